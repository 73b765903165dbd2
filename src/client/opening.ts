import type { Geometry } from '../timeline/geometry.ts';
import { MOST_ZOOM, roundZoom } from './view-state.ts';

/** How much closer a count is looked at, each time that it still shows nothing. */
const CLOSER = 4;

/** Where a count opens: how close, and an event of it that has a label there. */
export interface Opening {
  zoom: number;
  id: string;
}

/**
 * The nearest scale at which one of the events of a count has a label; undefined when none has one at any scale, because
 * they share a place. `at` gives the drawing at a scale, `from` is the present one, `first` one of the count's events.
 */
export function openingOf(at: (zoom: number) => Geometry, from: number, first: string): Opening | undefined {
  const ids = new Set(at(from).counts.find((count) => count.ids.includes(first))?.ids ?? [first]);
  let zoom = from;
  while (zoom < MOST_ZOOM) {
    zoom = roundZoom(zoom * CLOSER);
    const shown = at(zoom).events.find(({ id, label }) => label && ids.has(id));
    if (shown) return { zoom, id: shown.id };
  }
  return undefined;
}
