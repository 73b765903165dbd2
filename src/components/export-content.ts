import type { ExportContent } from '../export/content.ts';
import type { Article, Language, Sheet, TimelineEvent } from '../model/index.ts';
import { ledeOf } from '../export/lede.ts';
import { entriesOf } from '../export/order.ts';
import { siteTitle } from '../export/site-title.ts';
import { timelineWordsOf } from '../export/timeline-words.ts';

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
    events: entriesOf(events).map(({ event }) => event),
    words: timelineWordsOf(
      lang,
      articles.map(({ published }) => published),
    ),
  };
}
