import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { periodOf, typedDate } from '../../../src/dates/period.ts';
import { dayOf, yearToEdtf } from '../../../src/dates/day.ts';
import { readCivilDays } from '../../../src/dates/read-civil-days.ts';
import { readDays } from '../../../src/dates/read-days.ts';

describe('a typed date', () => {
  it.each([
    ['2021', '2021'],
    [' 44 ', '0044'],
    ['-44', '-0044'],
    ['12/2021', '2021-12'],
    ['1/2/2021', '2021-02-01'],
    ['17.12.2021', '2021-12-17'],
    ['2021-12-17', '2021-12-17'],
    ['hier', 'hier'],
  ])('%j is %s in EDTF', (text, edtf) => {
    expect(typedDate(text)).toBe(edtf);
  });
});

describe.each([
  ['in a terminal', readDays],
  ['in a browser', readCivilDays],
])('a period %s', (_, read) => {
  it('goes from the first day of its first date to the last day of its last', () => {
    expect(periodOf('2021', '2/2022', read)).toEqual({ min: dayOf(2021, 1, 1), max: dayOf(2022, 2, 28) });
  });

  it('is open where nothing is typed, or no date', () => {
    expect(periodOf('', undefined, read)).toEqual({ min: -Infinity, max: Infinity });
    expect(periodOf('31/02/2021', '202', read)).toEqual({ min: -Infinity, max: dayOf(202, 12, 31) });
  });
});

describe('a plain date', () => {
  it('has the same days in a browser as in a terminal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 12_000 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const whole = yearToEdtf(year);
        expect(readCivilDays(whole)).toEqual(readDays(whole));
        if (whole.startsWith('Y')) return;
        for (const date of [`${whole}-${two(month)}`, `${whole}-${two(month)}-${two(day)}`])
          expect(readCivilDays(date)).toEqual(readDays(date));
      }),
    );
  });
});
