import { isUpperAt } from '../../characters.ts';
import type { Tense } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { type Word, WordNote } from '../../word.ts';
import { type Form, verbForm } from './conjugation.ts';
import { AFTER_DATE, BE, BEFORE_NOUN, BETWEEN, HAVE, INVERTED, PHRASES_BETWEEN } from './verb-words.ts';

/** What a word can be in a verb group, and what it says of a verb beside it. */
export interface Part {
  form: Form | undefined;
  have: Tense | undefined;
  be: Tense | undefined;
  /** It can open a group. */
  opens: boolean;
  /** It can stand between an auxiliary and its participle. */
  between: boolean;
  /** The same, or it is an adverb or a quotation mark. */
  passes: boolean;
  /** The same, where it touches what stands before it: "a-t-il". */
  inverted: boolean;
  /** It opens phrases that can stand there. */
  phrases: readonly (readonly string[])[];
  isCapital: boolean;
  /** After it, what could be a noun or a verb is a noun. */
  beforeNoun: boolean;
  /** It ends a date: what can only be a verb is one behind it. */
  afterDate: boolean;
  /** It can be the pronoun of an object, or of a subject. */
  object: boolean;
  subject: boolean;
}

/** The first words of the phrases that can stand between an auxiliary and its participle. */
const OPEN_PHRASES = new Set(PHRASES_BETWEEN.map(([first]) => first));

const NO_PHRASES: Part['phrases'] = [];

/** Pronouns of an object, most of which can be articles too, and of a subject before them. */
const OBJECTS = new Set(["l'", 'le', 'la', 'les', 'leur', 'en']);
const SUBJECTS = new Set(['je', "j'", 'il', 'elle', 'on', 'ils', 'elles', 'qui', 'ne', "n'"]);

function partOf({ text, lower, kind }: Pick<Word, 'text' | 'lower' | 'kind'>): Part {
  const [form, have, be] = [verbForm(lower), HAVE.get(lower), BE.get(lower)];
  const between = BETWEEN.has(lower);
  const isWord = kind === 'word';
  return {
    form,
    have,
    be,
    opens: isWord && (form !== undefined || have !== undefined || be !== undefined),
    between,
    passes: isWord ? between || lower.endsWith('ment') : '“”«»"'.includes(text),
    inverted: INVERTED.has(lower),
    phrases: OPEN_PHRASES.has(lower) ? PHRASES_BETWEEN.filter(([first]) => first === lower) : NO_PHRASES,
    isCapital: text !== lower && isUpperAt(text),
    beforeNoun: BEFORE_NOUN.has(lower),
    afterDate: AFTER_DATE.has(lower),
    object: OBJECTS.has(lower),
    subject: SUBJECTS.has(lower),
  };
}

export const parts = new WordNote<Part>(partOf);

/** What is before the first word, and behind the last one. */
export const NOTHING = partOf({ text: ' ', lower: '', kind: 'mark' });

export const partAt = (tokens: readonly Token[], index: number): Part =>
  index >= 0 && index < tokens.length ? parts.of(tokens[index]!.word) : NOTHING;

/** Whether a word can stand between an auxiliary and its participle. */
export const isBetween = ({ passes, inverted }: Part, { glued }: Token) => passes || (inverted && glued);

/** How many tokens such a phrase has at an index; 0 for none. */
export function phraseLength(tokens: readonly Token[], index: number): number {
  const { phrases } = partAt(tokens, index);
  if (phrases === NO_PHRASES) return 0;
  const stands = (phrase: readonly string[]) => phrase.every((word, i) => tokens[index + i]?.lower === word);
  return phrases.find(stands)?.length ?? 0;
}
