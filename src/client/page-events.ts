import type { CalendarNames } from '../dates/locale.ts';
import type { Language } from '../model/index.ts';
import type { EventInput } from '../timeline/input.ts';
import type { Phrases } from '../timeline/words.ts';
import type { LaneKind } from './view-state.ts';

/** What the page says besides its list: see `Timeline.astro`. */
export interface PageData {
  lang: Language;
  label: string;
  published: string[];
  phrases: Phrases;
  /** The months and weekdays of the page's language: the script brings its patterns only. */
  names: CalendarNames;
  /** The titles of the articles and sheets, by id. */
  sources: Record<string, string>;
  /** The name of the lane of what belongs to none. */
  rest: string;
}

/** An event as its entry of the list tells it. */
export interface PageEvent extends EventInput {
  entry: HTMLElement;
}

const STATUSES = ['planned', 'background'] as const;
const ENDS = ['cancelled', 'postponed'] as const;

/** The list is the timeline: the events are read from it. */
export function readEvents(lang: Language): PageEvent[] {
  // All at once: to look into each of thousands of entries takes a quarter of a second.
  const notes = new Map<Element | null, Element[]>();
  for (const note of document.querySelectorAll('.notes li')) {
    const entry = note.closest('[data-event]');
    notes.set(entry, [...(notes.get(entry) ?? []), note]);
  }
  return [...document.querySelectorAll<HTMLElement>('[data-event]')].map((entry) => {
    const heading = entry.querySelector('h2');
    const language = heading?.lang;
    return {
      entry,
      id: entry.dataset['event'] ?? '',
      when: entry.dataset['when'] ?? '',
      headline: (heading?.textContent ?? '').trim(),
      lang: language === 'fr' || language === 'en' ? language : lang,
      status: STATUSES.find((status) => entry.classList.contains(status)) ?? 'past',
      calledOff: ENDS.find((end) => entry.classList.contains(end)),
      notes: notes.get(entry) ?? [],
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

/** Reads what the page gives the script. Undefined on a page without a line. */
export function readPageData(): PageData | undefined {
  const text = document.getElementById('timeline-data')?.textContent;
  return text ? (JSON.parse(text) as PageData) : undefined;
}
