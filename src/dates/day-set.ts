import type { Day } from './day.ts';

/** The days from `min` to `max`, both included; an open end is ±Infinity. */
export interface DayRange {
  min: Day;
  max: Day;
}

/** A set of days as ranges, sorted, disjoint and not adjacent. */
export type DaySet = readonly DayRange[];

/** The set of the days of any ranges; empty ranges (`min > max`) add nothing. */
export function daySet(ranges: Iterable<DayRange>): DaySet {
  const sorted = [...ranges].filter((r) => r.min <= r.max).sort((a, b) => a.min - b.min);
  const merged: DayRange[] = [];
  for (const { min, max } of sorted) {
    const last = merged.at(-1);
    if (last && min <= last.max + 1) last.max = Math.max(last.max, max);
    else merged.push({ min, max });
  }
  return merged;
}

export function union(a: DaySet, b: DaySet): DaySet {
  return daySet([...a, ...b]);
}

export function intersection(a: DaySet, b: DaySet): DaySet {
  return daySet(
    a.flatMap((x) => b.map((y) => ({ min: Math.max(x.min, y.min), max: Math.min(x.max, y.max) }))),
  );
}

export function contains(set: DaySet, day: Day): boolean {
  return set.some((range) => range.min <= day && day <= range.max);
}

/** How many days the set has; Infinity when an end is open. */
export function sizeOf(set: DaySet): number {
  return set.reduce((sum, range) => sum + range.max - range.min + 1, 0);
}

/** From the first day to the last. Undefined when the set is empty. */
export function hullOf(set: DaySet): DayRange | undefined {
  const first = set[0];
  const last = set.at(-1);
  return first && last && { min: first.min, max: last.max };
}

/** Every day of the set, in order. Throws a RangeError when an end is open: such a set cannot be listed. */
export function daysOf(set: DaySet): Day[] {
  if (!Number.isFinite(sizeOf(set))) throw new RangeError('A set of days with an open end cannot be listed.');
  return set.flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, i) => min + i));
}
