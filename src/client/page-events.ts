import type { Language } from '../model/index.ts';
import type { EventInput } from '../timeline/input.ts';
import type { Phrases } from '../timeline/words.ts';

/** What the page says besides its list: see `Timeline.astro`. */
export interface PageData {
  lang: Language;
  label: string;
  published: string[];
  phrases: Phrases;
}

/** An event as its entry of the list tells it. */
export interface PageEvent extends EventInput {
  entry: HTMLElement;
}

const STATUSES = ['planned', 'background'] as const;
const ENDS = ['cancelled', 'postponed'] as const;

/** The list is the timeline: the events are read from it. */
export function readEvents(lang: Language): PageEvent[] {
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
      notes: [...entry.querySelectorAll('.notes li')],
    };
  });
}

/** Reads what the page gives the script. Undefined on a page without a line. */
export function readPageData(): PageData | undefined {
  const text = document.getElementById('timeline-data')?.textContent;
  return text ? (JSON.parse(text) as PageData) : undefined;
}
