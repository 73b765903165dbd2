import { boundsOf, compareWhen, parseEdtf } from '../dates/edtf.ts';
import type { Dated, TimelineInput } from './input.ts';
import { shapeOf } from './shape.ts';

/**
 * Reads the dates of what there is to draw, and sorts events by the list's rule (`compareWhen`, then id). Throws an
 * EdtfError for a date that is not EDTF.
 */
export function datedOf({
  events,
  published,
  words,
}: Pick<TimelineInput, 'events' | 'published' | 'words'>): Dated {
  const read = events.map((event) => ({ event, when: parseEdtf(event.when) }));
  read.sort((a, b) => compareWhen(a.when, b.when) || (a.event.id < b.event.id ? -1 : 1));
  const windows = [...new Set(published)].map((edtf) => {
    const { min, max } = boundsOf(parseEdtf(edtf));
    return { start: min, end: max + 1, text: words.published(edtf) };
  });
  return {
    events: read.map(({ event, when }) => ({
      ...event,
      shape: shapeOf(when, event.status),
      date: (short) => words.date(event, short),
    })),
    windows: windows.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
