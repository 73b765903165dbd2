import type { DatePoint } from './edtf.ts';

/** `full` for reading, `short` for labels. */
export type Style = 'full' | 'short';

/** The same words in both styles, in the order of the calendar (January or Monday first). */
export type Names = Record<Style, readonly string[]>;

/**
 * A date in words, with what its language puts before it in a sentence, spaces included: `article` as the subject of a
 * sentence ("le ", "l’", "the "), `at` as an adverb of time ("le ", "en ", "au ", "on ", "in the ").
 */
export interface Noun {
  text: string;
  article: string;
  at: string;
}

/** How sure a date is: the qualifiers of EDTF. */
export type Hedge = Pick<DatePoint, 'approximate' | 'uncertain'>;

/** A day's parts in words; those that the next date of the same phrase says are left out. */
export interface DayWords {
  weekday?: string | undefined;
  day: number;
  month?: string | undefined;
  year?: string | undefined;
}

/** A length of time in a round number of units. */
export type Unit = 'day' | 'month' | 'year';

/** The names that a calendar needs. */
export interface CalendarNames {
  months: Names;
  weekdays: Names;
}

/** What a language brings to dates: its words and its patterns. Adding a language is adding one of these. */
export interface DateLocale extends CalendarNames, DatePatterns {}

/** All of that but the names, which a library has. */
export interface DatePatterns {
  /** One, and several, of each unit. */
  units: Record<Unit, readonly [string, string]>;
  /** Whether a count takes the first form of `units`. */
  isOne(count: number): boolean;
  /** A whole number, its thousands grouped. */
  number(count: number): string;
  /** A weekday's name when it heads several dates: "dimanches". */
  plural(weekday: string): string;

  /** A year with its era where it needs one; `era: false` leaves the era to the next date. Year 0 is 1 BC. */
  year(year: number, era: boolean): string;
  /** The year and the next one, for a winter. */
  twoYears(year: number): string;
  /** A time of day. `minute` counts from midnight. */
  clock(minute: number): string;
  day(words: DayWords): Noun;
  /** A day and an hour, which may be an approximate one. `minute` counts from midnight. */
  minute(day: Noun, minute: number, approximate: boolean, style: Style): Noun;
  /** A day from one hour to another. */
  hours(day: Noun, start: number, end: number): Noun;
  month(month: string, year: string | undefined): Noun;
  wholeYear(year: string): Noun;
  /**
   * A season as EDTF numbers it: 21 to 24, 29 to 32 in the southern hemisphere, 33 to 36 quarters, 37 to 39 thirds, 40
   * and 41 halves. `unit: false` leaves the word that a quarter shares with the next to the next.
   */
  season(season: number, year: string | undefined, unit: boolean, style: Style): Noun;
  /** The ten years from `year`. */
  decade(year: number): Noun;
  /** `century` counts from 1; `unit: false` leaves the words that a century shares with the next to the next. */
  century(century: number, beforeChrist: boolean, unit: boolean, style: Style): Noun;

  /** A date that stands alone, with its doubts. */
  hedged(noun: Noun, hedge: Hedge, style: Style): Noun;
  /** The same inside a phrase, after a preposition. */
  hedgedInside(noun: Noun, hedge: Hedge, style: Style): Noun;

  /** `alike` says that both ends are of one precision: their dash needs no space ("3–5 mai"). */
  range(start: Noun, end: Noun, style: Style, alike: boolean): Noun;
  /** An open end: what began then, or is to happen from then on. */
  since(start: Noun): Noun;
  /** An open start: what is to happen by then. */
  until(end: Noun): Noun;
  between(first: Noun, last: Noun): Noun;
  /** Excluding the date. */
  before(date: Noun): Noun;
  after(date: Noun): Noun;
  /** Including the date. */
  noLaterThan(date: Noun): Noun;
  noEarlierThan(date: Noun): Noun;
  /** Two dates or more, all meant or one of them. `days` says that each is a day. */
  list(nouns: readonly Noun[], mode: 'one' | 'all', days: boolean): Noun;
  /** A date of which nothing is known. */
  unknown: Noun;
}

/** A phrase that brings its own preposition: nothing goes before it. */
export function complete(text: string): Noun {
  return { text, article: '', at: '' };
}

/** The words before the last one between commas, the last after `conjunction`. */
export function joined(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/**
 * Several dates in one phrase. Their preposition is said once ("en mai ou juin"), unless it has swallowed the article
 * ("au printemps ou à l’été") or changes from one to the next.
 */
export function joinedNouns(nouns: readonly Noun[], conjunction: string): Noun {
  const [first] = nouns;
  const once = nouns.every(
    ({ article, at }) => at === first?.at && article === first.article && (article === '' || at === article),
  );
  if (first && once)
    return {
      ...first,
      text: joined(
        nouns.map(({ text }) => text),
        conjunction,
      ),
    };
  return complete(
    joined(
      nouns.map(({ at, text }) => at + text),
      conjunction,
    ),
  );
}
