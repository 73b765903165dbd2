import type { Language } from '../model/index.ts';
import type { PublishedWindow } from '../timeline/input.ts';
import type { WrittenTime } from '../timeline/times.ts';
import type { Phrases } from '../timeline/words.ts';

/** What a drawing needs of the dates of a page besides its list, which has them in words. */
export interface PageDates {
  /** In the order of the list. */
  times: WrittenTime[];
  /** The short dates that differ from the full ones in more than the names of months, by their place in the list. */
  shorts: Record<number, string>;
  windows: readonly PublishedWindow[];
}

/** What the page says besides its list: see `Timeline.astro`. */
export interface PageData extends PageDates {
  lang: Language;
  label: string;
  phrases: Phrases;
  /** The titles of the articles and sheets, by id. */
  sources: Record<string, string>;
  /** The name of the lane of what belongs to none. */
  rest: string;
}

/** Reads what the page gives the script. Undefined on a page without a line. */
export function readPageData(): PageData | undefined {
  const text = document.getElementById('timeline-data')?.textContent;
  return text ? (JSON.parse(text) as PageData) : undefined;
}
