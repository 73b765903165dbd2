import type { ClauseWords, VerbGroup } from './clauses.ts';
import type { Token } from './tokens.ts';

/** How far apart (tokens) the verb of a relative clause is looked for, and that of the clause around it. */
const RELATIVE_REACH = 40;

/** Whether a verb in a clause that opens with its subject ("qui") is not that of the clause, which has one already. */
export function endsRelative(
  tokens: readonly Token[],
  start: number,
  before: VerbGroup,
  verb: VerbGroup,
  { relatives, subjectRelatives, complementizers, saying }: ClauseWords,
): boolean {
  // "at which a new sponsor was to be presented was cancelled": no clause has two verbs in a row.
  const isNext =
    verb.first === before.next && before.first >= start && !before.participle && !verb.participle;
  if (isNext && relatives.has(tokens[start]!.plain) && !saying?.has(before.lemma ?? '')) return true;
  if (!subjectRelatives?.has(tokens[start]!.plain)) return false;
  // A form of the present is a noun too often.
  if (before.participle || verb.participle || verb.tense === 'present') return false;
  // "an attorney who said the case had been botched"
  if (saying?.has(before.lemma ?? '')) return false;
  if (before.first < start || verb.first - before.next > RELATIVE_REACH) return false;
  return tokens.slice(before.next, verb.first).every(({ plain }) => complementizers?.has(plain) !== true);
}
