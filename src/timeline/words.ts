import { roundGap } from '../dates/gap.ts';
import type { Names, Unit } from '../dates/locale.ts';
import type { Language } from '../model/index.ts';
import type { DrawingWords, EventInput } from './input.ts';
import type { TickNames } from './tick-labels.ts';

/** What the ticks of an axis are called, as patterns. */
export interface TickPatterns {
  /** A year before our era, and one of its first century, which needs to name it. Filled in: `{n}`. */
  before: string;
  early: string;
  /** Stands between the thousands of a number. */
  group: string;
  /** A month with its year, a day of a month and the first one; and those with their year. */
  month: string;
  day: string;
  first: string;
  dayOfYear: string;
  firstOfYear: string;
  /** A time of day, and a full hour. `{h}` is the hour as it is counted, `{hh}` in two figures, `{mm}` the minute. */
  time: string;
  hour: string;
}

/**
 * What a drawing says besides the dates of its events, as patterns, so that a drawing made in the browser says the same
 * as one made at build time; `{date}` and `{count}` stand for what is filled in.
 */
export interface Phrases {
  /** The line above the headline of what is planned, of context, and of plans that were called off. */
  planned: string;
  background: string;
  cancelled: string;
  postponed: string;
  /** What a count says, by the plural category of its number (Unicode CLDR). */
  more: { one: string; other: string };
  /** A silence, likewise. */
  silence: Record<Unit, { one: string; other: string }>;
  /** The names of the months, January first. */
  months: Names;
  ticks: TickPatterns;
}

const fill = (pattern: string, values: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const grouped = (count: number, group: string) => count.toLocaleString('en').replaceAll(',', group);
const twoDigits = (value: number) => String(value).padStart(2, '0');

function tickNamesOf(patterns: TickPatterns, months: Names): TickNames {
  const yearOf = (year: number) => {
    const count = year > 0 ? year : 1 - year;
    const n = count < 10_000 ? String(count) : grouped(count, patterns.group);
    // "44" alone would be read as 1944.
    return year > 99 ? n : fill(year > 0 ? patterns.early : patterns.before, { n });
  };
  return {
    year: yearOf,
    month: (month, year, long) => {
      const name = months[long ? 'full' : 'short'][month - 1] ?? '';
      return year === undefined ? name : fill(patterns.month, { month: name, year: yearOf(year) });
    },
    day: (day, month, year) => {
      const first = day === 1;
      const values = { day, month: months.short[month - 1] ?? '' };
      if (year === undefined) return fill(first ? patterns.first : patterns.day, values);
      const pattern = first ? patterns.firstOfYear : patterns.dayOfYear;
      return fill(pattern, { ...values, year: yearOf(year) });
    },
    time: (minute) => {
      const [h, rest] = [Math.floor(minute / 60), minute % 60];
      const pattern = rest === 0 ? patterns.hour : patterns.time;
      return fill(pattern, { h, hh: twoDigits(h), mm: twoDigits(rest) });
    },
  };
}

/** The line above a headline, from its date in words: "12 janvier 2022 · à venir". */
export const datePhrase = (
  { status, calledOff }: Pick<EventInput, 'status' | 'calledOff'>,
  date: string,
  phrases: Phrases,
): string => (status === 'past' ? date : fill(phrases[calledOff ?? status], { date }));

/** What a drawing says besides the dates of its events. */
export function drawingWords(lang: Language, phrases: Phrases): DrawingWords {
  const plural = new Intl.PluralRules(lang);
  const say = (count: number, { one, other }: Phrases['more']) =>
    fill(plural.select(count) === 'one' ? one : other, { count: grouped(count, phrases.ticks.group) });
  return {
    silence: (days) => {
      const { count, unit } = roundGap(days);
      return say(count, phrases.silence[unit]);
    },
    more: (count) => say(count, phrases.more),
    ticks: tickNamesOf(phrases.ticks, phrases.months),
  };
}
