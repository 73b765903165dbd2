import type { DayRange } from './day-set.ts';

/** A date as people type it, in EDTF: a year (`44` is `0044`), `12/2021`, `17/12/2021`, or EDTF itself. */
export function typedDate(text: string): string {
  const [year = '', ...rest] = text.trim().split(/[/.]/).reverse();
  const long = year.replace(
    /^(-?)(\d{1,3})$/,
    (_, sign: string, digits: string) => sign + digits.padStart(4, '0'),
  );
  return [long, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

/**
 * The days from the first of a date to the last of another, as typed; `read` tells the days of a date in EDTF (`readDays`,
 * or `readCivilDays` for the browser). An end that is no date is open.
 */
export const periodOf = (
  from: string | undefined,
  to: string | undefined,
  read: (edtf: string) => DayRange | undefined,
): DayRange => ({
  min: read(typedDate(from ?? ''))?.min ?? -Infinity,
  max: read(typedDate(to ?? ''))?.max ?? Infinity,
});
