import type { Line } from './line.ts';

/** The event that an element of the line or the list stands for. */
export function eventOf(element: Element | null): string | undefined {
  const mark = element?.closest('a.event')?.getAttribute('href');
  const entry = element?.closest<HTMLElement>('[data-event]')?.dataset['event'];
  return mark ? mark.slice(mark.indexOf('#') + 1) : entry;
}

/** What a key does on the line; undefined: it is not for the line. */
function targetOf(line: Line, id: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return line.beside(id, 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return line.beside(id, -1);
    case 'Home':
      return line.beside(id, -Infinity);
    case 'End':
      return line.beside(id, Infinity);
    case 'PageDown':
      return line.besideYear(id, 1);
    case 'PageUp':
      return line.besideYear(id, -1);
    default:
      return undefined;
  }
}

/** Arrows, Home, End and the Page keys go from mark to mark; + − 0 change the scale. Returns whether the key was one. */
export function onLineKey(line: Line, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === '+' || event.key === '=') line.zoomBy(2);
  else if (event.key === '-') line.zoomBy(0.5);
  else if (event.key === '0') line.zoomOut();
  else {
    const id = eventOf(event.target as Element);
    const target = id === undefined ? undefined : targetOf(line, id, event.key);
    if (target === undefined) return false;
    line.focus(target);
    return true;
  }
  // The scale has changed, and with it the elements: the event keeps the focus.
  const id = eventOf(event.target as Element);
  if (id !== undefined) line.focus(id);
  return true;
}
