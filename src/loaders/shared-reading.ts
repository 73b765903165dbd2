import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';

import { Thread } from '../threads/thread.ts';
import { type ArticleEvents, eventsFrom } from './article-events.ts';
import { ContentError } from './content-error.ts';
import type { ContentFile } from './content-files.ts';
import type { FileBytes, ReadInThread } from './reading-worker.ts';

/** With fewer articles left than this, a thread takes longer to start than it saves. */
const WORTH_IT = 200;
/** So many are read before, to see whether most have to be: an edit to one reads one. */
const FIRST = 20;
/** So many wait at the thread, so that it never waits for its next one; the others are read here. */
const AHEAD = 4;

type Beside = Thread<FileBytes, ReadInThread>;

/** Reads the events of article files here and, when there are many, in a thread beside. */
export class SharedReading {
  private thread: Beside | undefined;
  private left: number;
  private opened = 0;
  /** The last article to be read here. */
  private here: Promise<unknown> = Promise.resolve();

  /** @param count how many files there are; those that have not changed are not read */
  constructor(count: number) {
    this.left = count;
  }

  async read(file: ContentFile, bytes: Uint8Array): Promise<ArticleEvents> {
    this.opened++;
    this.left--;
    if (!this.thread && this.opened > FIRST && this.left >= WORTH_IT && availableParallelism() > 1)
      this.thread = new Thread(new URL('reading-worker.ts', import.meta.url));
    if (!this.thread) return eventsFrom(file, bytes);
    return this.thread.waiting < AHEAD
      ? this.readThere(this.thread, file, bytes)
      : this.readHere(file, bytes);
  }

  private async readThere(thread: Beside, file: ContentFile, bytes: Uint8Array): Promise<ArticleEvents> {
    const found = await thread.ask({ file, bytes });
    if ('problems' in found) throw new ContentError(found.problems);
    return found.read;
  }

  /** One after the other; in between the thread is heard, and given more, or it would wait until all here are read. */
  private readHere(file: ContentFile, bytes: Uint8Array): Promise<ArticleEvents> {
    const reading = this.here.then(async () => {
      await setImmediate();
      return eventsFrom(file, bytes);
    });
    this.here = reading.catch(() => undefined);
    return reading;
  }

  async end(): Promise<void> {
    await this.thread?.end();
  }
}
