import { digits, either, type Reader, readersOf, wordClass } from '../../grammar/index.ts';
import type { Apostrophe } from '../../tokens.ts';
import * as lexicon from './lexicon.ts';
import { happenings } from './nouns.ts';

export const apostrophe: Apostrophe = 'clitic';

const words = <T>(table: Record<string, T>): Reader => wordClass(table, apostrophe);

/** Reads only words that are written with a capital. */
const capitalised = (reader: Reader): Reader => ({
  ...reader,
  read: (tokens, index) =>
    /^\p{Lu}/u.test(tokens[index]?.text ?? '') ? reader.read(tokens, index) : undefined,
});

const mapped = (reader: Reader, change: (value: number) => unknown): Reader => ({
  ...reader,
  read(tokens, index) {
    const found = reader.read(tokens, index);
    return found && { ...found, value: change(found.value as number) };
  },
});

const shared = readersOf(lexicon, apostrophe);

/** The classes that English patterns name: those of every language, and those whose words need a capital here. */
export const readers: Record<string, Reader> = {
  ...shared,
  month: either(shared['month']!, capitalised(words(lexicon.monthNames))),
  weekday: either(shared['weekday']!, capitalised(words(lexicon.weekdayNames))),
  weekdays: words(lexicon.weekdayPlurals),
  units: words(lexicon.unitPlurals),
  ordinal: words(lexicon.ordinals),
  nine: digits(9, 9, { min: 1, max: 1 }),
  eleven: digits(11, 11, { min: 2, max: 2 }),
  ending: words({ 'the end of': true, 'the close of': true, 'year-end': true, end: true }),
  longUnit: words(lexicon.longUnits),
  oneUnit: words(lexicon.unitSingulars),
  oneDay: words({ day: 'day' }),
  ofYear: words(lexicon.yearShifts),
  ofStory: words(lexicon.storyYears),
  quarterDigit: digits(1, 4, { min: 1, max: 1 }),
  holiday: words(lexicon.holidays),
  happening: words(happenings),
  place: words(lexicon.places),
  weekOf: words(lexicon.weeksOf),
  dayName: words(lexicon.dayNames),
  meridiem: words(lexicon.meridiems),
  zone: words(lexicon.zones),
  century: either(
    shared['century']!,
    mapped(words(lexicon.centuries), (n) => ({ unit: 'century', from: (n - 1) * 100 })),
  ),
  decadeName: mapped(words(lexicon.decadeNames), (from) => ({ unit: 'decade', from })),
};
