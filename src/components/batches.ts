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

/** Whether entries are so many that the browser lays them out a list at a time (client/lay-out-list.ts). */
export const isLong = (entries: readonly unknown[]): boolean => entries.length > LONG_LIST;

/** Parts entries into lists: one, or many where they are many. */
export function batchesOf<T>(entries: readonly T[], lang: Language): Batch<T>[] {
  if (!isLong(entries)) return [{ first: 1, entries: [...entries], label: t(lang, 'event.list') }];
  const total = entries.length;
  return Array.from({ length: Math.ceil(total / SIZE) }, (_, i) => {
    const batch = entries.slice(i * SIZE, (i + 1) * SIZE);
    const first = i * SIZE + 1;
    const label = t(lang, 'event.batch', { first, last: first + batch.length - 1, total });
    return { first, entries: batch, label };
  });
}
