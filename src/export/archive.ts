/**
 * When a site has more events than one page should hold, the first page leads to pages of years, and a year of too many
 * to pages of its months. The rule is one of numbers alone, and the same for every language.
 */
import { group } from 'd3';

import { boundsOf, parseEdtf } from '../dates/edtf.ts';
import { dayToEdtf } from '../dates/day.ts';
import { type Article, isExtracted, isImported, type Sheet, type TimelineEvent } from '../model/index.ts';

/** A page holds so many events at most… */
export const MOST_EVENTS = 5_000;
/** …of which so many were read in articles: an entry with its quotation and its reasons is many times a row's. */
export const MOST_READ = 1_000;

/** Whether events are too many for one page. */
export const isTooMany = (events: readonly TimelineEvent[]): boolean =>
  events.length > MOST_EVENTS || events.filter(isExtracted).length > MOST_READ;

/** A year, or one of its months. */
export interface Period {
  /** "2021", "2021-03": EDTF. */
  edtf: string;
  /** The page's address below the language's: "2021", "2021/03". */
  path: string;
  /** The events that begin in it. */
  events: TimelineEvent[];
  /** The months of a year that has too many events for one page; else empty. */
  parts: Period[];
}

/** The first day that an event can have taken place on; the last where it has no first. */
function dayOf({ when }: TimelineEvent): string {
  const { min, max } = boundsOf(parseEdtf(when));
  return dayToEdtf(Number.isFinite(min) ? min : Number.isFinite(max) ? max : 0);
}

function periodsOf(events: readonly TimelineEvent[], lengths: readonly RegExp[]): Period[] {
  const [length, ...shorter] = lengths;
  if (!length) return [];
  const groups = group(events, (event) => length.exec(dayOf(event))?.[0] ?? '');
  const bounds = (edtf: string) => boundsOf(parseEdtf(edtf)).min;
  return [...groups]
    .map(([edtf, own]) => ({
      edtf,
      path: edtf.replace(/(?<=\d)-/, '/'),
      events: own,
      parts: isTooMany(own) ? periodsOf(own, shorter) : [],
    }))
    .sort((a, b) => bounds(a.edtf) - bounds(b.edtf));
}

/** The years of an archive, in their order; each event is in the one that it can first have taken place in. */
export const yearsOf = (events: readonly TimelineEvent[]): Period[] =>
  periodsOf(events, [/^Y?-?\d+/, /^Y?-?\d+-\d\d/]);

/** The periods that have a page which lists their events. */
export const listedPeriods = (years: readonly Period[]): Period[] =>
  years.flatMap((year) => (year.parts.length > 0 ? year.parts : [year]));

/** The path of the page that lists each event, by the event's id. */
export const pathsOf = (years: readonly Period[]): Map<string, string> =>
  new Map(listedPeriods(years).flatMap(({ path, events }) => events.map(({ id }) => [id, path])));

/** The articles and sheets, of all, that some events come from. */
export function sourcesOf(
  events: readonly TimelineEvent[],
  articles: readonly Article[],
  sheets: readonly Sheet[],
) {
  const cited = new Set(events.filter(isExtracted).map(({ evidence }) => evidence.article));
  const rows = new Set(events.filter(isImported).map(({ row }) => row.sheet));
  return {
    articles: articles.filter(({ id }) => cited.has(id)),
    sheets: sheets.filter(({ id }) => rows.has(id)),
  };
}
