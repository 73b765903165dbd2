import type { Rug } from './geometry.ts';

/** The width of a column, px. */
const STEP = 3;

/** Counts the events that begin in each few px of a line at `y`. `xs` are their places, sorted. All px. */
export function rugOf(xs: readonly number[], y: number): Rug {
  const columns: Rug['columns'] = [];
  for (const place of xs) {
    const x = Math.floor(place / STEP) * STEP;
    const last = columns.at(-1);
    if (last?.x === x) last.count++;
    else columns.push({ x, count: 1 });
  }
  return { y, step: STEP, columns };
}

/** The height of a column of so many events, px: each doubling adds as much, so that one event is seen beside fifty. */
export const rugHeight = (count: number): number => Math.min(18, 4 + 2.4 * Math.log2(count));
