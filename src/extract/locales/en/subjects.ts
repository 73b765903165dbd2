import type { Clause, VerbGroup } from '../../clauses.ts';
import type { HeadlineContext, Piece } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { antecedent, endOf, innermost } from './antecedent.ts';
import { contactAt } from './contact.ts';
import { happeningFrom, resumes } from './happening-phrase.ts';
import { withoutDay, withoutFront } from './subject-fronts.ts';
import { relativeBefore } from './relative.ts';
import { clauses as clauseWords } from './clauses.ts';
import { isDateWord } from './date-words.ts';
import { months, weekdays } from './lexicon.ts';
import { isCapital, lower } from './names.ts';
import { speechVerbs } from './nouns.ts';
import { isAdverb } from './adverbs.ts';
import { CLAUSAL } from './participles.ts';
import { DETERMINERS, STOPS, TIMES, BREAKS, FRONT_PREPOSITIONS } from './subject-words.ts';

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

/** "who acted there as children have been asked": a noun alone behind "as", and an auxiliary behind that. */
const isRole = (tokens: readonly Token[], at: number) =>
  /^(?:have|has|are|were|is|was|will)$/.test(tokens[at + 2]?.lower ?? '') &&
  tokens.slice(Math.max(0, at - 10), at).some(({ lower: word }) => /^(?:who|which|that)$/.test(word));

/**
 * "A man who worked as a doctor at three hospitals was jailed": behind "who" a noun follows "as", and no verb comes after
 * the one whose subject is looked for, so that it is that of the sentence.
 */
function isOccupation(tokens: readonly Token[], at: number, verb: VerbGroup, verbs: readonly VerbGroup[]) {
  if (tokens[at]!.lower !== 'as' || !/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const isAfterWho = tokens
    .slice(Math.max(0, at - 10), at)
    .some(({ lower: word }) => /^(?:who|which|that)$/.test(word));
  return isAfterWho && !verbs.some((v) => v.first > verb.first && isFinite(tokens, v));
}

/** "that year", "that of the trawler", "because of the virus": words that open no clause. */
function isNoOpener(tokens: readonly Token[], at: number): boolean {
  const [word, after] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
  const isTime = TIMES.has(after) || isDateWord(tokens[at + 1]);
  if (word === 'as' && isRole(tokens, at)) return true;
  // "That date was abandoned"
  if (word === 'that' && at === 0) return true;
  // "all ferries built before 1990"
  if (/^(?:before|after|since)$/.test(word) && /^\d{4}$/.test(after)) return true;
  return word === 'that' ? after === 'of' || isTime : word === 'because' && after === 'of';
}

/** Whether names stand before a comma and behind it, up to an "and": "ministers of Norway, Qatar and Algeria". */
const isNamesList = (tokens: readonly Token[], comma: number, and: number) =>
  isCapital(tokens[comma - 1]) &&
  isCapital(tokens[and + 1]) &&
  and > comma + 1 &&
  and - comma <= 8 &&
  tokens.slice(comma + 1, and).every((token) => isCapital(token) || token.text === ',');

/** No subject inside a clause that "before" opens is longer than this (tokens). */
const SHORT = 6;

/** The verb before a clause that "before" or "when" opens, if a verb stands in such a clause. */
function mainBefore(tokens: readonly Token[], inside: VerbGroup, verbs: readonly VerbGroup[]) {
  for (let i = inside.first - 1; i >= Math.max(1, inside.first - SHORT); i--) {
    if (tokens[i]!.kind === 'mark') return undefined;
    if (!/^(?:before|after|when|while|until|since)$/.test(tokens[i]!.lower)) continue;
    return verbs.findLast((v) => isFinite(tokens, v) && v.next <= i);
  }
  return undefined;
}

/** Going back from a verb: where its own words start, and why they start there. */
function startOf(tokens: readonly Token[], verb: VerbGroup, verbs: readonly VerbGroup[]) {
  let coordinator: number | undefined;
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - LONGEST); i--) {
    const { lower: word, kind } = tokens[i]!;
    const isDash = word === '-' && !tokens[i]!.glued;
    // "10,000 demonstrators"
    const isDigits = tokens[i]!.glued && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number';
    if (isDigits && tokens[i + 1]!.glued) continue;
    if (word === ',' && coordinator !== undefined && isNamesList(tokens, i, coordinator)) continue;
    // "began on February 20, 2020 and was halted": the comma is the date's.
    const isOfDate =
      word === ',' && tokens[i - 1]?.kind === 'number' && /^\d{4}$/.test(tokens[i + 1]?.text ?? '');
    if (isOfDate) continue;
    if (kind === 'mark' && (BREAKS.has(word) || isDash)) return { start: i + 1, mark: true };
    if (STOPS.has(word) && !isNoOpener(tokens, i) && !isOccupation(tokens, i, verb, verbs)) {
      // "qualified as a teacher and opened a school": the verb goes on with the subject of the one before.
      const joins = coordinator !== undefined && tokens.slice(coordinator + 1, verb.first).every(isAdverb);
      const shared = joins ? verbs.findLast((v) => isFinite(tokens, v) && v.next <= i) : undefined;
      const between = shared && verbs.some((v) => !v.participle && v.first > i && v.first < verb.first);
      if (shared && !between && /^(?:as|until|since|after|before)$/.test(word))
        return { start: coordinator! + 1, former: shared };
      return { start: i + 1, opener: i };
    }
    // "A plan to hold it was dropped": an infinitive is part of the subject.
    const former = verbs.find((v) => isFinite(tokens, v) && v.next === i + 1 && v !== verb);
    // "reported a loss before the strike started and plans to cut jobs": "and" goes on with the main verb.
    const main = former && coordinator !== undefined ? mainBefore(tokens, former, verbs) : undefined;
    if (main) return { start: coordinator! + 1, former: main };
    if (former) return { start: coordinator === undefined ? i + 1 : coordinator + 1, former };
    if (clauseWords.coordinators.has(word)) coordinator ??= i;
  }
  return { start: Math.max(0, verb.first - LONGEST) };
}

/** "…, her coach said, but…": who speaks is not the subject of what goes on. */
const isInsertedSpeech = (clause: Clause, earlier: readonly Clause[]) =>
  clause !== earlier.find((c) => c.kind === 'main') &&
  clause.verbs.some((v) => !v.participle && speechVerbs.has(v.lemma ?? ''));

/** "The lay-by, on what is now a dual carriageway, was built over": no clause of its own. */
const isInsertedWhat = (tokens: readonly Token[], { first }: Clause) =>
  first > 0 &&
  FRONT_PREPOSITIONS.has(tokens[first]!.lower) &&
  /^(?:what|which|whom|whose)$/.test(tokens[first + 1]?.lower ?? '');

/** From the mark or clause word before it, the noun phrase that a relative clause follows: "A concert by the singer". */
function wholePhrase({ tokens, ...context }: HeadlineContext, opener: number, read: Reading): Piece[] {
  let start = opener;
  const isEdge = ({ lower: word, kind }: Token) => (kind === 'mark' && BREAKS.has(word)) || STOPS.has(word);
  while (start > 0 && opener - start < LONGEST && !isEdge(tokens[start - 1]!)) start--;
  if (clauseWords.coordinators.has(tokens[start]!.lower)) start++;
  // "A dinner at which a sponsor was to be presented was cancelled": the preposition is the relative clause's.
  const isLed = /^wh(?:ich|om|ose)$/.test(tokens[opener]!.lower) && opener - 1 > start;
  const end = isLed && FRONT_PREPOSITIONS.has(tokens[opener - 1]!.lower) ? opener - 1 : opener;
  return withoutFront(read({ tokens, ...context }, start, end));
}

/** Whether a verb has no subject of its own behind another verb, and no "and" joins it to that. */
const isMainAfter = (tokens: readonly Token[], from: number, own: readonly Piece[]) =>
  own.length === 0 && from > 0 && !clauseWords.coordinators.has(tokens[from - 1]!.lower);

/** The subject of a verb: what stands before it, else what its relative pronoun, or the verb before, speaks of. */
export function subjectOf(context: HeadlineContext, verb: VerbGroup, read: Reading): Piece[] {
  const { tokens, clauses } = context;
  const verbs = clauses.flatMap((clause) => clause.verbs);
  const contact = contactAt(tokens, verb, verbs);
  if (contact !== undefined) return withoutFront(read(context, contact, verb.first));
  const { start: from, opener, former, mark } = startOf(tokens, verb, verbs);
  let start = from;
  const leads = (token: Token) => clauseWords.coordinators.has(token.lower) || isAdverb(token);
  while (start < verb.first && leads(tokens[start]!)) start++;
  let end = verb.first;
  while (end > start && isAdverb(tokens[end - 1]!)) end--;
  const own = withoutDay(withoutFront(read(context, start, end)));
  // "was shut in 2011, reopened in 2014 and was sold": the last of a list goes on with the subject of the first.
  const isLast =
    mark === true &&
    clauseWords.coordinators.has(tokens[verb.first - 1]?.lower ?? '') &&
    verbs.some((v) => v.participle && v.first === from);
  const listed = isLast ? verbs.findLast((v) => isFinite(tokens, v) && v.next < from) : undefined;
  if (listed) return subjectOf(context, listed, read);
  // "The ship it had bought in 2007 sank"
  const before = former && isMainAfter(tokens, from, own) ? contactAt(tokens, former, verbs) : undefined;
  if (before !== undefined) return antecedent(tokens, before, clauses);
  // "The trust that owns the place wants to sell": a verb without "and" before it is that of the main clause.
  const relative = former && start === from ? relativeBefore(tokens, former, verbs) : undefined;
  const isMain = from > 0 && !clauseWords.coordinators.has(tokens[from - 1]!.lower);
  if (isMain && relative !== undefined) return wholePhrase(context, relative, read);
  // "The pool where she taught closed"
  const about = clauses.find(
    (c) => c.kind === 'relative' && former !== undefined && c.verbs.includes(former),
  );
  const isBehind = about !== undefined && (about.verbs.includes(verb) || about.next === verb.first);
  if (isMain && start === from && isBehind && tokens[about.first - 1]?.kind === 'word')
    return wholePhrase(context, about.first, read);
  // "The last time one was repaired in orbit was in 1993": a clause without its "that" is part of the subject.
  if (former && isMain && start === from && own.length > 0 && FRONT_PREPOSITIONS.has(lower(own[0])))
    return [...subjectOf(context, former, read), ...read(context, former.first, verb.first)];
  const openerWord = opener === undefined ? '' : tokens[opener]!.lower;
  if (openerWord === 'whose' && own.length > 0) {
    return [...antecedent(tokens, opener!, clauses), { text: '’s', gap: false }, ...own];
  }
  if (own.length > 0 && !(own.length === 1 && lower(own[0]) === 'there')) return own;
  if (/^(?:who|which|that)$/.test(openerWord)) {
    // "Shares in Marlowe, which fell": what stands alone before the comma is meant as a whole.
    const lead = clauses[clauses.findIndex((clause) => clause.first === opener) - 1];
    // "A visit to Rome, which had been set, is off": the subject of the verb that goes on.
    const at = clauses.findIndex((clause) => clause.first === opener);
    const resumed = clauses[at + 1]?.verbs[0];
    if (openerWord === 'which' && resumed && !resumed.participle && resumed.first === clauses[at + 1]!.first)
      return innermost(subjectOf(context, resumed, read), openerWord);
    const isWhole = lead?.first === 0 && lead.kind === 'aside' && isNounPhrase(tokens, 0);
    if (isWhole) return innermost(read(context, 0, endOf(tokens, lead.next)), openerWord);
    // "a plan last November that includes cuts"
    const isDated = ({ token }: Piece) =>
      [context, ...context.others].some(
        ({ first, next }) => token !== undefined && tokens.slice(first, next).includes(token),
      );
    // "A hearing on restitution that had been set was cancelled": a happening is set, not what it is about.
    const happening =
      openerWord === 'that' && resumes(verbs, verb) ? happeningFrom(tokens, opener!) : undefined;
    if (happening !== undefined) return read(context, happening, opener!);
    const phrase = antecedent(tokens, opener!, clauses).filter((piece) => !isDated(piece));
    return innermost(phrase, openerWord);
  }
  if (former) return subjectOf(context, former, read);
  if (!mark) return inverted(context, verb, read);
  const index = clauses.findIndex((clause) => clause.first <= verb.first && verb.first < clause.next);
  const earlier = clauses.slice(0, index);
  // "The old track, open to joggers, is to be demolished": the subject stands before the insertion.
  const lastMain = earlier.findLastIndex(
    (clause) =>
      clause.kind === 'main' && !isInsertedSpeech(clause, earlier) && !isInsertedWhat(tokens, clause),
  );
  // "lifted off on July 6, two days late, and slipped into orbit": what "and" goes on with has the subject of before.
  const goesOn = clauseWords.coordinators.has(tokens[from]?.lower ?? '');
  // Behind a semicolon nobody speaks of what stood before it: "yielded little; a second, set for June, was put off".
  const parted = earlier.findLastIndex((clause) => clause.parted === true);
  for (const candidate of goesOn && lastMain >= 0 ? [] : earlier.slice(Math.max(lastMain + 1, parted))) {
    // "when the principal, who had danced to it, asked him": the subject stands behind what opens its clause.
    const isOpened = candidate.kind === 'subordinate' && candidate.verbs.length === 0;
    const opening = candidate.first + Number(isOpened);
    if (!(isOpened || candidate.kind === 'aside') || !isNounPhrase(tokens, opening)) continue;
    // "said a leak at the plant, detected on Sunday, forced it": what a participle inserts does nothing.
    if (candidate.verbs[0]?.participle && candidate.verbs[0].first === candidate.first) continue;
    const first = opening + (clauseWords.coordinators.has(tokens[opening]!.lower) ? 1 : 0);
    const pieces = withoutFront(read(context, first, endOf(tokens, candidate.next)));
    if (pieces.length > 0) return pieces;
  }
  const said = goesOn ? [] : saidOf(context, earlier[lastMain], read);
  if (said.length > 0) return said;
  const shared = earlier[lastMain]?.verbs.find((v) => !v.participle);
  return inverted(context, verb, read, shared && (() => subjectOf(context, shared, read)));
}

/** What may stand between a verb of speech and what is said. */
const SAID_AT = new RegExp(
  `^(?:on|in|at|late|early|last|that|yesterday|${Object.keys({ ...weekdays, ...months }).join('|')})$`,
);

/** "The agency said a convoy, which left on Thursday, was waiting": what is said has a subject of its own, before the insertion. */
function saidOf(context: HeadlineContext, clause: Clause | undefined, read: Reading): Piece[] {
  const last = clause?.verbs.at(-1);
  if (!clause || !last || last.participle || !CLAUSAL.has(last.lemma ?? '')) return [];
  const { tokens } = context;
  let start = last.next;
  // "said on Monday the bill", "heard that two men"
  while (start < clause.next && SAID_AT.test(tokens[start]!.lower)) start++;
  const first = tokens[start];
  if (!first || start >= clause.next || (!DETERMINERS.has(first.lower) && first.kind !== 'number')) return [];
  return read(context, start, endOf(tokens, clause.next));
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
  if (clause && quoted && speechVerbs.has(verb.lemma ?? '') && verb.next - verb.first === 1) {
    const end = endOf(tokens, clause.next);
    if (end > verb.next && DETERMINERS.has(tokens[verb.next]!.lower)) return read(context, verb.next, end);
  }
  return otherwise?.() ?? [];
}
