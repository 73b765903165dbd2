import type { VerbGroup } from '../../clauses.ts';
import {
  type Headline,
  type HeadlineContext,
  type Piece,
  piecesOf,
  shorten,
  textOf,
} from '../../headline.ts';
import { ABSTRACT, PLURALS, wasOf } from './agreement.ts';
import { CUTS } from './cuts.ts';
import { PRONOUNS } from './function-words.ts';
import { lower } from './names.ts';
import { nominalisations } from './nouns.ts';
import { isAdverb } from './adverbs.ts';
import { named } from './referent.ts';
import { antecedent, endOf } from './antecedent.ts';
import { subjectOf } from './subjects.ts';
import { withoutDates } from './undated.ts';

/** Pronouns of an object, and those of a subject. */
const OBJECTS: Record<string, string> = { him: 'he', her: 'she', them: 'they' };

/** "led to him being appointed": he was. */
function withoutBeing(phrase: Piece[]): Piece[] {
  if (lower(phrase.at(-1)) !== 'being') return phrase;
  const [head, ...others] = phrase.slice(0, -1);
  const subject = others.length === 0 ? OBJECTS[lower(head)] : undefined;
  return head && subject ? [{ text: subject, gap: head.gap }] : phrase.slice(0, -1);
}

/** Where or by whom it was done, behind a participle: "founded in Leeds in 1864". */
function placeOf(context: HeadlineContext, verb: VerbGroup): Piece[] {
  const { tokens, clause } = context;
  if (!/^(?:in|at|near|by|from|with|for|on|as)$/.test(tokens[verb.next]?.lower ?? '')) return [];
  const joined = clause.verbs.find((v) => v.first > verb.first);
  const end = joined ? joined.first - 1 : clause.next;
  return withoutDates(context, verb.next, endOf(tokens, end));
}

/** Whether a phrase is only a length of time: "27 months". */
const isLength = (phrase: readonly Piece[]) =>
  phrase.length > 0 &&
  phrase.length <= 3 &&
  /^(?:second|minute|hour|day|week|month|year)s$/.test(lower(phrase.at(-1)));

/** "Marlowe, founded in 1961": a participle that dates its noun. */
export function participial(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clauses, clause } = context;
  const index = clauses.indexOf(clause);
  const opening = clause.verbs.find((v) => v.participle && !v.act) ?? verb;
  // "banned for an offence committed in 2023": the second participle stands behind a noun of its own.
  const isOpening = opening === verb || tokens[verb.first - 1]!.kind !== 'word';
  const lead = tokens.slice(clause.first, opening.first);
  const apposed = lead.every(isAdverb) && index > 0;
  const fronted = index === 0 && lead.every(isAdverb);
  const told = clauses.filter((c, i) => i > index && c.verbs.some((v) => !v.participle));
  const main = told.find((c) => c.kind === 'main') ?? told[0];
  const mainVerb = main?.verbs.find((v) => !v.participle);
  // "was approved in 2011, cancelled in 2013 and revived": a list of passives, of which each shares the subject.
  const listed = clauses
    .slice(0, index)
    .flatMap((c) => c.verbs)
    .findLast((v) => !v.participle && v.passive);
  // "was shelved because of the war in Korea, revived in 1957 and shelved again": "and" joins the last of the list.
  const isJoinedOn = clause.verbs.some(
    (v) => v.participle && v.first > verb.first && /^(?:and|then)$/.test(tokens[v.first - 1]?.lower ?? ''),
  );
  const isListed = tokens[clause.first - 2]?.kind === 'number' || isJoinedOn || verb !== opening;
  const follows = apposed && listed && isListed;
  // "A game between two universities, scheduled for Saturday, was put off": the whole subject is meant.
  const goesOn = clauses
    .slice(index + 1, index + 4)
    .find(
      (c, i) => (i === 0 || c.kind === 'main') && c.verbs[0]?.first === c.first && !c.verbs[0].participle,
    );
  const resumed = goesOn?.verbs[0];
  const isInserted = apposed && resumed !== undefined;
  const whole = follows ? listed : isInserted ? resumed : undefined;
  const subject = whole && subjectOf(context, whole, withoutDates);
  // "told analysts that the site, opened last spring, has room": the subject stands before the insertion.
  const isItself = subject?.some((piece) => piece.token === tokens[verb.first]) ?? false;
  // "will sleep for 27 months, to be woken in May": a length of time is not who.
  const near = antecedent(tokens, apposed && isOpening ? endOf(tokens, clause.first) : verb.first, clauses);
  const sleeper = isLength(near) ? clauses[index - 1]?.verbs.find((v) => !v.participle) : undefined;
  const phrase =
    subject && !isItself
      ? subject
      : fronted && mainVerb
        ? subjectOf(context, mainVerb, withoutDates)
        : sleeper
          ? subjectOf(context, sleeper, withoutDates)
          : near;
  if (phrase.length === 0) return undefined;
  const name = named(withoutBeing(phrase), context);
  const isPronoun = name.length === 1 && PRONOUNS.has(lower(name[0]));
  const noun = follows || isPronoun ? undefined : nominalisations[verb.lemma ?? ''];
  if (noun) {
    const of: Piece = { text: 'of', gap: true };
    const [head, ...others] = name;
    // "Production of the car" has its capital from its sentence.
    const isPlain = head?.token === tokens[0] && (ABSTRACT.test(lower(head)) || PLURALS.test(lower(head)));
    const article = /^(?:the|an?)$/.test(lower(head)) || isPlain ? lower(head) : head!.text;
    const phrase = [{ ...head!, text: article, gap: true }, ...others];
    const act = [{ text: noun, gap: false }, of, ...phrase];
    return { text: textOf(shorten([...act, ...placeOf(context, verb)], act.length, CUTS)), topic: name };
  }
  // "the championships, to be held in Turin"
  const isInfinitive = tokens[verb.first]!.lower === 'to';
  // "the election, due by October": that it is due goes without saying.
  if (verb.lemma === 'due') return { text: textOf(name), topic: name };
  const was = isInfinitive ? [] : [wasOf(name)];
  // "Born in 1950, he moved": inside its headline the word has no capital.
  const act = piecesOf(tokens, verb.first, verb.next).map((piece, i) =>
    i === 0 ? { ...piece, text: lower(piece), gap: true } : piece,
  );
  const joined = clause.verbs.find((v) => v.first > verb.first);
  const isJoined = joined !== undefined && /^(?:and|or|but|then)$/.test(tokens[joined.first - 1]!.lower);
  // "a ban imposed by the court in June and a fine": what is joined behind the date is another thing.
  const isCut = context.first >= verb.next && /^(?:and|or|but)$/.test(tokens[context.next]?.lower ?? '');
  // "A prisoner exchange due to start on May 20 remains on schedule": the main clause goes on.
  const onward = clause.verbs.find(
    (v) => !v.participle && v.first >= context.next && context.first >= verb.next,
  );
  const end = joined
    ? joined.first - Number(isJoined)
    : isCut
      ? context.next
      : (onward?.first ?? clause.next);
  const tail = withoutDates(context, verb.next, endOf(tokens, end));
  return { text: textOf(shorten([...name, ...was, ...act, ...tail], name.length + 2, CUTS)), topic: name };
}
