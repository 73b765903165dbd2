import { dayOf, daysInMonth } from './day.ts';
import type { DayRange } from './day-set.ts';

const CIVIL = /^Y?(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * The days of a year, a month or a day in EDTF; undefined for anything else. It stands in for `readDays` in the browser,
 * where readers type plain dates and every byte is sent.
 */
export function readCivilDays(edtf: string): DayRange | undefined {
  const [match, ...parts] = CIVIL.exec(edtf) ?? [];
  if (match === undefined) return undefined;
  const [year = 0, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return { min: dayOf(year, 1, 1), max: dayOf(year + 1, 1, 1) - 1 };
  if (month < 1 || month > 12) return undefined;
  const [first, length] = [dayOf(year, month, 1), daysInMonth(year, month)];
  if (day === undefined) return { min: first, max: first + length - 1 };
  return day < 1 || day > length ? undefined : { min: first + day - 1, max: first + day - 1 };
}
