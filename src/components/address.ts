import { eventHash, type PageRef, pathOf } from '../i18n/paths.ts';
import type { Article, ExtractedEvent, Language, TimelineEvent } from '../model/index.ts';
import { mentionAnchor } from './anchor.ts';

/** Where the site is mounted: Astro's `base`. */
const BASE: string = import.meta.env.BASE_URL;

/** The address of a page, for links. */
export function pageAddress(lang: Language, page: PageRef): string {
  return pathOf(lang, page, BASE);
}

/** The address of an event in the list of the timeline's page; in an archive, of the period's page that lists it. */
export function eventAddress(lang: Language, event: Pick<TimelineEvent, 'id'>, period?: string): string {
  const page: PageRef = period === undefined ? { name: 'home' } : { name: 'period', path: period };
  return pageAddress(lang, page) + eventHash(event.id);
}

/** The address of the words that dated an event, in the text of its article. */
export function mentionAddress(lang: Language, event: ExtractedEvent, article: Pick<Article, 'id'>): string {
  return `${pageAddress(lang, { name: 'article', id: article.id })}#${encodeURIComponent(mentionAnchor(event))}`;
}

/** The address of a file of `public/`. */
export function fileAddress(path: string): string {
  return BASE.replace(/\/*$/, '/') + path;
}
