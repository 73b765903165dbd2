import { UTCDate } from '@date-fns/utc';
import { addMonths as dateFnsAddMonths, getISODay, getISOWeek, getISOWeekYear } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  dayToEdtf,
  isoWeekOf,
  mondayOf,
  monthToEdtf,
  utcDateOf,
  weekdayOf,
  yearToEdtf,
} from '../../../src/dates/day.ts';
import { civils, years } from './edtf-texts.ts';

const days = fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) });
const dateFnsDate = (day: number) => new UTCDate(utcDateOf(day));

describe('civil days', () => {
  it('counts from 1970-01-01, year 0 included', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2022, 1, 2)).toBe(18994);
    expect(dayOf(0, 12, 31) + 1).toBe(dayOf(1, 1, 1));
    expect(dayOf(99, 1, 1)).not.toBe(dayOf(1999, 1, 1));
  });

  it('goes from a date to a day and back', () => {
    fc.assert(
      fc.property(civils, (c) => {
        expect(civilOf(dayOf(c.year, c.month, c.day))).toEqual(c);
      }),
    );
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: d } = civilOf(day);
        expect(dayOf(year, month, d)).toBe(day);
      }),
    );
  });

  it('follows each day with the next', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [a, b] = [civilOf(day), civilOf(day + 1)];
        if (b.day > 1) expect(b).toEqual({ ...a, day: a.day + 1 });
        else expect(a.day).toBe(daysInMonth(a.year, a.month));
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  it('gives leap years 366 days by the Gregorian rule', () => {
    fc.assert(
      fc.property(years, (year) => {
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        expect(dayOf(year + 1, 1, 1) - dayOf(year, 1, 1)).toBe(leap ? 366 : 365);
        expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
      }),
    );
  });

  it('agrees with date-fns on weekdays and ISO weeks', () => {
    // date-fns reads the years 0 to 99 in its own way when it looks for a year's first week.
    const since100 = fc.integer({ min: dayOf(102, 1, 1), max: dayOf(9999, 12, 31) });
    fc.assert(
      fc.property(since100, (day) => {
        const date = dateFnsDate(day);
        expect(weekdayOf(day)).toBe(getISODay(date));
        expect(isoWeekOf(day)).toEqual({ year: getISOWeekYear(date), week: getISOWeek(date) });
      }),
    );
  });

  it('has ISO weeks of seven days, 52 or 53 a year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(day - monday).toBeLessThan(7);
        expect(isoWeekOf(day)).toEqual(isoWeekOf(monday));
        const { year, week } = isoWeekOf(day);
        // 4 January is always in week 1.
        expect(isoWeekOf(dayOf(year, 1, 4))).toEqual({ year, week: 1 });
        expect(mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7).toBe(monday);
      }),
    );
  });

  it('adds months as date-fns does, cut to the last day', () => {
    expect(dayToEdtf(addMonths(dayOf(2022, 1, 31), 1))).toBe('2022-02-28');
    expect(dayToEdtf(addMonths(dayOf(2022, 3, 31), -1))).toBe('2022-02-28');
    fc.assert(
      fc.property(days, fc.integer({ min: -2400, max: 2400 }), (day, months) => {
        const expected = Math.floor(dateFnsAddMonths(dateFnsDate(day), months).getTime() / 86_400_000);
        expect(addMonths(day, months)).toBe(expected);
      }),
    );
  });

  it('writes EDTF', () => {
    expect([2022, 44, 0, -43, -9999, 12000, -12000].map(yearToEdtf)).toEqual([
      '2022',
      '0044',
      '0000',
      '-0043',
      '-9999',
      'Y12000',
      'Y-12000',
    ]);
    expect(dayToEdtf(dayOf(-43, 3, 15))).toBe('-0043-03-15');
    expect(monthToEdtf(dayOf(2022, 1, 2))).toBe('2022-01');
    expect(dayToEdtf(dayOf(12000, 3, 15))).toBe('Y12000');
    expect(monthToEdtf(dayOf(12000, 3, 15))).toBe('Y12000');
  });
});
