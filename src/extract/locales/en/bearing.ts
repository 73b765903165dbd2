import type { VerbGroup } from '../../clauses.ts';
import type { Governor } from '../../governor.ts';
import type { Direction } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import {
  isAppointed,
  isAskedFor,
  isConvened,
  isDay,
  isDecreed,
  isNamedDay,
  isPromised,
} from './arranging.ts';
import { dating } from './dating.ts';
import { isMonth } from './date-words.ts';
import { weekdays } from './lexicon.ts';
import { speechVerbs } from './nouns.ts';
import { isCapital } from './verb-surroundings.ts';

const words = (text: string) => new Set(text.split(' '));

/** What lasts or was put off until a month is told of one to come: "postponed until March". */
const DEFERRING = words(
  'postpone delay defer extend suspend adjourn remain stay keep close shut ban halt push reschedule give grant allow',
);

const SCHEDULING =
  /^(?:set|setting|schedul(?:ed|ing)|plan(?:ned|ning)|slated|listed|listing|pencilled|called|calling|fixed|fixing|booked|tickets?|due|payable|effective|starting|beginning|rearranged|rescheduled|postponed|moved|arranged|earmarked|promised)$/;
/** The same with "for" alone: "announced for May", as against "announced in May". */
const SET_FOR = /^(?:announced|advertised|billed|pledged|mooted)$/;

/** Prepositions between a plan and its date: "scheduled for Monday", "due on Monday", "planned in May". */
const SCHEDULED = words('for on in at');

/** "set up on Wednesday", "set sail on Monday": no plan. */
const SETTING_OUT = /^(?:up|out|off|about|fire|foot|sail|aside)$/;

const MOVING = /^(?:postponed|rescheduled|moved|delayed|deferred|adjourned|put|pushed|brought)$/;

/** What becomes of a plan that is called off; "called" needs its "off". */
const CALLING_OFF = words(
  'cancelled canceled postponed scrapped dropped abandoned shelved delayed suspended rescheduled moved rearranged switched',
);

/** No plan stands further (tokens) from the verb that calls it off. */
const REACH = 30;

/** How the sentence calls off what it dates: a plan that "was" called off may have been for a day that is past. */
function callingOff(tokens: readonly Token[], from: number): Direction | undefined {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const { lower } = tokens[i]!;
    const isOff =
      CALLING_OFF.has(lower) ||
      (/^(?:called|put|pushed)$/.test(lower) && /^(?:off|back)$/.test(tokens[i + 1]?.lower ?? ''));
    if (!isOff) continue;
    const auxiliaries = tokens.slice(Math.max(0, i - 3), i).map((token) => token.lower);
    // "was cancelled", "had to be abandoned".
    return auxiliaries.some((word) => /^(?:was|were|had)$/.test(word)) ? 'unknown' : 'future';
  }
  return undefined;
}

/** "the 18th": a day without its month is near. */
const isBareDay = (tokens: readonly Token[], first: number) =>
  tokens[first]!.lower === 'the' && tokens[first + 1]?.kind === 'number' && !isMonth(tokens[first + 3]);

/** How far (tokens) before a plan the verb stands that calls it off. */
const OFF_REACH = 4;

const isWas = (token: Token | undefined) => /^(?:was|were|been|had)$/.test(token?.lower ?? '');

/** Whether behind the day of a plan another one is told: "…, will now do so on Thursday". */
const isMovedOn = (tokens: readonly Token[], first: number) =>
  tokens
    .slice(first, first + REACH)
    .some(({ lower }, i, after) => lower === 'will' && /^(?:now|instead)$/.test(after[i + 1]?.lower ?? ''));

/**
 * What the words before a date say that plan something for it: "setting the vote for", "a trial scheduled for", "due on".
 * What was to be may have been.
 */
function planBefore(
  tokens: readonly Token[],
  first: number,
  verb: VerbGroup | undefined,
): Direction | undefined {
  const lead = tokens[first - 1]?.lower ?? '';
  for (let i = first - 2; i >= Math.max(0, first - 8); i--) {
    const to = /ly$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    if (isWas(tokens[i]) && tokens[to]?.lower === 'to')
      // A weekday is near: "was to have begun on Thursday" may have been for tomorrow.
      // "was to have opened in June": it did not. A day is near, and may be still to come.
      // "was to have met in December, will now do so on Thursday": it is brought forward, or put off.
      return tokens[to + 1]?.lower === 'have' && !isNearDay(tokens, first) && !isMovedOn(tokens, first)
        ? 'past'
        : 'unknown';
    // "was first announced for Easter, then for May": it may be over.
    if (lead === 'for' && i === first - 2 && SET_FOR.test(tokens[i]!.lower))
      return isWas(tokens[i - 1]) || isWas(tokens[i - 2]) ? 'unknown' : 'future';
    if (!SCHEDULING.test(tokens[i]!.lower)) continue;
    // "were postponed twice, first by a strike and then, on Nov. 3, by an illness": that is when it was done.
    if (/^(?:postponed|rescheduled|moved)$/.test(tokens[i]!.lower) && !/^(?:for|to|until)$/.test(lead))
      return undefined;
    if (/^set/.test(tokens[i]!.lower) && SETTING_OUT.test(tokens[i + 1]?.lower ?? '')) continue;
    // "They moved in June": who does it does it then.
    const isDone =
      verb?.tense === 'past' && !verb.passive && !verb.participle && verb.first <= i && i < verb.next;
    // "canceled a fundraiser scheduled for Tuesday": it may have been.
    const isOff = tokens.slice(Math.max(0, i - OFF_REACH), i).some(({ lower }) => CALLING_OFF.has(lower));
    if (isOff && isWeekday(tokens, first)) return 'unknown';
    const near = SCHEDULED.has(lead) && first - i <= 3 && !isWas(tokens[i - 1]) && !isDone;
    // "was then planned for 26 April": of a day with its month nobody says so unless it is over, or moved.
    const wasSo =
      lead === 'for' &&
      tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => /^(?:was|were)$/.test(lower)) &&
      isDay(tokens, first) &&
      !isWeekday(tokens, first);
    if (wasSo) return 'unknown';
    return lead === 'for' || near ? 'future' : undefined;
  }
  return undefined;
}

/** "postponed to November 12", "put back to March", "moved the meeting from April 22 to May 20". */
const isMoved = (tokens: readonly Token[], first: number, verb: VerbGroup | undefined) =>
  (tokens[first - 1]?.lower === 'to' &&
    tokens.slice(Math.max(0, first - 4), first - 1).some((token) => MOVING.test(token.lower))) ||
  (/^(?:from|to)$/.test(tokens[first - 1]?.lower ?? '') &&
    verb !== undefined &&
    verb.next < first &&
    isDay(tokens, first) &&
    dating.moving.has(verb.lemma ?? ''));

/** Whether the mention at an index is a weekday, or a time of one: "7 a.m. Thursday". */
const isWeekday = (tokens: readonly Token[], first: number) => {
  for (let i = first; i < first + TIMED && tokens[i]; i++) {
    if (tokens[i]!.lower in weekdays) return true;
    if (isMonth(tokens[i]) || /^[,;]$/.test(tokens[i]!.text)) return false;
  }
  return false;
};

/** A time of the clock before its weekday has no more tokens. */
const TIMED = 7;

/** Whether a day is meant: "Monday", "7 a.m. Thursday", "May 15", "the 18th". */
const isNearDay = (tokens: readonly Token[], first: number) =>
  isWeekday(tokens, first) ||
  isDay(tokens, first) ||
  isBareDay(tokens, first) ||
  /^(?:christmas|easter|thanksgiving)$/.test(tokens[first]!.lower);

/** What is announced in the present for a month: "faces re-election in November". */
const ANNOUNCING = words(
  'face run stand retire leave arrive open reopen close begin start end expire resume return launch premiere take turn compete host travel visit tour move go become',
);

/** Verbs of which a present tells a state, not what a programme announces: "is", "has", "says". */
const isState = (lemma: string) => lemma === 'be' || lemma === 'have' || speechVerbs.has(lemma);

const SEASONS = words('spring summer autumn fall winter');

/** How far (tokens) before "until" its "not" stands. */
const NOT_REACH = 10;

/** "did not reopen until Monday", "it was not until March that police found": by then it did. */
function isNotUntil(
  tokens: readonly Token[],
  { tense, first: verb, next }: VerbGroup,
  first: number,
): boolean {
  if (tense !== 'past' || tokens.slice(verb, next).some(({ lower }) => lower.endsWith('ing'))) return false;
  const from = Math.max(verb < first ? verb : 0, first - NOT_REACH);
  return tokens.slice(from, first).some(({ lower }) => lower === 'not' || /^['’]t$|n['’]t$/.test(lower));
}

/** The word that leads to a date: of "put off until after Labor Day" the first of the two. */
const leadOf = (tokens: readonly Token[], first: number) => {
  const [before, lead] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  return lead === 'after' && before === 'until' ? before : lead;
};

/** Which side of the publication a date lies on by the words around it, whatever its verb: "closed until Friday". */
export function bearing(
  tokens: readonly Token[],
  { verb, clause }: Governor,
  first: number,
): Direction | undefined {
  const lead = leadOf(tokens, first);
  const word = tokens[first]!.lower;
  const plan = planBefore(tokens, first, verb);
  if (plan) return callingOff(tokens, first) ?? plan;
  // "originally to have begun on May 15, will now start on May 22"
  const [to, have] = verb ? [tokens[verb.first - 1], tokens[verb.first]] : [];
  if (to?.lower === 'to' && have?.lower === 'have' && isNearDay(tokens, first)) return 'unknown';
  if (isNamedDay(tokens, first) || isAppointed(tokens, verb, first)) return 'future';
  if (verb && (isConvened(tokens, verb, first) || isDecreed(tokens, verb, first))) return 'future';
  if (verb && isAskedFor(tokens, verb, first)) return lead === 'in' ? 'unknown' : 'future';
  // "Sunday’s cup tie has been moved"
  const isOwner = tokens.slice(first + 1, first + 3).some(({ text }) => /^['’]s$/.test(text));
  if (isOwner && verb?.passive) {
    const end = callingOff(tokens, first);
    if (end) return end;
  }
  if (verb && isPromised(tokens, verb, first)) return verb.anterior || verb.participle ? 'unknown' : 'future';
  if (isMoved(tokens, first, verb)) return callingOff(tokens, Math.max(0, first - 4)) ?? 'unknown';
  if (lead === 'for' && verb && verb.tense === 'past' && verb.next < first && isDay(tokens, first)) {
    const isOwner = tokens.slice(first + 1, first + 4).some(({ text }) => /^['’]s?$/.test(text));
    // "have rescheduled it for March 19", "called an election for May 3", not "apologised for Monday’s delay".
    if (!isOwner && !verb.passive && !verb.participle && !verb.anterior) return 'future';
  }
  // "named a date: October 17".
  if (lead === ':')
    return /^(?:dates?|days?|deadline)$/.test(tokens[first - 2]?.lower ?? '') ? 'future' : 'unknown';
  if (lead === 'since') return word in weekdays ? 'past' : undefined;
  // "most recently in December", "last in May".
  if (/^(?:recently|last)$/.test(tokens[first - 2]?.lower ?? '') && SCHEDULED.has(lead)) return 'past';
  if (lead === 'until' || lead === 'till' || lead === 'through') {
    if (verb && isNotUntil(tokens, verb, first)) return 'past';
    if (word in weekdays) return 'future';
    // "has until 30 May to appeal"
    if (verb?.lemma === 'have' && verb.tense === 'present' && verb.next === first - 1) return 'future';
    // "has put the work off until October", "pushed it back until May".
    const isPut =
      /^(?:put|push)$/.test(verb?.lemma ?? '') &&
      tokens.slice(Math.max(0, first - 3), first - 1).some((token) => /^(?:off|back)$/.test(token.lower));
    // "until October", "until after Labor Day"
    const isOfMonth =
      isCapital(tokens[first]) ||
      tokens.slice(first, first + 4).some((token) => isMonth(token) || SEASONS.has(token.lower));
    if (!isOfMonth || !(isPut || DEFERRING.has(verb?.lemma ?? ''))) return undefined;
    // "was put off until July 7 after he threatened": that may be over.
    return isPut && /^(?:was|were)$/.test(tokens[verb!.first]!.lower) ? 'unknown' : 'future';
  }
  if (!verb || verb.participle) return undefined;
  // "had been ordered to leave on Monday": it may be over.
  const former = verb.onward ? clause.verbs.findLast(({ next }) => next <= verb.first) : undefined;
  if (verb.tense === 'planned' && former?.anterior) return 'unknown';
  // "had intended to announce it on 3 March": it may be over.
  if (verb.tense === 'present' && tokens[verb.first]!.lower === 'had') return 'unknown';
  // "They hope for clearance by the end of June": a deadline, not the maker of something.
  const isMade = tokens.slice(first + 1, first + 5).some(({ text }) => /^['’]s?$/.test(text));
  if (lead === 'by' && verb.tense === 'present' && verb.next <= first && !isMade) return 'future';
  // "The museum reopens on Wednesday".
  const announces = verb.tense === 'present' && verb.lemma !== undefined && !isState(verb.lemma);
  // "Voting is on Sunday", "the funeral is Friday"
  const isBeside = verb.next === first || (verb.next === first - 1 && lead === 'on');
  if (verb.lemma === 'be' && verb.tense === 'present' && isBeside && word in weekdays) return 'future';
  if (!announces || verb.next > first) return undefined;
  const isAnnounced = ANNOUNCING.has(verb.lemma!) && verb.next - verb.first === 1 && isMonth(tokens[first]);
  return isDay(tokens, first) || isAnnounced ? 'future' : undefined;
}
