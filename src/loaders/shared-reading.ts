import { availableParallelism } from 'node:os';

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

/** Reads the events of article files here and, when there are many, in a thread beside. */
export class SharedReading {
  private thread: Thread<FileBytes, ReadInThread> | undefined;
  private left: number;
  private opened = 0;

  /** @param count how many files there are; those that have not changed are not read */
  constructor(count: number) {
    this.left = count;
  }

  async read(file: ContentFile, bytes: Uint8Array): Promise<ArticleEvents> {
    this.opened++;
    this.left--;
    if (!this.thread && this.opened > FIRST && this.left >= WORTH_IT && availableParallelism() > 1)
      this.thread = new Thread(new URL('reading-worker.ts', import.meta.url));
    if (!this.thread || this.thread.waiting >= AHEAD) return eventsFrom(file, bytes);
    const found = await this.thread.ask({ file, bytes });
    if ('problems' in found) throw new ContentError(found.problems);
    return found.read;
  }

  async end(): Promise<void> {
    await this.thread?.end();
  }
}
