import type { Part, Season, Unit } from '../meaning.ts';
import type { Apostrophe } from '../tokens.ts';
import { wordClass } from './lexicon.ts';
import { dayNumber, dayNumbers, digits, either, quantity, romanOrdinal, shortYear } from './numbers.ts';
import type { Reader } from './pattern.ts';

/** The words of a language, as its `lexicon.ts` lists them. */
export interface Lexicon {
  months: Record<string, number>;
  weekdays: Record<string, number>;
  units: Record<string, Unit>;
  seasons: Record<string, Season>;
  parts: Record<string, Part>;
  partsOfDay: Record<string, string>;
  toward: Record<string, -1 | 1>;
  numbers: Record<string, number>;
  /** What may touch a day's number: "er", "st". */
  dayEndings: readonly string[];
  /** What may touch the number of a century: "e", "ème", "th". */
  ordinalEndings: readonly string[];
  /** Words for "and" and "or". */
  conjunctions: readonly string[];
}

const map = (reader: Reader, change: (value: number) => unknown): Reader => ({
  ...reader,
  read(tokens, index) {
    const found = reader.read(tokens, index);
    return found && { ...found, value: change(found.value as number) };
  },
});

/** The classes that the patterns of a language can name, made from its words. */
export function readersOf(lexicon: Lexicon, apostrophe: Apostrophe): Record<string, Reader> {
  const words = <T>(table: Record<string, T>): Reader => wordClass(table, apostrophe);
  const day = dayNumber(lexicon.dayEndings);
  const century = either(romanOrdinal(lexicon.ordinalEndings), dayNumber(lexicon.ordinalEndings));
  return {
    month: words(lexicon.months),
    weekday: words(lexicon.weekdays),
    unit: words(lexicon.units),
    season: words(lexicon.seasons),
    part: words(lexicon.parts),
    partOfDay: words(lexicon.partsOfDay),
    toward: words(lexicon.toward),
    count: either(words(lexicon.numbers), quantity()),
    day,
    days: dayNumbers(day, lexicon.conjunctions),
    dayDigits: digits(1, 31, { min: 2, max: 2 }),
    monthNumber: digits(1, 12, { min: 1, max: 2 }),
    shortYear: shortYear(),
    year: digits(1000, 2199, { min: 4, max: 4 }),
    // Two digits are of the twentieth century: nobody writes "les années 10" of 2010 without its century.
    decade: map(either(digits(10, 90, { min: 2, max: 2 }), digits(1000, 2190, { min: 4, max: 4 })), (n) => ({
      unit: 'decade',
      from: n < 100 ? 1900 + n : n,
    })),
    century: map(century, (n) => ({ unit: 'century', from: (n - 1) * 100 })),
    hour: digits(0, 24, { min: 1, max: 2 }),
    minutes: digits(0, 59, { min: 2, max: 2 }),
  };
}
