import { Worker } from 'node:worker_threads';

/** Something asked of a thread, and what it gave, or why it could not. */
export interface Asked<Q> {
  number: number;
  question: Q;
}
export type Answered<A> = { number: number } & ({ answer: A } | { error: unknown });
/** What a thread says while it works. */
export interface Said {
  said: string;
}

interface Options {
  /** What the thread knows from the start (`workerData`). */
  data?: unknown;
  /** Hears what it says while it works. */
  told?: (sentence: string) => void;
}

interface Waiting<A> {
  done: (answer: A) => void;
  fail: (error: unknown) => void;
}

/** A thread that answers questions, one after the other. Its file calls `answerQuestions`. */
export class Thread<Q, A> {
  private readonly worker: Worker;
  private readonly asked = new Map<number, Waiting<A>>();
  private last = 0;
  /** Why it answers no more. */
  private broken: Error | undefined;

  constructor(file: URL, { data, told }: Options = {}) {
    this.worker = new Worker(file, { workerData: data });
    this.worker.on('message', (answered: Answered<A> | Said) => {
      if ('said' in answered) return told?.(answered.said);
      const waiting = this.asked.get(answered.number);
      this.asked.delete(answered.number);
      if ('error' in answered) waiting?.fail(answered.error);
      else waiting?.done(answered.answer);
    });
    const stop = (error: Error) => {
      this.broken ??= error;
      for (const { fail } of this.asked.values()) fail(this.broken);
      this.asked.clear();
    };
    this.worker.on('error', stop);
    this.worker.on('exit', () => stop(new Error('A thread has ended before its work was done.')));
  }

  /** How many questions have no answer yet. */
  get waiting(): number {
    return this.asked.size;
  }

  ask(question: Q): Promise<A> {
    if (this.broken) return Promise.reject(this.broken);
    const number = ++this.last;
    return new Promise((done, fail) => {
      this.asked.set(number, { done, fail });
      this.worker.postMessage({ number, question } satisfies Asked<Q>);
    });
  }

  /** Ends it; what it has not answered fails. */
  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
