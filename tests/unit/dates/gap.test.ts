import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayOf } from '../../../src/dates/day.ts';
import { formatGap } from '../../../src/dates/format.ts';
import { roundGap } from '../../../src/dates/gap.ts';
import { LANGUAGES } from '../../../src/model/index.ts';

describe('gaps', () => {
  it.each([
    [0, '0 jour', '0 days'],
    [1, '1 jour', '1 day'],
    [12, '12 jours', '12 days'],
    [59, '59 jours', '59 days'],
    [91, '3 mois', '3 months'],
    [365, '12 mois', '12 months'],
    [731, '2 ans', '2 years'],
    [dayOf(2021, 11, 1) - dayOf(2003, 1, 1), '19 ans', '19 years'],
    [1_000_000, '2 738 ans', '2,738 years'],
  ])('of %i days', (days, fr, en) => {
    expect(
      [formatGap(days, 'fr'), formatGap(days, 'en')].map((text) => text.replace(/\u00a0/g, ' ')),
    ).toEqual([fr, en]);
  });

  it('are off by half a unit at most, and by a twentieth once they are rounded', () => {
    fc.assert(
      fc.property(fc.nat(400_000), (days) => {
        const { count, unit } = roundGap(days);
        const length = { day: 1, month: 30.436875, year: 365.2425 }[unit];
        expect(Math.abs(count * length - days)).toBeLessThanOrEqual(length / 2 + 1e-6);
        if (unit === 'month') expect(count).toBeGreaterThanOrEqual(2);
        if (unit === 'year') expect(count).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('are numbers of days', () => {
    for (const lang of LANGUAGES) {
      for (const days of [-1, NaN, Infinity]) expect(() => formatGap(days, lang)).toThrow(RangeError);
    }
  });
});
