import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { eventNouns } from './nouns.ts';
import { DETERMINERS } from './subject-words.ts';

/** Whether another verb with a tense stands behind one. */
export const resumes = (verbs: readonly VerbGroup[], verb: VerbGroup) =>
  verbs.some((v) => !v.participle && v.first >= verb.next);

/** Where a phrase of a happening and what it is about starts, which ends before an index and opens its sentence. */
export function happeningFrom(tokens: readonly Token[], end: number): number | undefined {
  const isPhrase =
    end <= LONGEST_HAPPENING &&
    DETERMINERS.has(tokens[0]!.lower) &&
    eventNouns.has(tokens[1]?.lower ?? '') &&
    /^(?:on|about|over|into|for)$/.test(tokens[2]?.lower ?? '');
  return isPhrase ? 0 : undefined;
}

/** No phrase of a happening is longer (tokens). */
const LONGEST_HAPPENING = 8;
