import { dayOf, dayToEdtf, monthToEdtf, yearToEdtf } from '../dates/day.ts';
import { formatClock, formatMonth, formatWhen, sentenceCase } from '../dates/format.ts';
import { formatGap } from '../dates/gap.ts';
import type { Language } from '../model/index.ts';
import type { TimelineWords } from './input.ts';
import type { TickNames } from './tick-labels.ts';

/** What a drawing says besides dates, as patterns; `{date}` and `{count}` stand for what is filled in. */
export interface Phrases {
  /** The line above the headline of what is planned, and of context. */
  planned: string;
  background: string;
  /** What a count says, by the plural category of its number (Unicode CLDR). */
  more: { one: string; other: string };
  /** What each publication window says, by its EDTF value. */
  published: Record<string, string>;
}

/** Any leap year: it has every day of the calendar, and is left out again. */
const SOME_YEAR = 2000;

/** The names of ticks: what the reader's language says of their dates. */
function tickNamesOf(lang: Language): TickNames {
  return {
    year: (year) => formatWhen(yearToEdtf(year), lang),
    month: (month, year, long) => {
      const style = long ? 'full' : 'short';
      if (year === undefined) return formatMonth(month, lang, style);
      return formatWhen(monthToEdtf(dayOf(year, month, 1)), lang, { style });
    },
    day: (day, month, year) => {
      const edtf = dayToEdtf(dayOf(year ?? SOME_YEAR, month, day));
      return formatWhen(edtf, lang, {
        style: 'short',
        ...(year === undefined && { contextYear: SOME_YEAR }),
      });
    },
    time: (minute) => formatClock(minute, lang),
  };
}

/** The words of a drawing, from the phrases of its page. Needs nothing but the dates: it runs in the browser too. */
export function wordsOf(lang: Language, phrases: Phrases): TimelineWords {
  const plural = new Intl.PluralRules(lang);
  return {
    date: ({ when, status }, short) => {
      const date = sentenceCase(formatWhen(when, lang, { style: short ? 'short' : 'full' }), lang);
      return status === 'past' ? date : phrases[status].replace('{date}', date);
    },
    silence: (days) => formatGap(days, lang),
    published: (edtf) => phrases.published[edtf] ?? '',
    more: (count) => {
      const form = plural.select(count) === 'one' ? phrases.more.one : phrases.more.other;
      return form.replace('{count}', String(count));
    },
    ticks: tickNamesOf(lang),
  };
}
