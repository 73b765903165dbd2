import type { Day } from '../dates/day.ts';
import type { Meaning } from './meaning.ts';
import type { FoundMention } from './mentions.ts';
import type { Narrative, Reading, Story } from './reading.ts';

const isTime = ({ type }: Meaning) => type === 'time' || type === 'times';

/** The story goes on from a mention, unless it only names something that lies far from the article. */
const FAR_FROM_STORY = 60;

/** Whether the story goes on from a mention, whatever it stands for. */
export function leadsOn(mention: FoundMention): boolean {
  const { meaning } = mention;
  // "la veille encore" looks back: the story goes on from where it was.
  if (meaning.type === 'shift' && meaning.anchor === 'narrative' && meaning.count < 0) return false;
  // "a trustee who had died the previous Christmas" is another matter.
  if (mention.clause.kind === 'relative' && mention.verb?.remote === true) return false;
  // "It was a Friday", "the budget for 2025": the story does not go on to them.
  return !mention.isAnyDay && !mention.isAllotted;
}

/** Changes what a story has come to. */
function comeTo(story: Story, period: Reading, day: Day | undefined): void {
  story.period = period;
  story.stale = false;
  if (day !== undefined) story.day = day;
}

/** Changes the dates that the story has come to after a mention that it goes on from. */
function follow(narrative: Narrative, mention: FoundMention, reading: Reading, published: Day): void {
  const { meaning } = mention;
  if (isTime(meaning)) {
    narrative.time = reading;
    return;
  }
  const { min, max } = reading;
  const isFar = max < published - FAR_FROM_STORY || min > published + FAR_FROM_STORY;
  if (isFar && (mention.attributive || mention.since)) return;
  // After a range the story stands at its end.
  const end = meaning.type === 'range' ? reading.members?.at(-1) : undefined;
  const isDay = !end && (min === max || meaning.type === 'list' || reading.value.includes('T'));
  const day = isDay ? min : undefined;
  comeTo(narrative, end ?? reading, day);
  // What is told as past goes on from what has happened, whatever plans were told in between.
  if (min <= published) comeTo((narrative.past ??= {}), end ?? reading, day);
}

/** Keeps when the happenings were that a mention dates. */
function remember(narrative: Narrative, nouns: readonly string[], reading: Reading): void {
  if (nouns.length === 0) return;
  narrative.happenings ??= new Map();
  for (const noun of nouns) narrative.happenings.set(noun, reading);
}

/** Whether a mention only names, or recalls beside the story, what it dates. Its verb is looked for last. */
const isRecalled = (mention: FoundMention) =>
  mention.attributive ||
  mention.since ||
  mention.clause.kind === 'relative' ||
  mention.verb?.participle === true;

/** Told after so many days (a year and a season), a date is not the news of an article but of its story. */
const STORY = 300;

/**
 * The date from which the dates after it in its paragraph take their year, where the story went back to it: "Le 9
 * novembre 2019, …. À la mi-décembre, …".
 */
function storyDate(mention: FoundMention, reading: Reading, published: Day): Past | undefined {
  const { meaning } = mention;
  // "Trois semaines avant le drame, …. le lendemain de Noël": as sure a date as one with its year.
  const isCounted = meaning.type === 'shift' && meaning.happening !== undefined;
  const isDated = (meaning.type === 'calendar' && meaning.year !== undefined) || isCounted;
  if (!isDated || reading.max > published - STORY) return undefined;
  const opens = mention.sentence.opensBlock && mention.first <= 2;
  return !opens && isRecalled(mention) ? undefined : { reading, mention, opens };
}

/** A date of the past that a paragraph has come to. */
interface Past {
  reading: Reading;
  mention: FoundMention;
  /** It stands at the head of its paragraph, as in a chronology: all of that is of its time. */
  opens: boolean;
}

/** What has been told when a mention is read, if the article appeared on some day. */
export interface Telling {
  readonly published: Day;
  readonly narrative: Narrative;
  past?: Past | undefined;
}

/** Whether a mention is counted from a happening of which nobody knows the day: "Trois semaines avant le drame, …". */
export const isOfHappening = ({ meaning }: FoundMention): boolean =>
  meaning.type === 'shift' && meaning.anchor === 'happening';

/** Whether a mention goes on with a story of which the day is not known, since `lost` was told. */
export const isLost = (lost: FoundMention | undefined, mention: FoundMention): boolean =>
  lost !== undefined &&
  lost.sentence.block === mention.sentence.block &&
  mention.meaning.type === 'calendar' &&
  mention.meaning.year === undefined &&
  mention.verb?.remote === true;

/** How many tokens may stand between the parts of a date: a comma, a preposition, an article. */
const BETWEEN = 3;

/** The first day that a date without a year can mean: the story's, if it goes on with the story. */
export function onwardFrom({ past }: Telling, mention: FoundMention): Day | undefined {
  const { sentence, meaning, first } = mention;
  if (!past || meaning.type !== 'calendar' || past.mention.sentence.block !== sentence.block)
    return undefined;
  const { verb } = mention;
  if (verb?.tense === 'future' || verb?.tense === 'possible') return undefined;
  // "En 2014, le 3 août, …": one date in two parts.
  const shared = past.mention.sentence === sentence && first - past.mention.next <= BETWEEN;
  return shared || past.opens || verb?.remote ? past.reading.min : undefined;
}

/** What is known of a mention when the story goes on from it. */
interface Told {
  reading: Reading;
  /** What `onwardFrom` gave for it. */
  onward: Day | undefined;
  /** What `leadsOn` gave for it. */
  leads: boolean;
  /** The nouns of what it dates, where some mention is counted from them. */
  nouns: readonly string[];
  /** Its paragraph has more mentions, which may take their year from it. */
  isFollowed: boolean;
}

/** A story that is far from the publication ends with its paragraph, as far as days without a month are concerned. */
export function openBlock({ published, narrative }: Telling): void {
  for (const story of [narrative, narrative.past])
    if (story?.period && story.period.max < published - FAR_FROM_STORY) story.stale = true;
}

/** Changes what has been told, after a mention that stands for something. */
export function goOn(telling: Telling, mention: FoundMention, told: Told): void {
  const { published, narrative } = telling;
  const { reading, onward, leads, nouns, isFollowed } = told;
  remember(narrative, nouns, reading);
  if (leads) follow(narrative, mention, reading, published);
  if (!isFollowed) return;
  const past = storyDate(mention, reading, published);
  if (past || onward === undefined) telling.past = past;
}
