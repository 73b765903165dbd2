import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  contains,
  type DaySet,
  daySet,
  daysOf,
  hullOf,
  intersection,
  sizeOf,
  union,
} from '../../../src/dates/day-set.ts';

const WINDOW = Array.from({ length: 42 }, (_, i) => i - 1);
const ranges = fc.array(
  fc.record({ min: fc.integer({ min: 0, max: 40 }), max: fc.integer({ min: 0, max: 40 }) }),
  { maxLength: 6 },
);
const sets = ranges.map(daySet);

const bruteDays = (list: readonly { min: number; max: number }[]) =>
  WINDOW.filter((day) => list.some(({ min, max }) => min <= day && day <= max));

function expectNormal(set: DaySet) {
  for (const [i, { min, max }] of set.entries()) {
    expect(min).toBeLessThanOrEqual(max);
    const next = set[i + 1];
    if (next) expect(next.min).toBeGreaterThan(max + 1);
  }
}

describe('sets of days', () => {
  it('holds the days of its ranges, in sorted ranges that neither touch nor overlap', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const set = daySet(list);
        expectNormal(set);
        expect(daysOf(set)).toEqual(bruteDays(list));
        expect(sizeOf(set)).toBe(bruteDays(list).length);
        expect(WINDOW.filter((day) => contains(set, day))).toEqual(bruteDays(list));
      }),
    );
  });

  it('unites and intersects as lists of days do', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        expectNormal(union(a, b));
        expectNormal(intersection(a, b));
        const both = WINDOW.filter((day) => contains(a, day) && contains(b, day));
        const either = WINDOW.filter((day) => contains(a, day) || contains(b, day));
        expect(daysOf(intersection(a, b))).toEqual(both);
        expect(daysOf(union(a, b))).toEqual(either);
      }),
    );
  });

  it('does not change the ranges that it was given', () => {
    const given = [
      { min: 1, max: 3 },
      { min: 2, max: 9 },
    ];
    daySet(given);
    union(daySet(given), daySet([{ min: 10, max: 12 }]));
    expect(given).toEqual([
      { min: 1, max: 3 },
      { min: 2, max: 9 },
    ]);
  });

  it('spans from its first day to its last', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const days = daysOf(set);
        expect(hullOf(set)).toEqual(days.length > 0 ? { min: days[0], max: days.at(-1) } : undefined);
      }),
    );
  });

  it('takes open ends, but does not list them', () => {
    const open = daySet([{ min: 5, max: Infinity }]);
    expect(contains(open, 1e9)).toBe(true);
    expect(sizeOf(open)).toBe(Infinity);
    expect(intersection(open, daySet([{ min: -Infinity, max: 7 }]))).toEqual([{ min: 5, max: 7 }]);
    expect(() => daysOf(open)).toThrow(RangeError);
    expect(daysOf(daySet([]))).toEqual([]);
  });
});
