import type { Day } from '../dates/day.ts';
import type { Meaning } from './meaning.ts';
import type { FoundMention } from './mentions.ts';
import type { Narrative, Reading } from './reading.ts';

const isTime = ({ type }: Meaning) => type === 'time' || type === 'times';

/** The story goes on from a mention, unless it only names something that lies far from the article. */
const FAR_FROM_STORY = 60;

/** What the story has come to after a mention. */
function follow(
  { happenings, ...told }: Narrative,
  mention: FoundMention,
  reading: Reading,
  published: Day,
  names: boolean,
): Narrative {
  const next = datesAfter(told, mention, reading, published);
  if (!names) return next;
  const known = new Map(happenings);
  for (const noun of mention.happenings) known.set(noun, reading);
  return { ...next, happenings: known };
}

/** The dates that the story has come to after a mention. */
function datesAfter(
  narrative: Narrative,
  mention: FoundMention,
  reading: Reading,
  published: Day,
): Narrative {
  const { meaning } = mention;
  if (isTime(meaning)) return { ...narrative, time: reading };
  // "la veille encore" looks back: the story goes on from where it was.
  if (meaning.type === 'shift' && meaning.anchor === 'narrative' && meaning.count < 0) return narrative;
  // "It was a Friday", "the budget for 2025": the story does not go on to them.
  if (mention.isAnyDay || mention.isAllotted) return narrative;
  const { min, max } = reading;
  if (
    (mention.attributive || mention.since) &&
    (max < published - FAR_FROM_STORY || min > published + FAR_FROM_STORY)
  )
    return narrative;
  // After a range the story stands at its end.
  const end = meaning.type === 'range' ? reading.members?.at(-1) : undefined;
  const isDay = !end && (min === max || meaning.type === 'list' || /T/.test(reading.value));
  const told = { period: end ?? reading, ...(isDay ? { day: min } : {}) };
  // What is told as past goes on from what has happened, whatever plans were told in between.
  return { ...narrative, ...told, ...(min <= published ? { past: { ...narrative.past, ...told } } : {}) };
}

/** Told after so many days (a year and a season), a date is not the news of an article but of its story. */
const STORY = 300;

/**
 * The date from which the dates after it in its paragraph take their year, where the story went back to it: "Le 9
 * novembre 2019, …. À la mi-décembre, …".
 */
function storyDate(mention: FoundMention, reading: Reading, published: Day): Past | undefined {
  const { meaning, attributive, since, clause, verb, sentence, first } = mention;
  const isDated = meaning.type === 'calendar' && meaning.year !== undefined;
  if (!isDated || reading.max > published - STORY) return undefined;
  const opens = sentence.opensBlock && first <= 2;
  const recalled = attributive || since || clause.kind === 'relative' || verb?.participle === true;
  return recalled && !opens ? undefined : { reading, mention, opens };
}

/** A date of the past that a paragraph has come to. */
interface Past {
  reading: Reading;
  mention: FoundMention;
  /** It stands at the head of its paragraph, as in a chronology: all of that is of its time. */
  opens: boolean;
}

/** What has been told when a mention is read. */
export interface Telling {
  narrative: Narrative;
  past?: Past | undefined;
  /** It went on from a happening of which nobody knows the day: "Trois semaines avant le drame, …". */
  lost?: FoundMention | undefined;
}

/** Whether a mention goes on with a story of which the day is not known. */
export const isLost = ({ lost }: Telling, { sentence, verb, meaning }: FoundMention): boolean =>
  lost?.sentence.block === sentence.block &&
  verb?.remote === true &&
  meaning.type === 'calendar' &&
  meaning.year === undefined;

/** How many tokens may stand between the parts of a date: a comma, a preposition, an article. */
const BETWEEN = 3;

/** The first day that a date without a year can mean: the story's, if it goes on with the story. */
export function onwardFrom({ past }: Telling, mention: FoundMention): Day | undefined {
  const { sentence, verb, meaning, first } = mention;
  if (!past || meaning.type !== 'calendar' || past.mention.sentence.block !== sentence.block)
    return undefined;
  if (verb?.tense === 'future' || verb?.tense === 'possible') return undefined;
  // "En 2014, le 3 août, …": one date in two parts.
  const shared = past.mention.sentence === sentence && first - past.mention.next <= BETWEEN;
  return shared || past.opens || verb?.remote ? past.reading.min : undefined;
}

const isOfHappening = ({ meaning }: FoundMention) =>
  meaning.type === 'shift' && meaning.anchor === 'happening';

/** The story after a mention, which stands for nothing where it has no reading. */
export function goOn(
  story: Telling,
  mention: FoundMention,
  reading: Reading | undefined,
  { published, onward, names }: { published: Day; onward: Day | undefined; names: boolean },
): Telling {
  if (isOfHappening(mention)) return { ...story, lost: mention };
  if (!reading) return story;
  const past = storyDate(mention, reading, published) ?? (onward === undefined ? undefined : story.past);
  return { ...story, narrative: follow(story.narrative, mention, reading, published, names), past };
}
