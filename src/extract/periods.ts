import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  isoWeekOf,
  mondayOf,
  monthToEdtf,
  yearToEdtf,
} from '../dates/day.ts';
import { dayText } from './day-text.ts';
import type { Part, Season, Unit } from './meaning.ts';
import type { Reading } from './reading.ts';

/** A stretch of the calendar that TIMEX3 and EDTF have a notation for. */
function period(value: string, edtf: string, min: Day, max: Day): Reading {
  // All fields from the start: what is read everywhere is read faster where it has one shape.
  return {
    value,
    edtf,
    min,
    max,
    strain: 0,
    anchor: undefined,
    within: undefined,
    oneOf: undefined,
    members: undefined,
  };
}

/** TIMEX3 counts years before our era from 1: "BC0044" is the year -43 of ISO 8601. */
const timexYear = (year: number) => (year > 0 ? yearToEdtf(year) : `BC${String(1 - year).padStart(4, '0')}`);

export function day(at: Day): Reading {
  const text = dayText(at);
  return period(text, text, at, at);
}

export function month(year: number, number: number): Reading {
  const first = dayOf(year, number, 1);
  const text = monthToEdtf(first);
  return period(text, text, first, first + daysInMonth(year, number) - 1);
}

export function year(number: number): Reading {
  return period(timexYear(number), yearToEdtf(number), dayOf(number, 1, 1), dayOf(number + 1, 1, 1) - 1);
}

/** Meteorological seasons; winter is named by the year that it starts in. */
const SEASONS = { 21: ['SP', 3], 22: ['SU', 6], 23: ['FA', 9], 24: ['WI', 12] } as const;

/** How TIMEX3 writes a season. */
export const seasonName = (number: Season): string => SEASONS[number][0];

export function season(yearNumber: number, number: Season): Reading {
  const [name, first] = SEASONS[number];
  const min = dayOf(yearNumber, first, 1);
  const text = yearToEdtf(yearNumber);
  return period(`${text}-${name}`, `${text}-${number}`, min, addMonths(min, 3) - 1);
}

/** A stretch that no EDTF date names, as an interval of days. */
export function stretch(value: string, min: Day, max: Day): Reading {
  return period(value, min === max ? dayText(min) : `${dayText(min)}/${dayText(max)}`, min, max);
}

/** So many units up to a day, it included: as months, where they begin and end with some. */
export function endingOn(last: Day, { unit, count }: { unit: Unit; count: number }): Reading {
  const months = MONTHS[unit];
  if (months === undefined) {
    const first = last + 1 - count * (unit === 'week' ? 7 : 1);
    return stretch(`${dayText(first)}/${dayText(last)}`, first, last);
  }
  const first = addMonths(last + 1, -count * months);
  const isWhole = civilOf(first).day === 1 && civilOf(last + 1).day === 1;
  const edtf = isWhole ? `${monthToEdtf(first)}/${monthToEdtf(last)}` : `${dayText(first)}/${dayText(last)}`;
  return period(edtf, edtf, first, last);
}

export function week(monday: Day): Reading {
  const { year: weekYear, week: number } = isoWeekOf(monday);
  return stretch(`${yearToEdtf(weekYear)}-W${String(number).padStart(2, '0')}`, monday, monday + 6);
}

export function weekend(monday: Day): Reading {
  return { ...stretch('', monday + 5, monday + 6), value: `${week(monday).value}-WE` };
}

/** A quarter (3 months) or a half (6 months) of a year, counted from 1. */
export function partOfYear(yearNumber: number, months: 3 | 6, number: number): Reading {
  const text = yearToEdtf(yearNumber);
  const min = dayOf(yearNumber, (number - 1) * months + 1, 1);
  const value = `${text}-${months === 3 ? 'Q' : 'H'}${number}`;
  return period(value, `${text}-${(months === 3 ? 32 : 39) + number}`, min, addMonths(min, months) - 1);
}

/** The first fortnight of a month, to its 15th day, or the second. */
export function fortnight(yearNumber: number, monthNumber: number, number: number): Reading {
  const whole = month(yearNumber, monthNumber);
  return {
    ...(number === 1
      ? stretch(whole.value, whole.min, whole.min + 14)
      : stretch(whole.value, whole.min + 15, whole.max)),
    within: true,
  };
}

/** Many years that share their first digits: "196X" is a decade, "19XX" a century. */
export function era(from: number, unit: 'decade' | 'century'): Reading {
  const size = unit === 'decade' ? 10 : 100;
  const digits = yearToEdtf(from).slice(0, unit === 'decade' ? -1 : -2);
  const edtf = digits + (unit === 'decade' ? 'X' : 'XX');
  // Before our era the digits count backwards: such a century is an interval of years.
  if (from < 0) {
    const interval = `${yearToEdtf(from)}/${yearToEdtf(from + size - 1)}`;
    return period(`BC${digits.slice(1)}`, interval, dayOf(from, 1, 1), dayOf(from + size, 1, 1) - 1);
  }
  return period(digits, edtf, dayOf(from, 1, 1), dayOf(from + size, 1, 1) - 1);
}

/** The first day of the month that begins nearest to a day. */
function nearestMonth(at: Day): Day {
  const { year: y, month: m } = civilOf(at);
  const [from, to] = [dayOf(y, m, 1), addMonths(dayOf(y, m, 1), 1)];
  return at - from < to - at ? from : to;
}

/** Longer than so many days, the parts of a period are whole months; longer than so many, whole years. */
const IN_MONTHS = 360;
const IN_YEARS = 3600;

/**
 * The beginning, the middle or the end of a period: its first, second or last third, in whole months or years. A year
 * that is cut belongs to both sides: nobody knows where "the early 1970s" end.
 */
export function partOf(reading: Reading, part: Part): Reading {
  const length = reading.max - reading.min + 1;
  // A month has three times ten days, and its last days go with the last ten.
  const third = length >= 28 && length <= 31 ? 10 : length / 3;
  const cuts = [1, 2].map((thirds) => {
    const at = reading.min + Math.round(thirds * third);
    if (length < IN_MONTHS) return { end: at - 1, start: at };
    if (length < IN_YEARS) return { end: nearestMonth(at) - 1, start: nearestMonth(at) };
    const { year: y } = civilOf(at);
    return { end: dayOf(y + 1, 1, 1) - 1, start: dayOf(y, 1, 1) };
  });
  const [first, second] = [cuts[0]!, cuts[1]!];
  const min = { early: reading.min, mid: first.start, late: second.start }[part];
  const max = { early: first.end, mid: second.end, late: reading.max }[part];
  const toEdtf = length < IN_MONTHS ? dayText : length < IN_YEARS ? monthToEdtf : yearOf;
  const [from, to] = [toEdtf(min), toEdtf(max)];
  // TIMEX3 has no such values: it keeps the period and says the part in an attribute of its own.
  return { ...reading, edtf: from === to ? from : `${from}/${to}`, min, max, within: true };
}

const yearOf = (at: Day) => yearToEdtf(civilOf(at).year);

/** How many months a unit of the calendar has; undefined for those that are counted in days. */
export const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 12,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The calendar's own period of a unit that a day lies in. */
export function periodOf(at: Day, unit: Unit): Reading | undefined {
  const { year: y, month: m } = civilOf(at);
  switch (unit) {
    case 'day':
      return day(at);
    case 'weekend':
      return weekend(mondayOf(at));
    case 'week':
      return week(mondayOf(at));
    case 'month':
      return month(y, m);
    case 'quarter':
      return partOfYear(y, 3, Math.floor((m - 1) / 3) + 1);
    case 'half':
      return partOfYear(y, 6, Math.floor((m - 1) / 6) + 1);
    case 'year':
      return year(y);
    case 'decade':
      return era(Math.floor(y / 10) * 10, 'decade');
    case 'century':
      return era(Math.floor((y - 1) / 100) * 100, 'century');
    default:
      return undefined;
  }
}
