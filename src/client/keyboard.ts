import { eventOf } from './event-of.ts';
import type { Line } from './line.ts';
import { beside, besideYear } from './neighbours.ts';

/** What a key does on the line; undefined: it is not for the line. */
function targetOf({ events }: Line, id: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return beside(events, id, 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return beside(events, id, -1);
    case 'Home':
      return beside(events, id, -Infinity);
    case 'End':
      return beside(events, id, Infinity);
    case 'PageDown':
      return besideYear(events, id, 1);
    case 'PageUp':
      return besideYear(events, id, -1);
    default:
      return undefined;
  }
}

/** Arrows, Home, End and the Page keys go from mark to mark; + − 0 change the scale. */
export function onLineKey(line: Line, { key, target }: KeyboardEvent): void {
  const id = eventOf(target as Element);
  if (key === '+' || key === '=') line.zoomBy(2);
  else if (key === '-') line.zoomBy(0.5);
  else if (key === '0') line.zoomOut();
  else {
    const next = id === undefined ? undefined : targetOf(line, id, key);
    if (next !== undefined) line.focus(next);
    return;
  }
  // The scale has changed, and with it the elements: the event keeps the focus.
  if (id !== undefined) line.focus(id);
}
