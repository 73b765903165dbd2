/** Search and filter: entries that the reader does not look for are hidden, and the address says what is looked for. */
// What is hidden changes the line, and both read dates: where one is loaded, the other is.
import './line.ts';
import { daysWithin, readTime, type WrittenTime } from '../timeline/times.ts';
import { type Filter, FILTERS, type FilterState, readFilter, writeFilter } from './filter-state.ts';
import { readPageData } from './page-data.ts';
import { type Searched, SearchIndex } from './search-index.ts';
import { targetId } from './target.ts';

/** While the reader types, the list follows after so long a pause, ms… */
const PAUSE = 100;
/** …and what is typed becomes a step to go back to after a longer one, ms. */
const SETTLED = 800;

const names = (list: string | undefined) => list?.split('|') ?? [];

/** What can be looked for in an entry: not what the page itself says in each (its questions, the words of its links). */
function searchedOf(entry: HTMLElement, time: WrittenTime): Searched {
  const { people, places } = entry.dataset;
  const { classList } = entry;
  const { start, end } = readTime(time, 'past');
  const parts = classList.contains('imported')
    ? [entry]
    : entry.querySelectorAll(
        '.date, h2, q, b, .text, .correction, .written, .source > :not(.permalink), .by-hand .source',
      );
  return {
    text: Array.from(parts, ({ textContent }) => textContent).join(' '),
    people: names(people),
    places: names(places),
    status: ['planned', 'background'].find((status) => classList.contains(status)) ?? 'past',
    days: daysWithin({ start, end }),
  };
}

/**
 * Starts when the list is there, with what the address asks for. `onFilter` is told when other entries are hidden than
 * before.
 */
export function startFilter(onFilter: () => void): void {
  const search = document.querySelector<HTMLElement>('[data-search]');
  const found = document.querySelector<HTMLElement>('[data-found]');
  const told = found?.parentElement?.querySelector<HTMLElement>('[data-filtered]');
  const clear = found?.parentElement?.querySelector('button');
  if (!search || !found || !told || !clear) return;
  const controlOf = (name: Filter) =>
    search.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  const entries = [...document.querySelectorAll<HTMLElement>('[data-event]')];
  const times = readPageData()?.times ?? [];
  const silences = document.querySelectorAll<HTMLElement>('.silence');
  let index: SearchIndex | undefined;
  let applied = '';
  let pausing = 0;
  let settling = 0;

  const typed = (): FilterState =>
    Object.fromEntries(FILTERS.map((name) => [name, controlOf(name)?.value ?? '']));
  const address = () => {
    const written = writeFilter(typed(), new URLSearchParams(location.search)).toString();
    return `${location.pathname}${written && `?${written}`}${location.hash}`;
  };
  const stop = () => {
    clearTimeout(pausing);
    clearTimeout(settling);
  };

  const say = (count: number) => {
    const { none = '', one = '', other = '' } = found.dataset;
    const pattern = count === 0 ? none : count === 1 ? one : other;
    const number = count.toLocaleString(document.documentElement.lang).replaceAll('\u202f', '\u00a0');
    found.textContent = pattern.replace('{count}', number);
  };
  /** What is looked for, in words: of a control the name that its label gives it. */
  const tell = (state: FilterState) => {
    const { filtered = '', word = '', part = '' } = told.dataset;
    const parts = FILTERS.flatMap((name) => {
      const control = controlOf(name);
      const value = state[name];
      if (!control || !value) return [];
      const label = control.labels?.[0]?.querySelector('span')?.textContent;
      const shown = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : value;
      return label
        ? part.replace('{name}', () => label).replace('{value}', () => shown ?? value)
        : word.replace('{word}', () => value);
    });
    told.textContent = parts.length > 0 ? filtered.replace('{filter}', () => parts.join(' · ')) : '';
  };
  const apply = () => {
    const state = typed();
    const key = writeFilter(state, new URLSearchParams()).toString();
    if (key === applied) return;
    applied = key;
    index ??= new SearchIndex(entries.map((entry, i) => searchedOf(entry, times[i] ?? 0)));
    const isFiltered = key !== '';
    const matches = index.match(state);
    entries.forEach((entry, i) => {
      const isHidden = !matches[i];
      // What comes back to a long list is laid out piece by piece, as at first.
      if (entry.hidden && !isHidden) entry.classList.remove('is-laid-out');
      entry.hidden = isHidden;
    });
    // A silence is one of the whole list: between what is left it would not be true.
    for (const silence of silences) silence.hidden = isFiltered;
    clear.hidden = !isFiltered;
    tell(state);
    if (isFiltered) say(matches.filter(Boolean).length);
    else found.textContent = '';
    onFilter();
  };
  /** A step that the reader can go back from. */
  const settle = () => {
    stop();
    apply();
    if (address() !== location.pathname + location.search + location.hash)
      history.pushState(null, '', address());
  };
  const set = (state: FilterState) => {
    stop();
    for (const name of FILTERS) {
      const control = controlOf(name);
      if (control) control.value = state[name] ?? '';
    }
    apply();
  };

  const read = () => {
    set(
      readFilter(new URLSearchParams(location.search), (name, value) => {
        const control = controlOf(name);
        return control instanceof HTMLSelectElement
          ? [...control.options].some((option) => option.value === value)
          : control !== null;
      }),
    );
  };
  /** A link to an event leads to it, also where it was hidden. */
  const reveal = () => {
    const entry = document.getElementById(targetId(location.hash));
    if (!entry?.dataset['event']) return;
    if (entry.hidden) {
      set({});
      history.replaceState(null, '', address());
    }
    entry.scrollIntoView();
    entry.focus({ preventScroll: true });
  };

  search.addEventListener('input', () => {
    stop();
    pausing = window.setTimeout(apply, PAUSE);
    settling = window.setTimeout(settle, SETTLED);
  });
  search.addEventListener('change', settle);
  clear.addEventListener('click', () => {
    set({});
    settle();
    // One of the two is to be seen: on a phone the field is folded behind the button.
    search.querySelector('button')?.focus();
    controlOf('q')?.focus();
  });
  addEventListener('popstate', read);
  addEventListener('hashchange', () => {
    if (applied) reveal();
  });
  // What was typed while this was on its way counts; else what the address asks for.
  if (writeFilter(typed(), new URLSearchParams()).toString()) settle();
  else read();
  if (applied) reveal();
}
