/** Lengths of time that are ahead: "will meet in two weeks". */
import type { Token } from '../../tokens.ts';
import { isInfinitive } from './infinitives.ts';
import { lasting } from './lasting.ts';
import { type Check, isWhole } from './refusals.ts';

const words = (text: string) => new Set(text.split(' '));

/** How far back (tokens) a verb is looked for. */
const FARTHEST = 40;

const AHEAD = words("will 'll shall would to due expected plans could may might can should must won");

/** "in two weeks" is ahead after "will" and "to meet"; else it is how long a thing took. */
export const isAhead: Check = (tokens, match) => {
  if (!isWhole(tokens, match)) return false;
  for (let i = match.first - 1; i >= Math.max(0, match.first - FARTHEST) && tokens[i]!.text !== ';'; i--) {
    const { lower } = tokens[i]!;
    // "their worst defeat in four decades": compared with what has been.
    if (match.first - i <= COMPARED && lasting.compares(lower)) return false;
    if (AHEAD.has(lower) && (lower !== 'to' || isInfinitive(tokens, i)))
      return !(lower === 'to' && isRanked(tokens, i));
  }
  return false;
};

/** "the third athlete from the group to be sanctioned in five years": counted over all of them. */
const isRanked = (tokens: readonly Token[], to: number) =>
  tokens
    .slice(Math.max(0, to - RANK_REACH), to)
    .some(({ lower }) => /^(?:first|second|third|fourth|fifth|sixth|only)$/.test(lower));

/** How far (tokens) before "to" it is said which of a number somebody is. */
const RANK_REACH = 12;

/** How far (tokens) before a length of time a word compares with all of it. */
const COMPARED = 4;
