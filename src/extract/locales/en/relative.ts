import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';

/** No subject inside a relative clause is longer than this (tokens). */
const LONGEST_INSIDE = 6;

/**
 * The index of the word that opens the relative clause of a verb, right before it or before its subject: "The law that
 * parliament passed". Undefined where none does, or "that" opens what somebody says.
 */
export function relativeBefore(
  tokens: readonly Token[],
  verb: VerbGroup,
  verbs: readonly VerbGroup[],
): number | undefined {
  const isVerb = (index: number) => verbs.some((v) => !v.participle && v.first <= index && index < v.next);
  for (let i = verb.first - 1; i > 0 && verb.first - i <= LONGEST_INSIDE; i--) {
    if (tokens[i]!.kind !== 'word' || isVerb(i)) return undefined;
    if (/^(?:who|which|that)$/.test(tokens[i]!.lower))
      return i === verb.first - 1 || (tokens[i - 1]!.kind === 'word' && !isVerb(i - 1)) ? i : undefined;
  }
  return undefined;
}
