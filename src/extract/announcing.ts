import type { Clause } from './clauses.ts';
import { datelineEnd } from './dateline.ts';
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
