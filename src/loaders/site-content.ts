import { fileURLToPath } from 'node:url';

import { paced } from '../threads/progress.ts';
import { codeVersion } from './code-version.ts';
import { ContentCache } from './content-cache.ts';
import { contentFolder } from './content-folder.ts';
import { type Content, readContent } from './read-content.ts';

/** Where the site's loaders keep what they have read, and whom they tell. */
export interface Surroundings {
  /** The folder of what is carried from one build to the next: Astro's own for such things. */
  cacheDir: URL;
  /** Whether the content will be asked for again, as a server does when a file has changed. */
  stays: boolean;
  info: (sentence: string) => void;
  warn: (sentence: string) => void;
}

/** What was read, in that folder. */
const CACHE_FILE = 'frise-content.json';

let cache: Promise<ContentCache> | undefined;
let last: Promise<void> = Promise.resolve();
/** How many have asked and have no answer yet. */
let waiting = 0;

async function loadCache(file: string): Promise<ContentCache> {
  const loaded = new ContentCache(codeVersion());
  await loaded.load(file);
  return loaded;
}

const cacheFile = (cacheDir: URL): string => fileURLToPath(new URL(CACHE_FILE, cacheDir));

async function readAnew({ cacheDir, info }: Surroundings): Promise<Content> {
  const kept = await (cache ??= loadCache(cacheFile(cacheDir)));
  return readContent(contentFolder(), { cache: kept, progress: paced(info, 'articles read') });
}

async function keep({ cacheDir, warn }: Surroundings): Promise<void> {
  const kept = await cache;
  await kept?.save(cacheFile(cacheDir)).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`What was read could not be kept for the next build, which will be as long as this one: ${reason}`);
  });
}

/**
 * The site's content. The collections ask for it one after the other, each for itself: only the first opens files, and
 * only those that have changed since the last time. A build has no use for it once all have asked, and a large archive
 * would be in its memory, and in the way of the garbage collector, for nothing.
 */
export function readSiteContent(surroundings: Surroundings): Promise<Content> {
  waiting++;
  const read = last.then(() => readAnew(surroundings));
  const answered = () => {
    waiting--;
    if (waiting === 0 && !surroundings.stays) cache = undefined;
  };
  last = read.then(() => keep(surroundings)).then(answered, answered);
  return read;
}

/** Waits until what was read is kept for the next build, or will not be: whoever has asked has the content before. */
export const contentKept = (): Promise<void> => last;
