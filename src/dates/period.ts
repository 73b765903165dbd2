import { boundsOf, parseEdtf } from './edtf.ts';
import type { DayRange } from './day-set.ts';

/** The days of a date in EDTF; undefined when it is none. */
export function daysOf(edtf: string): DayRange | undefined {
  try {
    return boundsOf(parseEdtf(edtf));
  } catch {
    return undefined;
  }
}

/** A date as people type it, in EDTF: a year (`44` is `0044`), `12/2021`, `17/12/2021`, or EDTF itself. */
export function typedDate(text: string): string {
  const [year = '', ...rest] = text.trim().split(/[/.]/).reverse();
  const long = year.replace(
    /^(-?)(\d{1,3})$/,
    (_, sign: string, digits: string) => sign + digits.padStart(4, '0'),
  );
  return [long, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

/** The days from the first of a date to the last of another, as typed. An end that is no date is open. */
export const periodOf = (from = '', to = ''): DayRange => ({
  min: daysOf(typedDate(from))?.min ?? -Infinity,
  max: daysOf(typedDate(to))?.max ?? Infinity,
});
