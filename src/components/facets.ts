import type { EventStatus, Language, TimelineEvent } from '../model/index.ts';

const STATUSES: readonly EventStatus[] = ['past', 'planned', 'background'];

/** What the events of a page can be told apart by; a list of fewer than two would tell nothing apart, and is empty. */
export interface Facets {
  people: string[];
  /** Places and organisations. */
  places: string[];
  statuses: EventStatus[];
  /** Whether the events have more than one date. */
  isDated: boolean;
}

const several = <T>(values: T[]): T[] => (values.length > 1 ? values : []);

/** Its places and its organisations. */
export const placesOf = ({ places, organisations }: TimelineEvent): string[] => [
  ...new Set([...places, ...organisations]),
];

/** Names as an entry of the list carries them for the script; absent when there are none. No name holds a bar. */
export const listOf = (names: readonly string[]): string | undefined =>
  names.length > 0 ? names.map((name) => name.replaceAll('|', '/')).join('|') : undefined;

/** The facets of the events, names in the order of the reader's alphabet. */
export function facetsOf(events: readonly TimelineEvent[], lang: Language): Facets {
  const inOrder = (names: string[]) =>
    several(
      [...new Set(names.map((name) => name.replaceAll('|', '/')))].sort(new Intl.Collator(lang).compare),
    );
  return {
    people: inOrder(events.flatMap(({ people }) => people)),
    places: inOrder(events.flatMap(placesOf)),
    statuses: several(STATUSES.filter((status) => events.some((event) => event.status === status))),
    isDated: new Set(events.map(({ when }) => when)).size > 1,
  };
}
