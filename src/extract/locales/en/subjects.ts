import type { Clause, VerbGroup } from '../../clauses.ts';
import { type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { clauses as clauseWords } from './clauses.ts';
import { verbForm } from './conjugation.ts';
import { lower } from './names.ts';
import { speechVerbs } from './nouns.ts';
import { isAdverb } from './participles.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any no every each',
);
/** What cannot be inside a subject, going back from its verb. */
const STOPS = new Set([
  ...clauseWords.relatives,
  ...clauseWords.subordinators,
  ...clauseWords.conditions,
  ...words('after before as since until that than'),
]);
const BREAKS = words(', ; : – — ( ) “ ” " « »');
const FRONT_PREPOSITIONS = words(
  'in on at by since from until during for with after before under over despite amid among',
);

/** The end of a stretch without the marks that close it. */
export function endOf(tokens: readonly Token[], next: number): number {
  let end = next;
  while (end > 0 && /^[,;:.!?–—…(“"-]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}

/** The noun phrase that ends before an index: from its determiner on, or from the verb or preposition before it. */
export function antecedent(tokens: readonly Token[], before: number, clauses: readonly Clause[]): Piece[] {
  const end = endOf(tokens, before);
  const verbs = clauses.flatMap((clause) => clause.verbs);
  let start = end;
  while (start > 0 && end - start < 9) {
    const token = tokens[start - 1]!;
    if (token.kind === 'mark' && !/^['’&-]$/.test(token.text)) break;
    if (STOPS.has(token.lower) || verbs.some((v) => !v.participle && v.first < start && start <= v.next))
      break;
    if (FRONT_PREPOSITIONS.has(token.lower) || /^(?:and|but|to|into|about)$/.test(token.lower)) break;
    start--;
    // "the island of the kings": an "of" leads further back, to the noun that it belongs to.
    if (DETERMINERS.has(token.lower) && tokens[start - 1]?.lower !== 'of') break;
  }
  // "…, replacing Mamin, who": the noun comes after the gerund.
  if (
    end - start > 1 &&
    verbForm(tokens[start]!.lower)?.gerund &&
    !DETERMINERS.has(tokens[start - 1]?.lower ?? '')
  )
    start++;
  return piecesOf(tokens, start, end);
}

/** Reads a range of tokens as pieces, with what does not belong in a headline left out. */
type Reading = (context: HeadlineContext, first: number, next: number) => Piece[];

/** Whether a clause without a verb can be the subject that a later verb lacks. */
const isNounPhrase = (tokens: readonly Token[], first: number) => {
  const token = tokens[first];
  return token?.kind === 'word' && !FRONT_PREPOSITIONS.has(token.lower) && !isAdverb(token);
};

/** No subject is longer than this (tokens). */
const LONGEST = 60;

const isFinite = (tokens: readonly Token[], verb: VerbGroup) =>
  !verb.participle && tokens[verb.first]!.lower !== 'to';

/** Going back from a verb: where its own words start, and why they start there. */
function startOf(tokens: readonly Token[], verb: VerbGroup, verbs: readonly VerbGroup[]) {
  let coordinator: number | undefined;
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - LONGEST); i--) {
    const { lower: word, kind } = tokens[i]!;
    if (kind === 'mark' && BREAKS.has(word)) return { start: i + 1, mark: true };
    if (STOPS.has(word)) return { start: i + 1, opener: i };
    // "A plan to hold it was dropped": an infinitive is part of the subject.
    const former = verbs.find((v) => isFinite(tokens, v) && v.next === i + 1 && v !== verb);
    if (former) return { start: coordinator === undefined ? i + 1 : coordinator + 1, former };
    if (clauseWords.coordinators.has(word)) coordinator ??= i;
  }
  return { start: Math.max(0, verb.first - LONGEST) };
}

/** "…, her coach said, but…": who speaks is not the subject of what goes on. */
const isInsertedSpeech = (clause: Clause, earlier: readonly Clause[]) =>
  clause !== earlier.find((c) => c.kind === 'main') &&
  clause.verbs.some((v) => !v.participle && speechVerbs.has(v.lemma ?? ''));

/** The subject of a verb: what stands before it, else what its relative pronoun, or the verb before, speaks of. */
export function subjectOf(context: HeadlineContext, verb: VerbGroup, read: Reading): Piece[] {
  const { tokens, clauses } = context;
  const verbs = clauses.flatMap((clause) => clause.verbs);
  const { start: from, opener, former, mark } = startOf(tokens, verb, verbs);
  let start = from;
  const leads = (token: Token) => clauseWords.coordinators.has(token.lower) || isAdverb(token);
  while (start < verb.first && leads(tokens[start]!)) start++;
  let end = verb.first;
  while (end > start && isAdverb(tokens[end - 1]!)) end--;
  const own = read(context, start, end);
  const openerWord = opener === undefined ? '' : tokens[opener]!.lower;
  if (openerWord === 'whose' && own.length > 0) {
    return [...antecedent(tokens, opener!, clauses), { text: '’s', gap: false }, ...own];
  }
  if (own.length > 0 && !(own.length === 1 && lower(own[0]) === 'there')) return own;
  if (/^(?:who|which|that)$/.test(openerWord)) {
    // "Shares in Marlowe, which fell": what stands alone before the comma is meant as a whole.
    const lead = clauses[clauses.findIndex((clause) => clause.first === opener) - 1];
    const isWhole = lead?.first === 0 && lead.kind === 'aside' && isNounPhrase(tokens, 0);
    return isWhole ? read(context, 0, endOf(tokens, lead.next)) : antecedent(tokens, opener!, clauses);
  }
  if (former) return subjectOf(context, former, read);
  if (!mark) return inverted(context, verb, read);
  const index = clauses.findIndex((clause) => clause.first <= verb.first && verb.first < clause.next);
  const earlier = clauses.slice(0, index);
  // "The old track, open to joggers, is to be demolished": the subject stands before the insertion.
  const lastMain = earlier.findLastIndex(
    (clause) => clause.kind === 'main' && !isInsertedSpeech(clause, earlier),
  );
  for (const candidate of earlier.slice(lastMain + 1)) {
    if (candidate.kind !== 'aside' || !isNounPhrase(tokens, candidate.first)) continue;
    const pieces = read(context, candidate.first, endOf(tokens, candidate.next));
    if (pieces.length > 0) return pieces;
  }
  const shared = earlier[lastMain]?.verbs.find((v) => !v.participle);
  return inverted(context, verb, read, shared && (() => subjectOf(context, shared, read)));
}

/** "…," said the minister: a subject behind its verb of speech. */
function inverted(
  context: HeadlineContext,
  verb: VerbGroup,
  read: Reading,
  otherwise?: () => Piece[],
): Piece[] {
  const { tokens, clauses } = context;
  const clause = clauses.find((c) => c.first <= verb.first && verb.first < c.next);
  const quoted = /^[,”"]$/.test(tokens[verb.first - 1]?.text ?? '');
  if (clause && quoted && verb.next - verb.first === 1) {
    const end = endOf(tokens, clause.next);
    if (end > verb.next && DETERMINERS.has(tokens[verb.next]!.lower)) return read(context, verb.next, end);
  }
  return otherwise?.() ?? [];
}
