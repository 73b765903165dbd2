import type { DatedEvent } from '../timeline/input.ts';
import { abbreviate } from '../timeline/months.ts';
import { readTime } from '../timeline/times.ts';
import { datePhrase } from '../timeline/words.ts';
import type { PageData } from './page-data.ts';
import type { LaneKind } from './view-state.ts';

/** An event as its entry of the list tells it. */
export interface PageEvent extends DatedEvent {
  entry: HTMLElement;
}

const STATUSES = ['planned', 'background'] as const;
const ENDS = ['cancelled', 'postponed'] as const;

/** The list is the timeline: the events are read from it, and where they stand in time from the page's data. */
export function readEvents({ lang, times, shorts, phrases }: PageData): PageEvent[] {
  return [...document.querySelectorAll<HTMLElement>('[data-event]')].map((entry, i) => {
    const heading = entry.querySelector('h2');
    const language = heading?.lang;
    const status = STATUSES.find((status) => entry.classList.contains(status)) ?? 'past';
    const calledOff = ENDS.find((end) => entry.classList.contains(end));
    return {
      entry,
      id: entry.dataset['event'] ?? '',
      headline: (heading?.textContent ?? '').trim(),
      lang: language === 'fr' || language === 'en' ? language : lang,
      status,
      ...('labelled' in entry.dataset && { pinned: true as const }),
      notes: [...entry.querySelectorAll('.notes li')],
      shape: readTime(times[i] ?? 0, status),
      date: (short) => {
        const full = entry.querySelector('.date')?.firstElementChild?.textContent ?? '';
        const date = short ? (shorts[i] ?? abbreviate(full, phrases.months)) : full;
        return datePhrase({ status, calledOff }, date, phrases);
      },
    };
  });
}

/** What an event belongs to, of one kind: the first of several names. */
export function groupOf({ entry, id }: PageEvent, kind: LaneKind, { sources }: PageData): string | undefined {
  switch (kind) {
    case 'source':
      return sources[id.slice(0, id.lastIndexOf('/'))];
    case 'group':
      return entry.dataset['group'];
    case 'person':
      return entry.dataset['people']?.split('|')[0];
    case 'place':
      return entry.dataset['places']?.split('|')[0];
  }
}
