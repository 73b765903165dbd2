import type { Article } from '../model/index.ts';
import { type Clause, clausesOf, governorOf, type VerbGroup } from './clauses.ts';
import type { Locale } from './locale.ts';
import type { Meaning } from './meaning.ts';
import type { Direction } from './resolve.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';
import { proseOf } from './sentences.ts';

/** A sentence with its tokens and what they are parted into. */
export interface ParsedSentence extends Sentence {
  tokens: Token[];
  clauses: Clause[];
  verbs: VerbGroup[];
}

/** A temporal expression, before it is resolved. */
export interface FoundMention {
  sentence: ParsedSentence;
  /** Tokens of the sentence: from `first` to `next` (excluded). */
  first: number;
  next: number;
  /** UTF-16 offsets in the article's text. */
  start: number;
  end: number;
  meaning: Meaning;
  clause: Clause;
  verb?: VerbGroup | undefined;
  direction: Direction;
}

const DIRECTIONS = {
  past: 'past',
  future: 'future',
  planned: 'future',
  present: 'unknown',
  possible: 'unknown',
} as const;

/** The sentences of an article with their tokens, clauses and verbs. Token offsets are those of the article's text. */
export function parseSentences(article: Article, locale: Locale): ParsedSentence[] {
  const blockTokens = article.blocks.map((block) => {
    const prose = proseOf(article, block);
    const tokens = tokenize(prose, 0, prose.length, locale.apostrophe);
    for (const token of tokens) {
      token.start += block.start;
      token.end += block.start;
    }
    return tokens;
  });
  return sentencesOf(article, locale.abbreviations).map((sentence) => {
    const tokens = (blockTokens[sentence.block] ?? []).filter(
      (token) => token.start >= sentence.start && token.end <= sentence.end,
    );
    const verbs = locale.verbs(tokens);
    return { ...sentence, tokens, verbs, clauses: clausesOf(tokens, verbs, locale.clauses) };
  });
}

/** The temporal expressions of a sentence, in order and without overlap. */
export function findMentions(sentence: ParsedSentence, locale: Locale): FoundMention[] {
  const { tokens, clauses } = sentence;
  return locale.grammar.read(tokens).map(({ first, next, meaning }) => {
    const { clause, verb } = governorOf(clauses, first, next);
    return {
      sentence,
      first,
      next,
      start: tokens[first]!.start,
      end: tokens[next - 1]!.end,
      meaning,
      clause,
      verb,
      direction: verb ? DIRECTIONS[verb.tense] : 'unknown',
    };
  });
}
