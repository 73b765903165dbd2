/** Dates that are not told of their verb, because it has another one. */
import { lastBefore } from './governor.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';

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

/** Whether a date stands between an owner and its noun, and the verb has another one: "before Ida’s Wednesday landfall". */
export const isOwnedBesideDate = (
  { sentence, first, next, verb, meaning }: FoundMention,
  dates: readonly FoundMention[],
  { dating, dangling }: Locale,
) =>
  verb !== undefined &&
  meaning.type === 'calendar' &&
  dating.owning.has(sentence.tokens[first - 1]?.plain.replace('’', "'") ?? '') &&
  sentence.tokens[next]?.kind === 'word' &&
  !dangling.has(sentence.tokens[next].lower) &&
  dates.some((other) => other.next !== next && other.verb === verb && other.meaning.type === 'calendar');

/** "was approved in 2012, a year before the launch of the probe": what is counted from says the same again. */
export const tellsAgain = ({ meaning, verb }: FoundMention, dates: readonly FoundMention[]) =>
  meaning.type === 'shift' &&
  meaning.happening !== undefined &&
  verb !== undefined &&
  dates.some(
    (other) => other.verb === verb && other.meaning.type === 'calendar' && other.meaning.year !== undefined,
  );

/** How far (tokens) before a date the word stands that leads to its noun: "after the declaration of the results on Sunday". */
const LEADING = 14;

/** So near to that word a date goes with it, whatever stands between. */
const NEAR = 5;

/** Whether a date counts from the story, and is told with it: "after a referendum the previous month". */
const isOfStory = ({ meaning }: FoundMention) =>
  meaning.type === 'shift'
    ? meaning.anchor !== 'publication'
    : meaning.type !== 'calendar' || meaning.narrative === true;

/** What leads to, or follows, a clause with another date, up to the date; with a verb, or with a date, in it. */
export interface LeadingPhrase {
  /** The tokens behind the word that opens it: its first, and the date's. */
  first: number;
  next: number;
  /** Nothing in it may be dated but its noun. */
  isFree: boolean;
}

/**
 * The phrase in which a date stands, where it leads to, or follows, a clause with another date: "After the wedding in May,
 * they moved in June", "Thousands fled on Monday after fighting on Sunday".
 */
export function leadingPhrase(
  mention: FoundMention,
  dates: readonly FoundMention[],
  { dating }: Locale,
): LeadingPhrase | undefined {
  const { sentence, first, clause, verb } = mention;
  if (!verb || isOfStory(mention)) return undefined;
  const least = Math.max(clause.first, verb.next, first - LEADING);
  // "quatre ans après, le 5 août": that word is another date's own.
  const isOwn = (at: number) => dates.some((other) => other.first <= at && at < other.next);
  const lead =
    least +
    sentence.tokens
      .slice(least, Math.max(least, first - 1))
      .findLastIndex(({ plain }, i) => dating.behind.has(plain) && !isOwn(least + i));
  if (lead >= least && verb.next <= lead) {
    // "after a woman was found on Sunday", "after a vote on Monday and talks on Sunday": the date has a verb, or is far.
    const isFree =
      dates.every((other) => other.first < lead || other.first >= first) &&
      sentence.verbs.every((v) => v.first < lead || v.first >= first);
    const hasOther = dates.some((other) => other.verb === verb && other.next <= lead);
    return hasOther && (isFree || first - lead <= NEAR)
      ? { first: lead + 1, next: first, isFree }
      : undefined;
  }
  const own = sentence.clauses[lastBefore(sentence.clauses, first)]!;
  const isLed = own.led || dating.behind.has(sentence.tokens[own.first]!.plain);
  if (own === clause || own.first > clause.first || !isLed || own.verbs.length > 0) return undefined;
  if (dating.leadsToAct?.(sentence.tokens, own.first)) return undefined;
  return dates.some((other) => other.verb === verb && other.first >= clause.first)
    ? { first: own.first + 1, next: first, isFree: dating.behind.has(sentence.tokens[own.first]!.plain) }
    : undefined;
}

/** Whether a mention is the year of a work, in parentheses behind its title: "« Le Gué » (1994)". */
const isOfWork = ({ sentence: { tokens }, first, next, meaning }: FoundMention) =>
  meaning.type === 'calendar' &&
  meaning.year !== undefined &&
  tokens[first - 1]?.text === '(' &&
  tokens[next]?.text === ')' &&
  /^["”»]$/.test(tokens[first - 2]?.text ?? '');

/** No parenthesis with a date has its start further (tokens) before that. */
const LONGEST_PARENTHESIS = 25;

/**
 * Whether a mention in parentheses belongs to what stands there, not to the verb of the sentence: "(23 games in the 2023-24
 * season)", "the bridge (1911) closed". A date alone may be the verb's, if that comes before: "won twice (in 2015 and 2019)".
 */
export function isParenthetical(
  mention: FoundMention,
  dates: readonly FoundMention[],
  { dating, dangling }: Locale,
): boolean {
  const { sentence, first, verb } = mention;
  const { tokens } = sentence;
  // "revient avec « Le Gué » (1994)": the year of a work is that of what is told of it.
  const isAlone = dates.every((other) => other === mention || other.verb !== verb);
  if (isOfWork(mention) && isAlone && verb?.tense !== 'future') return false;
  const from = Math.max(0, first - LONGEST_PARENTHESIS);
  const open = tokens.slice(from, first).findLastIndex(({ text }) => text === '(' || text === ')') + from;
  if (open < from || tokens[open]!.text !== '(' || !verb || verb.first > open === verb.first < first)
    return false;
  if (verb.next > open) return true;
  return tokens
    .slice(open + 1, first)
    .some(({ kind, lower, plain }) => kind === 'word' && !dangling.has(lower) && !dating.during.has(plain));
}

/**
 * Whether a date goes with what is said of a subject, between that and a verb with a date of its own: "Durand, champion du
 * monde en 1970, est mort lundi".
 */
export function isOfApposition(
  { sentence, first, clause, verb, since }: FoundMention,
  dates: readonly FoundMention[],
  { dangling, dating }: Locale,
): boolean {
  const { clauses, tokens } = sentence;
  const at = lastBefore(clauses, first);
  const own = clauses[at]!;
  if (
    since ||
    at === 0 ||
    own === clause ||
    own.verbs.length > 0 ||
    !verb ||
    verb.first !== clauses[at + 1]?.first
  )
    return false;
  // "Le cargo, en panne samedi, dérivait mardi": what opens with a preposition may tell what happened.
  const { plain, lower } = tokens[own.first]!;
  if (dangling.has(lower) && !dating.definite.has(plain) && !dating.indefinite.has(plain)) return false;
  const says = tokens
    .slice(own.first, first)
    .some(({ kind, lower }) => kind === 'word' && !dangling.has(lower));
  return says && dates.some((other) => other.verb === verb && other.first >= verb.next);
}
