import { drawFirst } from '../client/first-drawing.ts';

/** The script that stands in a page right after its drawings. Its hash is in the page's policy: see TimelineHead.astro. */
export const FIRST_SCRIPT = `(${drawFirst.toString()})()`;

/** Its SHA-256, in Base64. */
export async function firstScriptHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(FIRST_SCRIPT));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
