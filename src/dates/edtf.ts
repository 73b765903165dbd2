import {
  type EDTFBase,
  type EDTFDate,
  isEDTFDate,
  isEDTFDateTime,
  isEDTFInterval,
  isEDTFSeason,
  parse,
} from '@edtf-ts/core';

import { type Day, dayOf } from './day.ts';
import { type DayRange, type DaySet, daySet } from './day-set.ts';

/** How fine a date is, from the finest to the coarsest. */
export type Precision = 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One date as it was written: its precision, and the days that it spans (a day spans one, a year 365 or 366). */
export interface DatePoint extends DayRange {
  kind: 'point';
  precision: Precision;
  /** `~` or `%`: approximate; its ends are soft. */
  approximate: boolean;
  /** `?` or `%`: the source is in doubt. */
  uncertain: boolean;
  /** The first day's year, and what else the precision gives: the season as EDTF numbers it (21 is spring). */
  year: number;
  season?: number;
  /** Minutes since midnight, for a date with a time. */
  minute?: number;
}

/** From a date to a date, both included. An end that is absent is open: still going on, or since ever. */
export interface DateInterval {
  kind: 'interval';
  start?: DatePoint;
  end?: DatePoint;
}

/**
 * Several dates: exactly one of them is meant (`one`, EDTF `[…]`), or all of them are (`all`, EDTF `{…}`).
 * A member that is an interval stands for every day in it.
 */
export interface DateSet {
  kind: 'set';
  mode: 'one' | 'all';
  members: (DatePoint | DateInterval)[];
}

/** A parsed EDTF value. */
export type When = DatePoint | DateInterval | DateSet;

/** A text that is not EDTF, or names a date that does not exist. The message is a whole sentence. */
export class EdtfError extends Error {
  override name = 'EdtfError';
}

const qualifiers = (text: string) => ({
  approximate: /[~%]/.test(text),
  uncertain: /[?%]/.test(text),
});

/** The days that `digits` of a year, `X` for any, can stand for: "199X" is 1990 to 1999. */
function yearsOf(text: string): { min: number; max: number; precision: Precision } {
  const unknown = /X*$/.exec(text)?.[0].length ?? 0;
  const [low, high] = [Number(text.replaceAll('X', '0')), Number(text.replaceAll('X', '9'))];
  const precision = unknown === 0 ? 'year' : unknown === 1 ? 'decade' : 'century';
  return { min: Math.min(low, high), max: Math.max(low, high), precision };
}

function datePoint(value: EDTFDate): DatePoint {
  // The library's own bounds are not used: it reads the years 0 to 99 as 1900 to 1999.
  const years = yearsOf(String(value.year));
  const point = { kind: 'point', ...qualifiers(value.edtf), year: years.min } as const;
  const month = Number(value.month);
  if (value.month === undefined || Number.isNaN(month)) {
    const [min, max] = [dayOf(years.min, 1, 1), dayOf(years.max + 1, 1, 1) - 1];
    return { ...point, precision: years.precision, min, max };
  }
  const day = Number(value.day);
  if (value.day === undefined || Number.isNaN(day)) {
    const [min, max] = [dayOf(years.min, month, 1), dayOf(years.max, month + 1, 1) - 1];
    return { ...point, precision: years.precision === 'year' ? 'month' : years.precision, min, max };
  }
  const [min, max] = [dayOf(years.min, month, day), dayOf(years.max, month, day)];
  return { ...point, precision: min === max ? 'day' : years.precision, min, max };
}

/** The first month of each EDTF season that Frise writes or reads. Meteorological seasons of the northern hemisphere. */
const SEASONS: Record<number, { month: number; months: number }> = {
  21: { month: 3, months: 3 },
  22: { month: 6, months: 3 },
  23: { month: 9, months: 3 },
  24: { month: 12, months: 3 },
  33: { month: 1, months: 3 },
  34: { month: 4, months: 3 },
  35: { month: 7, months: 3 },
  36: { month: 10, months: 3 },
  37: { month: 1, months: 4 },
  38: { month: 5, months: 4 },
  39: { month: 9, months: 4 },
  40: { month: 1, months: 6 },
  41: { month: 7, months: 6 },
};

function pointOf(value: EDTFBase): DatePoint {
  if (isEDTFDate(value)) return datePoint(value);
  if (isEDTFDateTime(value)) {
    const day: Day = dayOf(value.year, value.month, value.day);
    const minute = value.hour * 60 + value.minute;
    const base = { kind: 'point', precision: 'minute', ...qualifiers(value.edtf) } as const;
    return { ...base, min: day, max: day, year: value.year, minute };
  }
  if (isEDTFSeason(value)) {
    // 25 to 32 are the same seasons with the hemisphere named; southern ones are half a year away.
    const southern = value.season >= 29 && value.season <= 32;
    const plain = value.season >= 25 && value.season <= 32 ? 21 + ((value.season - 25) % 4) : value.season;
    const season = SEASONS[plain];
    if (season) {
      const month = season.month + (southern ? 6 : 0);
      const [min, max] = [dayOf(value.year, month, 1), dayOf(value.year, month + season.months, 1) - 1];
      const base = { kind: 'point', precision: 'season', ...qualifiers(value.edtf) } as const;
      return { ...base, min, max, year: value.year, season: plain };
    }
  }
  throw new EdtfError(`Frise cannot place the EDTF date "${value.edtf}" on a calendar.`);
}

function intervalOf(value: EDTFBase): DateInterval {
  if (!isEDTFInterval(value)) throw new EdtfError(`"${value.edtf}" is not an EDTF interval.`);
  const interval: DateInterval = { kind: 'interval' };
  if (value.start) interval.start = pointOf(value.start);
  if (value.end) interval.end = pointOf(value.end);
  return interval;
}

/** The members of a set, read one by one: the library flattens "a..b" and keeps no trace of the range. */
function memberOf(text: string): DatePoint | DateInterval {
  if (!text.includes('..')) return pointOf(parsed(text));
  const [from = '', to = ''] = text.split('..');
  const interval: DateInterval = { kind: 'interval' };
  if (from) interval.start = pointOf(parsed(from));
  if (to) interval.end = pointOf(parsed(to));
  return interval;
}

function parsed(text: string): EDTFBase {
  const result = parse(text);
  if (result.success) return result.value;
  const [error] = result.errors;
  throw new EdtfError(`"${text}" is not a date that exists in EDTF: ${error?.message ?? 'unknown format'}.`);
}

/**
 * Reads an EDTF text (levels 0 to 2: dates, seasons, intervals, sets).
 * Throws an EdtfError when it is not EDTF or names a date that does not exist.
 */
export function parseEdtf(text: string): When {
  const value = parsed(text);
  const set = /^([[{])(.*)[\]}]$/.exec(text);
  if (set) {
    const members = (set[2] ?? '').split(',').map((member) => memberOf(member.trim()));
    return { kind: 'set', mode: set[1] === '[' ? 'one' : 'all', members };
  }
  return isEDTFInterval(value) ? intervalOf(value) : pointOf(value);
}

/** The days from the first that a date allows to the last; an open end is ±Infinity. */
export function boundsOf(when: When): DayRange {
  switch (when.kind) {
    case 'point':
      return { min: when.min, max: when.max };
    case 'interval':
      return { min: when.start?.min ?? -Infinity, max: when.end?.max ?? Infinity };
    case 'set': {
      const bounds = when.members.map(boundsOf);
      return {
        min: Math.min(...bounds.map((b) => b.min)),
        max: Math.max(...bounds.map((b) => b.max)),
      };
    }
  }
}

/** The set of days that an EDTF value allows. Throws an EdtfError as `parseEdtf` does. */
export function daysOfEdtf(text: string): DaySet {
  const when = parseEdtf(text);
  return daySet(when.kind === 'set' ? when.members.map(boundsOf) : [boundsOf(when)]);
}

/** Whether the value is one of several possible dates, approximate or in doubt: what a reader must be told. */
export function isUncertain(when: When): boolean {
  switch (when.kind) {
    case 'point':
      return when.approximate || when.uncertain;
    case 'interval':
      return [when.start, when.end].some((end) => end !== undefined && isUncertain(end));
    case 'set':
      return when.mode === 'one' || when.members.some(isUncertain);
  }
}

/** Orders dates by their first day, then the more precise first, then by their last day. */
export function compareWhen(a: When, b: When): number {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (x.min !== y.min) return x.min < y.min ? -1 : 1;
  if (x.max !== y.max) return x.max < y.max ? -1 : 1;
  return 0;
}
