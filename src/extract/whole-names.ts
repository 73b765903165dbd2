import type { Entities } from './entities.ts';

/** A headline shorter than this (UTF-16 units) has room for a whole name. */
const SHORT = 40;

/** "Hortense", "d’Hortense": the word ends a first name. */
const isName = (word: string | undefined) => word !== undefined && /(?:^|['’])\p{Lu}\p{Ll}/u.test(word);

/** The one full name of each person by the surname alone; none of what may be a firm, or two people. */
export function wholeNames(entities: Iterable<Entities>): ReadonlyMap<string, string> {
  const names = new Map<string, string | undefined>();
  const taken = new Set<string>();
  for (const { people, organisations, places } of entities) {
    for (const word of [...organisations, ...places].flatMap((name) => name.split(' '))) taken.add(word);
    for (const name of people) {
      const surname = name.split(' ').at(-1)!;
      if (surname === name) continue;
      names.set(surname, names.has(surname) && names.get(surname) !== name ? undefined : name);
    }
  }
  const known = new Map<string, string>();
  for (const [surname, name] of names)
    if (name !== undefined && !taken.has(surname)) known.set(surname, name);
  return known;
}

/** A short headline with the full name of the one whom it calls by surname: a line has no sentence before it. */
export function withWholeName(text: string, names: ReadonlyMap<string, string>): string {
  if (text.length >= SHORT || names.size === 0) return text;
  const words = text.split(' ');
  for (const [i, word] of words.entries()) {
    const surname = /^\p{L}[\p{L}-]*/u.exec(word)?.[0] ?? '';
    const name = names.get(surname);
    const [before, after] = [words[i - 1], words[i + 1]];
    if (name === undefined || isName(before) || before?.endsWith('.') || isName(after)) continue;
    return [...words.slice(0, i), name + word.slice(surname.length), ...words.slice(i + 1)].join(' ');
  }
  return text;
}
