import { getCollection } from 'astro:content';

import { inLanguage } from '../i18n/in-language.ts';
import type { Article, Language, Sheet, TimelineEvent } from '../model/index.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Everything that the site shows readers of a language (or whoever chooses one later), in an order that does not depend on the store's. */
export async function readContent(lang?: Language): Promise<{
  articles: Article[];
  sheets: Sheet[];
  events: TimelineEvent[];
}> {
  const [articles, sheets, events] = await Promise.all([
    getCollection('articles'),
    getCollection('sheets'),
    getCollection('events'),
  ]);
  // Zod says `string | undefined` of what is absent, which the model's exact types keep apart.
  return {
    articles: articles.map(({ data }) => data as Article).sort(byId),
    sheets: sheets.map(({ data }) => data as Sheet).sort(byId),
    events: events
      .map(({ data }) => (lang ? inLanguage(data as TimelineEvent, lang) : (data as TimelineEvent)))
      .sort(byId),
  };
}
