import type { Clause, VerbGroup } from '../../clauses.ts';
import { type HeadlineContext, type Piece } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { eventNouns } from './nouns.ts';
import { antecedent, antecedents, endOf } from './antecedents.ts';
import { withoutDates } from './around-dates.ts';
import { isCount, isPluralPhrase, isPluralVerb } from './agreement.ts';
import {
  ADVERBS,
  CLITICS,
  COORDINATORS,
  DATING_STARTS,
  DETERMINERS,
  isCapital,
  PHRASES,
  words,
} from './function-words.ts';

/** Whether a label stands there, which names no subject: "Théâtre. - ". */
const isLabel = (tokens: readonly Token[], first: number) => {
  const mark = tokens[first + 1]?.text === '.' ? tokens[first + 2] : tokens[first + 1];
  return mark !== undefined && /^[–—-]$/.test(mark.text) && !mark.glued;
};

/** So long (tokens) a title is at most. */
const TITLE = 12;

/** Whether a quotation mark opens a title: it has a capital, and a comma behind it. */
function isTitle(tokens: readonly Token[], first: number): boolean {
  if (!isCapital(tokens[first + 1])) return false;
  const close = tokens.slice(first, first + TITLE).findIndex(({ text }) => /^[”»]$/.test(text));
  return close > 0 && tokens[first + close + 1]?.text === ',';
}

/** Whether a clause without a verb can be the subject that a later verb lacks. */
function isSubject(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  if (!token || isLabel(tokens, first)) return false;
  // A title between quotation marks is one as well.
  if (/^[“«]$/.test(token.text)) return isTitle(tokens, first);
  return DETERMINERS.has(token.lower) || isCapital(token) || isCount(token.lower)
    ? !PHRASES.has(token.lower) && !DATING_STARTS.has(token.lower)
    : false;
}

/** Where what was said begins: "a confirmé que le texte serait présenté" has a second subject. */
export function reportedFrom(tokens: readonly Token[], clause: Clause, verb: VerbGroup): number {
  const saying = clause.verbs.findLast((v) => !v.participle && v.next <= verb.first);
  if (!saying) return clause.first;
  for (let i = verb.first - 1; i >= saying.next; i--)
    if (['que', "qu'"].includes(tokens[i]!.lower)) return i + 1;
  return clause.first;
}

/** Whether a clause is a main one: behind a comma "que" opens one about a noun, "que l’Etat lui a cédé". */
const isMain = (tokens: readonly Token[], { kind, first }: Clause) =>
  kind === 'main' && !/^qu[e']$/.test(tokens[first]!.lower);

/** "Il a remis sa démission, puis s’est retiré": a clause that only goes on has the subject of the one before. */
function sharedSubject(context: HeadlineContext, index: number): Piece[] | undefined {
  const { tokens, clauses } = context;
  const { first } = context.clause;
  if (!COORDINATORS.has(tokens[first]?.lower ?? '')) return undefined;
  // "la rénovation, qui débutera l’été prochain et s’achèvera en 2028": without a comma the relative clause goes on.
  const near = clauses[index - 1];
  const goesOn = near?.kind === 'relative' && near.verbs.length > 0 && tokens[first - 1]?.kind === 'word';
  const before = goesOn ? near : clauses.slice(0, index).findLast((c) => isMain(tokens, c));
  const verb = before?.verbs.find((v) => !v.participle);
  return before && verb && subjectOf({ ...context, clause: before }, verb);
}

/** Relative words that a preposition leads to, or that hold one. */
const LED_RELATIVES = words('lequel laquelle lesquels lesquelles');
const HOLDING = /^(?:au(?:x)?quel(?:le)?s?|du?e?s?quel(?:le)?s?)$/;

/** Whether a relative word is led by a preposition: "à laquelle", "auquel". */
export const isLed = (tokens: readonly Token[], index: number): boolean =>
  HOLDING.test(tokens[index]!.lower) ||
  (LED_RELATIVES.has(tokens[index]!.lower) && tokens[index - 1]?.kind === 'word');

/** Relative words that are the subject of their clause. */
const SUBJECT_RELATIVES = words('qui lequel laquelle lesquels lesquelles');

/** The longest name in brackets (tokens): "(LCR)", "(LR, Lot)". */
const BRACKETS = 6;

/** Before a clause that goes on behind brackets, where its phrase starts: "L’ancien candidat de la Ligue (LCR) à Lille a…". */
function bracketBefore(tokens: readonly Token[], from: number): { first: number; open: number } | undefined {
  if (tokens[from - 1]?.text !== ')' || ['et', 'mais', 'ou', 'puis'].includes(tokens[from]?.lower ?? ''))
    return undefined;
  let open = from - 2;
  while (open > 0 && from - open <= BRACKETS && tokens[open]!.text !== '(') open--;
  if (tokens[open]?.text !== '(') return undefined;
  let first = open;
  while (first > 0 && (tokens[first - 1]!.kind !== 'mark' || tokens[first - 1]!.text === '-')) first--;
  // Words such as the date that opened the sentence are no part of it.
  return first < open && (first === 0 || tokens[first - 1]!.text === ',') ? { first, open } : undefined;
}

/** Whether a clause joins another subject to a main clause before it: "Le dividende est suspendu, et l’usine, attendue en 2028, …". */
function opensAnew({ tokens, clauses }: HeadlineContext, index: number): boolean {
  const { first, kind } = clauses[index]!;
  const joins = kind === 'aside' && COORDINATORS.has(tokens[first]!.lower) && isSubject(tokens, first + 1);
  return joins && clauses.slice(0, index).some((c) => c.kind === 'main');
}

/** Words that open a clause beside the main one: "en 2022, quand les taux avaient flambé", "alors que le maire partira". */
const OPENINGS = words("quand lorsque lorsqu' alors tandis");

const opensClause = (tokens: readonly Token[], index: number) =>
  OPENINGS.has(tokens[index]!.lower) ||
  (/^qu[e']$/.test(tokens[index]!.lower) && /^(?:alors|tandis)$/.test(tokens[index - 1]?.lower ?? ''));

/** The subject of a verb: what stands before it in its clause, else an earlier clause without a verb. */
export function subjectOf(context: HeadlineContext, verb: VerbGroup): Piece[] {
  const { tokens, clauses, clause } = context;
  let end = verb.first;
  while (end > clause.first && CLITICS.has(tokens[end - 1]!.lower) && !isCapital(tokens[end - 1])) end--;
  let start = reportedFrom(tokens, clause, verb);
  while (
    start < end &&
    (COORDINATORS.has(tokens[start]!.lower) ||
      opensClause(tokens, start) ||
      tokens[start]!.kind === 'mark' ||
      ADVERBS.has(tokens[start]!.lower))
  )
    start++;
  const bracketed = start === clause.first ? bracketBefore(tokens, start) : undefined;
  const whole = bracketed === undefined ? [] : withoutDates(context, bracketed.first, bracketed.open);
  const own = [...whole, ...withoutDates(context, start, end)];
  const plural = isPluralVerb(tokens[verb.first]!.lower, verb.lemma);
  if (own.length > 0 && clause.kind !== 'relative') return own;
  // A clause may have been given a later start.
  const index = clauses.findIndex(({ next }) => next === clause.next);
  // "une marche à laquelle les proches appellent": the relative word is no part of the subject.
  if (clause.kind === 'relative' && isLed(tokens, clause.first)) return own.slice(1);
  if (clause.kind === 'relative' && SUBJECT_RELATIVES.has(tokens[clause.first]!.lower)) {
    const deadly = countsVictims(tokens, verb)
      ? antecedents(tokens, clause.first).find(isHappening)
      : undefined;
    return deadly ?? antecedent(tokens, relativeStart(context, clause));
  }
  if (clause.kind === 'relative' && /^(dont|où)$/.test(tokens[clause.first]!.lower)) {
    // "Le ministre dont le fils a été arrêté a démissionné": the main clause goes on behind the relative one.
    const inside = clause.verbs.findLast((v) => !v.participle && v.next <= verb.first);
    const between = inside && tokens.slice(inside.next, verb.first);
    const goesOn = between?.every(({ lower: word, kind }) => kind !== 'mark' && !COORDINATORS.has(word));
    if (goesOn) return antecedent(tokens, clause.first);
    // "dont le lancement": the relative word is no part of the subject.
    return own.slice(1);
  }
  // Behind a semicolon nobody speaks of what stood before it.
  const stop = clauses.findLastIndex((c, i) => i <= index && (c.parted === true || opensAnew(context, i)));
  const earlier = clauses
    .slice(Math.max(0, stop), index)
    .map((c) => (COORDINATORS.has(tokens[c.first]?.lower ?? '') ? { ...c, first: c.first + 1 } : c))
    .find((c) => c.kind === 'aside' && isSubject(tokens, c.first) && c.verbs[0]?.first !== c.first);
  const shared = sharedSubject(context, index);
  if (shared) return shared;
  if (!earlier) return own;
  const subject = withoutDates(context, earlier.first, endOf(tokens, earlier.next));
  if (!plural || isPluralPhrase(subject) !== false) return subject;
  // "La ministre, Mme Kask, et son homologue ont signé": the second actor stands after the aside.
  const second = clauses
    .slice(clauses.findIndex(({ next }) => next === earlier.next) + 1, index)
    .find((c) => c.kind === 'aside' && tokens[c.first]?.lower === 'et');
  return second ? [...subject, ...withoutDates(context, second.first, endOf(tokens, second.next))] : subject;
}

/** Where a relative clause starts, or what it goes on with: "le foyer, inauguré en 1978, et qui portera son nom". */
function relativeStart({ tokens, clauses }: HeadlineContext, { first }: Clause): number {
  if (tokens[first - 1]?.lower !== 'et') return first;
  const at = clauses.findLastIndex((c) => c.next <= first - 1 && c.next - c.first > 1);
  const aside = clauses[at];
  const isAdded =
    aside?.kind === 'aside' && aside.verbs[0]?.participle === true && aside.verbs[0].first === aside.first;
  return isAdded ? aside.first : first - 1;
}

/** "le déraillement du train qui a fait quatre morts": it is the happening that has victims. */
const countsVictims = (tokens: readonly Token[], { lemma, next }: VerbGroup) =>
  lemma === 'faire' &&
  tokens
    .slice(next, next + VICTIMS)
    .some(({ plain }) => /^(?:morts?|tues?|blesses?|victimes?|degats)$/.test(plain));

/** How many tokens behind "fait" its victims may stand. */
const VICTIMS = 4;

const isHappening = (phrase: readonly Piece[]) =>
  phrase.slice(0, 2).some(({ token }) => token !== undefined && eventNouns.has(token.plain));
