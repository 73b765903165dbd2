import type { Names } from '../dates/locale.ts';

/** A date in words with the names of its months in short: what most short dates are. The first letter stays as it is. */
export const abbreviate = (date: string, { full, short }: Names): string =>
  full.reduce(
    (text, name, i) =>
      text.replace(new RegExp(name, 'gi'), (found) => (found[0] ?? '') + (short[i] ?? name).slice(1)),
    date,
  );
