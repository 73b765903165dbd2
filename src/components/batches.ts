import { LONG_LIST } from '../export/long-list.ts';
import { t } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';

/** One of the lists that the events are told in. */
export interface Batch<T> {
  /** Which of the entries it begins with, from 1. */
  first: number;
  entries: T[];
  /** What the list is called by those who hear it. */
  label: string;
}

/** How many entries each list of a long one has: so many are laid out in a few milliseconds. */
const SIZE = 24;
/** The first list is laid out before anything is seen: it is long enough for any window, and no longer. */
const FIRST_SIZE = 12;

/** Whether entries are so many that the browser lays them out a list at a time (client/lay-out-list.ts). */
export const isLong = (entries: readonly unknown[]): boolean => entries.length > LONG_LIST;

/** Parts entries into lists: one, or many where they are many. */
export function batchesOf<T>(entries: readonly T[], lang: Language): Batch<T>[] {
  if (!isLong(entries)) return [{ first: 1, entries: [...entries], label: t(lang, 'event.list') }];
  const total = entries.length;
  return Array.from({ length: 1 + Math.ceil((total - FIRST_SIZE) / SIZE) }, (_, i) => {
    const start = i === 0 ? 0 : FIRST_SIZE + (i - 1) * SIZE;
    const batch = entries.slice(start, FIRST_SIZE + i * SIZE);
    const label = t(lang, 'event.batch', { first: start + 1, last: start + batch.length, total });
    return { first: start + 1, entries: batch, label };
  });
}
