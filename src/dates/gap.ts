import type { Unit } from './locale.ts';

/** The mean lengths of the Gregorian calendar, whose cycle is 400 years of 146,097 days. */
const DAYS_PER_YEAR = 146_097 / 400;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** A shorter gap is told in days, and one shorter than two years in months: one or two units would round too much. */
const SHORTEST_IN_MONTHS = 60;
const SHORTEST_IN_YEARS = 2 * DAYS_PER_YEAR;

/** A length of time as a round number of the largest unit that tells it well. `days` is finite and not negative. */
export function roundGap(days: number): { count: number; unit: Unit } {
  if (!Number.isFinite(days) || days < 0) {
    throw new RangeError(`A gap is a number of days, zero or more, not ${days}.`);
  }
  if (days >= SHORTEST_IN_YEARS) return { count: Math.round(days / DAYS_PER_YEAR), unit: 'year' };
  if (days >= SHORTEST_IN_MONTHS) return { count: Math.round(days / DAYS_PER_MONTH), unit: 'month' };
  return { count: Math.round(days), unit: 'day' };
}
