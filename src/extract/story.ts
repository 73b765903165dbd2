import type { Day } from '../dates/day.ts';
import type { Meaning } from './meaning.ts';
import type { FoundMention } from './found-mention.ts';
import type { Narrative, Reading, Story } from './reading.ts';
import { mayLead, MONTH, type Past, pointsBack, STORY, storyDate } from './story-past.ts';

const isTime = ({ type }: Meaning) => type === 'time' || type === 'times';

/** Whether an hour is one of the day after the one that the story had come to. */
const isPastMidnight = (meaning: Meaning, { min, max }: Reading, { day }: Narrative) =>
  meaning.type === 'time' &&
  meaning.minute !== undefined &&
  day !== undefined &&
  min === day + 1 &&
  min === max;

/** The story goes on from a mention, unless it only names something that lies far from the article. */
const FAR_FROM_STORY = 60;

/** Whether the story goes on from a mention, whatever it stands for. */
export function leadsOn(mention: FoundMention): boolean {
  const { meaning } = mention;
  // "la veille encore" looks back: the story goes on from where it was.
  if (meaning.type === 'shift' && meaning.anchor === 'narrative' && meaning.count < 0) return false;
  // "a trustee who had died the previous Christmas" is another matter.
  if (mention.isRelative && mention.verb?.remote === true) return false;
  // "It was a Friday", "the budget for 2025": the story does not go on to them.
  return !mention.isAnyDay && !mention.isAllotted;
}

/** A period longer than this (days) is a year, or more. */
const SEASON = 92;

/** A day so far (days) from the period that the story has come to since is no longer the story's. */
const FAR_FROM_DAY = 60;

/** Whether a mention tells what "had been" on a date without its year, which only the story gives. */
export const isBeforeStory = (mention: FoundMention): boolean =>
  mention.meaning.type === 'calendar' &&
  mention.meaning.month !== undefined &&
  mention.meaning.year === undefined &&
  !mention.meaning.near &&
  mention.verb?.anterior === true &&
  mention.direction === 'past';

/** The end of an old story that was told last: what `isBeforeStory` may be before that, or before what is news. */
export function echoOf({ narrative, published }: Telling): Day | undefined {
  const period = narrative.past?.period;
  // Of a year alone no day can be meant that has none.
  const isOld = period && period.max < published - STORY && period.max - period.min <= MONTH;
  return isOld ? period.max : undefined;
}

/** A story that has come to nothing yet. */
const noStory = (): Story => ({ day: undefined, period: undefined, stale: false });

/** Changes what a story has come to. */
export function comeTo(story: Story, period: Reading, day: Day | undefined): void {
  story.period = period;
  story.stale = false;
  const told = day ?? story.day;
  const isLeft = told !== undefined && (told < period.min - FAR_FROM_DAY || told > period.max + FAR_FROM_DAY);
  story.day = isLeft ? undefined : told;
}

/** Whether a mention tells what was before the day that the story has come to: "had been fired on Feb. 17". */
const looksBack = ({ period }: Narrative, mention: FoundMention, { max }: Reading) =>
  period !== undefined && max < period.min && (mention.verb?.anterior === true || endsInAside(mention));

/** "l’appartement de sa mère, décédée à Noël.": a participle that only adds something, at the end of its sentence. */
const endsInAside = ({ verb, clause, sentence }: FoundMention) =>
  verb?.participle === true && clause.first > 0 && clause === sentence.clauses.at(-1);

/** What the story has come to, so that it can be gone back to. */
export const copyOf = ({ day, period, stale = false, past }: Narrative): NonNullable<Narrative['left']> => ({
  day,
  period,
  stale,
  past: past && { ...past },
});

/** Changes the dates that the story has come to after a mention that it goes on from. */
function follow(
  { narrative, published }: Telling,
  mention: FoundMention,
  reading: Reading,
  asksTense: boolean,
): void {
  const { meaning, sentence } = mention;
  if (isTime(meaning)) {
    narrative.time = reading;
    // "left on Tuesday night. It sent a call at 3:12 a.m.": past midnight the story is a day on. Of "at 11 a.m. the next day"
    // the date tells that.
    if (!mention.beside && isPastMidnight(meaning, reading, narrative)) {
      comeTo(narrative, reading, reading.min);
      comeTo((narrative.past ??= noStory()), reading, reading.min);
    }
    return;
  }
  const { min, max } = reading;
  if (mention.isLabel) narrative.label = { block: sentence.block, min };
  // "5 mars 2024. … des fûts ont été enterrés entre 1994 et 1998.": what was before its label is not the paragraph's story.
  else if (narrative.label?.block === sentence.block && max < narrative.label.min) return;
  if (asksTense && !narrative.recounts && max < published && !reading.oneOf)
    narrative.recounts = mention.isLabel || mention.verb?.tense === 'present';
  const isFar = max < published - FAR_FROM_STORY || min > published + FAR_FROM_STORY;
  if (isFar && (mention.attributive || mention.since || mention.isOwnWord || mention.isOfAct)) {
    // "after the uprising of 1956, …, one night that November": what only names leads on within its sentence, as does
    // what somebody tells of himself ("« Je voulais arrêter en 2001 »"), or is accused of.
    narrative.named = { reading, mention };
    // "le marché de Noël" names no day.
    if (min === max && meaning.type === 'calendar' && meaning.year !== undefined)
      narrative.namedDay = reading;
    return;
  }
  if (isFar) narrative.namedDay = undefined;
  // "a pub owned by Sharkey, who was jailed in 1994. A cleaner was moved the following week": a year told of somebody.
  const { day: told } = narrative;
  const isAnother = told !== undefined && (told < min || told > max) && max - min > SEASON;
  if (isAnother && mention.isRelative && !pointsBack(meaning) && !mention.verb?.simple) {
    narrative.named = { reading, mention };
    return;
  }
  // "she told a newspaper in 2004": told far from the article, what was said is no part of its story.
  if (isFar && narrative.period && mention.isReport && !mention.verb?.participle) return;
  // "closed since the crash of 9 February until July, they said on Thursday": no past is told after what was named.
  const { named } = narrative;
  if (named) {
    const isLeft = named.mention.sentence.block < sentence.block - 1;
    if (isLeft || (max <= published && !mention.isReport)) narrative.named = undefined;
  }
  // After a range the story stands at its end.
  const end = meaning.type === 'range' ? reading.members?.at(-1) : undefined;
  if (looksBack(narrative, mention, reading)) narrative.left ??= copyOf(narrative);
  else if (!narrative.left?.period || max >= narrative.left.period.min) narrative.left = undefined;
  const isDay = !end && (min === max || meaning.type === 'list' || reading.value.includes('T'));
  const day = isDay ? min : undefined;
  if (day !== undefined) {
    narrative.opens = false;
    if (min <= published) narrative.lead ??= day;
  }
  comeTo(narrative, end ?? reading, day);
  // What is told as past goes on from what has happened, whatever plans were told in between.
  if (min <= published) comeTo((narrative.past ??= noStory()), end ?? reading, day);
}

/** Keeps when the happenings were that a mention dates. */
function remember(narrative: Narrative, { happenings, topics }: Told, reading: Reading): void {
  narrative.happenings ??= new Map();
  narrative.firsts ??= new Map();
  narrative.mains ??= new Map();
  for (const noun of happenings) {
    narrative.happenings.set(noun, reading);
    if (!narrative.mains.has(noun)) narrative.mains.set(noun, reading);
  }
  for (const noun of topics) if (!narrative.firsts.has(noun)) narrative.firsts.set(noun, reading);
}

/** What has been told when a mention is read, if the article appeared on some day. */
export interface Telling {
  readonly published: Day;
  readonly narrative: Narrative;
  past?: Past | undefined;
  /** The date to come that was told last. */
  ahead?: { reading: Reading; mention: FoundMention } | undefined;
  /** An old date that was told last: what else its verb is told with is of that time, where that is a participle. */
  aside?: { reading: Reading; mention: FoundMention } | undefined;
}

/** Whether a mention is counted from a happening of which nobody knows the day: "Trois semaines avant le drame, …". */
export const isOfHappening = ({ meaning }: FoundMention): boolean =>
  meaning.type === 'shift' && meaning.anchor === 'happening';

/** Whether a meaning is counted from what was told last: "trois ans plus tard". */
const countsOn = (meaning: Meaning) =>
  meaning.type === 'shift' && meaning.anchor === 'narrative' && meaning.counted === true;

/** Whether a mention goes on with a story of which the day is not known, since `lost` was told. */
export const isLost = (lost: FoundMention | undefined, mention: FoundMention): boolean =>
  mention.isFromAge ||
  (lost !== undefined && lost.sentence.block === mention.sentence.block && isCountedOn(mention));

/** Whether a story of which the day was not known has one again: "Two weeks before the crash, …. In March 2017, …". */
export const findsAgain = ({ meaning, attributive, since }: FoundMention): boolean =>
  meaning.type === 'calendar' && meaning.year !== undefined && !attributive && !since;

const isCountedOn = (mention: FoundMention) =>
  countsOn(mention.meaning) ||
  (mention.meaning.type === 'calendar' &&
    mention.meaning.year === undefined &&
    mention.verb?.remote === true);

/** What is known of a mention when the story goes on from it, whenever the article appeared. */
export interface Told {
  /** What `leadsOn` gave for it. */
  leads: boolean;
  /** The nouns of what it dates, where some mention is counted from them. */
  happenings: readonly string[];
  /** The nouns by which it may be recalled, where some mention goes back to one. */
  topics: readonly string[];
  /** Its paragraph has more mentions, which may take their year from it. */
  isFollowed: boolean;
  /** They may, because its own is sure: what `isSure` gave for it. */
  sure: boolean;
  /** Some mention asks whether the article tells what has happened in the present. */
  asksTense: boolean;
}

/** An article of which nothing has been told, if it appeared on some day. */
export function openTelling(published: Day): Telling {
  // All fields from the start: what grows field by field is slower to read.
  const narrative: Narrative = {
    day: undefined,
    period: undefined,
    stale: false,
    past: undefined,
    happenings: undefined,
    mains: undefined,
    firsts: undefined,
    named: undefined,
    namedDay: undefined,
    time: undefined,
    left: undefined,
    returns: false,
    label: undefined,
    lead: undefined,
    opens: true,
    recounts: false,
  };
  return { published, narrative, past: undefined, ahead: undefined, aside: undefined };
}

/** What a sentence added about an earlier time at its end, the next one does not go on with. */
export function openSentence({ narrative }: Telling, isAside: boolean): void {
  if (!(isAside || narrative.returns) || !narrative.left) return;
  narrative.returns = false;
  Object.assign(narrative, narrative.left);
  narrative.left = undefined;
}

/** Whether a mention only adds what was before, at the end of its sentence. */
export const addsBefore = (mention: FoundMention): boolean => endsInAside(mention);

/** A story that is far from the publication ends with its paragraph, as far as days without a month are concerned. */
export function openBlock({ published, narrative }: Telling): void {
  narrative.opens = true;
  // "la catastrophe" of another paragraph is again the one that the article is about.
  if (narrative.mains) narrative.happenings = new Map(narrative.mains);
  // Where it looked back, the next paragraph takes it up again.
  if (narrative.left) {
    Object.assign(narrative, narrative.left);
    narrative.left = undefined;
  }
  age(narrative, published);
  if (narrative.past) age(narrative.past, published);
}

function age(story: Story, published: Day): void {
  if (story.period && story.period.max < published - FAR_FROM_STORY) story.stale = true;
}

/**
 * Changes what has been told, after a mention that stands for something. `onward` is what `onwardFrom` gave for it.
 */
export function goOn(
  telling: Telling,
  mention: FoundMention,
  reading: Reading,
  onward: Day | undefined,
  told: Told,
): void {
  const { published, narrative } = telling;
  const { leads, isFollowed, sure, asksTense } = told;
  remember(narrative, told, reading);
  if (leads) follow(telling, mention, reading, asksTense);
  if (!isFollowed) return;
  // A plan that may be years ahead, or not, leaves the one that is in its place.
  const { ahead } = telling;
  const isLeft =
    !sure && ahead?.mention.sentence.block === mention.sentence.block && reading.min < ahead.reading.min;
  if (mayLead(mention) && reading.min > published && !isLeft) telling.ahead = { reading, mention };
  telling.aside = sure && reading.max <= published - STORY ? { reading, mention } : undefined;
  const past = sure ? storyDate(mention, reading, published) : undefined;
  // What a paragraph opened with it goes on with, whatever steps lead on from there.
  const goesOn =
    telling.past?.opens === true && telling.past.mention.sentence.block === mention.sentence.block;
  const isSimple = past?.simple === true || (goesOn && telling.past?.simple === true);
  if (past) telling.past = goesOn ? { ...past, opens: true, simple: isSimple } : past;
  else if (telling.past?.simple && onward !== undefined) telling.past = { ...telling.past, reading, mention };
  else if (onward === undefined && !(goesOn && reading.max <= published - STORY)) telling.past = undefined;
}
