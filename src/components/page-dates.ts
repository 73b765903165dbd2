import type { PageDates } from '../client/page-data.ts';
import { dateWords, phrasesOf } from '../export/timeline-words.ts';
import { datedOf } from '../timeline/dated.ts';
import type { TimelineInput } from '../timeline/input.ts';
import { abbreviate } from '../timeline/months.ts';
import { writeTime } from '../timeline/times.ts';

/** What the page gives its script of the dates of its events. */
export function pageDates(input: Pick<TimelineInput, 'events' | 'published' | 'words' | 'lang'>): PageDates {
  const { months } = phrasesOf(input.lang);
  const { events, windows } = datedOf(input);
  const shorts: PageDates['shorts'] = {};
  const byId = new Map(input.events.map((event) => [event.id, event]));
  events.forEach(({ id }, i) => {
    const event = byId.get(id);
    if (!event) return;
    const short = dateWords(event, input.lang, true);
    if (short !== abbreviate(dateWords(event, input.lang, false), months)) shorts[i] = short;
  });
  return {
    times: events.map(({ shape }) => writeTime(shape)),
    shorts,
    // JSON has no infinity, and a window without an end is not drawn.
    windows: windows.filter(({ start, end }) => Number.isFinite(start) && Number.isFinite(end)),
  };
}
