import type { Article } from '../model/index.ts';
import { type HeadlineContext, HEADLINE_LENGTH, type Piece, piecesOf, textOf } from './headline.ts';
import type { Locale } from './locale.ts';
import type { FoundMention, ParsedSentence } from './mentions.ts';
import type { Selection } from './selection.ts';
import { tokenize } from './tokens.ts';

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
    });
  }
  surnameCache.set(article, surnames);
  return surnames;
}

/** The subject of the sentence before, in the same paragraph, for "il" and "elle". */
function topicOf(
  sentences: readonly ParsedSentence[],
  index: number,
  surnames: ReadonlySet<string>,
  locale: Locale,
): readonly Piece[] | undefined {
  const before = sentences[index - 1];
  if (!before || before.heading || before.block !== sentences[index]?.block) return undefined;
  const clause = before.clauses.find((c) => c.kind === 'main');
  const verb = clause?.verbs.find((v) => !v.participle);
  if (!clause || !verb) return undefined;
  const context: HeadlineContext = {
    tokens: before.tokens,
    clauses: before.clauses,
    clause,
    verb,
    first: 0,
    next: 0,
    others: [],
    surnames,
  };
  return locale.headline(context)?.topic;
}

/** A text cut at a word, for want of a structure. */
function cut(text: string): string {
  if (text.length <= HEADLINE_LENGTH) return text;
  // Of so few characters, that it looks back and forth takes no time.
  // eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move
  return `${text.slice(0, HEADLINE_LENGTH).replace(/[\s,;:]+\S*$/u, '')}…`;
}

/** A sentence without the dates at its start: what a programme announces stands after its colon. */
function undated({ tokens }: ParsedSentence, dates: readonly { first: number; next: number }[]): string {
  const isDate = (index: number) => dates.some(({ first, next }) => first <= index && index < next);
  const colon = tokens.findIndex(({ text }) => text === ':') + 1;
  let from = colon > 0 && tokens.length - colon >= 3 ? colon : 0;
  while (from < tokens.length - 1 && (isDate(from) || /^[.,;:–—-]$/.test(tokens[from]!.text))) from++;
  const end = /^[.;]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  return cut(textOf(piecesOf(tokens, from, end)));
}

/** The headline of an event. */
export interface EventHeadline {
  text: string;
  /** It was written from the structure of the sentence, by the rules of its language; else it is the sentence's start. */
  structured: boolean;
}

/** The headline of an event: by the rules of its language, else the start of its sentence. */
export function writeHeadline(
  article: Article,
  sentences: readonly ParsedSentence[],
  mentions: readonly FoundMention[],
  mention: FoundMention,
  selection: Selection,
  locale: Locale,
): EventHeadline {
  const { sentence, first, next } = mention;
  // "La réunion prévue lundi est annulée": that it was planned goes without saying.
  const { clause, verb } = selection.end?.told ?? mention;
  const plan = verb === mention.verb || !mention.verb ? [] : [mention.verb];
  const surnames = surnamesOf(article, sentences, locale);
  // How long something lasts is part of what happened.
  const others = mentions.filter(
    (m) => m !== mention && m.sentence === sentence && m.clause === clause && m.meaning.type !== 'duration',
  );
  const topic = topicOf(sentences, sentences.indexOf(sentence), surnames, locale);
  const context: HeadlineContext = {
    tokens: sentence.tokens,
    clauses: sentence.clauses,
    clause,
    verb,
    first,
    next,
    others: [...others, ...plan],
    noun: selection.noun,
    surnames,
    topic,
  };
  const written = locale.headline(context)?.text;
  return { text: written ?? undated(sentence, [mention, ...others]), structured: written !== undefined };
}
