import type { RouteData } from 'astro';

import { Thread } from '../threads/thread.ts';
import { ReadyResponse } from './ready-response.ts';
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
export interface PageAsked {
  url: string;
  route: string;
  component: string;
}

/** A page that was drawn: what its response is made of. */
export interface PageDrawn {
  status: number;
  headers: [string, string][];
  body: ArrayBuffer;
}

/** A thread that draws pages. */
export class PageThread implements Helper {
  private readonly thread: Thread<PageAsked, PageDrawn>;

  constructor(data: ThreadData) {
    this.thread = new Thread(new URL('page-worker.ts', import.meta.url), { data });
  }

  get waiting(): number {
    return this.thread.waiting;
  }

  async render(url: string, { route, component }: RouteData): Promise<Response> {
    const { body, ...init } = await this.thread.ask({ url, route, component });
    return new ReadyResponse(body, init);
  }

  end(): Promise<void> {
    return this.thread.end();
  }
}
