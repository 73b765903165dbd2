import { isUpperAt } from '../../characters.ts';
import { digitForms, digits, either, type Reader, readersOf, wordClass } from '../../grammar/index.ts';
import type { CalendarMeaning } from '../../meaning.ts';
import type { Apostrophe } from '../../tokens.ts';
import { ages, holidayNames, holidays, knownDays } from './holidays.ts';
import * as lexicon from './lexicon.ts';
import { happenings } from './nouns.ts';

export const apostrophe: Apostrophe = 'elision';

const words = <T>(table: Record<string, T>): Reader => wordClass(table, apostrophe);

/** Changes what a reader gives; undefined refuses what it read. */
const map = (reader: Reader, change: (value: number) => unknown): Reader => ({
  ...reader,
  read(tokens, index) {
    const found = reader.read(tokens, index);
    const value = found && change(found.value as number);
    return value === undefined ? undefined : { value, next: found!.next };
  },
});

/** Reads only what is written with a capital: "le Moyen Âge", "l’Ascension". */
const capitalised = (reader: Reader): Reader => ({
  ...reader,
  read: (tokens, index) => (isUpperAt(tokens[index]?.text ?? '') ? reader.read(tokens, index) : undefined),
});

/** Reads only what is written without a capital, or all in capitals. */
const uncapitalised = (reader: Reader): Reader => ({
  ...reader,
  read(tokens, index) {
    const text = tokens[index]?.text ?? '';
    const isName = index > 0 && isUpperAt(text) && text !== text.toUpperCase();
    return isName ? undefined : reader.read(tokens, index);
  },
});

/** "2e", "1re": a number with an ending that touches it. */
const ordinalDigits: Reader = {
  starts: () => digitForms(1, 2),
  alone: () => [],
  later: () => lexicon.ordinalEndings,
  read(tokens, index) {
    const [number, ending] = [tokens[index], tokens[index + 1]];
    if (number?.kind !== 'number' || number.text.length > 2) return undefined;
    if (!ending?.glued || !lexicon.ordinalEndings.includes(ending.plain)) return undefined;
    return { value: Number(number.text), next: index + 2 };
  },
};

const shared = readersOf(lexicon, apostrophe);
const fullMonths = Object.fromEntries(Object.entries(lexicon.months).filter(([name]) => !name.endsWith('.')));
const sureMonths = Object.fromEntries(
  Object.entries(fullMonths).filter(([name]) => name !== 'mars' && name !== 'mai'),
);
const hours = Object.fromEntries(Object.entries(lexicon.numbers).filter(([, n]) => n <= 24));
const ordinal = either(words(lexicon.ordinals), ordinalDigits);
const upTo = (most: number) => map(ordinal, (n) => (n <= most ? (n < 0 ? most : n) : undefined));

/** The classes that French patterns name: those of every language, and its own. */
export const readers: Record<string, Reader> = {
  ...shared,
  monthName: uncapitalised(words(fullMonths)),
  sureMonth: uncapitalised(words(sureMonths)),
  dayName: words({ ...lexicon.weekdays, ...lexicon.weekdayAbbreviations }),
  seasons: words(lexicon.seasonPlurals),
  weekdays: words(lexicon.weekdayPlurals),
  period: words(lexicon.periods),
  longUnit: words(lexicon.longUnits),
  units: words(lexicon.unitPlurals),
  years: words(lexicon.namedLengths),
  collective: words(lexicon.collectives),
  half: words(lexicon.halves),
  ofStory: words(lexicon.storyYears),
  towardInStory: words(lexicon.towardInStory),
  ordinal,
  quarterOrdinal: upTo(4),
  halfOrdinal: upTo(2),
  quarterNumber: digits(1, 4, { min: 1, max: 1 }),
  weekNumber: digits(1, 53, { min: 1, max: 2 }),
  nthWeekday: map(ordinal, (count) => ({ count, unit: 'weekday' })),
  nthWeek: map(ordinal, (count) => ({ count, unit: 'week' })),
  nthWeekend: map(ordinal, (count) => ({ count, unit: 'weekend' })),
  decadeWord: map(words(lexicon.decades), (from) => ({ unit: 'decade', from })),
  twoDigits: digits(0, 99, { min: 2, max: 2 }),
  clock: words(lexicon.clocks),
  partOfToday: words(lexicon.partsOfToday),
  hourWord: words(hours),
  // A year that stands alone: earlier ones are as often numbers of other things.
  bareYear: digits(1400, 2100, { min: 4, max: 4 }),
  lateYear: map(shared['shortYear']!, (year) => (year >= 1940 && year < 2000 ? year : undefined)),
  ancientYear: map(digits(1, 3999, { min: 1, max: 4 }), (year) => 1 - year),
  ancientCentury: map(shared['century']!, (era) => {
    const { from } = era as unknown as NonNullable<CalendarMeaning['era']>;
    return { unit: 'century', from: -from - 99 };
  }),
  holiday: either(words(holidays), words(knownDays)),
  holidayName: capitalised(words(holidayNames)),
  age: capitalised(words(ages)),
  happening: words(happenings),
  dawn: words(lexicon.dawns),
};
