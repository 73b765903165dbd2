/**
 * The content of a build, which a thread reads from the first moment on: Astro takes seconds to be ready for it, on one
 * core. With the thread goes all that the extraction has left in the memory.
 */
import { Thread } from '../threads/thread.ts';
import { ContentError } from './content-error.ts';
import type { Published } from './published-content.ts';
import type { ContentQuestion, PublishedInThread } from './publishing-worker.ts';

let begun: Promise<Published> | undefined;
/** What the thread has to say, until somebody listens. */
const unheard: string[] = [];
let listen = (sentence: string): void => void unheard.push(sentence);

async function readInThread(cacheDir: URL): Promise<Published> {
  const file = new URL('publishing-worker.ts', import.meta.url);
  const thread = new Thread<ContentQuestion, PublishedInThread>(file, {
    data: cacheDir.href,
    told: (sentence) => listen(sentence),
  });
  const end = () => void thread.end();
  const found = thread.ask('content');
  found.then(() => thread.ask('kept')).then(end, end);
  const content = await found;
  if ('problems' in content) throw new ContentError(content.problems);
  const { events, ...published } = content.published;
  return { ...published, events: () => events };
}

/** Begins to read the content of this process's build. `cacheDir`: see `Surroundings`. */
export function readAhead(cacheDir: URL): void {
  begun = readInThread(cacheDir);
  // Whoever asks for the content is told what is wrong with it.
  begun.catch(() => undefined);
}

/** What was begun, for all collections, which ask one after the other; undefined where nothing was. Throws as `publishedContent` does. */
export function readBefore(info: (sentence: string) => void): Promise<Published> | undefined {
  if (!begun) return undefined;
  listen = info;
  for (const sentence of unheard.splice(0)) info(sentence);
  const given = begun;
  // The files were opened once.
  begun = given.then((content) => ({ ...content, opened: 0 }));
  begun.catch(() => undefined);
  return given;
}

/** Lets go of what was read: a large archive would be in a build's memory, and in the way of the garbage collector. */
export function forgetRead(): void {
  begun = undefined;
}
