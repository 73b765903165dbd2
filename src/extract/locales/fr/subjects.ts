import type { VerbGroup } from '../../clauses.ts';
import { type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { isPluralPhrase, isPluralVerb } from './agreement.ts';
import {
  ADVERBS,
  CLITICS,
  COORDINATORS,
  DATING,
  DATING_STARTS,
  DETERMINERS,
  isCapital,
  lower,
  PHRASES,
} from './function-words.ts';

/** Pieces without the mentions and the prepositions that led to them. */
export function withoutDates(context: HeadlineContext, first: number, next: number): Piece[] {
  const { tokens, others } = context;
  const dropped = new Set<number>();
  for (const range of [context, ...others]) {
    for (let i = range.first; i < range.next; i++) dropped.add(i);
    for (let i = range.first - 1; i >= first && DATING.has(tokens[i]!.lower); i--) dropped.add(i);
  }
  return piecesOf(tokens, first, next).filter((_, i) => !dropped.has(first + i));
}

/** Whether a clause without a verb can be the subject that a later verb lacks. */
function isSubject(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  if (!token) return false;
  return DETERMINERS.has(token.lower) || isCapital(token)
    ? !PHRASES.has(token.lower) && !DATING_STARTS.has(token.lower)
    : false;
}
/** The subject of a verb: what stands before it in its clause, else an earlier clause without a verb. */
export function subjectOf(context: HeadlineContext, verb: VerbGroup): Piece[] {
  const { tokens, clauses, clause } = context;
  let end = verb.first;
  while (end > clause.first && CLITICS.has(tokens[end - 1]!.lower) && !isCapital(tokens[end - 1])) end--;
  let start = clause.first;
  while (
    start < end &&
    (COORDINATORS.has(tokens[start]!.lower) ||
      tokens[start]!.kind === 'mark' ||
      ADVERBS.has(tokens[start]!.lower))
  )
    start++;
  const own = withoutDates(context, start, end);
  const plural = isPluralVerb(tokens[verb.first]!.lower, verb.lemma);
  if (own.length > 0 && clause.kind !== 'relative') return own;
  const index = clauses.indexOf(clause);
  if (clause.kind === 'relative' && tokens[clause.first]!.lower === 'qui')
    return antecedent(tokens, clause.first);
  const earlier = clauses
    .slice(0, index)
    .find((c) => c.kind === 'aside' && isSubject(tokens, c.first) && c.verbs[0]?.first !== c.first);
  if (!earlier) return own;
  const subject = withoutDates(context, earlier.first, endOf(tokens, earlier.next));
  if (!plural || isPluralPhrase(subject) !== false) return subject;
  // "La ministre, Mme Kask, et son homologue ont signé": the second actor stands after the aside.
  const second = clauses
    .slice(clauses.indexOf(earlier) + 1, index)
    .find((c) => c.kind === 'aside' && tokens[c.first]?.lower === 'et');
  return second ? [...subject, ...withoutDates(context, second.first, endOf(tokens, second.next))] : subject;
}

/** The end of a clause without the marks that close it. */
export function endOf(tokens: readonly Token[], next: number): number {
  let end = next;
  while (end > 0 && /^[,;:.!?–—…-]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}

/** The name that ends before an index, if one does: "d’Hortense Delmas, disparue en 1987". */
export function nameBefore(tokens: readonly Token[], before: number): Piece[] {
  const end = endOf(tokens, before);
  let start = end;
  while (start > 0 && isCapital(tokens[start - 1])) start--;
  return end - start >= 2 ? piecesOf(tokens, start, end) : [];
}

/** The noun phrase that ends before an index: from its determiner, or the name that it is. */
export function antecedent(tokens: readonly Token[], before: number): Piece[] {
  const end = endOf(tokens, before);
  let start = end;
  while (start > 0 && end - start < 8) {
    const token = tokens[start - 1]!;
    if (token.kind === 'mark' && token.text !== '-') break;
    start--;
    if (DETERMINERS.has(token.lower) || ['du', 'au', 'aux'].includes(token.lower)) break;
  }
  const pieces = piecesOf(tokens, start, end);
  const [first] = pieces;
  if (first && ['du', 'au'].includes(lower(first))) pieces[0] = { text: 'le', gap: true };
  if (first && lower(first) === 'aux') pieces[0] = { text: 'les', gap: true };
  return pieces;
}
