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
import { isCapital, lower, shortenNames } from './names.ts';
import { nominalisations, titles } from './nouns.ts';
import { CLAUSAL, isAdverb } from './participles.ts';
import { antecedent, endOf, subjectOf } from './subjects.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const PRONOUNS = words('he she it they we i you this that these those one');
const POSSESSIVES = words('his her its their');
/** Prepositions that go with a date and leave with it. */
const DATING = words(
  'on in by at since from until till during for of early late earlier later to around about throughout over through',
);
const DATE_WORDS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|tomorrow|yesterday|tonight|ago|last|next|this)$/;
/** Words that open a phrase which can be left out. */
const PHRASES = words(`
  for in on with against after before during over under about as by from into at through throughout between among amid
  while when where which who because although despite following without within near across along around towards toward
  until since via per but if unless including pending according saying sending making bringing ending leaving setting
  citing adding triggering prompting causing using amidst alongside behind outside inside beyond`);
const DANGLING = words(`
  the a an of to and or but nor in on at by for with from as that which who whose its his her their this these those into
  than more most very not about between over under after before while when if , ; : - – — “ ( also both just only`);

const CUTS = {
  dangles: (piece: Piece) => DANGLING.has(lower(piece)),
  startsPhrase(pieces: readonly Piece[], index: number) {
    const [before, piece] = [lower(pieces[index - 1]), lower(pieces[index])];
    if (DANGLING.has(before) && before !== ',') return false;
    // The comma of "1,500" parts no phrases.
    if (piece === ',' && !pieces[index]!.gap && pieces[index + 1]?.gap === false) return false;
    if (piece === ',' || PHRASES.has(piece)) return true;
    // "to" before a verb: a purpose; before a noun it may belong to the verb.
    if (piece === 'to') return verbForm(lower(pieces[index + 1]))?.base !== undefined;
    const participle = verbForm(piece)?.participle;
    return participle !== undefined && index > 1 && !isCapital(pieces[index]?.token);
  },
};

/** Pieces without the mention, and without the others that only date the clause. */
export function withoutDates(context: HeadlineContext, first: number, next: number): Piece[] {
  const { tokens, others } = context;
  const dropped = new Set<number>();
  const own = { first: context.first, next: context.next };
  for (const range of [own, ...others]) {
    const lead = tokens[range.first - 1]?.lower ?? '';
    const adverbial =
      DATING.has(lead) || tokens.slice(range.first, range.next).some(({ lower: w }) => DATE_WORDS.test(w));
    // "within 10 days of the vote": what follows needs it; "a two-day visit": it is part of the noun.
    if (range !== own && (!adverbial || tokens[range.next]?.lower === 'of')) continue;
    const isAttribute = tokens[range.next]?.lower === "'s";
    for (let i = range.first; i < range.next + (isAttribute ? 1 : 0); i++) dropped.add(i);
    for (let i = range.first - 1; i >= first && !isAttribute && DATING.has(tokens[i]!.lower); i--) {
      // "took over in January": only next to the date is it a preposition.
      if (i < range.first - 1 && /^(?:over|through|for|around|about)$/.test(tokens[i]!.lower)) break;
      dropped.add(i);
    }
  }
  return piecesOf(tokens, first, next).filter((_, i) => !dropped.has(first + i));
}

const LEADS = new Set([...PHRASES, 'of', 'to']);

/** "was" or "were" after a subject: its noun stands before the first preposition ("A game between two universities"). */
function wasOf(subject: readonly Piece[]): Piece {
  const leads = subject.findIndex((piece, i) => i > 0 && LEADS.has(lower(piece)));
  const head = leads < 0 ? subject.at(-1) : subject[leads - 1];
  const isJoined = subject.some((piece, i) => lower(piece) === 'and' && (leads < 0 || i < leads));
  const isPlural = /[^s]s$/.test(lower(head)) && !(isCapital(head?.token) && head === subject.at(-1));
  const were = isJoined || isPlural || /^(?:they|we|you|people|police|men|women|children)$/.test(lower(head));
  return { text: were ? 'were' : 'was', gap: true };
}

/** The verb as written, but "had warned" as "warned", and what was reported as to come as "to close". */
function verbPieces({ tokens }: HeadlineContext, verb: VerbGroup, actor: readonly Piece[]): Piece[] {
  const written = piecesOf(tokens, verb.first, verb.next).filter(
    (piece, i) => !(i > 0 && /^(?:also|still|already|now|originally)$/.test(lower(piece))),
  );
  const [auxiliary, ...rest] = written;
  const negated = rest.some((piece) => /^(?:not|never|'t)$/.test(lower(piece)));
  const word = lower(auxiliary);
  if (
    word === 'had' &&
    rest.length > 0 &&
    !negated &&
    verb.lemma &&
    verbForm(lower(rest.at(-1)))?.participle
  ) {
    if (lower(rest[0]) === 'been') return verb.passive ? [wasOf(actor), ...rest.slice(1)] : written;
    const past = pastOf(verb.lemma) ?? rest.at(-1)!.text;
    return [...rest.slice(0, -1), { text: past, gap: true }];
  }
  // "will close the plant and move": the auxiliary is the other verb’s.
  const form = rest.length === 0 ? verbForm(word) : undefined;
  if (form?.base && !form.past && /^(?:future|planned)$/.test(verb.tense))
    return [{ text: 'to', gap: true }, ...written];
  if (word === 'would' && verb.tense === 'future' && !negated) return [{ text: 'to', gap: true }, ...rest];
  return written;
}

/** Where the words that belong to a verb end: before a clause of another verb that "after" or "that" opens. */
function reachOf({ tokens, clauses }: HeadlineContext, clause: Clause, verb: VerbGroup): number {
  const end = endOf(tokens, clause.next);
  const later = clauses
    .flatMap((c) => c.verbs)
    .filter((v) => v.first >= verb.next && v.first < end && !v.participle);
  for (let i = verb.next; i < end; i++) {
    const word = tokens[i]!.lower;
    const opens =
      /^(?:after|before|as|since|until)$/.test(word) || (word === 'that' && !CLAUSAL.has(verb.lemma ?? ''));
    if (opens && i > verb.next && later.some((v) => v.first > i && tokens[v.first]!.lower !== 'to')) return i;
  }
  return end;
}

/** Without its article, as headlines have it: "a meeting of the Council" gives "meeting of the Council". */
const withoutArticle = (pieces: Piece[]): Piece[] =>
  /^(?:a|an|the)$/.test(lower(pieces[0])) ? pieces.slice(1) : pieces;

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

/** "Marlowe, founded in 1961": a participle that dates its noun. */
function participial(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clauses, clause } = context;
  const index = clauses.indexOf(clause);
  const opening = clause.verbs.find((v) => v.participle) ?? verb;
  const lead = tokens.slice(clause.first, opening.first);
  const apposed = lead.every(isAdverb) && index > 0;
  const fronted = index === 0 && lead.every(isAdverb);
  const main = clauses.find((c, i) => i > index && c.verbs.some((v) => !v.participle));
  const mainVerb = main?.verbs.find((v) => !v.participle);
  // "was approved in 2011, cancelled in 2013 and revived": a list of passives, of which each shares the subject.
  const listed = clauses
    .slice(0, index)
    .flatMap((c) => c.verbs)
    .findLast((v) => !v.participle && v.passive);
  const follows = apposed && listed && tokens[clause.first - 2]?.kind === 'number';
  // "A game between two universities, scheduled for Saturday, was put off": the whole subject is meant.
  const resumed = clauses[index + 1]?.verbs[0];
  const isInserted = apposed && resumed?.first === clauses[index + 1]?.first && resumed?.participle !== true;
  const whole = follows ? listed : isInserted ? resumed : undefined;
  const phrase = whole
    ? subjectOf(context, whole, withoutDates)
    : fronted && mainVerb
      ? subjectOf(context, mainVerb, withoutDates)
      : antecedent(tokens, apposed ? endOf(tokens, clause.first) : verb.first, clauses);
  if (phrase.length === 0) return undefined;
  const name = named(phrase, context);
  const isPronoun = name.length === 1 && PRONOUNS.has(lower(name[0]));
  const noun = follows || isPronoun ? undefined : nominalisations[verb.lemma ?? ''];
  if (noun) {
    const of: Piece = { text: 'of', gap: true };
    const [head, ...others] = name;
    const article = /^(?:the|an?)$/.test(lower(head)) ? lower(head) : head!.text;
    const phrase = [{ ...head!, text: article, gap: true }, ...others];
    return { text: textOf([{ text: noun, gap: false }, of, ...phrase]), topic: name };
  }
  const was = wasOf(name);
  const act = piecesOf(tokens, verb.first, verb.next);
  const joined = clause.verbs.find((v) => v.first > verb.first);
  const end = joined ? joined.first - 1 : clause.next;
  const tail = withoutDates(context, verb.next, endOf(tokens, end));
  return { text: textOf(shorten([...name, was, ...act, ...tail], name.length + 2, CUTS)), topic: name };
}

/** Whom the sentence itself speaks of, for a pronoun in one of its later clauses: "broke the record… when she tore". */
function mainSubject(context: HeadlineContext): readonly Piece[] | undefined {
  const { clauses, verb } = context;
  const main = clauses.find((c) => c.kind === 'main' && c.verbs.some((v) => !v.participle));
  const first = main?.verbs.find((v) => !v.participle);
  if (!verb || !first || first === verb) return undefined;
  const subject = shortenNames(subjectOf(context, first, withoutDates), context.surnames);
  // It must have been told before: "Sequeira, who announced that he would retire, was…".
  const start = subject[0]?.token?.start ?? Infinity;
  if (start >= context.tokens[verb.first]!.start) return undefined;
  return subject.length === 0 || PRONOUNS.has(lower(subject[0])) || POSSESSIVES.has(lower(subject[0]))
    ? undefined
    : subject;
}

/** Nouns that are no names, whatever capital opens their sentence. */
const ABSTRACT = /(?:tion|ment|ness|ity|ing|ence|ance|ism|ship|age)$/;

/** Nouns of people besides their offices: "the 24-year-old", "the victim". */
const PERSONS =
  /^(?:olds?|man|woman|boy|girl|teenager|pensioner|driver|player|keeper|father|mother|son|daughter|brother|sister|husband|wife|widow|widower|victim|suspect|defendant|patient|passenger|resident|student|pupil|teacher|nurse|officer|soldier|pilot|sailor|worker|farmer|singer|champion|winner|skipper|owner|heir|veteran|swede|dane|frenchman|englishman|scot|american)$/;

/** "the victim", not "her son", who is another than she. */
const isPerson = (topic: readonly Piece[]) =>
  !POSSESSIVES.has(lower(topic[0])) && topic.some((piece) => PERSONS.test(lower(piece)));

/** Whether a pronoun can stand for a noun phrase: "she" for a name or an office, "it" for one thing. */
function agrees(pronoun: string, topic: readonly Piece[], surnames: ReadonlySet<string>): boolean {
  const last = topic.at(-1)!;
  const isName =
    isCapital(last.token) && (topic.length > 1 || surnames.has(last.text) || !ABSTRACT.test(last.text));
  const isPlural = /[^su]s$/.test(lower(last)) && !(isName && (topic.length > 1 || surnames.has(last.text)));
  if (/^(?:he|she|his|her)$/.test(pronoun))
    return !isPlural && (isName || topic.some((piece) => titles.has(lower(piece))) || isPerson(topic));
  const isThing = pronoun === 'it' || pronoun === 'its';
  return !isThing || !(isPlural || topic.some((piece) => titles.has(lower(piece))));
}

/** The subject with its pronoun replaced by what the sentence before was about. */
function named(subject: Piece[], context: HeadlineContext): Piece[] {
  const { surnames } = context;
  const topic = mainSubject(context) ?? context.topic;
  if (!topic || topic.length === 0 || PRONOUNS.has(lower(topic[0]))) return shortenNames(subject, surnames);
  if (!agrees(lower(subject[0]), topic, surnames)) return shortenNames(subject, surnames);
  if (subject.length === 1 && PRONOUNS.has(lower(subject[0]))) return [...topic];
  const isNamed = isCapital(topic[0]?.token);
  if (isNamed && POSSESSIVES.has(lower(subject[0]))) {
    const owner: Piece = { text: /s$/.test(topic.at(-1)!.text) ? '’' : '’s', gap: false };
    return [
      ...topic,
      owner,
      ...subject.slice(1).map((piece, i) => (i === 0 ? { ...piece, gap: true } : piece)),
    ];
  }
  return shortenNames(subject, surnames);
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

/** "was taken prisoner and released": a participle that shares the auxiliary of the passive before it. */
function joinedPassive({ tokens, clauses }: HeadlineContext, verb: VerbGroup): Piece[] | undefined {
  const verbs = clauses.flatMap((clause) => clause.verbs).filter((v) => !v.participle);
  const former = verbs[verbs.indexOf(verb) - 1];
  const joined = /^(?:and|or|but|then)$/.test(tokens[verb.first - 1]?.lower ?? '');
  if (!former?.passive || !joined || verb.next - verb.first > 1) return undefined;
  if (!verbForm(tokens[verb.first]!.lower)?.participle) return undefined;
  const [auxiliary] = piecesOf(tokens, former.first, former.first + 1);
  return [{ ...auxiliary!, gap: true }, ...piecesOf(tokens, verb.first, verb.next)];
}

/** "It was in 1964 that a storm struck": the verb of what a cleft sentence tells. */
function cleftVerb({ tokens, clauses, verb, next }: HeadlineContext): VerbGroup | undefined {
  if (verb?.lemma !== 'be' || tokens[verb.first - 1]?.lower !== 'it' || tokens[next]?.lower !== 'that')
    return undefined;
  return clauses.flatMap((clause) => clause.verbs).find((v) => !v.participle && v.first > next);
}

/** The headline of an event told in English. */
export function headline(context: HeadlineContext): Headline | undefined {
  const { tokens, clauses, noun, surnames } = context;
  let verb = cleftVerb(context) ?? context.verb;
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
  const actor = named(subject, context);
  const act = joinedPassive(context, verb) ?? verbPieces(context, verb, actor);
  const rest = shortenNames(withoutDates(context, verb.next, reachOf(context, clause, verb)), surnames);
  // "The vote was on 8 March": without its date nothing is left to say but what it was.
  if (rest.length === 0 && verb.lemma === 'be' && !PRONOUNS.has(lower(actor[0])))
    return { text: textOf(withoutArticle([...actor])), topic: actor };
  const head = [...actor, ...act];
  // The first word after the verb belongs to it: "agreed to", "stepped down", "broke the record".
  const pieces = [...head, ...rest.map((piece, i) => (i === 0 ? { ...piece, bound: true } : piece))];
  return { text: textOf(shorten(pieces, head.length, CUTS)), topic: actor };
}

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
  };
  return textOf(subjectOf(none, verb, (_, first, next) => piecesOf(tokens, first, next)));
}
