/** Dates that are not told of their verb, because it has another one. */
import { lastBefore } from './governor.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './mentions.ts';

/** Whether a date owns a noun, and the verb has another date: "charged two men on Monday over last week’s attack". */
export const ownsBesideDate = (
  { sentence, next, verb, meaning }: FoundMention,
  dates: readonly FoundMention[],
) =>
  verb !== undefined &&
  meaning.type !== 'duration' &&
  /^['’]s?$/.test(sentence.tokens[next]?.text ?? '') &&
  dates.some(
    (other) =>
      other.next !== next &&
      other.verb === verb &&
      /^(?:calendar|shift)$/.test(other.meaning.type) &&
      !/^['’]s?$/.test(sentence.tokens[other.next]?.text ?? ''),
  );

/** "was approved in 2012, a year before the launch of the probe": what is counted from says the same again. */
export const tellsAgain = ({ meaning, verb }: FoundMention, dates: readonly FoundMention[]) =>
  meaning.type === 'shift' &&
  meaning.happening !== undefined &&
  verb !== undefined &&
  dates.some(
    (other) => other.verb === verb && other.meaning.type === 'calendar' && other.meaning.year !== undefined,
  );

/** How far (tokens) before a date the word stands that leads to its noun: "after heavy fighting on Sunday". */
const LEADING = 5;

/**
 * Whether a date stands in what leads to, or follows, a clause with another date: "After the wedding in May, they moved in
 * June", "Thousands fled on Monday after fighting on Sunday".
 */
export function leadsToDate(
  mention: FoundMention,
  dates: readonly FoundMention[],
  { dating }: Locale,
): boolean {
  const { sentence, first, clause, verb, meaning } = mention;
  // "after a referendum the previous month": what is counted from the story is told with it.
  if (!verb || meaning.type !== 'calendar' || meaning.narrative) return false;
  const least = Math.max(clause.first, verb.next, first - LEADING);
  // "quatre ans après, le 5 août": that word is another date's own.
  const isOwn = (at: number) => dates.some((other) => other.first <= at && at < other.next);
  const lead = sentence.tokens
    .slice(least, first - 1)
    .findLastIndex(({ plain }, i) => dating.behind.has(plain) && !isOwn(least + i));
  if (lead >= 0 && verb.next <= least + lead)
    return dates.some((other) => other.verb === verb && other.next <= least + lead);
  const own = sentence.clauses[lastBefore(sentence.clauses, first)]!;
  if (own === clause || own.first > clause.first || !own.led || own.verbs.length > 0) return false;
  if (dating.leadsToAct?.(sentence.tokens, own.first)) return false;
  return dates.some((other) => other.verb === verb && other.first >= clause.first);
}
