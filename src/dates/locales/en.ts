import { complete, type DatePatterns, joinedNouns, type Hedge, type Noun, type Style } from '../locale.ts';

/** U+00A0: what it joins is never cut at the end of a line. */
const NBSP = '\u00a0';

const SEASONS: Record<number, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  29: 'southern spring',
  30: 'southern summer',
  31: 'southern autumn',
  32: 'southern winter',
};

/** The parts of a year: their first number in EDTF, their name, and the letter that may stand for it. */
const PARTS: { first: number; name: string; letter?: string }[] = [
  { first: 40, name: 'half', letter: 'H' },
  { first: 37, name: 'four-month period' },
  { first: 33, name: 'quarter', letter: 'Q' },
];

const RANKS = ['first', 'second', 'third', 'fourth'];

const words = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' ');
const the = ({ article, text }: Noun) => article + text;

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${(!teen && ['th', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

function year(value: number, era: boolean): string {
  const count = value > 0 ? value : 1 - value;
  const digits = count < 10_000 ? String(count) : number(count);
  if (value <= 0) return era ? `${digits}${NBSP}BC` : digits;
  // "44" alone would be read as 1944.
  return value < 100 && era ? `AD${NBSP}${digits}` : digits;
}

const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

function hedged(noun: Noun, { approximate, uncertain }: Hedge, style: Style): Noun {
  const aside = uncertain ? (style === 'short' ? '?' : ' (date uncertain)') : '';
  if (!approximate) return { ...noun, text: noun.text + aside };
  return complete((style === 'short' ? `c.${NBSP}${noun.text}` : `around ${the(noun)}`) + aside);
}

/** Dates in English, as British newspapers write them: "17 December 2021", a clock of 24 hours. */
export const en: DatePatterns = {
  units: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
  isOne: (count) => count === 1,
  number,
  plural: (weekday) => `${weekday}s`,

  year,
  clock,
  twoYears: (first) =>
    first > 999 && first % 100 < 99
      ? `${year(first, true)}–${String(first + 1).slice(-2)}`
      : `${year(first, first === 0)}–${year(first + 1, true)}`,
  day({ weekday, day, month, year }) {
    const date = month === undefined ? `${day}` : `${day}${NBSP}${month}`;
    return { text: words(weekday, date, year), article: '', at: 'on ' };
  },
  minute(day, minute, approximate, style) {
    const around = approximate ? (style === 'short' ? `c.${NBSP}` : `around${NBSP}`) : '';
    return { ...day, text: `${day.text}, ${around}${clock(minute)}` };
  },
  hours: (day, start, end) => ({ ...day, text: `${day.text}, ${clock(start)} to ${clock(end)}` }),
  month: (month, year) => ({ text: words(month, year), article: '', at: 'in ' }),
  wholeYear: (year) => ({ text: year, article: '', at: 'in ' }),
  season(season, year, unit, style) {
    const name = SEASONS[season];
    if (name) return { text: words(name, year), article: '', at: 'in ' };
    const part = PARTS.find(({ first }) => first <= season);
    if (!part) throw new RangeError(`There is no season ${season} in EDTF.`);
    const rank = season - part.first;
    if (style === 'short' && part.letter)
      return { text: words(`${part.letter}${rank + 1}`, year), article: '', at: 'in ' };
    const text = words(RANKS[rank], unit ? part.name : undefined, year && `of ${year}`);
    return { text, article: 'the ', at: 'in the ' };
  },
  decade(first) {
    const text =
      first > 99
        ? `${first}s`
        : first > 0
          ? `${first}s${NBSP}AD`
          : first === 0
            ? 'first decade AD'
            : `decade ${year(first, false)}–${year(first + 9, true)}`;
    return { text, article: 'the ', at: 'in the ' };
  },
  century(century, beforeChrist, unit, style) {
    const rank = ordinal(century);
    const era = beforeChrist ? `${NBSP}BC` : '';
    const text = unit ? `${rank}${NBSP}${style === 'short' ? 'c.' : 'century'}${era}` : rank;
    return { text, article: 'the ', at: 'in the ' };
  },

  hedged,
  hedgedInside: hedged,

  range(start, end, style, alike) {
    if (style === 'full') return { text: `${the(start)} to ${the(end)}`, article: '', at: 'from ' };
    const spaced = !alike || /\s/.test(start.text);
    return complete(spaced ? `${start.text}${NBSP}– ${end.text}` : `${start.text}–${end.text}`);
  },
  since: (start) => complete(`from ${the(start)}`),
  until: (end) => complete(`by ${the(end)}`),
  between: (first, last) => complete(`between ${the(first)} and ${the(last)}`),
  before: (date) => complete(`before ${the(date)}`),
  after: (date) => complete(`after ${the(date)}`),
  noLaterThan: (date) => complete(`no later than ${the(date)}`),
  noEarlierThan: (date) => complete(`no earlier than ${the(date)}`),
  list: (nouns, mode) => joinedNouns(nouns, mode === 'one' ? 'or' : 'and'),
  unknown: complete('unknown date'),
};
