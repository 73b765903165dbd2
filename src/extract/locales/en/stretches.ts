import type { Token } from '../../tokens.ts';
import { clauses } from './clauses.ts';

const words = (text: string) => new Set(text.split(' '));

const OPENERS = new Set([
  ...clauses.relatives,
  ...clauses.subordinators,
  ...clauses.conditions,
  'that',
  'after',
  'before',
  'as',
  'since',
  'until',
  'than',
]);
const BREAKS = words(', ; : – — ( ) “ ” " «');

/** No stretch is longer than this (tokens), nor any sentence of more verbs: what is longer is no prose. */
export const LONGEST = 60;
export const MOST_VERBS = 20;

/** The stretch that a verb stands in: where it starts, and the word that opened it, if one did. */
export function stretchBefore(tokens: readonly Token[], index: number): { start: number; opener?: string } {
  for (let i = index - 1; i >= Math.max(0, index - LONGEST); i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'mark' ? BREAKS.has(lower) : OPENERS.has(lower) || clauses.coordinators.has(lower))
      return { start: i + 1, opener: lower };
  }
  return { start: Math.max(0, index - LONGEST) };
}

/** What leads to a clause that has a verb of its own. */
export const LEADS = /^(?:after|before|when|while|because|although|until|since)$/;

/**
 * "until 1959, when the principal, who had danced to it, asked him": whether the clause that "when" opens still lacks its verb,
 * of which none of those before it is one.
 */
export function isInOpened(
  tokens: readonly Token[],
  before: readonly { first: number }[],
  index: number,
): boolean {
  const { start } = stretchBefore(tokens, index);
  const from = Math.max(1, start - LONGEST);
  const at = tokens.slice(from, start).findLastIndex(({ lower }) => clauses.relatives.has(lower)) + from;
  if (at < from || tokens[at - 1]!.text !== ',') return false;
  const { start: opened, opener } = stretchBefore(tokens, at - 1);
  const isOpened = LEADS.test(opener ?? '') && opened < at - 1;
  return isOpened && !before.some(({ first }) => first >= opened && first < at);
}
