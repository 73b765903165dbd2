import { hash } from 'node:crypto';

import { beginPage } from '../client/begin.ts';
import { drawFirst } from '../client/first-drawing.ts';
import { keepPresses } from '../client/keep-presses.ts';
import { startPrinting } from '../client/print.ts';

const written = (...work: (() => void)[]) => work.map((each) => `(${each.toString()})();`).join('');

/** The scripts that stand in a page: what must be done before any other has come. */
export const SCRIPTS = {
  /** Right after the first of the drawings. */
  first: written(drawFirst, keepPresses),
  /** After each further drawing: tells the first script that it has come. */
  next: "dispatchEvent(new Event('frise:drawing'))",
};

/**
 * A file of its own, which the page waits for behind the drawings of desks and phones: a browser that waits paints, and so
 * the line is on the screen before the rest of the page is read. Measured in Chromium: a frame of 17 ms sooner.
 */
export const PAUSE = {
  content: `${written(beginPage, startPrinting)}\n`,
  get file(): string {
    return `page.${hash('sha256', this.content, 'hex').slice(0, 8)}.js`;
  },
};

/** The SHA-256 of those in the page, in Base64, for the page's policy: see TimelineHead.astro. */
export const SCRIPT_HASHES = Object.values(SCRIPTS).map((script) => hash('sha256', script, 'base64'));

/** The HTML id of what stands after a drawing, its script and the tools: as soon as it is there, they can be painted. */
export const drawnId = (name: string): string => `drawn-${name}`;
