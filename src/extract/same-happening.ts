import type { FoundMention } from './found-mention.ts';

/** Words shorter than this (letters) are mostly grammar. */
const SHORTEST = 5;

/** Inflections change a word's end, seldom its first letters. */
const STEM = 6;

/** Two tellings of one happening share at least so many words, and this part of the shorter telling's. */
const SHARED = 2;
const PART = 0.4;

/** The stems of the words that a clause is about, without its date. */
function contentOf({ sentence, clause, first, next }: FoundMention): Set<string> {
  const words = sentence.tokens
    .slice(clause.first, clause.next)
    .filter((token, i) => token.kind === 'word' && (clause.first + i < first || clause.first + i >= next));
  return new Set(
    words.filter(({ plain }) => plain.length >= SHORTEST).map(({ plain }) => plain.slice(0, STEM)),
  );
}

/** Whether two sentences that give the same date tell the same happening: they share enough of their words. */
export function isSameHappening(a: FoundMention, b: FoundMention): boolean {
  const [x, y] = [contentOf(a), contentOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= SHARED && shared >= PART * Math.min(x.size, y.size);
}
