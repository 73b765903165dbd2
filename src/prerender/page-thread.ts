import { Worker } from 'node:worker_threads';

import type { RouteData } from 'astro';

import type { Helper } from './sharing.ts';

/** The style sheets of a page, as Astro's build notes them: plain data. */
export type Stylesheets = readonly { depth: number; order: number; sheet: unknown }[];

/** What a thread is given at its start. */
export interface ThreadData {
  /** The address of the built code that draws the pages. */
  entry: string;
  /** The style sheets of the routes, by Astro's key of each. */
  styles: ReadonlyMap<string, Stylesheets>;
}

/** A page to draw: its address, and its route by pattern and file. */
export interface Asked {
  number: number;
  url: string;
  route: string;
  component: string;
}

/** A page that was drawn, or why it could not be. */
export type Drawn = { number: number } & (
  { status: number; headers: [string, string][]; body: ArrayBuffer } | { error: Error }
);

interface Waiting {
  done: (response: Response) => void;
  fail: (error: unknown) => void;
}

/** A thread that draws pages. */
export class PageThread implements Helper {
  private readonly worker: Worker;
  private readonly asked = new Map<number, Waiting>();
  private last = 0;
  /** Why it draws no more. */
  private broken: Error | undefined;

  constructor(data: ThreadData) {
    this.worker = new Worker(new URL('page-worker.ts', import.meta.url), { workerData: data });
    this.worker.on('message', (drawn: Drawn) => {
      const waiting = this.asked.get(drawn.number);
      this.asked.delete(drawn.number);
      if ('error' in drawn) waiting?.fail(drawn.error);
      else waiting?.done(new Response(drawn.body, drawn));
    });
    const stop = (error: Error) => {
      this.broken ??= error;
      for (const { fail } of this.asked.values()) fail(this.broken);
      this.asked.clear();
    };
    this.worker.on('error', stop);
    this.worker.on('exit', () => stop(new Error('A thread that drew pages has ended.')));
  }

  get waiting(): number {
    return this.asked.size;
  }

  render(url: string, { route, component }: RouteData): Promise<Response> {
    if (this.broken) return Promise.reject(this.broken);
    const number = ++this.last;
    return new Promise((done, fail) => {
      this.asked.set(number, { done, fail });
      this.worker.postMessage({ number, url, route, component } satisfies Asked);
    });
  }

  end(): Promise<number> {
    return this.worker.terminate();
  }
}
