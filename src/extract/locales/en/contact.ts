/** Relative clauses without a relative word, which linguists call contact clauses: "the ship it had bought sank". */
import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { isDateWord } from './date-words.ts';
import { speechVerbs } from './nouns.ts';
import { isAdverb } from './adverbs.ts';
import { DETERMINERS, STOPS, SUBJECT_PRONOUNS, TIMES } from './subject-words.ts';

const words = (list: string) => new Set(list.split(' '));

/** Words behind a verb by which it has no object there: it stands before the clause. */
const NO_OBJECT = words(
  'in on at by from for with to into until till since before after during between over last this earlier yesterday today ' +
    'and or but was were is are has have had will would when where there here as',
);

/** Verbs without an object, and such as link or lead to clauses. */
const NO_TRANSITIVE = words(
  'be have become come go die arrive live work move meet agree happen resign retire return remain seem appear fall rise begin start end ' +
    'think believe hope know expect want try',
);

/** Words before a subject that are no noun which its clause is about. */
const NO_HEAD = words(
  'and or but nor so yet then when while where why how if because although though as than that what who whom whose which after before since ' +
    'until of in on at by to for from with about into over under between through against during without within upon near like not only also even ' +
    'just still now later earlier ago once twice here there today yesterday tomorrow tonight time times way one ones more most both each every all',
);

/** No noun phrase is longer (tokens). */
const PHRASE = 5;

/** Whether a token is a noun in lower case, as far as words tell: no verb group holds it. */
function isHead(tokens: readonly Token[], at: number, verbs: readonly VerbGroup[]): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(token.text)) return false;
  const { lower } = token;
  if (NO_HEAD.has(lower) || DETERMINERS.has(lower) || STOPS.has(lower) || TIMES.has(lower) || isAdverb(token))
    return false;
  if (isDateWord(token)) return false;
  return !verbs.some((verb) => verb.first <= at && at < verb.next);
}

/** Where the subject before a verb starts: a pronoun, or a phrase from its determiner on. */
function subjectStart(tokens: readonly Token[], { first }: VerbGroup): number | undefined {
  let last = first - 1;
  while (last > 0 && isAdverb(tokens[last]!)) last--;
  if (SUBJECT_PRONOUNS.has(tokens[last]?.lower ?? '') || tokens[last]?.lower === 'police') return last;
  for (let i = last; i > 0 && last - i < PHRASE && tokens[i]!.kind === 'word'; i--)
    if (DETERMINERS.has(tokens[i]!.lower)) return i < last && tokens[i]!.lower !== 'that' ? i : undefined;
  return undefined;
}

/** Whether a noun phrase, of which the head is at an index, opens its clause: with a determiner, and behind a mark or nothing. */
function opensClause(tokens: readonly Token[], head: number): boolean {
  for (let i = head - 1; i >= Math.max(0, head - PHRASE); i--) {
    if (tokens[i]!.kind !== 'word') return false;
    if (DETERMINERS.has(tokens[i]!.lower)) return i === 0 || /^[,;:.“"]$/.test(tokens[i - 1]!.text);
  }
  return false;
}

/**
 * The index at which a contact clause starts, that of its subject, for its verb; undefined where there is none. With a pronoun
 * it may stand behind any noun, else behind the phrase that opens its clause: "gave the man the book" has two objects.
 */
export function contactAt(
  tokens: readonly Token[],
  verb: VerbGroup,
  verbs: readonly VerbGroup[],
): number | undefined {
  const { lemma = '', passive, participle, first, next } = verb;
  if (passive || participle || verb.tense !== 'past') return undefined;
  if (NO_TRANSITIVE.has(lemma) || speechVerbs.has(lemma)) return undefined;
  const after = tokens[next];
  const isBare =
    after === undefined ||
    after.kind === 'mark' ||
    NO_OBJECT.has(after.lower) ||
    isDateWord(after) ||
    isVerb(verbs, next);
  if (!isBare) return undefined;
  const start = subjectStart(tokens, verb);
  if (start === undefined || start < 1 || !isHead(tokens, start - 1, verbs)) return undefined;
  const isPronoun = start === first - 1 || SUBJECT_PRONOUNS.has(tokens[start]!.lower);
  return isPronoun || opensClause(tokens, start - 1) ? start : undefined;
}

const isVerb = (verbs: readonly VerbGroup[], at: number) => verbs.some((verb) => verb.first === at);
