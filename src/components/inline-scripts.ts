import { drawFirst } from '../client/first-drawing.ts';
import { unfoldTools } from '../client/unfold-tools.ts';

/** The script that stands in a page right after its drawings. */
export const FIRST_SCRIPT = `(${drawFirst.toString()})()`;

/**
 * The one right after the tools, which are there before anything is seen: their place is laid out once. A page that
 * nobody looks at draws no frames; it has them when it has been loaded.
 */
export const TOOLS_SCRIPT = `(u=>{requestAnimationFrame(u);addEventListener("load",u)})(${unfoldTools.toString()})`;

async function hashOf(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The hashes that allow them in a page's policy: see TimelineHead.astro. */
export const inlineScriptHashes = () => Promise.all([FIRST_SCRIPT, TOOLS_SCRIPT].map(hashOf));
