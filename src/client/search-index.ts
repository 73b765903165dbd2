import type { DayRange } from '../dates/day-set.ts';
import type { FilterState } from './filter-state.ts';
import { daysOf, periodOf } from '../dates/period.ts';
import { holds, searchable, wordsOf } from './search-text.ts';

/** What can be looked for in an event. */
export interface Searched {
  text: string;
  people: readonly string[];
  /** Its places and its organisations. */
  places: readonly string[];
  status: string;
  /** EDTF. */
  when: string;
}

/** The events as they are searched. Each is made searchable once; its days are read when a period is first asked for. */
export class SearchIndex {
  readonly #events: readonly Searched[];
  readonly #texts: readonly string[];
  #days: readonly (DayRange | undefined)[] | undefined;

  constructor(events: readonly Searched[]) {
    this.#events = events;
    this.#texts = events.map(({ text, people, places }) =>
      searchable([text, ...people, ...places].join(' ')),
    );
  }

  /** Whether each event is one that the reader looks for. Of an uncertain date, one possible day in the period is enough. */
  match({ q = '', person, place, status, from = '', to = '' }: FilterState): boolean[] {
    const words = wordsOf(q);
    const period = from + to === '' ? undefined : periodOf(from, to);
    if (period) this.#days ??= this.#events.map(({ when }) => daysOf(when));
    return this.#events.map((event, index) => {
      const days = this.#days?.[index];
      return (
        (!person || event.people.includes(person)) &&
        (!place || event.places.includes(place)) &&
        (!status || event.status === status) &&
        (!period || (days !== undefined && days.min <= period.max && days.max >= period.min)) &&
        holds(this.#texts[index] ?? '', words)
      );
    });
  }
}
