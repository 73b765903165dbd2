import type { Article } from '../model/index.ts';
import { once } from '../model/once.ts';
import { type HeadlineContext, piecesOf, textOf } from './headline.ts';
import { announcementText } from './announcing.ts';
import { cut } from './cut.ts';
import { datelineEnd } from './dateline.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';
import type { NamedHappening } from './named-happening.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Selection } from './selection.ts';
import { surnamesOf } from './surnames.ts';
import type { Token } from './tokens.ts';
import { leadOf, toldClauses, topicOf } from './topic.ts';
import { withWholeName } from './whole-names.ts';

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
