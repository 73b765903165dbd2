import { type Apostrophe, type Token, tokenize } from '../tokens.ts';
import { formOf } from './forms.ts';

/** A word that a class of words knows, as a path of tokens: "avant-hier" is three. */
interface Branch<T> {
  value?: T;
  next: Map<string, Branch<T>>;
}

/** Words of one class ("month", "weekday") and what each stands for. */
export interface WordClass<T> {
  /** The longest word of the class that starts at the token, and the index after it. */
  read: (tokens: readonly Token[], index: number) => { value: T; next: number } | undefined;
  /** What the tokens that its words start with count as (`formOf`). */
  starts: () => Iterable<string>;
  /** Those of them that are a word by themselves. Where it is absent, all are. */
  alone?: () => Iterable<string>;
  /** What the tokens that can stand after the first count as. Where it is absent, its words are of one token. */
  later?: () => Iterable<string>;
}

/**
 * A class of words from a table. Keys are looked up without accents and in lower case; a key may be several tokens.
 * A key that ends in "." also matches without the full stop.
 */
export function wordClass<T>(table: Record<string, T>, apostrophe: Apostrophe): WordClass<T> {
  const root: Branch<T> = { next: new Map() };
  const later = new Set<string>();
  const add = (tokens: Token[], value: T) => {
    let branch = root;
    for (const { plain } of tokens) {
      if (branch !== root) later.add(formOf(plain));
      let next = branch.next.get(plain);
      if (!next) branch.next.set(plain, (next = { next: new Map() }));
      branch = next;
    }
    branch.value ??= value;
  };
  for (const [words, value] of Object.entries(table)) {
    add(tokenize(words, 0, words.length, apostrophe), value);
    if (words.endsWith('.')) add(tokenize(words, 0, words.length - 1, apostrophe), value);
  }
  return {
    read(tokens, index) {
      let found: { value: T; next: number } | undefined;
      let branch: Branch<T> | undefined = root;
      for (let i = index; branch && i < tokens.length; i++) {
        const token: Token = tokens[i]!;
        // A full stop belongs to an abbreviation only where it touches it.
        if (token.plain === '.' && !token.glued) break;
        branch = branch.next.get(token.plain);
        if (branch?.value !== undefined) found = { value: branch.value, next: i + 1 };
      }
      return found;
    },
    starts: () => Array.from(root.next.keys(), formOf),
    alone: () =>
      Array.from(root.next).flatMap(([plain, { value }]) => (value === undefined ? [] : formOf(plain))),
    ...(later.size > 0 ? { later: () => later } : {}),
  };
}
