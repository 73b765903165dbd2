import { codeVersion } from './code-version.ts';
import { ContentCache } from './content-cache.ts';
import { contentFolder } from './content-folder.ts';
import { type Content, readContent } from './read-content.ts';

/** Where the site's loaders keep what they have read, and whom they tell. */
export interface Surroundings {
  /** The file that carries it from one build to the next. */
  cacheFile: string;
  info: (sentence: string) => void;
  warn: (sentence: string) => void;
}

/** A line of progress at most this often, ms. */
const PACE = 2_000;

let cache: Promise<ContentCache> | undefined;
let last: Promise<unknown> = Promise.resolve();

async function loadCache(file: string): Promise<ContentCache> {
  const loaded = new ContentCache(codeVersion());
  await loaded.load(file);
  return loaded;
}

function paced(tell: Surroundings['info']) {
  let told = performance.now();
  return (done: number, of: number) => {
    if (done === of || performance.now() - told < PACE) return;
    told = performance.now();
    tell(`${done} of ${of} articles read (${Math.floor((100 * done) / of)} %)`);
  };
}

async function readAnew({ cacheFile, info, warn }: Surroundings): Promise<Content> {
  const kept = await (cache ??= loadCache(cacheFile));
  const content = await readContent(contentFolder(), { cache: kept, progress: paced(info) });
  await kept.save(cacheFile).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`What was read could not be kept for the next build, which will be as long as this one: ${reason}`);
  });
  return content;
}

/**
 * The site's content. The collections ask for it one after the other, each for itself: only the first opens files, and
 * only those that have changed since the last time.
 */
export function readSiteContent(surroundings: Surroundings): Promise<Content> {
  const read = last.then(() => readAnew(surroundings));
  last = read.catch(() => undefined);
  return read;
}
