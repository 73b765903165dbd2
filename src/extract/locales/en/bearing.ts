import type { Governor } from '../../clauses.ts';
import type { Direction } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { months, weekdays } from './lexicon.ts';

/** What lasts or was put off until a month is told of one to come: "postponed until March". */
const DEFERRING = new Set(
  'postpone delay defer extend suspend adjourn remain stay keep close shut ban halt push reschedule'.split(
    ' ',
  ),
);

const SCHEDULING =
  /^(?:set|setting|schedul(?:ed|ing)|plan(?:ned|ning)|slated|called|calling|fixed|fixing|booked|tickets?)$/;

/** Which side of the publication a date lies on by the word before it, whatever its verb: "closed until Friday". */
export function bearing(tokens: readonly Token[], { verb }: Governor, first: number): Direction | undefined {
  const lead = tokens[first - 1]?.lower ?? '';
  const word = tokens[first]!.lower;
  // "setting the vote for June 9", "a trial scheduled for Monday".
  const isSet = tokens.slice(Math.max(0, first - 8), first - 1).some((token) => SCHEDULING.test(token.lower));
  if (lead === 'for' && isSet) return 'future';
  if (lead === 'since') return word in weekdays ? 'past' : undefined;
  if (lead !== 'until' && lead !== 'till') return undefined;
  if (word in weekdays) return 'future';
  return word in months && DEFERRING.has(verb?.lemma ?? '') ? 'future' : undefined;
}
