import type { Day } from '../dates/day.ts';
import { type DaySet, daySet } from '../dates/day-set.ts';
import { dayText } from './day-text.ts';
import type { Reading } from './reading.ts';

/** Three days in a row or more are written as a range. */
const RUN = 3;

/** One of some days, in EDTF; a single day is itself. */
export function daysAsSet(days: readonly Day[]): string {
  if (new Set(days).size === 1) return dayText(days[0]!);
  const runs = daySet(days.map((day) => ({ min: day, max: day })));
  const members = runs.flatMap(({ min, max }) =>
    max - min + 1 >= RUN
      ? [`${dayText(min)}..${dayText(max)}`]
      : Array.from({ length: max - min + 1 }, (_, i) => dayText(min + i)),
  );
  return `[${members.join(',')}]`;
}

/** One of the days of a set of ranges. */
function rangesAsSet(ranges: DaySet): string {
  return `[${ranges.map(({ min, max }) => (min === max ? dayText(min) : `${dayText(min)}..${dayText(max)}`)).join(',')}]`;
}

const isPoint = (edtf: string) => !/[/[{]/.test(edtf);

/** The EDTF value that allows exactly what any of the readings does. */
export function merge(given: readonly Reading[]): string | undefined {
  if (given.length <= 1) return given[0]?.edtf;
  const readings = given.flatMap((reading) => reading.oneOf ?? [reading]);
  const distinct = [...new Map(readings.map((reading) => [reading.edtf, reading])).values()];
  if (distinct.length === 1) return distinct[0]!.edtf;
  const sorted = distinct.sort((a, b) => a.min - b.min || a.max - b.max);
  if (sorted.every((r) => r.min === r.max)) return daysAsSet(sorted.map((r) => r.min));
  if (sorted.every((r) => isPoint(r.edtf))) return `[${sorted.map((r) => r.edtf).join(',')}]`;
  return rangesAsSet(daySet(sorted));
}
