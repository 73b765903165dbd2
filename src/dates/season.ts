import { dayOf } from './day.ts';
import type { DayRange } from './day-set.ts';

/** The first month of each of EDTF's seasons, and how many months it has. Seasons are the meteorological ones. */
const SEASONS: Record<number, readonly [month: number, months: number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  // In the southern hemisphere, spring comes in September; the summer that begins in December bears that year.
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/** The days of a season, with its number in EDTF; undefined when there is none of that number. */
export function seasonRange(year: number, code: number): (DayRange & { season: number }) | undefined {
  // 25 to 28 say "northern", which 21 to 24 mean here anyway.
  const season = code >= 25 && code <= 28 ? code - 4 : code;
  const months = SEASONS[season];
  if (!months) return undefined;
  const [first, length] = months;
  return { season, min: dayOf(year, first, 1), max: dayOf(year, first + length, 1) - 1 };
}
