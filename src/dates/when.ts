import type { DayRange } from './day-set.ts';

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
  /** The year as it was written, the lowest one where digits are left open: 1990 for "199X". Year 0 is 1 BC. */
  year: number;
  /**
   * The season as EDTF numbers it: 21 to 24 from spring to winter, 29 to 32 the southern ones, 33 to 36 quarters, 37 to
   * 39 thirds of a year, 40 and 41 halves.
   */
  season?: number;
  /** Minutes since midnight, by the clock that the date was written for, for a date with a time. */
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
