import { getCollection } from 'astro:content';

import { inLanguage } from '../i18n/in-language.ts';
import type { Article, Language, Sheet, TimelineEvent } from '../model/index.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

interface SiteContent {
  articles: Article[];
  sheets: Sheet[];
  events: TimelineEvent[];
}

async function readAll(): Promise<SiteContent> {
  const [articles, sheets, events] = await Promise.all([
    getCollection('articles'),
    getCollection('sheets'),
    getCollection('events'),
  ]);
  // Zod says `string | undefined` of what is absent, which the model's exact types keep apart.
  return {
    articles: articles.map(({ data }) => data as Article).sort(byId),
    sheets: sheets.map(({ data }) => data as Sheet).sort(byId),
    events: events.map(({ data }) => data as TimelineEvent).sort(byId),
  };
}

let whole: Promise<SiteContent> | undefined;
const byLanguage = new Map<Language, Promise<SiteContent>>();

async function readIn(lang: Language): Promise<SiteContent> {
  const content = await readContent();
  return { ...content, events: content.events.map((event) => inLanguage(event, lang)) };
}

/**
 * Everything that the site shows, in an order that does not depend on the store's; the events as readers of a language
 * see them, where one is named. A build asks once, whatever the number of its pages; the development server asks for each
 * page, because an article may have been edited.
 */
export function readContent(lang?: Language): Promise<SiteContent> {
  if (import.meta.env.DEV) return lang ? readIn(lang) : readAll();
  if (!lang) return (whole ??= readAll());
  const read = byLanguage.get(lang) ?? readIn(lang);
  byLanguage.set(lang, read);
  return read;
}
