import type { Stretch } from './fold.ts';
import type { Shape } from './shape.ts';

/** From where to where dots and bars reach, in days. */
export function stretchOf({ dots, bars }: Pick<Shape, 'dots' | 'bars'>): Stretch {
  const stretch = { start: Infinity, end: -Infinity };
  const reach = (start: number, end: number) => {
    stretch.start = Math.min(stretch.start, start);
    stretch.end = Math.max(stretch.end, end);
  };
  for (const { start, end } of dots) reach(start, end);
  for (const { start, end } of bars) reach(start.outer, end.outer);
  return stretch;
}
