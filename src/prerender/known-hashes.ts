/**
 * Hashes the styles of the pages once. Astro asks for the hash of its style sheet, which is in the policy of each page,
 * at every page anew, and each asking takes a turn of a thread: for thousands of pages, several seconds.
 */
import type { AstroIntegration } from 'astro';

/** Where Astro keeps what hashes, and how it begins. Where it is written otherwise, it goes on as ever. */
const MODULE = /\/astro\/dist\/core\/encryption\.js$/;
const BEGINNING = 'async function generateCspDigest(data, algorithm) {';

/** A text that only one page has takes no place for long: more than the style sheets of a site are not kept. */
const MOST_KEPT = 100;

const KNOWN = `const knownDigests = new Map();
function generateCspDigest(data, algorithm) {
  const key = algorithm + ' ' + data;
  let known = knownDigests.get(key);
  if (!known) {
    if (knownDigests.size >= ${MOST_KEPT}) knownDigests.clear();
    knownDigests.set(key, (known = newCspDigest(data, algorithm)));
  }
  return known;
}
async function newCspDigest(data, algorithm) {`;

export function knownHashes(): AstroIntegration {
  const plugin = {
    name: 'frise:known-hashes',
    transform(code: string, id: string) {
      if (!MODULE.test(id) || !code.includes(BEGINNING)) return undefined;
      return { code: code.replace(BEGINNING, KNOWN), map: null };
    },
  };
  return {
    name: 'frise-known-hashes',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
