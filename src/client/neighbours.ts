import { civilOf } from '../dates/day.ts';
import type { DatedEvent } from '../timeline/input.ts';

type Placed = Pick<DatedEvent, 'id' | 'shape'>;

const indexOf = (events: readonly Placed[], id: string) => events.findIndex((event) => event.id === id);

/** The event `step` places after another one in the list; the ends stop. */
export function beside(events: readonly Placed[], id: string, step: number): string | undefined {
  const index = indexOf(events, id) + step;
  return events[Math.max(0, Math.min(events.length - 1, index))]?.id;
}

function yearOf({ shape: { start, end } }: Placed): number {
  return civilOf(Math.floor(Number.isFinite(start) ? start : end - 1)).year;
}

/** The first event of the year before or after another one's (`step` −1 or 1), or the end of the list. */
export function besideYear(events: readonly Placed[], id: string, step: number): string | undefined {
  const years = events.map(yearOf);
  let index = indexOf(events, id);
  const year = years[index];
  while (years[index + step] !== undefined && years[index] === year) index += step;
  if (step < 0) while (index > 0 && years[index - 1] === years[index]) index--;
  return events[index]?.id;
}
