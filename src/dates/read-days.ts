import type { DayRange } from './day-set.ts';
import { boundsOf, parseEdtf } from './edtf.ts';

/** The days of a date in EDTF; undefined when it is none. */
export function readDays(edtf: string): DayRange | undefined {
  try {
    return boundsOf(parseEdtf(edtf));
  } catch {
    return undefined;
  }
}
