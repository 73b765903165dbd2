import { describe, expect, it } from 'vitest';

import { periodOf, typedDate } from '../../../src/dates/period.ts';
import { dayOf } from '../../../src/dates/day.ts';

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

describe('a period', () => {
  it('goes from the first day of its first date to the last day of its last', () => {
    expect(periodOf('2021', '2/2022')).toEqual({ min: dayOf(2021, 1, 1), max: dayOf(2022, 2, 28) });
  });

  it('is open where nothing is typed, or no date', () => {
    expect(periodOf('', undefined)).toEqual({ min: -Infinity, max: Infinity });
    expect(periodOf('31/02/2021', '202')).toEqual({ min: -Infinity, max: dayOf(202, 12, 31) });
  });
});
