import type { CalledOff } from '../../../model/index.ts';
import type { PlanWords } from '../../called-off.ts';
import { isDateWord } from './date-words.ts';

const words = (text: string) => new Set(text.split(' '));

/** Participles that tell of a plan, done or not: "a meeting scheduled for Monday". */
const PLANNED = words('plan schedule set slate book expect bill promise');

/** Verbs that call something for a day: "a strike called for Monday". */
const CALLED = words('call arrange organise organize fix announce convene');

/** After "was", they tell of a plan as well. */
const DUE = words('due set scheduled expected planned slated poised billed booked supposed meant to');

/** Verbs of what has its time: "should have opened in May". */
const TIMED = words(
  'open reopen start begin restart resume fly launch arrive land end finish close expire complete deliver hold sail depart leave run return',
);

/** What ends a plan, or moves it: a verb's lemma, or a verb with its particle. */
const ENDS: Record<string, CalledOff> = {
  abandon: 'cancelled',
  axe: 'cancelled',
  'call off': 'cancelled',
  cancel: 'cancelled',
  drop: 'cancelled',
  scrap: 'cancelled',
  shelve: 'cancelled',
  suspend: 'cancelled',
  adjourn: 'postponed',
  defer: 'postponed',
  delay: 'postponed',
  'move to': 'postponed',
  rearrange: 'postponed',
  reschedule: 'postponed',
  postpone: 'postponed',
  'push back': 'postponed',
  'put back': 'postponed',
  'put off': 'postponed',
};

/** How English tells of plans and of their end. */
export const plans: PlanWords = {
  approving: words('accept adopt agree approve authorise authorize confirm endorse pass ratify sign'),
  isPlan(tokens, { first, next, lemma, participle, passive, onward }) {
    if (onward) return true;
    // "should have reopened on September 5": it was to. Of other acts one says that they would have been better.
    // "should arrive by the weekend": it is expected to.
    if (tokens[first]!.lower === 'should') return lemma !== undefined && TIMED.has(lemma);
    if (participle && lemma !== undefined && CALLED.has(lemma)) return tokens[next]?.lower === 'for';
    // "an auction, due to take place on Thursday", "scheduled to open in May"
    const isDue = /^(?:due|scheduled|slated)$/.test(tokens[first]!.lower);
    if (participle) return lemma !== undefined && (PLANNED.has(lemma) || isDue);
    // "had been called for 5 August"
    if (passive && lemma !== undefined && CALLED.has(lemma) && tokens[next]?.lower === 'for') return true;
    // "had been due on Wednesday" as well
    const isPast = /^(?:was|were|had)$/.test(tokens[first]!.lower);
    return isPast && tokens.slice(first + 1, next + 1).some((token) => DUE.has(token.lower));
  },
  isHeld: (tokens, { lemma, next, passive }) =>
    (lemma === 'take' && tokens[next]?.lower === 'place') || (lemma === 'hold' && passive === true),
  callsOff(tokens, verb, plan) {
    const { first, next, lemma } = verb;
    if (
      lemma === undefined ||
      tokens.slice(first, next).some(({ lower }) => /^(?:not|n't|'t|never)$/.test(lower))
    )
      return undefined;
    const isPatient = verb.passive === true || verb.participle === true;
    if (isPatient !== (plan === 'subject')) return undefined;
    const particle = tokens[next]?.lower ?? '';
    // "moved to the town hall": a place.
    const goal = tokens[next + 1];
    if (particle === 'to' && !isDateWord(goal) && !/^(?:next|a|another)$/.test(goal?.lower ?? ''))
      return ENDS[lemma];
    return ENDS[`${lemma} ${particle}`] ?? ENDS[lemma];
  },
};
