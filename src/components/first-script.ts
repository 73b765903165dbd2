import { hash } from 'node:crypto';

import { drawFirst } from '../client/first-drawing.ts';
import { startPrinting } from '../client/print.ts';
import { unfoldTools } from '../client/unfold.ts';

const written = (...work: (() => void)[]) => work.map((each) => `(${each.toString()})();`).join('');

/** The scripts that stand in a page: what must be done before any other has come. */
export const SCRIPTS = {
  /** Right after the first of the drawings. */
  first: written(drawFirst),
  /** After each further drawing: tells the first script that it has come. */
  next: "dispatchEvent(new Event('frise:drawing'))",
  /** After all of them and the folded tools. */
  last: written(unfoldTools, startPrinting),
};

/** Their SHA-256, in Base64, for the page's policy: see TimelineHead.astro. */
export const SCRIPT_HASHES = Object.values(SCRIPTS).map((script) => hash('sha256', script, 'base64'));

/** The HTML id of what stands after the script of a drawing: as soon as it is there, the drawing can be painted. */
export const drawnId = (name: string): string => `drawn-${name}`;
