import { civilOf, yearToEdtf } from './day.ts';
import { parseEdtf } from './parse.ts';
import type { DatePoint, When } from './when.ts';

/** One date without doubts: a year, a month of it, a day, a minute of that day. What is absent is not known. */
export interface PlainPoint {
  /** Year 0 is 1 BC. */
  year: number;
  month?: number;
  day?: number;
  /** Minutes since midnight. */
  minute?: number;
}

/** What formats without EDTF can hold of a date: one date, or from one to another, both included. */
export interface PlainDate {
  start: PlainPoint;
  end?: PlainPoint;
}

/** The first or the last date of a point that is as long as a season or a decade; of any other, the point itself. */
function edgeOf(point: DatePoint, edge: 'min' | 'max'): PlainPoint {
  const { year, month, day } = civilOf(point[edge]);
  switch (point.precision) {
    case 'minute':
      return { year, month, day, minute: point.minute ?? 0 };
    case 'day':
      return { year, month, day };
    case 'month':
    case 'season':
      return { year, month };
    case 'year':
    case 'decade':
    case 'century':
      return { year };
  }
}

/** The dates that are written in a value; an open end has none. */
function pointsOf(when: When): DatePoint[] {
  switch (when.kind) {
    case 'point':
      return [when];
    case 'interval':
      return [when.start, when.end].filter((point) => point !== undefined);
    case 'set':
      return when.members.flatMap(pointsOf);
  }
}

const same = (a: PlainPoint, b: PlainPoint) =>
  a.year === b.year && a.month === b.month && a.day === b.day && a.minute === b.minute;

/**
 * The date without what only EDTF can say: qualifiers and open ends are left out, of several dates there remain the
 * first and the last, a season is its months, a decade its years. Nothing becomes more precise than it was: a month
 * never becomes its first day.
 */
export function plainDate(when: string | When): PlainDate {
  const points = pointsOf(typeof when === 'string' ? parseEdtf(when) : when);
  const first = points.reduce((a, b) =>
    b.min < a.min || (b.min === a.min && (b.minute ?? -1) < (a.minute ?? -1)) ? b : a,
  );
  const last = points.reduce((a, b) =>
    b.max > a.max || (b.max === a.max && (b.minute ?? Infinity) > (a.minute ?? Infinity)) ? b : a,
  );
  const [start, end] = [edgeOf(first, 'min'), edgeOf(last, 'max')];
  return same(start, end) ? { start } : { start, end };
}

const two = (value: number) => String(value).padStart(2, '0');

function pointToEdtf({ year, month, day, minute }: PlainPoint): string {
  const parts = [yearToEdtf(year), month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => (typeof part === 'number' ? two(part) : part)).join('-');
  return minute === undefined ? date : `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A plain date in EDTF: "2022-01", "2022-01-02/2022-01-09". */
export const plainToEdtf = ({ start, end }: PlainDate): string =>
  end ? `${pointToEdtf(start)}/${pointToEdtf(end)}` : pointToEdtf(start);

/** Whether a plain date says all that the EDTF value does. */
export function isPlain(when: string): boolean {
  return plainToEdtf(plainDate(when)) === when;
}
