import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { isAdverb } from './adverbs.ts';
import { clauses } from './clauses.ts';
import { contactAt } from './contact.ts';
import { isInOpened, LEADS, LONGEST, MOST_VERBS, stretchBefore } from './stretches.ts';
import { monthNames, months, weekdays } from './lexicon.ts';
import { speechVerbs } from './nouns.ts';

/** A verb group of which it is open whether it is a past ("police arrested him") or a participle ("the men arrested"). */
type OpenGroup = VerbGroup & { open?: boolean | undefined };

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Verbs that take a clause without "that": "said the plane crashed". */
export const CLAUSAL = words(
  'say announce report believe think know tell warn claim show find confirm reveal hope expect learn hear insist admit feel fear mean promise suggest testify swear',
);

const AFTER_PARTICIPLE = words(
  'by in on at to with for from as between after before during last this earlier today yesterday against over under into of',
);

/** What opens an object. */
const OBJECTS = words('the a an it him them its his her their two three four five six seven eight nine ten');

/** Verbs of which a participle has what looks like an object: "a house called The Elms". */
const NAMING = words('call name dub title entitle nickname award give deny');

/** Verbs that take an object before the word that leads to what it is about: "accused him of", "charged them with". */
const OF_SOMETHING: ReadonlyMap<string, string> = new Map([
  ...['accuse', 'convict', 'suspect', 'acquit', 'rob', 'deprive'].map((lemma) => [lemma, 'of'] as const),
  ...['charge', 'credit'].map((lemma) => [lemma, 'with'] as const),
]);

/** Where the last clause before a verb starts that a comma and "and" part from what came before; 0 where none does. */
function joinedFrom(tokens: readonly Token[], index: number): number {
  for (let i = index - 1; i > Math.max(0, index - LONGEST); i--) {
    const isJoint = tokens[i - 1]!.text === ',' && /^(?:and|but)$/.test(tokens[i]!.lower);
    // "The earliest idea is older: an Italian, Guido Orn, built one in 1952."
    if (/^[:;]$/.test(tokens[i - 1]!.text)) return i;
    // Words of its own, and no list of verbs: "was held, and then, on Monday, freed".
    if (isJoint) return DETERMINED.test(tokens[i + 1]?.lower ?? '') ? i : 0;
  }
  return 0;
}

/** So many verbs further on the "and" of a list stands at most. */
const LIST = 3;

/** "Work began in May, stopped in March and resumed in November": a verb of a list, of which the last has an "and". */
function isListed(
  tokens: readonly Token[],
  groups: readonly OpenGroup[],
  k: number,
  main: OpenGroup | undefined,
): boolean {
  const former = groups.slice(Math.max(0, k - MOST_VERBS), k).findLast((g) => !g.participle);
  const isActive = former?.tense === 'past' && !former.passive && former.next - former.first === 1;
  if (!main || !isActive || tokens[groups[k]!.next]?.lower === 'by') return false;
  return groups.slice(k + 1, k + 1 + LIST).some((last) => {
    const isPast = last.tense === 'past' || /^(?:was|were)$/.test(tokens[last.first]!.lower);
    if (!isPast || last.first - groups[k]!.next > LONGEST / 2) return false;
    const { start, opener } = stretchBefore(tokens, last.first);
    return opener === 'and' && tokens.slice(start, last.first).every(isAdverb);
  });
}

/** Whether an insertion between commas, behind a coordinator, ends where a stretch starts: "and, in March, ". */
function isJoinedOver(tokens: readonly Token[], start: number): boolean {
  const { start: inserted, opener } = stretchBefore(tokens, start - 1);
  return opener === ',' && clauses.coordinators.has(tokens[inserted - 2]?.lower ?? '');
}

const DETERMINED = /^(?:the|an?|in|on|at|by|his|her|its|their|some|two|three|four)$/;

/** So many verbs that "and" joins are followed back. */
const JOINED = 3;

/** Whether a verb is that of a relative clause, or joined to one: "which was founded in 1994 and employs 300 people". */
function isInRelative(
  tokens: readonly Token[],
  groups: readonly OpenGroup[],
  at: number,
  left = JOINED,
): boolean {
  const { start, opener } = stretchBefore(tokens, groups[at]!.first);
  if (opener === undefined || clauses.relatives.has(opener)) return opener !== undefined;
  if (left === 0 || !clauses.coordinators.has(opener) || tokens[start - 2]?.text === ',') return false;
  const from = Math.max(0, at - MOST_VERBS);
  const former = groups.slice(from, at).findLastIndex((g) => !g.participle);
  return former >= 0 && isInRelative(tokens, groups, from + former, left - 1);
}

/** Whether a verb without a subject of its own goes on with the one that stood before an insertion. */
function resumes(tokens: readonly Token[], groups: readonly OpenGroup[], k: number): boolean {
  const group = groups[k]!;
  // "fell by more than 400 points" is no passive.
  const measure = tokens[group.next + 1];
  const isMeasured =
    measure?.kind === 'number' ||
    /^(?:more|less|about|almost|nearly|over|up|around|some|a)$/.test(measure?.lower ?? '');
  if (tokens[group.next]?.lower === 'by' && !isMeasured) return false;
  if (speechVerbs.has(group.lemma ?? '')) return true;
  if (isInOpened(tokens, groups.slice(Math.max(0, k - MOST_VERBS), k), group.first)) return true;
  // "Maureen, who had moved to Cork after Sarah vanished, appealed": no verb of what is inserted goes on.
  const isSubordinate = (g: OpenGroup) => LEADS.test(stretchBefore(tokens, g.first).opener ?? '');
  const isMain = (g: OpenGroup, at: number) =>
    !g.participle && !isInRelative(tokens, groups, at) && !isSubordinate(g);
  // "The map was lost, and in 1934 an officer, Anton Rusk, landed": behind "and" a second clause has its own verb.
  const from = joinedFrom(tokens, group.first);
  const earliest = Math.max(0, k - MOST_VERBS);
  // "heard that two men, one of them armed, entered the bank": what is said still lacks its verb.
  const last = groups.slice(earliest, k).findLast((g) => !g.participle);
  const isSaid = last !== undefined && CLAUSAL.has(last.lemma ?? '') && tokens[last.next]?.kind === 'word';
  const isOver = groups
    .slice(earliest, k)
    .some((g, i) => g.first >= from && isMain(g, earliest + i) && !(isSaid && g === last));
  if (isOver) return false;
  // "Marlowe, founded in 1961, pays": the verb that goes on is a later one.
  return !groups.slice(k + 1, k + MOST_VERBS).some((g) => {
    if (g.act) return false;
    const { start, opener } = stretchBefore(tokens, g.first);
    return opener === ',' && tokens.slice(start, g.first).every(isAdverb);
  });
}

/** Whether "that" opens a clause of which it is the subject: "A strike that began". */
const opensWithVerb = (tokens: readonly Token[], start: number, verb: VerbGroup) =>
  verb.first === start && tokens[start - 1]?.lower === 'that' && tokens[start - 2]?.kind === 'word';

/** Nouns of which a clause with "that" tells what they say. */
const SAYINGS = words(
  'claim claims allegation allegations report reports news fact idea belief evidence statement rumour rumours suggestion warning fear fears hope hopes sign signs accusation accusations',
);

/** Whether the "that" at an index opens a clause about the noun before it. */
function isOfNoun(tokens: readonly Token[], groups: readonly OpenGroup[], k: number, that: number): boolean {
  const isSaid = groups.slice(Math.max(0, k - MOST_VERBS), k).some((g) => g.next === that);
  return that > 0 && tokens[that - 1]!.kind === 'word' && !isSaid && !SAYINGS.has(tokens[that - 1]!.lower);
}

const DATE_ENDS = new Set([
  ...Object.keys({ ...weekdays, ...months, ...monthNames }),
  ...words('ago year month week day night morning afternoon evening yesterday'),
]);

/** Whether a token may be the last of a date: a month, a weekday, a year. */
const endsDate = (token: Token | undefined) =>
  token !== undefined && (DATE_ENDS.has(token.lower) || /^(?:1\d|20)\d\d$/.test(token.text));

/** What may belong to a participle behind it: "carried out". */
const PARTICLES = /^(?:out|up|off|down|away|back|over|dead)$/;

/** Prepositions that open a sentence. */
const FRONTING = /^(?:in|at|under|with|by|for|from|on|after|before|during|despite|among)$/;

/** Whether a verb goes on with the phrase that a clause without a relative word is about: "A deal the two sides signed in 2003 expired". */
function isBehindContact(tokens: readonly Token[], groups: readonly OpenGroup[], group: OpenGroup): boolean {
  const former = groups.findLast((g) => g.next <= group.first);
  if (!former || former.participle || contactAt(tokens, former, groups) === undefined) return false;
  const between = tokens.slice(former.next, group.first);
  return between.every(
    ({ kind, lower }) => kind !== 'mark' && !OBJECTS.has(lower) && !/^(?:and|or|but)$/.test(lower),
  );
}

/** @param main the first group before it that is no participle */
function isParticiple(
  tokens: readonly Token[],
  groups: readonly OpenGroup[],
  k: number,
  main: OpenGroup | undefined,
): boolean {
  const group = groups[k]!;
  // "A deal the two sides signed in 2003 expired"
  const near = groups.slice(Math.max(0, k - MOST_VERBS), k + MOST_VERBS);
  if (contactAt(tokens, group, near) !== undefined || isBehindContact(tokens, near, group)) return false;
  const { start, opener } = stretchBefore(tokens, group.first);
  const lead = tokens.slice(start, group.first).filter((token) => !isAdverb(token));
  const subject = lead.some((token) => token.kind === 'word');
  const before = groups
    .slice(Math.max(0, k - MOST_VERBS), k)
    .filter((g) => g.first >= start)
    .at(-1);
  const after = tokens[group.next];
  if (opener !== undefined && clauses.relatives.has(opener) && !before) return false;
  // "The law that parliament passed in May took effect": after a verb of speech it opens what is said.
  if (opener === 'that' && subject && !before && isOfNoun(tokens, groups, k, start - 1)) return false;
  if (!subject) {
    // "Roy (elected in 2020) left": in parentheses there is no subject.
    if (tokens[start - 1]?.text === '(') return true;
    if (opener === 'that') return false;
    const former = groups[k - 1];
    // "rose and fell", "was held and called off": as the verb that it is joined to.
    if (opener !== undefined && clauses.coordinators.has(opener)) return former?.participle === true;
    // "protested in January and, in March, sent a boat": behind the insertion the coordinator still joins.
    if (opener === ',' && isJoinedOver(tokens, start)) return former?.participle === true;
    if (opener === ',' && isListed(tokens, groups, k, main)) return false;
    return opener === undefined || !resumes(tokens, groups, k);
  }
  if (
    after?.lower === 'by' &&
    tokens[group.next + 1]?.kind !== 'number' &&
    !speechVerbs.has(group.lemma ?? '')
  )
    return true;
  // "the dentist accused of drowning his wife": these take an object, or are participles.
  if (after && OF_SOMETHING.get(group.lemma ?? '') === after.lower) return true;
  if (/^according$/.test(lead[0]?.lower ?? '')) return true;
  // "In a report published last year, engineers…": what a preposition opens has no subject.
  const [preposition, article, noun] = lead;
  const isFronted =
    opener === undefined &&
    lead.length === 3 &&
    FRONTING.test(preposition!.lower) &&
    /^(?:an?|the|its|his|her|their)$/.test(article!.lower) &&
    !endsDate(noun);
  if (isFronted && !OBJECTS.has(after?.lower ?? '') && tokens[group.next]?.kind === 'word') return true;
  // "Okafor, back from an injury suffered in August, put United ahead": what a preposition opens has no subject.
  const isInserted =
    opener === ',' && /^(?:back|from|with|despite|following|amid)$/.test(lead[0]?.lower ?? '');
  if (isInserted && groups.slice(k + 1, k + 1 + LIST).some((g) => !g.act)) return true;
  // ", banned for an offence committed in 2023": what a participle opens has no subject.
  if (opener === ',' && before?.participle && before.first === start && k === groups.length - 1) return true;
  // "The pool where she taught closed in May": behind the relative clause the main one goes on.
  const isMain =
    opener !== undefined &&
    clauses.relatives.has(opener) &&
    before?.next === group.first &&
    (after === undefined || after.kind === 'mark' || AFTER_PARTICIPLE.has(after.lower));
  // "Soldiers who seized power released two ministers": an object follows, and there is no other main verb.
  const isRelative =
    before !== undefined &&
    !before.participle &&
    ((opener !== undefined && clauses.relatives.has(opener)) || opensWithVerb(tokens, start, before));
  const hasMain = main !== undefined && main.first < start;
  const takesObject = after?.kind === 'number' || OBJECTS.has(after?.lower ?? '');
  // "A strike that began in May ended on Monday": no date has a participle.
  const follows = takesObject ? !NAMING.has(group.lemma ?? '') : endsDate(tokens[group.first - 1]);
  if (isMain || (isRelative && !hasMain && follows)) return false;
  if (before && !before.participle) return !CLAUSAL.has(before.lemma ?? '') || before.tense === 'possible';
  // "A deal reached in 1991 barred Apple": the verb of the sentence is still to come.
  const next = groups[k + 1];
  if (
    !next ||
    next.participle ||
    tokens[next.first]!.lower === 'to' ||
    stretchBefore(tokens, next.first).start !== start
  )
    return false;
  const between = tokens.slice(group.next, next.first);
  // "tests carried out in the capital confirmed it"
  const behind = PARTICLES.test(after?.lower ?? '') ? tokens[group.next + 1] : after;
  const isModified =
    behind !== undefined &&
    (AFTER_PARTICIPLE.has(behind.lower) || behind.kind === 'number' || next.first === group.next);
  return isModified && !speechVerbs.has(group.lemma ?? '') && !between.some((token) => token.lower === 'to');
}

/** Decides every open group, from left to right. */
export function settle(tokens: readonly Token[], groups: readonly OpenGroup[]): VerbGroup[] {
  const settled: OpenGroup[] = [...groups];
  // The first and the last so far that are no participles: sentences without end have too many to look through.
  let main: OpenGroup | undefined;
  let former: OpenGroup | undefined;
  groups.forEach((group, k) => {
    // "was raised in May and broken up in June": the auxiliary is that of both.
    const shares =
      group.participle === true &&
      former !== undefined &&
      former.next - former.first > 1 &&
      former.tense === 'past' &&
      /^(?:and|or|but)$/.test(tokens[group.first - 1]?.lower ?? '');
    if (shares) {
      settled[k] = { ...group, participle: undefined, passive: former?.passive === true || group.passive };
    }
    if (group.open) {
      const closed = { ...group, open: undefined };
      settled[k] = isParticiple(tokens, settled, k, main) ? { ...closed, participle: true } : closed;
    }
    const own = settled[k]!;
    if (own.participle) return;
    main ??= own;
    former = own;
  });
  return settled;
}
