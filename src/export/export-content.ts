import type { ExportContent } from './content.ts';
import type { Article, Language, Sheet, TimelineEvent } from '../model/index.ts';
import { inLanguage } from '../i18n/in-language.ts';
import { ledeOf } from './lede.ts';
import { entriesOf } from './order.ts';
import { siteTitle } from './site-title.ts';
import { timelineWordsOf } from './timeline-words.ts';

/** What a page gives to the exports: what it tells itself, in its order and its words. */
export function exportContent(
  lang: Language,
  articles: readonly Article[],
  sheets: readonly Sheet[],
  events: readonly TimelineEvent[],
): ExportContent {
  const title = siteTitle(lang, articles, sheets);
  return {
    title: title.text,
    titleLang: title.lang ?? lang,
    lede: ledeOf(lang, events, articles, sheets),
    articles,
    sheets,
    events: entriesOf(events).map(({ event }) => inLanguage(event, lang)),
    words: timelineWordsOf(lang),
  };
}
