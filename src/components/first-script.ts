import { hash } from 'node:crypto';

import { drawFirst } from '../client/first-drawing.ts';
import { startPrinting } from '../client/print.ts';

/**
 * The script that stands in a page right after its drawings: what must be done before any other has come. Its hash is in
 * the page's policy: see TimelineHead.astro.
 */
export const FIRST_SCRIPT = [drawFirst, startPrinting].map((work) => `(${work.toString()})();`).join('');

/** Its SHA-256, in Base64. */
export const FIRST_SCRIPT_HASH = hash('sha256', FIRST_SCRIPT, 'base64');
