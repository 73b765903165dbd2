/** Words shorter than this (letters) are mostly grammar. */
const SHORTEST = 4;

/** Inflections change a word's end, seldom its first letters: "réunion", "réunit". */
const STEM = 5;

/** The words of a text that say what it is about, without accents, case and endings. */
export function stemsOf(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)));
}

/** The part of the first set's words that the second has too; 0 where the first is empty. */
export function sharedPart(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return stems.size === 0 ? 0 : [...stems].filter((stem) => others.has(stem)).length / stems.size;
}
