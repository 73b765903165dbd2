import { getCollection } from 'astro:content';

import type { Article, TimelineEvent } from '../model/index.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Everything that the site shows, in an order that does not depend on the store's. */
export async function readContent(): Promise<{ articles: Article[]; events: TimelineEvent[] }> {
  const [articles, events] = await Promise.all([getCollection('articles'), getCollection('events')]);
  // Zod says `string | undefined` of what is absent, which the model's exact types keep apart.
  return {
    articles: articles.map(({ data }) => data as Article).sort(byId),
    events: events.map(({ data }) => data as TimelineEvent).sort(byId),
  };
}
