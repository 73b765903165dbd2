import type { VerbGroup } from '../../clauses.ts';
import { type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import { wasOf } from './agreement.ts';
import { pastOf, verbForm } from './conjugation.ts';
import { lower } from './names.ts';
import { ACTIVE } from './verb-surroundings.ts';

/** Without these words before it a verb would tell what did not happen. */
const NEARLY =
  /^(?:nearly|almost|narrowly|barely|hardly|scarcely|never|rarely|reportedly|allegedly|apparently|supposedly)$/;

const NEGATIONS = /^(?:not|never|'t|n't)$/;

const SUBJECTS = /^(?:i|he|she|it|we|you|they)$/;

/** The verb as written, but "had warned" as "warned", and what was reported as to come as "to close". */
export function verbPieces(context: HeadlineContext, verb: VerbGroup, actor: readonly Piece[]): Piece[] {
  const { tokens } = context;
  const written = piecesOf(tokens, verb.first, verb.next).filter(
    (piece, i) => !(i > 0 && /^(?:also|still|already|now|originally)$/.test(lower(piece))),
  );
  const [auxiliary, ...rest] = written;
  // "nearly closed", "almost drowned": it did not.
  const nearly = tokens[verb.first - 1];
  if (
    nearly &&
    NEARLY.test(nearly.lower) &&
    rest.length === 0 &&
    actor.every((piece) => piece.token !== nearly)
  )
    return [{ text: nearly.lower, gap: true }, ...written.map((piece) => ({ ...piece, gap: true }))];
  const negated = rest.some((piece) => NEGATIONS.test(lower(piece)));
  const word = lower(auxiliary);
  // "was not discovered until Wednesday", "did not turn until October": then it was, and did.
  if (negated && /^(?:until|till)$/.test(tokens[context.first - 1]?.lower ?? '') && verb.tense === 'past') {
    const told = rest.filter((piece) => !NEGATIONS.test(lower(piece)));
    // "didn't" is in two pieces.
    const bare = word.replace(/^(did|was|were|had)n$/, '$1');
    const past = bare === 'did' && told.length === 1 ? pastOf(verb.lemma ?? '') : undefined;
    if (bare !== 'did') return [{ ...auxiliary!, text: auxiliary!.text.slice(0, bare.length) }, ...told];
    if (past) return [{ text: past, gap: true }];
  }
  if (
    word === 'had' &&
    rest.length > 0 &&
    lower(rest[0]) !== 'to' &&
    !negated &&
    verb.lemma &&
    verbForm(lower(rest.at(-1)))?.participle
  ) {
    // "had first been planned"
    const been = rest.findIndex((piece) => lower(piece) === 'been');
    if (been >= 0) return verb.passive ? [wasOf(actor), ...rest.filter((_, i) => i !== been)] : written;
    const past = pastOf(verb.lemma) ?? rest.at(-1)!.text;
    return [...rest.slice(0, -1), { text: past, gap: true }];
  }
  // "ordered that the men be released", "will leave in June and be carried home"
  if (word === 'be' && /^(?:future|planned)$/.test(verb.tense))
    return [{ text: 'to', gap: true }, ...written];
  const isPronoun = actor.length === 1 && SUBJECTS.test(lower(actor[0]));
  // "will close the plant and move": the auxiliary is the other verb’s.
  const form = rest.length === 0 ? verbForm(word) : undefined;
  if (form?.base && !form.past && /^(?:future|planned)$/.test(verb.tense))
    return isPronoun ? [{ text: 'will', gap: true }, ...written] : [{ text: 'to', gap: true }, ...written];
  // "It would be welded": of a pronoun nothing can be "to be done".
  if (word === 'would' && verb.tense === 'future' && !negated && (!isPronoun || context.isPlan))
    return [{ text: isPronoun ? 'will' : 'to', gap: true }, ...rest];
  return written;
}

/** "was taken prisoner and released": a participle that shares the auxiliary of the passive before it. */
export function joinedPassive(
  { tokens, clauses }: HeadlineContext,
  verb: VerbGroup,
  actor: readonly Piece[],
): Piece[] | undefined {
  const verbs = clauses.flatMap((clause) => clause.verbs).filter((v) => !v.participle);
  const former = verbs[verbs.indexOf(verb) - 1];
  // Over an insertion as well: "will be eased and, if inflows hold, scrapped".
  const shares = verb.passive === true && verb.tense !== 'past' && former?.tense === verb.tense;
  const joined = shares || /^(?:and|or|but|then)$/.test(tokens[verb.first - 1]?.lower ?? '');
  // "was released without charge and died": nobody is died.
  if (!former?.passive || !joined || ACTIVE.has(verb.lemma ?? '') || verb.next - verb.first > 1)
    return undefined;
  if (!verbForm(tokens[verb.first]!.lower)?.participle) return undefined;
  const own = piecesOf(tokens, verb.first, verb.next);
  if (shares) return [...piecesOf(tokens, former.first, former.next - 1), ...own];
  const [auxiliary] = piecesOf(tokens, former.first, former.first + 1);
  const isBe = /^(?:was|were|is|are)$/.test(lower(auxiliary));
  return [isBe ? { ...auxiliary!, gap: true } : wasOf(actor), ...own];
}
