import type { DayRange } from '../dates/day-set.ts';
import type { FilterState } from './filter-state.ts';
import { periodOf } from '../dates/period.ts';
import { readCivilDays } from '../dates/read-civil-days.ts';
import { holds, searchable, wordsOf } from './search-text.ts';

/** What can be looked for in an event. */
export interface Searched {
  text: string;
  people: readonly string[];
  /** Its places and its organisations. */
  places: readonly string[];
  status: string;
  /** The days that its date allows. */
  days: DayRange;
}

/** The events as they are searched. Each is made searchable once. */
export class SearchIndex {
  readonly #events: readonly Searched[];
  readonly #texts: readonly string[];

  constructor(events: readonly Searched[]) {
    this.#events = events;
    this.#texts = events.map(({ text, people, places }) =>
      searchable([text, ...people, ...places].join(' ')),
    );
  }

  /** Whether each event is one that the reader looks for. Of an uncertain date, one possible day in the period is enough. */
  match({ q = '', person, place, status, from = '', to = '' }: FilterState): boolean[] {
    const words = wordsOf(q);
    const period = from + to === '' ? undefined : periodOf(from, to, readCivilDays);
    return this.#events.map((event, index) => {
      return (
        (!person || event.people.includes(person)) &&
        (!place || event.places.includes(place)) &&
        (!status || event.status === status) &&
        (!period || (event.days.min <= period.max && event.days.max >= period.min)) &&
        holds(this.#texts[index] ?? '', words)
      );
    });
  }
}
