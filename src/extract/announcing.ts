import type { Clause } from './clauses.ts';
import { cut } from './cut.ts';
import { datelineEnd } from './dateline.ts';
import { piecesOf, textOf } from './headline.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';
import { closesStatement } from './reports.ts';

/** An announcement that stands behind what it tells: "The bridge will close, the council announced on Thursday". */
export interface Announcement {
  /** The main clause of what is told. */
  told: Clause;
  /** The clause that says who announced it. */
  by: Clause;
}

/** What has no day of its own beside another date. */
const UNDATED: ReadonlySet<string> = new Set(['duration', 'recurrence']);

/**
 * The announcement that a mention dates, where its sentence gives no day to what is told. Where it does, that is the news,
 * and the announcement only its source.
 */
export function announcementOf(
  mention: FoundMention,
  dates: readonly FoundMention[],
  locale: Locale,
): Announcement | undefined {
  const { sentence, clause, verb } = mention;
  const announces = verb?.lemma !== undefined && locale.announcementVerbs.has(verb.lemma);
  if (!announces || verb.participle || verb.tense !== 'past' || clause.kind === 'relative') return undefined;
  const dateline = datelineEnd(sentence);
  const isDated = ({ meaning, next }: FoundMention) => !UNDATED.has(meaning.type) && next > dateline;
  if (dates.some((other) => other !== mention && isDated(other))) return undefined;
  if (!closesStatement(mention, locale)) return undefined;
  const before = sentence.clauses.slice(0, sentence.clauses.indexOf(clause));
  const told = before.find((c) => c.kind === 'main' && c.verbs.some((v) => !v.participle));
  return told && { told, by: clause };
}

/** What was announced, and who did: "The bridge will close for a year, the council announced" on Thursday. */
export function announcementText(
  { sentence, whole }: FoundMention,
  { told, by }: Announcement,
  locale: Locale,
): string {
  const { tokens } = sentence;
  const start = Math.max(told.first, datelineEnd(sentence));
  const isMark = (index: number) => /^[.,;:]$/.test(tokens[index]?.text ?? '');
  const end = isMark(by.first - 1) ? by.first - 1 : by.first;
  const last = isMark(by.next - 1) ? by.next - 1 : by.next;
  const isLed = locale.dangling.has(tokens[whole.first - 1]?.lower ?? '');
  const before = piecesOf(tokens, by.first, isLed ? whole.first - 1 : whole.first);
  const source = [...before, ...piecesOf(tokens, whole.next, last)]
    .map(({ text, gap }, i) => (i > 0 && gap ? ' ' : '') + text)
    .join('');
  const text = cut(textOf(piecesOf(tokens, start, end)), locale);
  // The sign of a cut parts the two as well as a comma does.
  return `${text}${text.endsWith('…') ? '' : ','} ${cut(source, locale)}`;
}
