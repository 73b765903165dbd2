import type { Clause, VerbGroup } from './clauses.ts';
import { type Governor, lastBefore } from './governor.ts';
import type { Find } from './grammar/index.ts';
import type { Meaning } from './meaning.ts';

/** How far (tokens) behind its participle a date stands, and how many dates before and after it are looked at. */
const REACH = 12;
const MOST_DATES = 4;

const isDate = ({ type }: Meaning) => type !== 'duration' && type !== 'recurrence' && type !== 'time';

/** Whether a year is told with a date. */
const hasYear = (meaning: Meaning) => meaning.type === 'calendar' && meaning.year !== undefined;

/** The participle behind a noun that is the last verb before a date. */
function participleBefore(
  { verbs, first: start }: Clause,
  verb: VerbGroup,
  first: number,
): VerbGroup | undefined {
  const last = verbs[lastBefore(verbs, first)];
  if (!last?.participle || last.next > first || first - last.next > REACH || last.first === start)
    return undefined;
  // "a été portée disparue": it is part of the verb before it.
  if (!(last.act || last.tense === 'past') || verb.next === last.first) return undefined;
  const isTold = /^(?:past|present|planned)$/.test(verb.tense);
  return isTold || last.act ? last : undefined;
}

/**
 * What governs a date that stands some words behind a participle, where the verb of the clause has a date of its own, or
 * goes on today: "On Sunday police arrested a man jailed for murder in 1998", "The law replaces a limit imposed by
 * parliament in 1974". Of a lone date nobody knows which of the two it belongs to: the verb keeps it.
 *
 * @param all what was found in the sentence
 * @param index that of the date
 */
export function reducedGovernor(governor: Governor, all: readonly Find[], index: number): Governor {
  const { clause, verb } = governor;
  if (!verb || (verb.participle && !verb.act)) return governor;
  const own = all[index]!;
  const participle = participleBefore(clause, verb, own.first);
  if (!participle) return governor;
  const finds = all.slice(Math.max(0, index - MOST_DATES), index + MOST_DATES + 1);
  // Another date between the two is the participle's.
  if (finds.some((find) => find.first >= participle.next && find.next <= own.first)) return governor;
  // "won on Sunday, beating the mark set in Chicago in 2019": an act has the date of the main verb.
  const isInClause = ({ first, next }: Find) =>
    verb.act === true ||
    (first >= clause.first && next <= clause.next) ||
    (next < clause.first && clause.first - next <= 1);
  const isDated = finds.some(
    (find) =>
      isDate(find.meaning) &&
      isInClause(find) &&
      (find.next <= participle.first || find.first >= Math.max(own.next, verb.next)),
  );
  const goesOn = (/^(?:present|planned)$/.test(verb.tense) || verb.act === true) && hasYear(own.meaning);
  return isDated || goesOn ? { clause, verb: participle } : governor;
}
