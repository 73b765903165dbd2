import { isTooMany, type Period, yearsOf } from '../export/archive.ts';
import type { Language, TimelineEvent } from '../model/index.ts';
import { readContent } from './_content.ts';

/** Several pages ask for the years of the same events. */
const yearsIn = new WeakMap<TimelineEvent[], Period[]>();

/**
 * The years of a site that has more events than a page should hold; none of any other. The events as readers of a
 * language see them, where one is named.
 */
export async function readYears(lang?: Language): Promise<Period[]> {
  const { events } = await readContent(lang);
  const years = yearsIn.get(events) ?? (isTooMany(events) ? yearsOf(events) : []);
  yearsIn.set(events, years);
  return years;
}

/** A period with the ones that its page leads on to: those beside it that have a page of their own. */
export interface Place {
  period: Period;
  beside: Period[];
}

/** The years that have a page. */
export const yearPlaces = (years: Period[]): Place[] => years.map((period) => ({ period, beside: years }));

/** The months that have a page: those of years with too many events for one. */
export const monthPlaces = (years: Period[]): Place[] =>
  years.flatMap(({ parts }) => parts.map((period) => ({ period, beside: parts })));
