import { isUpperAt } from '../../characters.ts';
import { digits, either, type Reader, readersOf, wordClass } from '../../grammar/index.ts';
import type { CalendarMeaning } from '../../meaning.ts';
import type { Apostrophe } from '../../tokens.ts';
import { holidays } from './holidays.ts';
import * as lexicon from './lexicon.ts';
import { happenings } from './nouns.ts';

export const apostrophe: Apostrophe = 'clitic';

const words = <T>(table: Record<string, T>): Reader => wordClass(table, apostrophe);

/** Reads only words that are written with a capital. */
const capitalised = (reader: Reader): Reader => ({
  ...reader,
  read: (tokens, index) => (isUpperAt(tokens[index]?.text ?? '') ? reader.read(tokens, index) : undefined),
});

const mapped = (reader: Reader, change: (value: number) => unknown): Reader => ({
  ...reader,
  read(tokens, index) {
    const found = reader.read(tokens, index);
    return found && { ...found, value: change(found.value as number) };
  },
});

const shared = readersOf(lexicon, apostrophe);

type Era = NonNullable<CalendarMeaning['era']>;

const century = either(
  shared['century']!,
  mapped(words(lexicon.centuries), (n) => ({ unit: 'century', from: (n - 1) * 100 })),
);

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
  seasons: words(lexicon.seasonPlurals),
  longUnit: words(lexicon.longUnits),
  oneUnit: words(lexicon.unitSingulars),
  oneDay: words({ day: 'day' }),
  longOne: words({ week: 'week', month: 'month', year: 'year' }),
  nightUnit: words({ night: 'day', ...lexicon.unitSingulars }),
  about: words(lexicon.abouts),
  ofYear: words(lexicon.yearShifts),
  edgeOfDay: words(lexicon.edgesOfDay),
  ofStory: words(lexicon.storyYears),
  quarterDigit: digits(1, 4, { min: 1, max: 1 }),
  halfDigit: digits(1, 2, { min: 1, max: 1 }),
  anyYear: digits(1, 2199, { min: 1, max: 4 }),
  ancientYear: mapped(digits(1, 3999, { min: 1, max: 4 }), (year) => 1 - year),
  ancientCentury: mapped(century, (era) => ({ unit: 'century', from: -(era as unknown as Era).from - 99 })),
  holiday: words(holidays),
  happening: words(happenings),
  place: words(lexicon.places),
  weekOf: words(lexicon.weeksOf),
  dayName: words(lexicon.dayNames),
  meridiem: words(lexicon.meridiems),
  hourAndMinutes: digits(0, 2359, { min: 4, max: 4 }),
  zone: words(lexicon.zones),
  century,
  // "the 1800s" are a century; of "the 2000s" only ten years are known.
  decade: mapped(shared['decade']!, (era) => {
    const { from } = era as unknown as Era;
    return { unit: from % 100 === 0 && from < 2000 ? 'century' : 'decade', from };
  }),
  decadeName: mapped(words(lexicon.decadeNames), (from) => ({ unit: 'decade', from })),
};
