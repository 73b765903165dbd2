/** What may never be: conditions, possibilities, and what is so only perhaps. */
import type { FoundMention } from './found-mention.ts';
import type { Locale } from './locale.ts';

/** How far before a date (tokens) a word can put it in doubt. */
const DOUBT = 4;

/** Whether what is told of the future is told under a condition: "Si la fonte continue, il n’y en aura plus en 2050". */
function isConditioned({ sentence, clause, verb }: FoundMention, { plans }: Locale): boolean {
  const [opening] = sentence.clauses;
  if (opening?.kind !== 'condition' || opening === clause || verb?.tense !== 'future') return false;
  // "If it is approved, work will start in May": a plan, of those who ask for that.
  return opening.verbs.length > 0 && !opening.verbs.every(({ lemma }) => plans.approving.has(lemma ?? ''));
}

/** Whether a happening has its day already, if it comes to be: "un second tour aurait lieu le 22". */
const isEventual = ({ sentence, verb, meaning }: FoundMention, { plans }: Locale) =>
  verb !== undefined &&
  plans.isHeld(sentence.tokens, verb) &&
  meaning.type === 'calendar' &&
  (meaning.day !== undefined || meaning.weekday !== undefined);

/** Whether the happening is spoken of as something that may never be. */
export function isHypothetical(mention: FoundMention, locale: Locale): boolean {
  const { clause, verb, sentence } = mention;
  // "aurait dû ouvrir en mai": it was planned, and did not come to be.
  const isMissed = verb !== undefined && !verb.onward && locale.plans.isPlan(sentence.tokens, verb);
  if (isConditioned(mention, locale)) return true;
  if (
    clause.kind === 'condition' ||
    (verb?.tense === 'possible' && !isMissed && !isEventual(mention, locale))
  )
    return true;
  const words = sentence.tokens.slice(clause.first, clause.next).map((token) => token.plain);
  return locale.hypothetical.some((word) => words.includes(word)) && verb === undefined;
}

/** Whether something is said to be so only perhaps, by a word just before the date: "perhaps as early as next year". */
export function isDoubted({ sentence, first }: FoundMention, locale: Locale): boolean {
  for (let i = first - 1; i >= Math.max(0, first - DOUBT); i--) {
    const { plain, kind } = sentence.tokens[i]!;
    if (locale.doubting.has(plain)) return true;
    if (kind === 'mark') return false;
  }
  return false;
}
