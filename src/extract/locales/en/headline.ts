import type { Clause, VerbGroup } from '../../clauses.ts';
import {
  type Headline,
  type HeadlineContext,
  type Piece,
  piecesOf,
  shorten,
  textOf,
} from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { pastOf, verbForm } from './conjugation.ts';
import { extended } from './clause-reach.ts';
import { contactAt } from './contact.ts';
import { CUTS } from './cuts.ts';
import { DANGLING, DATING, PHRASES, PRONOUNS, words } from './function-words.ts';
import { isDateWord } from './date-words.ts';
import { gerundial } from './gerundial.ts';
import { isInfinitive, MANDATING } from './infinitives.ts';
import { lower, shortenNames } from './names.ts';
import { participial } from './participial.ts';
import { isAdverb } from './adverbs.ts';
import { CLAUSAL } from './participles.ts';
import { quoted } from './quotes.ts';
import { named } from './referent.ts';
import { antecedent, endOf } from './antecedent.ts';
import { relativeBefore } from './relative.ts';
import { TIMES } from './subject-words.ts';
import { subjectOf } from './subjects.ts';
import { withoutDates } from './undated.ts';
import { joinedPassive, verbPieces } from './verb-pieces.ts';

/** Where the words that belong to a verb end: before a clause of another verb that "after" or "that" opens. */
function reachOf({ tokens, clauses }: HeadlineContext, clause: Clause, verb: VerbGroup): number {
  const end = endOf(tokens, clause.next);
  // "A strike that had been called was suspended": behind a relative clause the main one goes on.
  const verbs = clauses.flatMap((c) => c.verbs);
  const isRelative =
    relativeBefore(tokens, verb, verbs) !== undefined || tokens[clause.first]?.lower === 'whose';
  const later = verbs.filter((v) => v.first >= verb.next && v.first < end && !v.participle);
  let joined = false;
  for (let i = verb.next; i < end; i++) {
    const word = tokens[i]!.lower;
    const opens =
      /^(?:after|before|as|since|until)$/.test(word) ||
      (word === 'that' && !CLAUSAL.has(verb.lemma ?? '') && !MANDATING.has(verb.lemma ?? ''));
    // "was approved but the tender, which…"
    if (word === 'but' && i > verb.next && !/^(?:nothing|all|not)$/.test(tokens[i - 1]!.lower)) return i;
    if (isRelative && !joined && later.some((v) => v.first === i) && word !== 'to') return i;
    // "to the Azores" joins nothing.
    joined ||= /^(?:and|or|but|that)$/.test(word) || (word === 'to' && isInfinitive(tokens, i));
    if (opens && i > verb.next && later.some((v) => v.first > i && tokens[v.first]!.lower !== 'to')) return i;
  }
  return end;
}

const isArticle = (piece: Piece | undefined) => /^(?:a|an|the)$/.test(lower(piece));

/** Without its article, as headlines have it: "a meeting of the Council" gives "meeting of the Council". */
const withoutArticle = (pieces: Piece[]): Piece[] => (isArticle(pieces[0]) ? pieces.slice(1) : pieces);

/** From a noun on: the phrase that it heads, with the words before it that describe it. */
function nounPhrase(context: HeadlineContext, noun: number): Piece[] {
  const { tokens, clauses } = context;
  const clause = clauses.find((c) => c.first <= noun && noun < c.next) ?? context.clause;
  const { verb } = context;
  const from = verb && verb.first < noun ? Math.max(clause.first, verb.next) : clause.first;
  let start = noun;
  while (start > from && tokens[start - 1]!.kind === 'word' && noun - start < 5) {
    const { lower: word } = tokens[start - 1]!;
    if (DANGLING.has(word) || PHRASES.has(word) || verbForm(word)?.past || verbForm(word)?.gerund) break;
    start--;
  }
  const pieces = withoutDates(context, start, clause.next);
  const stop = pieces.findIndex((piece) => /^(?:which|who|that|[,;:.–—])$/.test(lower(piece)));
  return stop < 0 ? pieces : pieces.slice(0, stop);
}

/** "…, setting the vote for June 9": the date is the noun’s, and the verb that sets it a gerund. */
function appointed(
  { tokens, first, noun, surnames }: HeadlineContext,
  subject: Piece[],
): Headline | undefined {
  if (noun === undefined || noun !== first - 2 || tokens[first - 1]?.lower !== 'for') return undefined;
  for (let i = noun - 1; i > Math.max(0, noun - 6) && tokens[i]!.kind === 'word'; i--) {
    const past = pastOf(verbForm(tokens[i]!.lower)?.gerund ?? '');
    if (!past || subject.length === 0) continue;
    const actor = shortenNames(subject, surnames);
    const pieces = [...actor, { text: past, gap: true }, ...piecesOf(tokens, i + 1, noun + 1)];
    return { text: textOf(pieces), topic: actor };
  }
  return undefined;
}

/** A phrase that opens its sentence no more: its article loses the capital. */
const inSentence = (phrase: readonly Piece[]): Piece[] =>
  phrase.map((piece, at) =>
    at > 0 ? piece : { ...piece, text: isArticle(piece) ? lower(piece) : piece.text, gap: true },
  );

/** Whether "that" opens what somebody was told: "told investigators that the cargo had shifted". */
const isTold = (tokens: readonly Token[], that: number, clauses: readonly Clause[]) =>
  clauses.some((c) =>
    c.verbs.some(
      (v) =>
        /^(?:tell|inform|warn|assure|convince|remind)$/.test(v.lemma ?? '') &&
        v.next < that &&
        that - v.next <= 4 &&
        tokens.slice(v.next, that).every(({ kind }) => kind === 'word'),
    ),
  );

/** What a verb without an object does something to, where its clause is about that: "a box that Abel had rented". */
function relativeObject({ tokens, clauses, surnames }: HeadlineContext, verb: VerbGroup): Piece[] {
  if (!verb.lemma || verb.passive || tokens[verb.first]!.lower === 'to') return [];
  for (let i = verb.first - 2; i > Math.max(0, verb.first - 7) && tokens[i]!.kind === 'word'; i--) {
    if (!/^(?:that|which|whom)$/.test(tokens[i]!.lower)) continue;
    const before = tokens[i - 1]!;
    const after = tokens[i + 1]!;
    // "over a single weekend that November"
    if (isDateWord(after) || TIMES.has(after.lower)) continue;
    if (isTold(tokens, i, clauses)) return [];
    // "A bridge that opened in May collapsed": the clause has its verb.
    if (clauses.some((c) => c.verbs.some((v) => !v.participle && v.first > i && v.next <= verb.first)))
      return [];
    // "Alec Dunne, whom she met": behind a comma the word can be no other.
    const hasSubject = tokens.slice(i + 1, verb.first).some((token) => !isAdverb(token));
    if (before.text === ',' && tokens[i]!.lower !== 'that' && hasSubject)
      return shortenNames(inSentence(antecedent(tokens, i, clauses)), surnames);
    const isVerb = clauses.some((c) => c.verbs.some((v) => v.next === i));
    if (
      before.kind !== 'word' ||
      isVerb ||
      isDateWord(before) ||
      /^(?:day|week|month|year|time|so|now)$/.test(before.lower)
    )
      return [];
    const object = inSentence(antecedent(tokens, i, clauses));
    const isPreposition = /^(?:in|on|at|to|for|from|with|by|of)$/.test(before.lower);
    return isPreposition ? [] : shortenNames(object, surnames);
  }
  return [];
}

/** "It was in 1964 that a storm struck": the verb of what a cleft sentence tells. */
function cleftVerb({ tokens, clauses, verb, next }: HeadlineContext): VerbGroup | undefined {
  if (verb?.lemma !== 'be' || tokens[verb.first - 1]?.lower !== 'it') return undefined;
  // "it was only last spring, under pressure, that she gave in"
  const reach = tokens[next]?.text === ',' ? CLEFT_REACH : 1;
  const that = tokens.slice(next, next + reach).findIndex(({ lower: word }) => word === 'that');
  if (that < 0) return undefined;
  return clauses.flatMap((clause) => clause.verbs).find((v) => !v.participle && v.first > next + that);
}

/** How far (tokens) behind the date of a cleft sentence its "that" may stand. */
const CLEFT_REACH = 12;

/** No more clauses are inserted into what is said. */
const INSERTED = 4;

/** "said the bill, which was tabled in May, would pass": where the verb of what is said goes on, behind an insertion. */
function saidBehind(
  { tokens, clauses, dates = [] }: HeadlineContext,
  clause: Clause,
  verb: VerbGroup,
): { first: number; next: number } | undefined {
  const last = clause.verbs.at(-1);
  if (!CLAUSAL.has(verb.lemma ?? '') || last !== verb) return undefined;
  const at = clauses.indexOf(clause);
  const behind = clauses.slice(at + 1, at + 2 + INSERTED);
  if (behind[0]?.kind !== 'relative' && behind[0]?.kind !== 'aside') return undefined;
  const resumed = behind.find((c, i) => i > 0 && c.verbs[0]?.first === c.first && !c.verbs[0].participle);
  if (!resumed) return undefined;
  const date = dates.find(({ first }) => first > resumed.first && first < resumed.next);
  const isLed = date && DATING.has(tokens[date.first - 1]!.lower);
  return { first: resumed.first, next: date ? date.first - Number(isLed) : endOf(tokens, resumed.next) };
}

/** The headline of an event told in English. */
export function headline(context: HeadlineContext): Headline | undefined {
  const { tokens, clauses, noun, surnames } = context;
  let verb = cleftVerb(context) ?? context.verb;
  if (verb?.act) return gerundial(context, verb);
  if (verb?.participle) return participial(context, verb);
  let subject = verb ? subjectOf(context, verb, withoutDates) : [];
  const set = appointed(context, subject);
  if (set) return set;
  if (noun !== undefined && (!verb || subject.length === 0)) {
    const phrase = withoutArticle(shortenNames(nounPhrase(context, noun), surnames));
    if (phrase.length > 0) return { text: textOf(shorten(phrase, 1, CUTS)), topic: phrase };
  }
  if (!verb || subject.length === 0) return undefined;
  let clause = clauses.find((c) => c.verbs.includes(verb!)) ?? context.clause;
  // "A plan to hold it this month was dropped": what became of the plan is the news.
  const outcome = clause.verbs.find((v) => !v.participle && v.first >= verb!.next);
  if (
    outcome &&
    tokens[verb.first]!.lower === 'to' &&
    !CLAUSAL.has(outcome.lemma ?? '') &&
    tokens[outcome.first]!.lower !== 'to'
  ) {
    subject = [...subject, ...withoutDates(context, verb.first, outcome.first)];
    verb = outcome;
    clause = clauses.find((c) => c.verbs.includes(outcome)) ?? clause;
  }
  // "A meeting called for Tuesday had to be abandoned": without its date the participle says nothing.
  const last = subject.at(-1)?.token;
  if (
    subject.length > 2 &&
    clause.verbs.some((v) => v.participle && tokens[v.first] === last && v.next === context.first - 1)
  )
    subject = subject.slice(0, -1);
  const actor = named(subject, context);
  if (isNobody(actor)) return undefined;
  const act = joinedPassive(context, verb, actor) ?? verbPieces(context, verb, actor);
  const verbs = clauses.flatMap((c) => c.verbs);
  const contact = contactAt(tokens, verb, verbs);
  // "The ship it had bought in 2007 sank": the main clause goes on with another verb.
  const main = contact === undefined ? undefined : verbs.find((v) => !v.participle && v.first >= verb.next);
  const reach = Math.min(reachOf(context, clause, verb), main?.first ?? Infinity);
  const said = saidBehind(context, clause, verb);
  const object = withoutDates(context, verb.next, reach);
  const rest = shortenNames(
    said ? [...object, ...withoutDates(context, said.first, said.next)] : object,
    surnames,
  );
  // "a box that Abel had rented", "the ship it had bought": what the relative clause speaks of is its object.
  if (contact !== undefined)
    rest.unshift(...shortenNames(inSentence(antecedent(tokens, contact, clauses)), surnames));
  else if (rest.length === 0) rest.push(...relativeObject(context, verb));
  // "The vote was on 8 March": without its date nothing is left to say but what it was.
  if (rest.length === 0 && verb.lemma === 'be' && !PRONOUNS.has(lower(actor[0])))
    return { text: textOf(withoutArticle([...actor])), topic: actor };
  // "have until March 28 to ask": without its date they would only have to.
  const isTerm = verb.lemma === 'have' && verb.next - verb.first === 1 && lower(rest[0]) === 'to';
  const time = isTerm && /^(?:until|till)$/.test(tokens[context.first - 1]?.lower ?? '');
  const head = [...actor, ...act, ...(time ? [{ text: 'time', gap: true }] : [])];
  // The first word after the verb belongs to it: "agreed to", "stepped down", "broke the record".
  const pieces = [...head, ...rest.map((piece, i) => (i === 0 ? { ...piece, bound: true } : piece))];
  // "took over in July": where nothing but its date stands behind it, the word is its verb's.
  const kept = rest.length === 1 && PARTICLES.has(lower(rest[0])) ? head.length + 1 : head.length;
  const short = (some: readonly Piece[]) =>
    textOf(quoted(tokens, withoutOpenClause(context, shorten(some, kept, CUTS), kept)));
  const text = extended(context, reach, pieces, short);
  return { text, topic: actor };
}

/** Words that open no subject. */
const NO_SUBJECT = words('and or but to as with');

/** Words that end none. */
const LEADS_ON = words('and or but of to in from with by that which as');

/** Whether what was read as a subject is none: "From Singapore and", "Later", a dash. */
const isNobody = (actor: readonly Piece[]) =>
  actor.length === 0 ||
  NO_SUBJECT.has(lower(actor[0])) ||
  (LEADS_ON.has(lower(actor.at(-1))) && actor.at(-1)!.gap) ||
  !/^[\p{L}\p{N}“"‘'$£€]/u.test(actor[0]!.text) ||
  actor.every(({ token }) => token !== undefined && isAdverb(token));

/** "the third time that Jobs": without its verb a clause is no end of a headline. */
function withoutOpenClause(
  { tokens, clauses }: HeadlineContext,
  pieces: readonly Piece[],
  from: number,
): Piece[] {
  const at = pieces.findLastIndex((piece) => /^(?:that|who|which|whose|where|when|if)$/.test(lower(piece)));
  if (at <= from) return [...pieces];
  const start = pieces[at]!.token?.start ?? Infinity;
  const written = new Set(pieces.slice(at + 1).map(({ token }) => token));
  const told = clauses.some((c) =>
    c.verbs.some((v) => tokens[v.first]!.start > start && written.has(tokens[v.next - 1])),
  );
  return told || pieces.length - at > 4 ? [...pieces] : pieces.slice(0, at);
}

/** Words that belong to the verb before them. */
const PARTICLES = words('over on in off up down out away back through aside');

/** Who speaks: the subject of the verb of speech. */
export function speaker(
  { tokens, clauses }: { tokens: readonly Token[]; clauses: readonly Clause[] },
  verb: VerbGroup,
): string {
  const clause = clauses.find((c) => c.first <= verb.first && verb.first < c.next) ?? clauses[0]!;
  const none: HeadlineContext = {
    tokens,
    clauses,
    clause,
    first: 0,
    next: 0,
    others: [],
    surnames: new Set(),
    topic: () => undefined,
  };
  return textOf(subjectOf(none, verb, (_, first, next) => piecesOf(tokens, first, next)));
}
