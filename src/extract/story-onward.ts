import { civilOf, type Day } from '../dates/day.ts';
import type { FoundMention } from './found-mention.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './story.ts';
import { GOES_ON, MONTH, type Past, STORY } from './story-past.ts';

/** A month without its day. */
const isMonth = ({ meaning }: FoundMention) => meaning.type === 'calendar' && meaning.day === undefined;

/** No season is longer (days). */
const SEASON = 92;

/** How many tokens may stand between the parts of a date: a comma, a preposition, an article. */
const BETWEEN = 3;

/** Whether a clause is told from the past of its sentence: "Il avait tenu bon, sauvé par un match joué le 28 mai." */
export const isOfRemote = ({ sentence, verb }: FoundMention) =>
  verb?.participle === true && sentence.verbs.some((other) => other.remote);

/**
 * Whether a date of some month lies in a season that was told, or in the month after it, which is its last for some: "jugé à
 * l’automne 2021. Le tribunal l’avait condamné le 10 décembre".
 */
function isInSeason({ min, max }: Reading, { meaning }: FoundMention): boolean {
  if (meaning.type !== 'calendar' || meaning.month === undefined || max - min > SEASON) return false;
  const from = civilOf(min).month;
  const months = 1 + ((civilOf(max).month - from + 12) % 12);
  return (meaning.month - from + 12) % 12 <= months;
}

/**
 * Whether a past before the past goes on with an old story: one that is told so as well ("avait été découvert le 9 novembre 2019. …
 * Il avait fallu attendre la mi-décembre"), or stands in its sentence. Behind another tense it may be of the news: "a avoué en
 * novembre 2010. …, le 31 janvier, le parquet avait requis".
 */
function goesOnRemote(past: Past, mention: FoundMention): boolean {
  if (mention.verb?.remote !== true) return false;
  const { sentence, verb } = past.mention;
  const isRemote = verb?.remote === true || past.stepwise || isInSeason(past.reading, mention);
  return sentence === mention.sentence || (isRemote && !mention.isRelative);
}

/** Whether the first finite verb of a sentence is in the present. */
const tellsPresent = ({ sentence }: FoundMention) =>
  sentence.verbs.find((verb) => !verb.participle)?.tense === 'present';

/** The date of a past with which the story may go on to a mention: that of its paragraph, or of its old story. */
function pastOf({ past }: Pick<Telling, 'past'>, mention: FoundMention): Past | undefined {
  if (past === undefined || past.mention.sentence.block === mention.sentence.block) return past;
  return past.simple && mention.verb?.simple ? past : undefined;
}

/** "Rénové en 2009 après l’incendie du 4 février": both dates are told with one participle, which tells an old story. */
function isToldWith(aside: Telling['aside'], mention: FoundMention): boolean {
  if (aside === undefined) return false;
  const { meaning } = mention;
  const isOpen = meaning.type === 'calendar' && meaning.year === undefined && meaning.month !== undefined;
  // Its verb is looked for last: that takes longer than all that was asked before.
  return isOpen && aside.mention.verb?.participle === true && aside.mention.verb === mention.verb;
}

/** "Arrêté au printemps 1794, il meurt en prison la veille de Noël": told in the present, it is of that time. */
function isToldBehind(aside: Telling['aside'], mention: FoundMention): boolean {
  const { meaning, sentence } = mention;
  if (aside?.mention.sentence !== sentence || meaning.type !== 'calendar') return false;
  if (meaning.year !== undefined || meaning.month === undefined) return false;
  if (aside.reading.max - aside.reading.min > SEASON) return false;
  const said = aside.mention.verb;
  const isOpening = said?.participle === true && said.first <= 1 && mention.verb !== said;
  return isOpening && mention.verb?.tense === 'present' && !mention.verb.participle;
}

/**
 * "Arrêté en mai 2008, il avait été libéré le 3 juin": what a past before the past goes on with, where a participle of an
 * old date opens the sentence, may be of that time or of the news.
 */
function isBehindOpening(aside: Telling['aside'], mention: FoundMention): boolean {
  const { meaning, sentence } = mention;
  if (aside?.mention.sentence !== sentence || meaning.type !== 'calendar') return false;
  if (meaning.year !== undefined || meaning.month === undefined) return false;
  // "Construit en 2004, le navire avait été immobilisé en octobre": of a whole year nothing goes on.
  if (aside.reading.max - aside.reading.min > MONTH) return false;
  const said = aside.mention.verb;
  return (
    said?.participle === true && said.first <= 1 && mention.verb?.remote === true && mention.verb !== said
  );
}

/**
 * Whether a date may go on with what was told: with a past in its paragraph, with a plan in its sentence, with what its
 * participle was told with.
 */
export const mayGoOn = (telling: Pick<Telling, 'past' | 'ahead' | 'aside'>, mention: FoundMention): boolean =>
  mention.meaning.type === 'calendar' &&
  !mention.isBesideAhead &&
  (pastOf(telling, mention) !== undefined ||
    telling.ahead?.mention.sentence.block === mention.sentence.block ||
    isToldWith(telling.aside, mention) ||
    isToldBehind(telling.aside, mention) ||
    isBehindOpening(telling.aside, mention));

/** The date of a plan before it in its sentence, after which a plan of a later month comes: "from April, … in November". */
function planBefore({ ahead }: Telling, mention: FoundMention): Day | undefined {
  const { sentence, meaning } = mention;
  if (ahead?.mention.sentence !== sentence || meaning.type !== 'calendar') return undefined;
  const before = ahead.mention.meaning;
  if (meaning.year !== undefined || meaning.month === undefined) return undefined;
  if (before.type !== 'calendar' || before.month === undefined || meaning.month <= before.month)
    return undefined;
  // "opens in August 2023 and closes in mid-October": a programme is told in the present.
  const isPlan = mention.direction === 'future' || mention.verb?.tense === 'present';
  return isPlan ? ahead.reading.min : undefined;
}

/** The first day that a date without a year can mean: the story's, if it goes on with the story. */
export function onwardFrom(telling: Telling, mention: FoundMention): Day | undefined {
  if (!mayGoOn(telling, mention)) return undefined;
  if (telling.aside && isToldWith(telling.aside, mention)) return telling.aside.reading.min;
  const plan = planBefore(telling, mention);
  if (plan !== undefined) return plan;
  if (telling.aside && isToldBehind(telling.aside, mention)) return telling.aside.reading.min;
  const past = pastOf(telling, mention);
  if (!past) return undefined;
  const { sentence, first } = mention;
  const { verb } = mention;
  const isSame = past.mention.sentence === sentence;
  // "Elle l’achève au printemps 1968, et l’inauguration n’a lieu qu’en octobre": the present tells a past.
  const tense = verb?.tense;
  // "Mis en examen en mars, il est laissé libre"
  const isPresent = tense === 'present' || (verb?.participle === true && tellsPresent(mention));
  if (past.historic && (isPresent || (isSame && tense !== 'possible'))) return past.reading.min;
  // "En 2014, le 3 août, …": one date in two parts.
  const shared = isSame && first - past.mention.next <= BETWEEN;
  // "Surgeons told her that she would play by Christmas": of an old story even the future is past.
  if (verb?.foretold) return past.reading.min;
  if (!shared && (tense === 'future' || tense === 'possible')) return undefined;
  // "réélu cinq ans plus tard. En janvier, il s’était engagé…": of a whole year nobody knows whether the month is still its.
  const isWide = !isSame && isMonth(mention) && past.reading.max - past.reading.min > MONTH;
  const isRemote = (goesOnRemote(past, mention) && !isWide) || (isSame && isOfRemote(mention));
  // "They arrived the following spring; they married in December": told step by step, the story goes on.
  const stepsOn = past.stepwise && tense === 'past' && !verb?.participle;
  return shared || past.opens || isRemote || stepsOn ? past.reading.min : undefined;
}

/** A year less a day (days): of two dates so near, the second month comes before the first or is it. */
const YEAR = 364;

/** Whether a month without its year dates what was done before or after what its sentence dated last. */
function isBesideAct(mention: FoundMention, former: FoundMention): boolean {
  const { meaning, sentence } = mention;
  if (former.sentence !== sentence || meaning.type !== 'calendar' || meaning.near) return false;
  if (meaning.month === undefined || meaning.year !== undefined) return false;
  // "since the 2019 unrest", "built in 1979": what was only named, or of another time, is not what was done beside it.
  if (former.since || former.attributive || !former.verb || former.verb.participle) return false;
  // Its verb is looked for last: that takes longer than all of the above.
  const { verb } = mention;
  if (verb?.act) return true;
  // "after he had fled", not "The theatre, which opened in 1874, had reopened in September".
  const { clause } = mention;
  const isLed = clause.led || clause.kind === 'subordinate';
  return isLed && verb?.anterior === true && former.verb?.anterior !== true;
}

/**
 * The first day that a month without its year can mean beside the date of its sentence: "was arrested in May after fleeing
 * the country in March" tells of a March before, "cut jobs in June 2024 before going bust in November" of one after.
 */
export function onwardFromAct(
  mention: FoundMention,
  former: FoundMention | undefined,
  reading: Reading | undefined,
): Day | undefined {
  if (!former || !reading || !isBesideAct(mention, former)) return undefined;
  return mention.verb?.anterior ? reading.max - YEAR : reading.min;
}

/** A weekday alone: "on Tuesday". */
const isWeekday = ({ meaning }: FoundMention) =>
  meaning.type === 'calendar' &&
  meaning.weekday !== undefined &&
  [meaning.day, meaning.month, meaning.toward, meaning.nth].every((field) => field === undefined) &&
  !meaning.narrative;

/** How far (tokens) before its verb the word stands that joins it to what came before: "and then he will". */
const JOINT = 5;

/** "flies home on Tuesday and will speak on Friday": of two plans in a row the second is for a day after the first. */
export function onwardFromPlan(
  mention: FoundMention,
  former: FoundMention | undefined,
  reading: Reading | undefined,
): Day | undefined {
  if (!former || !reading || former.sentence !== mention.sentence) return undefined;
  if (!isWeekday(mention) || !isWeekday(former)) return undefined;
  const { verb } = mention;
  if (!verb || verb === former.verb || verb.first < former.next) return undefined;
  if (former.direction !== 'future' || mention.direction !== 'future') return undefined;
  const { tokens } = mention.sentence;
  const isJoined = tokens
    .slice(Math.max(former.next, verb.first - JOINT), verb.first)
    .some(({ plain }) => GOES_ON.has(plain));
  return isJoined || (verb.act && !verb.anterior) ? reading.min : undefined;
}

/**
 * The day of a plan years ahead, with which the plans told after it in its paragraph may go on, or not: "will arrive in
 * January 2031. A lander is to touch down in March".
 */
function farAhead({ ahead, published }: Telling, mention: FoundMention): Day | undefined {
  if (!ahead || ahead.reading.min <= published + STORY) return undefined;
  const { sentence, verb } = ahead.mention;
  // "The election, originally due in September 2028, …": what it was to be is left.
  if (verb?.participle) return undefined;
  if (sentence.block !== mention.sentence.block || sentence === mention.sentence) return undefined;
  return mention.direction === 'future' ? ahead.reading.min : undefined;
}

/** The first day that a date without a year may mean, where the story before it may have gone on to it, or not. */
export function perhapsOnwardFrom(telling: Telling, mention: FoundMention): Day | undefined {
  const { past } = telling;
  const { meaning, sentence } = mention;
  const isOpen = meaning.type === 'calendar' && meaning.month !== undefined && meaning.year === undefined;
  if (!isOpen) return undefined;
  const plan = farAhead(telling, mention);
  if (plan !== undefined) return plan;
  if (telling.aside && isBehindOpening(telling.aside, mention)) return telling.aside.reading.min;
  if (past === undefined || past.mention.sentence.block !== sentence.block) return undefined;
  const isWide = past.reading.max - past.reading.min > (mention.verb?.remote ? SEASON : MONTH);
  if (isWide) return isMonth(mention) && mention.verb?.remote ? past.reading.min : undefined;
  const { verb } = mention;
  const told = verb?.tense === 'past' && !verb.participle && mention.clause.kind !== 'relative';
  // "avait été découvert en 2018. En décembre, le parquet a ouvert": the tense tells that the news goes on.
  const isNews = past.mention.verb?.remote === true && verb?.remote !== true;
  if (verb?.remote) return past.reading.min;
  return told && !isNews ? past.reading.min : undefined;
}
