import { once } from '../model/once.ts';
import type { Clause } from './clauses.ts';
import { datelineEnd } from './dateline.ts';
import type { Piece } from './headline.ts';
import type { Locale } from './locale.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Token } from './tokens.ts';

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
export function toldClauses(sentence: ParsedSentence, lead: ParsedSentence | undefined): Clause[] {
  const end = sentence === lead ? datelineEnd(sentence) : 0;
  return end === 0 ? sentence.clauses : sentence.clauses.filter((clause) => clause.next > end);
}

/** The sentence that opens an article. */
export const leadOf = (sentences: readonly ParsedSentence[]) => sentences.find(({ heading }) => !heading);

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
export function topicOf(
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
