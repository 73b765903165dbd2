import { dayOf, dayToEdtf, monthToEdtf, yearToEdtf } from '../dates/day.ts';
import type { DateLocale } from '../dates/locale.ts';
import { gapPhrase, monthName, phraseOf, sentenceCase } from '../dates/phrase.ts';
import type { Language } from '../model/index.ts';
import type { TimelineWords } from './input.ts';
import type { TickNames } from './tick-labels.ts';

/** What a drawing says besides dates, as patterns; `{date}` and `{count}` stand for what is filled in. */
export interface Phrases {
  /** The line above the headline of what is planned, of context, and of plans that were called off. */
  planned: string;
  background: string;
  cancelled: string;
  postponed: string;
  /** What a count says, by the plural category of its number (Unicode CLDR). */
  more: { one: string; other: string };
  /** What each publication window says, by its EDTF value. */
  published: Record<string, string>;
}

/** Any leap year: it has every day of the calendar, and is left out again. */
const SOME_YEAR = 2000;

/** The names of ticks: what the reader's language says of their dates. */
function tickNamesOf(locale: DateLocale): TickNames {
  return {
    year: (year) => phraseOf(yearToEdtf(year), locale),
    month: (month, year, long) => {
      const style = long ? 'full' : 'short';
      if (year === undefined) return monthName(month, locale, style);
      return phraseOf(monthToEdtf(dayOf(year, month, 1)), locale, { style });
    },
    day: (day, month, year) => {
      const edtf = dayToEdtf(dayOf(year ?? SOME_YEAR, month, day));
      return phraseOf(edtf, locale, {
        style: 'short',
        ...(year === undefined && { contextYear: SOME_YEAR }),
      });
    },
    time: (minute) => locale.clock(minute),
  };
}

/**
 * The words of a drawing, from the phrases of its page and its language's dates. It runs in the browser too, which is
 * why the locale is given: the reader needs one.
 */
export function wordsOf(lang: Language, locale: DateLocale, phrases: Phrases): TimelineWords {
  const plural = new Intl.PluralRules(lang);
  return {
    date: ({ when, status, calledOff }, short) => {
      const date = sentenceCase(phraseOf(when, locale, { style: short ? 'short' : 'full' }), lang);
      return status === 'past' ? date : phrases[calledOff ?? status].replace('{date}', date);
    },
    silence: (days) => gapPhrase(days, locale),
    published: (edtf) => phrases.published[edtf] ?? '',
    more: (count) => {
      const form = plural.select(count) === 'one' ? phrases.more.one : phrases.more.other;
      return form.replace('{count}', String(count));
    },
    ticks: tickNamesOf(locale),
  };
}
