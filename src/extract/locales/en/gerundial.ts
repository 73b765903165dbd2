import type { VerbGroup } from '../../clauses.ts';
import {
  type Headline,
  type HeadlineContext,
  type Piece,
  piecesOf,
  shorten,
  textOf,
} from '../../headline.ts';
import { wasOf } from './agreement.ts';
import { endOf } from './antecedent.ts';
import { pastOf, pastOfGerund, thirdOf } from './conjugation.ts';
import { CUTS } from './cuts.ts';
import { lower } from './names.ts';
import { named } from './referent.ts';
import { subjectOf } from './subjects.ts';
import { withoutDates } from './undated.ts';

const PRONOUNS = /^(?:i|he|she|it|we|you|they)$/;

/** The verb as a headline tells it: "left", "was arrested", "to fly". */
function actOf(
  { tokens, isPlan }: HeadlineContext,
  verb: VerbGroup,
  actor: readonly Piece[],
): Piece[] | undefined {
  const word = (text: string): Piece => ({ text, gap: true });
  const isPronoun = actor.length === 1 && PRONOUNS.test(lower(actor[0]));
  const participle = piecesOf(tokens, verb.next - 1, verb.next);
  if (verb.tense === 'planned') {
    const lead = word(isPronoun ? 'will' : 'to');
    return verb.passive ? [lead, word('be'), ...participle] : [lead, word(verb.lemma!)];
  }
  // "will visit Rome a day after returning from Paris"
  if (verb.tense === 'present' && isPlan) {
    const isSeveral = wasOf(actor).text === 'were' || /^(?:i|you)$/.test(lower(actor[0]));
    if (verb.passive) return [word(isSeveral ? 'are' : 'is'), ...participle];
    return [word(isSeveral ? verb.lemma! : thirdOf(verb.lemma!))];
  }
  if (verb.passive) return [wasOf(actor), ...participle];
  return [word(pastOf(verb.lemma ?? '') ?? pastOfGerund(tokens[verb.first]!.lower))];
}

/** "after leaving school in 1985": who did it is the subject of the main verb, before it or behind it. */
export function gerundial(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clauses, clause } = context;
  const finite = clauses.flatMap((c) => c.verbs).filter((v) => !v.participle);
  const main = finite.findLast((v) => v.next <= verb.first) ?? finite[0];
  if (!main) return undefined;
  const actor = named(subjectOf(context, main, withoutDates), context);
  const act = actor.length > 0 ? actOf(context, verb, actor) : undefined;
  if (!act) return undefined;
  const later = clause.verbs.find((v) => v.first >= verb.next);
  const end = later ? later.first - Number(tokens[later.first - 1]!.kind === 'word') : clause.next;
  const tail = withoutDates(context, verb.next, endOf(tokens, end));
  const head = [...actor, ...act];
  const pieces = [...head, ...tail.map((piece, i) => (i === 0 ? { ...piece, bound: true } : piece))];
  return { text: textOf(shorten(pieces, head.length, CUTS)), topic: actor };
}
