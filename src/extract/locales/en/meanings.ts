import type { Captures } from '../../grammar/index.ts';
import type { CalendarMeaning, Meaning, Part, Unit } from '../../meaning.ts';

/** The meanings that only English patterns need; those of every language are in `grammar/meanings.ts`. */

/** "12/01/2022" is 1 December to an American and 12 January to a Briton: both, unless one does not exist. */
export function eitherOrder(captures: Captures): Meaning {
  const { month: first, day: second, year } = captures as { month: number; day: number; year: number };
  const american: CalendarMeaning = { type: 'calendar', year, month: first, day: second };
  if (second > 12 || first === second) return american;
  return { type: 'list', oneOf: true, dates: [american, { ...american, month: second, day: first }] };
}

/** "2021-22": two years, of which the second gives only its last digits. */
export function sharedYear(captures: Captures): Meaning | undefined {
  const { year, year2 } = captures as { year: number; year2: number };
  const to = year - (year % 100) + (year2 % 100);
  if (to <= year) return undefined;
  return { type: 'range', from: { type: 'calendar', year }, to: { type: 'calendar', year: to } };
}

/** The unit before or after the one that the narrative has come to. */
export const narrativeNeighbour =
  (count: -1 | 1) =>
  (captures: Captures): Meaning => ({
    type: 'shift',
    unit: captures['unit'] as Unit,
    count,
    anchor: 'narrative',
  });

/** "the end of next month": a part of a period counted from the publication. */
export const shiftedPart = (captures: Captures): Meaning => ({
  type: 'shift',
  unit: captures['unit'] as Unit,
  count: (captures['toward'] as number | undefined) ?? 0,
  anchor: 'publication',
  part: captures['part'] as Part,
});

/** A habit of a given period. */
export const recurring = (value: string) => (): Meaning => ({ type: 'recurrence', value });

/** "every five years". */
export const everySoOften = (captures: Captures): Meaning => ({
  type: 'recurrence',
  value: `P${captures['count'] as number}${(captures['unit'] as Unit).charAt(0).toUpperCase()}`,
});

/** A holiday with a fixed date. */
export const holiday = (captures: Captures): Meaning => ({
  type: 'calendar',
  ...(captures['holiday'] as { month: number; day: number }),
  ...(captures['year'] === undefined ? {} : { year: captures['year'] as number }),
  ...(captures['toward'] === undefined ? {} : { toward: captures['toward'] as -1 | 1 }),
});
