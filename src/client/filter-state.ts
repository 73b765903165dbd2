/** What the reader looks for, by the names that it has in the page's address and on its controls. */
export const FILTERS = ['q', 'person', 'place', 'status', 'from', 'to'] as const;

export type Filter = (typeof FILTERS)[number];
export type FilterState = Partial<Record<Filter, string>>;

/** Reads it from an address. What the page does not know is left out: an old or mistyped link still opens. */
export function readFilter(
  search: URLSearchParams,
  isKnown: (name: Filter, value: string) => boolean,
): FilterState {
  const state: FilterState = {};
  for (const name of FILTERS) {
    const value = search.get(name)?.trim();
    if (value && isKnown(name, value)) state[name] = value;
  }
  return state;
}

/** Writes it into an address, beside what else is there. */
export function writeFilter(state: FilterState, search: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(search);
  for (const name of FILTERS) {
    const value = state[name]?.trim();
    if (value) written.set(name, value);
    else written.delete(name);
  }
  return written;
}
