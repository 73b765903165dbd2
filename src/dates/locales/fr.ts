import { complete, type DatePatterns, joinedNouns, type Hedge, type Noun, type Style } from '../locale.ts';

/** U+00A0: what it joins is never cut at the end of a line. */
const NBSP = '\u00a0';

const SEASONS: Record<number, string> = {
  21: 'printemps',
  22: 'été',
  23: 'automne',
  24: 'hiver',
  29: 'printemps austral',
  30: 'été austral',
  31: 'automne austral',
  32: 'hiver austral',
};

/** The parts of a year: their first number in EDTF, their name, and the letter that may stand for it. */
const PARTS: { first: number; name: string; letter?: string }[] = [
  { first: 40, name: 'semestre', letter: 'S' },
  // "Q1" would be read as an English quarter.
  { first: 37, name: 'quadrimestre' },
  { first: 33, name: 'trimestre', letter: 'T' },
];

const ROMAN: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  const digit = ROMAN.find(([size]) => size <= value);
  return digit ? digit[1] + roman(value - digit[0]) : '';
}

const words = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' ');
const ordinal = (value: number | string) => `${value}${value === 1 || value === 'I' ? 'er' : 'e'}`;
const the = ({ article, text }: Noun) => article + text;

const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, NBSP);

function year(value: number, era: boolean): string {
  const count = value > 0 ? value : 1 - value;
  const digits = count < 10_000 ? String(count) : number(count);
  if (value <= 0) return era ? `${digits}${NBSP}av.${NBSP}J.-C.` : digits;
  // "44" alone would be read as 1944.
  return value < 100 && era ? `${digits}${NBSP}apr.${NBSP}J.-C.` : digits;
}

const clock = (minute: number) => {
  const rest = minute % 60;
  const hours = `${Math.floor(minute / 60)}${NBSP}h`;
  return rest === 0 ? hours : `${hours}${NBSP}${String(rest).padStart(2, '0')}`;
};

function masculine(text: string): Noun {
  return /^[aeéhio]/.test(text) ? { text, article: 'l’', at: 'à l’' } : { text, article: 'le ', at: 'au ' };
}

const FROM: Record<string, string> = { 'le ': 'du ', 'la ': 'de la ', 'l’': 'de l’', 'les ': 'des ' };
const TO: Record<string, string> = { 'le ': 'au ', 'la ': 'à la ', 'l’': 'à l’', 'les ': 'aux ' };

const from = ({ article, text }: Noun) => (FROM[article] ?? (/^[aeéiou]/.test(text) ? 'd’' : 'de ')) + text;
const to = ({ article, text }: Noun) => (TO[article] ?? 'à ') + text;

/** What is in doubt, after the date it is said of. */
function doubt({ approximate, uncertain }: Hedge): string {
  if (approximate && uncertain) return ' (date approximative et incertaine)';
  return uncertain ? ' (date incertaine)' : approximate ? ' (environ)' : '';
}

const mark = ({ uncertain }: Hedge) => (uncertain ? `${NBSP}?` : '');

function hedged(noun: Noun, hedge: Hedge, style: Style): Noun {
  const aside = style === 'short' ? mark(hedge) : doubt({ ...hedge, approximate: false });
  if (!hedge.approximate) return { ...noun, text: noun.text + aside };
  return complete((style === 'short' ? `vers${NBSP}${noun.text}` : `vers ${the(noun)}`) + aside);
}

/** Dates in French. "1er" is for the first day only; months and weekdays have no capital. */
export const fr: DatePatterns = {
  units: { day: ['jour', 'jours'], month: ['mois', 'mois'], year: ['an', 'ans'] },
  isOne: (count) => count < 2,
  number,
  plural: (weekday) => `${weekday}s`,

  year,
  clock,
  twoYears: (first) => `${year(first, first === 0)}-${year(first + 1, true)}`,
  day({ weekday, day, month, year }) {
    const date =
      month === undefined ? `${day === 1 ? '1er' : day}` : `${day === 1 ? '1er' : day}${NBSP}${month}`;
    return { text: words(weekday, date, year), article: 'le ', at: 'le ' };
  },
  minute(day, minute, approximate) {
    const at = approximate ? 'vers' : 'à';
    return { ...day, text: `${day.text} ${at}${NBSP}${clock(minute)}` };
  },
  hours: (day, start, end) => ({
    ...day,
    text: `${day.text}, de${NBSP}${clock(start)} à${NBSP}${clock(end)}`,
  }),
  month: (month, year) => ({ text: words(month, year), article: '', at: 'en ' }),
  wholeYear: (year) => ({ text: year, article: '', at: 'en ' }),
  season(season, year, unit, style) {
    const name = SEASONS[season];
    if (name) return masculine(words(name, year));
    const part = PARTS.find(({ first }) => first <= season);
    if (!part) throw new RangeError(`There is no season ${season} in EDTF.`);
    const rank = season - part.first + 1;
    if (style === 'short' && part.letter) return masculine(words(`${part.letter}${rank}`, year));
    return masculine(words(unit ? `${ordinal(rank)}${NBSP}${part.name}` : ordinal(rank), year));
  },
  decade(first) {
    if (first > 0) return { text: `années${NBSP}${year(first, true)}`, article: 'les ', at: 'dans les ' };
    const text =
      first === 0
        ? 'première décennie de notre ère'
        : `décennie ${year(first, false)}-${year(first + 9, true)}`;
    return { text, article: 'la ', at: 'dans la ' };
  },
  century(century, beforeChrist, unit, style) {
    const rank = ordinal(roman(century));
    const era = beforeChrist ? `${NBSP}av.${NBSP}J.-C.` : '';
    const text = unit ? `${rank}${NBSP}${style === 'short' ? 's.' : 'siècle'}${era}` : rank;
    return { text, article: 'le ', at: 'au ' };
  },

  hedged,
  // "de vers 2002" and "depuis vers 2002" are no French: the doubt comes after the date.
  hedgedInside: (noun, hedge, style) =>
    style === 'short'
      ? { ...noun, text: noun.text + (hedge.approximate ? `${NBSP}env.` : '') + mark(hedge) }
      : { ...noun, text: noun.text + doubt(hedge) },

  range(start, end, style, alike) {
    if (style === 'full') return complete(`${from(start)} ${to(end)}`);
    const spaced = !alike || /\s/.test(start.text);
    return complete(spaced ? `${start.text}${NBSP}– ${end.text}` : `${start.text}–${end.text}`);
  },
  since: (start) => complete(`à partir ${from(start)}`),
  until: ({ at, text }) => complete(`au plus tard ${at}${text}`),
  between: (first, last) => complete(`entre ${the(first)} et ${the(last)}`),
  before: (date) => complete(`avant ${the(date)}`),
  after: (date) => complete(`après ${the(date)}`),
  noLaterThan: ({ at, text }) => complete(`au plus tard ${at}${text}`),
  noEarlierThan: ({ at, text }) => complete(`au plus tôt ${at}${text}`),
  list(nouns, mode, days) {
    const list = joinedNouns(nouns, mode === 'one' ? 'ou' : 'et');
    return mode === 'all' && days ? complete(`les ${list.text}`) : list;
  },
  unknown: complete('date inconnue'),
};
