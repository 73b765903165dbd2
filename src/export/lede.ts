import { boundsOf, isUncertain, parseEdtf } from '../dates/edtf.ts';
import { formatWhen } from '../dates/format.ts';
import { t } from '../i18n/messages.ts';
import { publishedOn } from '../i18n/published.ts';
import type { Article, Language, Sheet, TimelineEvent } from '../model/index.ts';

/** The dates, as written, that an EDTF value is made of: both ends of an interval, every member of a set. */
const datesOf = (edtf: string) =>
  edtf
    .replace(/[[\]{}]/g, '')
    .split(/,|\.\.|\//)
    .filter(Boolean);

/** The EDTF interval from the first date that the events name to the last; undefined without a bounded event. */
export function extentOf(events: readonly Pick<TimelineEvent, 'when'>[]): string | undefined {
  const dates = events.flatMap(({ when }) =>
    datesOf(when).map((edtf) => ({ edtf, ...boundsOf(parseEdtf(edtf)) })),
  );
  dates.sort((a, b) => a.min - b.min || a.max - b.max);
  // The last one to begin: a span up to "January 2022" does not hide the meeting of 12 January.
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return undefined;
  // A qualifier belongs to its own event ("about November"), not to the whole.
  const [from, to] = [first.edtf, last.edtf].map((edtf) => edtf.replace(/[~?%]/g, ''));
  return from === to ? from : `${from}/${to}`;
}

/** What the page tells before the line, in parts: how much, from when to when, what is not certain, from what source. */
export function ledeOf(
  lang: Language,
  events: readonly TimelineEvent[],
  articles: readonly Article[],
  sheets: readonly Sheet[],
): string[] {
  const count = t(lang, 'lede.count', { count: events.length });
  const extent = extentOf(events);
  const planned = events.filter(({ status, calledOff }) => status === 'planned' && !calledOff).length;
  const uncertain = events.filter(({ when }) => isUncertain(parseEdtf(when))).length;
  const [only] = articles;
  const source =
    articles.length === 1 && only
      ? t(lang, only.publisher ? 'lede.publisher' : 'lede.article', {
          publisher: only.publisher ?? '',
          date: publishedOn(only.published, lang),
        })
      : t(lang, 'lede.articles', { count: articles.length });
  return [
    extent ? t(lang, 'lede.extent', { count, extent: formatWhen(extent, lang) }) : count,
    ...(planned > 0 ? [t(lang, 'lede.planned', { count: planned })] : []),
    ...(uncertain > 0 ? [t(lang, 'lede.uncertain', { count: uncertain })] : []),
    ...(articles.length > 0 ? [source] : []),
    ...(sheets.length > 0 ? [t(lang, 'lede.sheets', { count: sheets.length })] : []),
  ];
}
