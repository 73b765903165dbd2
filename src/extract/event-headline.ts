import type { Article } from '../model/index.ts';
import { once } from '../model/once.ts';
import { type HeadlineContext, HEADLINE_LENGTH, type Piece, piecesOf, textOf } from './headline.ts';
import type { Announcement } from './announcing.ts';
import type { Clause } from './clauses.ts';
import { datelineEnd } from './dateline.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';
import type { NamedHappening } from './named-happening.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Selection } from './selection.ts';
import { type Token, tokenize } from './tokens.ts';
import { withWholeName } from './whole-names.ts';

const surnameCache = new WeakMap<Article, ReadonlySet<string>>();

/** Capitalised words that stand alone somewhere in the article: whom it calls by surname. */
function surnamesOf(
  article: Article,
  sentences: readonly ParsedSentence[],
  locale: Locale,
): ReadonlySet<string> {
  const cached = surnameCache.get(article);
  if (cached) return cached;
  const isCapital = (text: string | undefined) => text !== undefined && /^\p{Lu}\p{Ll}/u.test(text);
  const surnames = new Set<string>();
  const firstNames = new Map<string, Set<string>>();
  const title = tokenize(article.title, 0, article.title.length, locale.apostrophe);
  for (const tokens of [title, ...sentences.map((sentence) => sentence.tokens)]) {
    tokens.forEach((token, i) => {
      // A word that opens a sentence has a capital for another reason.
      const opens = i === 0 && tokens !== title;
      if (
        isCapital(token.text) &&
        !opens &&
        !isCapital(tokens[i - 1]?.text) &&
        !isCapital(tokens[i + 1]?.text)
      ) {
        surnames.add(token.text);
      }
      // The first word of a name, with no other capital before it: "Margaret Weir", "Robert Weir".
      const first = tokens[i - 1]?.text;
      const { titles, civilities } = locale.entities;
      const opensName = (word: string) => !titles.has(word) && !civilities.has(word);
      if (isCapital(token.text) && isCapital(first) && opensName(tokens[i - 1]!.plain)) {
        const known = firstNames.get(token.text) ?? new Set();
        firstNames.set(token.text, known.add(first!));
      }
    });
  }
  // Of two people with one surname, each keeps the first name.
  for (const [surname, known] of firstNames) if (known.size > 1) surnames.delete(surname);
  surnameCache.set(article, surnames);
  return surnames;
}

/** Through so many sentences a pronoun is followed back: "She… She… Weir…". */
const LONGEST_CHAIN = 4;

const isName = (text: string) => /^\p{Lu}\p{Ll}/u.test(text);

/** Whether a token is the last name of somebody: it follows a first name, or a title ("M. Saliba"). */
function isSurname(tokens: readonly Token[], index: number, { abbreviations }: Locale): boolean {
  const before = tokens[index - 1];
  if (!isName(tokens[index]!.text) || !before) return false;
  const title = before.text === '.' ? tokens[index - 2] : before;
  return isName(before.text) || abbreviations.has((title?.plain ?? '').replace(/\.$/, ''));
}

/** The clauses of a sentence without those of a dateline, which no headline repeats: "PARIS, 12 nov (AFP) - ". */
function toldClauses(sentence: ParsedSentence, lead: ParsedSentence | undefined): Clause[] {
  const end = sentence === lead ? datelineEnd(sentence) : 0;
  return end === 0 ? sentence.clauses : sentence.clauses.filter((clause) => clause.next > end);
}

const leadOf = (sentences: readonly ParsedSentence[]) => sentences.find(({ heading }) => !heading);

interface SubjectPlace {
  until?: Clause;
  /** What the sentence before was about. */
  topic?: () => readonly Piece[] | undefined;
  /** The sentence that opens the article. */
  lead?: ParsedSentence | undefined;
}

/** What is told in a sentence before a clause, or in all of it: the subject of its last part. */
function subjectOf(
  sentence: ParsedSentence,
  surnames: ReadonlySet<string>,
  locale: Locale,
  { until, topic: before = () => undefined, lead }: SubjectPlace = {},
): readonly Piece[] | undefined {
  const { tokens } = sentence;
  const clauses = toldClauses(sentence, lead);
  const told = until ? clauses.slice(0, clauses.indexOf(until)) : clauses;
  // Behind a colon or a semicolon the sentence may have turned to somebody else.
  const mains = told.filter((c) => c.kind === 'main');
  const stop = told.findLastIndex((c) => c.parted);
  const clause = mains.find((c) => told.indexOf(c) >= stop) ?? mains[0];
  const verb = clause?.verbs.find((v) => !v.participle);
  if (!clause || !verb) return undefined;
  const nothing = { first: 0, next: 0, others: [] };
  const topic = locale.headline({
    tokens,
    clauses,
    clause,
    verb,
    ...nothing,
    surnames,
    topic: before,
  })?.topic;
  // A thing is no topic beside somebody who is named after it: "he" may be either.
  const isNamed = topic?.some(({ text }, i) => surnames.has(text) || (i > 0 && isName(text))) ?? false;
  const names = tokens.some((_, i) => i > verb.next && isSurname(tokens, i, locale));
  return names && !isNamed ? undefined : topic;
}

/** What the sentence before one is about. */
function topicBefore(
  sentences: readonly ParsedSentence[],
  index: number,
  surnames: ReadonlySet<string>,
  locale: Locale,
  depth: number,
): readonly Piece[] | undefined {
  const before = sentences[index - 1]!;
  const [first] = before.clauses;
  const topic = once(() =>
    depth > 1 && first ? topicOf(sentences, index - 1, first, surnames, locale, depth - 1) : undefined,
  );
  return subjectOf(before, surnames, locale, { topic, lead: leadOf(sentences) });
}

/**
 * What "il" and "elle" may stand for: the subject of the clause before, of the sentence before, or at the head of a
 * paragraph that of the article, if it has a name.
 */
function topicOf(
  sentences: readonly ParsedSentence[],
  index: number,
  clause: Clause,
  surnames: ReadonlySet<string>,
  locale: Locale,
  depth = LONGEST_CHAIN,
): readonly Piece[] | undefined {
  const sentence = sentences[index]!;
  const near = subjectOf(sentence, surnames, locale, { until: clause, lead: leadOf(sentences) });
  // "He waived a hearing and is expected back": a lone word may be a pronoun, which an earlier sentence explains.
  if (near && (near.length > 1 || depth <= 1 || sentence.opensBlock)) return near;
  if (near) {
    const topic = once(() => topicBefore(sentences, index, surnames, locale, depth));
    return subjectOf(sentence, surnames, locale, { until: clause, lead: leadOf(sentences), topic }) ?? near;
  }
  if (!sentence.opensBlock) return topicBefore(sentences, index, surnames, locale, depth);
  const lead = leadOf(sentences);
  const topic = lead && lead !== sentence ? subjectOf(lead, surnames, locale, { lead }) : undefined;
  return topic?.some(({ text }, i) => i > 0 && isName(text)) ? topic : undefined;
}

/** A text cut at a word, for want of a structure: no word that leads to another one is left at its end. */
function cut(text: string, { dangling }: Locale): string {
  if (text.length <= HEADLINE_LENGTH) return text;
  const words = text.slice(0, HEADLINE_LENGTH).split(' ').slice(0, -1);
  const isLoose = (word: string) =>
    dangling.has(word.toLowerCase().replace('’', "'")) || /^[^\p{L}\p{N}”»)]+$/u.test(word);
  while (words.length > 1 && isLoose(words.at(-1)!)) words.pop();
  return `${words.join(' ').replace(/[,;:]$/u, '')}…`;
}

/** A sentence without the dates at its start: what a programme announces stands after its colon. `told`: its first token. */
function undated(
  { tokens }: ParsedSentence,
  dates: readonly { first: number; next: number }[],
  told: number,
  locale: Locale,
): string {
  const isDate = (index: number) => dates.some(({ first, next }) => first <= index && index < next);
  const colon = tokens.findIndex(({ text }) => text === ':') + 1;
  let from = Math.max(told, colon > 0 && tokens.length - colon >= 3 ? colon : 0);
  while (from < tokens.length - 1 && (isDate(from) || /^[.,;:•*–—-]$/.test(tokens[from]!.text))) from++;
  const end = /^[.;]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  return cut(textOf(piecesOf(tokens, from, end)), locale);
}

/** "les comptes du troisième trimestre", "trois jours avant son ouverture": without the date nothing is left of it. */
const isPartOfName = ({ attributive, meaning }: FoundMention) =>
  (attributive && meaning.type === 'calendar' && meaning.day === undefined) ||
  (meaning.type === 'shift' && meaning.anchor === 'happening');

/** The headline of an event. */
export interface EventHeadline {
  text: string;
  /** It was written from the structure of the sentence, by the rules of its language; else it is the sentence's start. */
  structured: boolean;
}

/** Where an event is told: the sentences of the article, the index of its own, and the mentions in that one. */
export interface HeadlinePlace {
  sentences: readonly ParsedSentence[];
  index: number;
  mentions: readonly FoundMention[];
  /** The full names of people, by their surnames. */
  names: ReadonlyMap<string, string>;
}

/** The words of a phrase that names a happening, up to what leads to its date: "Declaration of the results" on Sunday. */
function phraseText(tokens: readonly Token[], { first, next, rest }: NamedHappening, locale: Locale) {
  let end = next;
  while (end > first + 1 && locale.dangling.has(tokens[end - 1]!.lower.replace('’', "'"))) end--;
  const more = rest ? piecesOf(tokens, rest.first, rest.next) : [];
  return cut(textOf([...piecesOf(tokens, first, end), ...more]), locale);
}

/** What was announced, and who did: "The bridge will close for a year, the council announced" on Thursday. */
function announcementText({ sentence, whole }: FoundMention, { told, by }: Announcement, locale: Locale) {
  const { tokens } = sentence;
  const start = Math.max(told.first, datelineEnd(sentence));
  const isMark = (index: number) => /^[.,;:]$/.test(tokens[index]?.text ?? '');
  const end = isMark(by.first - 1) ? by.first - 1 : by.first;
  const last = isMark(by.next - 1) ? by.next - 1 : by.next;
  const isLed = locale.dangling.has(tokens[whole.first - 1]?.lower ?? '');
  const before = piecesOf(tokens, by.first, isLed ? whole.first - 1 : whole.first);
  const source = [...before, ...piecesOf(tokens, whole.next, last)];
  const text = cut(textOf(piecesOf(tokens, start, end)), locale);
  // The sign of a cut parts the two as well as a comma does.
  return source.reduce(
    (all, piece, i) => all + (i === 0 || piece.gap ? ' ' : '') + piece.text,
    text.endsWith('…') ? text : `${text},`,
  );
}

/** "La ligne ne rouvrira pas" until some day: that it may then goes with the clause. */
function notBefore(text: string, { dating }: Locale): string {
  const words = text.toLowerCase().split(/[ ’']/);
  const isNegated = words.some((word) => dating.negations.has(word) || dating.negations.has(`${word}'`));
  return isNegated ? `${text} ${dating.notBefore}` : text;
}

/** "It was", "Il est": without its date the clause is empty. */
const SAYS_NOTHING =
  /^(?:It|There|He|She|They|That|This|Il|Elle|Ils|Elles|Ce|C’) ?(?:was|were|is|are|has|had|est|était|sont|étaient)$/u;

/** Whether a word of time stands for what is told of: "la prochaine doit débuter". */
const standsForNoun = ({ meaning, next, clause }: FoundMention) =>
  meaning.type === 'reference' && clause.verbs.some((verb) => verb.first === next);

/**
 * The clause of which a date is the subject, so that it cannot be left out: "le dimanche matin sera réservé aux enfants", not
 * "Lundi arrivera le président".
 */
function ofDay({ sentence, whole, clause, verb }: FoundMention, locale: Locale): string | undefined {
  const { tokens } = sentence;
  const isSubject = verb && !verb.participle && verb.first === whole.next && whole.first - clause.first <= 1;
  const isLed = whole.first === clause.first || locale.clauses.coordinators.has(tokens[clause.first]!.plain);
  if (!isSubject || !isLed) return undefined;
  const { plain = '', lower = '' } = tokens[verb.next] ?? {};
  const isArticle = locale.dating.definite.has(plain) || locale.dating.indefinite.has(plain);
  const isState = locale.dating.copulas.has(verb.lemma ?? '');
  if (isArticle || !(isState || (verb.passive && locale.dangling.has(lower)))) return undefined;
  const end = /^[.,;:]$/.test(tokens[clause.next - 1]!.text) ? clause.next - 1 : clause.next;
  return cut(textOf(piecesOf(tokens, whole.first, end)), locale);
}

/** The headline of an event: by the rules of its language, else the start of its sentence. */
export function writeHeadline(
  article: Article,
  { sentences, index, mentions, names }: HeadlinePlace,
  mention: FoundMention,
  selection: Selection,
  locale: Locale,
): EventHeadline {
  const { sentence, whole } = mention;
  const { first, next } = whole;
  if (selection.announcement) {
    const text = announcementText(mention, selection.announcement, locale);
    return { text, structured: true };
  }
  if (selection.phrase)
    return { text: phraseText(sentence.tokens, selection.phrase, locale), structured: true };
  const day = ofDay(mention, locale);
  if (day !== undefined) return { text: day, structured: true };
  // "La réunion prévue lundi est annulée": that it was planned goes without saying.
  const { clause, verb } = selection.end?.told ?? mention;
  const plan = verb === mention.verb || !mention.verb ? [] : [mention.verb];
  const surnames = surnamesOf(article, sentences, locale);
  // How long or how often something lasts is part of what happened.
  const others = mentions.filter(
    (m) =>
      m.whole !== whole &&
      m.clause === clause &&
      m.meaning.type !== 'duration' &&
      m.meaning.type !== 'recurrence' &&
      !isPartOfName(m) &&
      !standsForNoun(m),
  );
  const context: HeadlineContext = {
    tokens: sentence.tokens,
    clauses: toldClauses(sentence, leadOf(sentences)),
    clause,
    verb,
    first,
    next,
    others: [...others, ...plan],
    dates: mentions.filter(
      (m) => m.whole !== whole && m.meaning.type !== 'duration' && !isPartOfName(m) && !standsForNoun(m),
    ),
    noun: selection.noun,
    isPlan: selection.status === 'planned',
    surnames,
    topic: once(() => topicOf(sentences, index, clause, surnames, locale)),
  };
  const told = locale.headline(context)?.text;
  const own = told !== undefined && SAYS_NOTHING.test(told) ? undefined : told;
  const named = own === undefined ? undefined : withWholeName(own, names);
  const written = named !== undefined && selection.opening ? notBefore(named, locale) : named;
  return {
    text:
      written ??
      undated(sentence, mentions, leadOf(sentences) === sentence ? datelineEnd(sentence) : 0, locale),
    structured: written !== undefined,
  };
}
