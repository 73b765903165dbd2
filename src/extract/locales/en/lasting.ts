import type { FoundMention } from '../../mentions.ts';
import type { Token } from '../../tokens.ts';

const words = (text: string) => new Set(text.split(' '));

/** What one is in since a date: "in office since 2014". */
const STATES = words(
  'office power charge prison jail custody detention exile force place effect hiding operation opposition use',
);

/** What one does since a date on which one began to: "has led the party since 2019". */
const LASTING = words(
  'be lead head run hold live serve sit own belong rule govern chair manage coach occupy control represent captain edit host play work star',
);

/** What a date since which is only compared with: "the lowest since 2009", "for the first time since". */
const COMPARISONS =
  /^(?:first|only|last|worst|best|time|times|more|less|fewer|%|percent|cent|record|[a-z]{3,}est|not|never|no|n't|'t|nothing|nobody|up|down)$/;

/** How far back (tokens) a comparison stands. */
const REACH = 12;

/** Whether what goes on since a date began with it; `since` is the index of that word. */
export function lasts(
  tokens: readonly Token[],
  { verb, clause }: Pick<FoundMention, 'clause' | 'verb'>,
  since: number,
): boolean {
  const before = tokens.slice(Math.max(clause.first, since - REACH), since);
  if (before.some((token) => COMPARISONS.test(token.lower))) return false;
  if (STATES.has(tokens[since - 1]?.lower ?? '') && /^(?:in|into)$/.test(tokens[since - 2]?.lower ?? ''))
    return true;
  const isPerfect = verb !== undefined && /^(?:has|have|had|'ve|'s)$/.test(tokens[verb.first]!.lower);
  return isPerfect && verb.next <= since && verb.next - verb.first > 1 && LASTING.has(verb.lemma ?? '');
}
