import type { Clause, VerbGroup } from '../../clauses.ts';
import { HEADLINE_LENGTH, type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import { COORDINATORS, DATING, DETERMINERS, isCapital, lower, PHRASES, words } from './function-words.ts';
import { speechVerbs } from './nouns.ts';
import { endOf } from './antecedents.ts';

/** A headline shorter than this (UTF-16 units) says more with the clause that follows. */
const SHORT = 40;

const clauseAt = ({ clauses, clause }: HeadlineContext) =>
  clauses.findIndex(({ next }) => next === clause.next);

/** Whether a clause holds nothing but a date and the words that lead to it: ", jeudi soir,". */
function isDateAlone({ tokens, first, next, others, dates = [] }: HeadlineContext, clause: Clause): boolean {
  const ranges = [{ first, next }, ...others, ...dates];
  let dated = false;
  for (let i = clause.first; i < clause.next; i++) {
    const range = ranges.find((r) => r.first <= i && i < r.next);
    if (range) dated = true;
    else if (tokens[i]!.kind !== 'mark' && !DATING.has(tokens[i]!.lower)) return false;
  }
  return dated;
}

/**
 * Where what a clause says ends: behind a date between commas it goes on ("a infirmé, jeudi, la relaxe d’un directeur").
 * A token index.
 */
export function reachOf(context: HeadlineContext, verb: VerbGroup): number {
  const { clauses, clause, tokens } = context;
  const at = clauseAt(context);
  // "a été arrêtée en 2017 puis relâchée": behind its date the clause goes on to something else.
  const onward = clause.verbs.find(
    (v) => v.participle && v.first > context.next && /^(et|puis)$/.test(tokens[v.first - 1]!.lower),
  );
  if (onward && context.first >= verb.next) return onward.first - 1;
  const [aside, rest] = [clauses[at + 1], clauses[at + 2]];
  // Something stands between the verb and the date: then the clause may well be complete.
  const isOpen = tokens.slice(verb.next, endOf(tokens, clause.next)).every(({ kind }) => kind !== 'mark');
  if (!aside || !rest || !isOpen || aside.parted || rest.parted) return clause.next;
  const resumes = rest.kind === 'aside' && !COORDINATORS.has(tokens[rest.first]?.lower ?? '');
  return resumes && isDateAlone(context, aside) ? rest.next : clause.next;
}

/** How long (tokens) an insertion between a verb and its object is at most. */
const INSERTION = 10;

/**
 * The insertion that stands between a verb with its date and its object: "Le Sénat a adopté mercredi, par 187 voix contre 109,
 * le budget". Without it, where the clause goes on, and its end.
 */
export function parted(
  context: HeadlineContext,
  verb: VerbGroup,
): { aside: Clause; next: number } | undefined {
  const { clauses, clause, tokens } = context;
  const at = clauseAt(context);
  const [aside, rest] = [clauses[at + 1], clauses[at + 2]];
  const isActive = !verb.passive && /^(?:a|ont|avait|avaient)$/.test(tokens[verb.first]!.lower);
  if (!aside || !rest || !isActive || verb.next - verb.first < 2) return undefined;
  if (aside.kind !== 'aside' || rest.kind !== 'aside' || aside.parted || rest.parted) return undefined;
  if (aside.verbs.length > 0 || aside.next - aside.first > INSERTION) return undefined;
  const isBare = isDateAlone(context, { ...clause, first: verb.next });
  const isLed = PHRASES.has(tokens[aside.first]!.lower);
  return isBare && isLed && DETERMINERS.has(tokens[rest.first]!.lower)
    ? { aside, next: rest.next }
    : undefined;
}

/** "Le président tiendra, lui, son dernier meeting": a pronoun between commas, which only tells whom from whom. */
export function emphasis(
  { tokens, clauses }: HeadlineContext,
  verb: VerbGroup,
): { aside: Clause; next: number } | undefined {
  const at = clauses.findIndex((c) => c.first === verb.next + 1);
  const [aside, rest] = [clauses[at], clauses[at + 1]];
  if (at < 0 || !aside || !rest || aside.next - aside.first !== 2) return undefined;
  const isPronoun = EMPHATIC.test(tokens[aside.first]!.lower);
  return isPronoun ? { aside: { ...aside, first: aside.first - 1 }, next: rest.next } : undefined;
}

const EMPHATIC = /^(?:lui|elle|eux|elles)$/;

/** What a clause that only adds something does not open with. */
const NO_ADDITION = words("selon d'après soit contre puis ou avant notamment dit note");

const QUOTATION = /^[“”«»"()[\]]$/;

/** Whether a clause can follow a short headline as it stands: it has no date, tells no speech and quotes nothing. */
function adds(context: HeadlineContext, clause: Clause): boolean {
  const { tokens, first, next, others, dates = [] } = context;
  const isDated = [{ first, next }, ...others, ...dates].some(
    (range) => range.first < clause.next && range.next > clause.first,
  );
  const own = tokens.slice(clause.first, clause.next);
  if (isDated || own.length < 2 || own.some(({ text }) => QUOTATION.test(text) || /^[–—-]$/.test(text)))
    return false;
  const isSpeech = clause.verbs.some(({ lemma }) => lemma !== undefined && speechVerbs.has(lemma));
  const finite = clause.verbs.filter((verb) => !verb.participle);
  if (isSpeech || NO_ADDITION.has(own[0]!.lower)) return false;
  // Nothing that is only possible, or a condition, makes a headline.
  if (clause.kind === 'condition' || finite.some(({ tense }) => tense === 'possible')) return false;
  if (clause.kind === 'aside') return !opensAnother(context, clause);
  // "comme mousse": without a verb it compares, or says what somebody was.
  if (clause.kind === 'subordinate') return own[0]!.lower === 'comme' && finite.length === 0;
  if (clause.kind === 'relative') return /^(qui|dont|où)$/.test(own[0]!.lower);
  return clause.kind === 'main' && /^(et|mais)$/.test(own[0]!.lower) && !clause.parted;
}

/** Whether a clause without a verb may be the subject of one that follows: "…, et l’inauguration, prévue en mai, a lieu". */
function opensAnother({ tokens, clauses }: HeadlineContext, clause: Clause): boolean {
  const [opening] = tokens.slice(clause.first, clause.next);
  const later = clauses.slice(clauses.indexOf(clause) + 1);
  if (!opening || !later.some(({ kind }) => kind === 'main' || kind === 'relative')) return false;
  const isNoun =
    DETERMINERS.has(opening.lower) || isCapital(opening) || /^(celui|celle|ceux|celles)$/.test(opening.lower);
  return clause.parted === true || COORDINATORS.has(opening.lower) || isNoun;
}

/** A headline with the clauses that follow, while it is short and they fit. `text` gives the text of pieces. */
export function extended(
  context: HeadlineContext,
  reach: number,
  pieces: readonly Piece[],
  text: (pieces: Piece[]) => string,
): string {
  const { tokens, clauses } = context;
  let longest = text([...pieces]);
  // "dont le mandat expire le 31 mars, se tait": behind it the main clause goes on.
  if (context.clause.kind === 'relative') return longest;
  let all = [...pieces];
  for (let at = clauses.findIndex(({ first }) => first === reach); at > 0; at++) {
    const clause = clauses[at];
    if (longest.length >= SHORT || !clause || !adds(context, clause)) break;
    const end = endOf(tokens, clause.next);
    const mark = tokens[clause.first - 1]!;
    const opening = piecesOf(tokens, clause.first, end);
    const led = mark.kind === 'mark' ? piecesOf(tokens, clause.first - 1, clause.first) : [];
    all = [...all, ...led, ...opening];
    const more = text([...all]);
    if (more.length > HEADLINE_LENGTH || !more.endsWith(lower(opening.at(-1)).slice(-1))) break;
    longest = more;
  }
  return longest;
}
