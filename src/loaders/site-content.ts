import { paced } from '../threads/progress.ts';
import { codeVersion } from './code-version.ts';
import { ContentCache } from './content-cache.ts';
import { contentFolder } from './content-folder.ts';
import { type Content, readContent } from './read-content.ts';

/** Where the site's loaders keep what they have read, and whom they tell. */
export interface Surroundings {
  /** The file that carries it from one build to the next. */
  cacheFile: string;
  /** Whether the content will be asked for again, as a server does when a file has changed. */
  stays: boolean;
  info: (sentence: string) => void;
  warn: (sentence: string) => void;
}

let cache: Promise<ContentCache> | undefined;
let last: Promise<void> = Promise.resolve();
/** How many have asked and have no answer yet. */
let waiting = 0;

async function loadCache(file: string): Promise<ContentCache> {
  const loaded = new ContentCache(codeVersion());
  await loaded.load(file);
  return loaded;
}

async function readAnew({ cacheFile, info, warn }: Omit<Surroundings, 'stays'>): Promise<Content> {
  const kept = await (cache ??= loadCache(cacheFile));
  const content = await readContent(contentFolder(), { cache: kept, progress: paced(info, 'articles read') });
  await kept.save(cacheFile).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`What was read could not be kept for the next build, which will be as long as this one: ${reason}`);
  });
  return content;
}

/**
 * The site's content. The collections ask for it one after the other, each for itself: only the first opens files, and
 * only those that have changed since the last time. A build has no use for it once all have asked, and a large archive
 * would be in its memory, and in the way of the garbage collector, for nothing.
 */
export function readSiteContent({ stays, ...surroundings }: Surroundings): Promise<Content> {
  waiting++;
  const read = last.then(() => readAnew(surroundings));
  const answered = () => {
    waiting--;
    if (waiting === 0 && !stays) cache = undefined;
  };
  last = read.then(answered, answered);
  return read;
}
