import fc from 'fast-check';

import { daysInMonth, yearToEdtf } from '../../../src/dates/day.ts';
import { boundsOf, parseEdtf } from '../../../src/dates/edtf.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** Years of four digits: those near year 0 and the first century often, because they break the most. */
export const years = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: -110, max: 110 }),
  fc.integer({ min: 1900, max: 2100 }),
);

export const civils = fc
  .record({ year: years, month: fc.integer({ min: 1, max: 12 }), rank: fc.nat(30) })
  .map(({ year, month, rank }) => ({ year, month, day: (rank % daysInMonth(year, month)) + 1 }));

const dayTexts = civils.map(({ year, month, day }) => `${yearToEdtf(year)}-${two(month)}-${two(day)}`);
const monthTexts = civils.map(({ year, month }) => `${yearToEdtf(year)}-${two(month)}`);
const yearTexts = years.map(yearToEdtf);
const seasonTexts = fc
  .tuple(years, fc.integer({ min: 21, max: 41 }))
  .map(([year, season]) => `${yearToEdtf(year)}-${season}`);
const openTexts = fc
  .tuple(years, fc.constantFrom(1, 2))
  .map(([year, open]) => yearToEdtf(year).slice(0, -open) + 'X'.repeat(open));
const timeTexts = fc
  .tuple(dayTexts, fc.nat(23), fc.nat(59))
  .map(([day, hour, minute]) => `${day}T${two(hour)}:${two(minute)}`);

const plainTexts = fc.oneof(dayTexts, monthTexts, yearTexts, seasonTexts, openTexts, timeTexts);

/** EDTF texts of one date, of every precision, with and without a qualifier. */
export const pointTexts = fc
  .tuple(plainTexts, fc.constantFrom('', '', '', '~', '?', '%'))
  .map(([text, qualifier]) => text + qualifier);

/** Two dates that may stand at the ends of an interval, the earlier one first. */
const pairs = fc.tuple(pointTexts, pointTexts).map((texts) => {
  const [a, b] = texts.map((text) => ({ text, ...boundsOf(parseEdtf(text)) }));
  if (!a || !b) throw new Error('A pair has two texts.');
  if (a.min === b.min && a.max === b.max) return [a.text, a.text] as const;
  return a.min <= b.max && a.min <= b.min ? ([a.text, b.text] as const) : ([b.text, a.text] as const);
});

export const intervalTexts = fc.oneof(
  pairs.map(([start, end]) => `${start}/${end}`),
  pointTexts.map((end) => `../${end}`),
  pointTexts.map((start) => `${start}/..`),
);

const rangeTexts = fc.oneof(
  pairs.map(([start, end]) => `${start}..${end}`),
  pointTexts.map((end) => `..${end}`),
  pointTexts.map((start) => `${start}..`),
);

export const setTexts = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.oneof({ weight: 3, arbitrary: pointTexts }, rangeTexts), { minLength: 1, maxLength: 4 }),
  )
  .map(([one, members]) => (one ? `[${members.join(',')}]` : `{${members.join(',')}}`));

/** EDTF texts of every shape that Frise reads. */
export const edtfTexts = fc.oneof(pointTexts, intervalTexts, setTexts);
