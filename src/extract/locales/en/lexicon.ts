import type { CalendarMeaning, Part, Season, Unit } from '../../meaning.ts';

/** Words of English and what they stand for. Capitals are ignored when they are looked up. */

export const months: Record<string, number> = {
  january: 1,
  february: 2,
  'feb.': 2,
  april: 4,
  'apr.': 4,
  june: 6,
  july: 7,
  august: 8,
  'aug.': 8,
  september: 9,
  'sept.': 9,
  'sep.': 9,
  october: 10,
  'oct.': 10,
  november: 11,
  'nov.': 11,
  december: 12,
};

/** Months that are other words as well ("may", "to march", "a jan"): only a capital makes them months. */
export const monthNames: Record<string, number> = {
  'jan.': 1,
  march: 3,
  'mar.': 3,
  may: 5,
  'jun.': 6,
  'jul.': 7,
  'dec.': 12,
};

export const weekdays: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** They need a capital, or they are the sun, and what one did when one sat or wed. */
export const weekdayNames: Record<string, number> = {
  'mon.': 1,
  'tue.': 2,
  'tues.': 2,
  'wed.': 3,
  'thu.': 4,
  'thur.': 4,
  'thurs.': 4,
  'fri.': 5,
  'sat.': 6,
  'sun.': 7,
};

/** "on Mondays": a habit. */
export const weekdayPlurals: Record<string, number> = Object.fromEntries(
  Object.entries(weekdays).map(([name, number]) => [`${name}s`, number]),
);

const LENGTHS: Record<string, Unit> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  semester: 'half',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const plural = (unit: string) => (unit === 'century' ? 'centuries' : `${unit}s`);

/** "two weeks": several of a unit, without an article. */
export const unitPlurals: Record<string, Unit> = Object.fromEntries([
  ...Object.entries(LENGTHS).map(([unit, value]) => [plural(unit), value]),
  ['weekends', 'weekend'],
]) as Record<string, Unit>;

/** "last week": one of a unit. */
export const unitSingulars: Record<string, Unit> = { ...LENGTHS, weekend: 'weekend', 'week-end': 'weekend' };

export const units: Record<string, Unit> = {
  ...unitSingulars,
  ...unitPlurals,
};

/** Units of which figures are told: "the six months to June 30". */
export const longUnits: Record<string, Unit> = Object.fromEntries(
  Object.entries(units).filter(([, unit]) => ['week', 'month', 'quarter', 'year'].includes(unit)),
);

export const seasons: Record<string, Season> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

export const seasonPlurals: Record<string, Season> = { springs: 21, summers: 22, autumns: 23, winters: 24 };

export const parts: Record<string, Part> = {
  early: 'early',
  'early in': 'early',
  'the beginning of': 'early',
  'the start of': 'early',
  'the early part of': 'early',
  'the first days of': 'early',
  'the opening days of': 'early',
  'the early days of': 'early',
  mid: 'mid',
  middle: 'mid',
  'the middle of': 'mid',
  late: 'late',
  'late in': 'late',
  'the end of': 'late',
  'the close of': 'late',
  'the latter part of': 'late',
  'the last days of': 'late',
  'the final days of': 'late',
  'the closing days of': 'late',
};

export const partsOfDay: Record<string, string> = {
  morning: 'MO',
  midday: 'MI',
  noon: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** Parts of a day that no article stands before. */
export const edgesOfDay: Record<string, string> = {
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  'first light': 'MO',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'EV',
};

export const toward: Record<string, -1 | 1> = {
  last: -1,
  past: -1,
  'this past': -1,
  next: 1,
  coming: 1,
  'this coming': 1,
};

/** The place of a quarter in its year, of a half, of a century. */
export const ordinals: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
};

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The cardinal numbers from 1 to 99, "a week" for one, and what is counted by the couple and the dozen. */
function cardinals(): Record<string, number> {
  const table: Record<string, number> = {
    a: 1,
    an: 1,
    'a couple of': 2,
    'a dozen': 12,
    hundred: 100,
    'a hundred': 100,
    'one hundred': 100,
  };
  SMALL.forEach((word, i) => (table[word] = i + 1));
  TENS.forEach((ten, i) => {
    table[ten] = (i + 2) * 10;
    SMALL.slice(0, 9).forEach((word, j) => (table[`${ten}-${word}`] = (i + 2) * 10 + j + 1));
  });
  return table;
}

export const numbers: Record<string, number> = cardinals();

const ORDINAL_STEMS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Centuries in words. */
export const centuries: Record<string, number> = {
  ...Object.fromEntries(ORDINAL_STEMS.map((word, i) => [word, i + 10])),
  'twenty-first': 21,
};

/** Decades in words, of the twentieth century. */
export const decadeNames: Record<string, number> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

export const dayEndings = ['st', 'nd', 'rd', 'th'];
export const ordinalEndings = ['st', 'nd', 'rd', 'th'];
export const conjunctions = ['and', 'or', '&'];

/** Years told by their distance from this one. */
export const yearShifts: Record<string, number> = { 'last year': -1, 'this year': 0, 'next year': 1 };

/** Years told by their distance from the one that the story has come to. */
export const storyYears: Record<string, number> = {
  'that year': 0,
  'that same year': 0,
  'the same year': 0,
  'the following year': 1,
  'the next year': 1,
  'the year after': 1,
  'the previous year': -1,
  'the year before': -1,
};

/** Where in a month: "the first Tuesday", "the last week". */
export const places: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  final: -1,
};

/** "the last week", "the first weekend". */
export const weeksOf: Record<string, NonNullable<CalendarMeaning['nth']>> = Object.fromEntries(
  Object.entries(places).flatMap(([word, count]) =>
    (['week', 'weekend'] as const).map((unit) => [`${word} ${unit}`, { count, unit }]),
  ),
);

/** The halves of a clock of twelve hours, by the hours that they start after. */
export const meridiems: Record<string, number> = { 'a.m.': 0, am: 0, 'p.m.': 12, pm: 12 };

/** Names of universal time. */
export const zones: Record<string, boolean> = { utc: true, gmt: true };

/** "the first of June". */
export const dayNames: Record<string, number> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** Words before an amount that is not counted exactly: "nearly 20 years ago". */
export const abouts: Record<string, boolean> = Object.fromEntries(
  [
    'about',
    'around',
    'nearly',
    'almost',
    'over',
    'roughly',
    'some',
    'approximately',
    'more than',
    'less than',
    'at least',
    'just over',
    'just under',
    'well over',
    'a little over',
    'little more than',
    'a little more than',
    'just more than',
  ].map((words) => [words, true]),
);

/** Words that count what follows them. */
export const counting: ReadonlySet<string> = new Set([...Object.keys(numbers), 'several']);
