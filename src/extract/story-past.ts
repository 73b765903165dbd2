import type { Day } from '../dates/day.ts';
import type { Meaning } from './meaning.ts';
import type { FoundMention } from './found-mention.ts';
import type { Reading } from './reading.ts';

/** Whether a mention only names, or recalls beside the story, what it dates. Its verb is looked for last. */
const isRecalled = (mention: FoundMention) =>
  mention.attributive ||
  mention.since ||
  mention.isRelative ||
  isInserted(mention) ||
  (mention.verb?.participle === true && !isCoordinated(mention));

/**
 * Whether a mention stands in what is inserted between a subject and its verb: "The theatre, which opened in 1874 and
 * staged a first play in 1902, had reopened only in September".
 */
function isInserted({ sentence: { clauses }, first }: FoundMention): boolean {
  const [subject, relative] = clauses;
  if (relative?.kind !== 'relative' || subject!.kind !== 'aside' || subject!.verbs.length > 0) return false;
  const resumed = clauses.findIndex((c, i) => i > 1 && i < FARTHEST && c.verbs[0]?.first === c.first);
  return resumed > 0 && first < clauses[resumed]!.first;
}

/** No insertion has more clauses. */
const FARTHEST = 6;

/** The words by which a participle goes on with the auxiliary of a verb before it. */
export const GOES_ON = new Set(['et', 'puis', 'and', 'then']);

/** "a été mis en examen au printemps 2014, puis jugé à l’automne 2021": a participle that tells as its verb does. */
const isCoordinated = ({ sentence: { tokens, verbs }, verb }: FoundMention) =>
  verb !== undefined &&
  GOES_ON.has(tokens[verb.first - 1]?.plain ?? '') &&
  verbs.some((before) => before.next <= verb.first && !before.participle && before.next - before.first > 1);

/** Half a year (days). */
const HALF = 181;

/** No month is longer (days). */
export const MONTH = 31;

/** Told after so many days (a year and a season), a date is not the news of an article but of its story. */
export const STORY = 300;

/**
 * The date from which the dates after it in its paragraph take their year, where the story went back to it: "Le 9
 * novembre 2019, …. À la mi-décembre, …". The mention must be sure.
 */
export function storyDate(mention: FoundMention, reading: Reading, published: Day): Past | undefined {
  // "Indépendante depuis 1991, l’île …" speaks of today.
  if (reading.max > published - STORY || mention.since) return undefined;
  // "Construit en 2004, le navire …" speaks of its subject: what comes next need not be of that time.
  const speaksOf = () => mention.verb?.participle === true && mention.verb.first < mention.first;
  const opens = mention.sentence.opensBlock && mention.first <= 2 && !speaksOf();
  if (!opens && isRecalled(mention)) return undefined;
  // A range goes on from its end, and a season from the summer in which it starts.
  const isSeason = mention.meaning.type === 'shift' && mention.meaning.unit === 'season';
  const own = isSeason ? { ...reading, min: reading.min + HALF } : reading;
  return {
    reading: own.members?.at(-1) ?? own,
    mention,
    opens,
    stepwise: isStep(mention.meaning),
    simple: mention.verb?.simple === true,
    historic: mention.verb?.tense === 'present',
  };
}

/** Units of which a step leads far away, from where any date may come next: "They separated ten years later." */
const LONG_STEPS: ReadonlySet<string> = new Set(['season', 'half', 'year', 'decade', 'century']);

/** Whether a date is counted from what was told before it. */
export const isStep = (meaning: Meaning) =>
  (meaning.type === 'shift' && meaning.anchor === 'narrative' && !LONG_STEPS.has(meaning.unit)) ||
  (meaning.type === 'calendar' && (meaning.narrative === true || meaning.storyYear !== undefined));

/** Whether a date has its year, or was counted from one that the story gave: "the following spring". */
export function isSure({ meaning }: FoundMention): boolean {
  if (meaning.type === 'range') return meaning.to.year !== undefined;
  // "Trois semaines avant le drame, …. le lendemain de Noël": as sure a date as one with its year.
  if (meaning.type === 'shift') return meaning.anchor === 'narrative';
  return meaning.type === 'calendar' && (meaning.year !== undefined || isStep(meaning));
}

/** A date of the past that a paragraph has come to. */
export interface Past {
  reading: Reading;
  mention: FoundMention;
  /** It stands at the head of its paragraph, as in a chronology: all of that is of its time. */
  opens: boolean;
  /** It was counted from what was told before it: "the following spring". */
  stepwise: boolean;
  /** It is told in the simple past of French, in which an old story goes on from paragraph to paragraph. */
  simple: boolean;
  /** It is told in the present, as chroniclers do. */
  historic: boolean;
}

/** Whether a date tells an old story that may go on in the paragraphs after its own. */
export const tellsOldStory = (mention: FoundMention): boolean => mention.verb?.simple === true;

/** Whether a plan after it in its sentence may go on with a date: it names a month. */
export const mayLead = ({ meaning }: FoundMention): boolean =>
  meaning.type === 'calendar' && meaning.month !== undefined;

/** Whether a meaning points back to the year that was just named: "that November", "de la même année". */
export const pointsBack = (meaning: Meaning) =>
  meaning.type === 'calendar'
    ? meaning.storyYear !== undefined
    : (meaning.type === 'shift' &&
        meaning.anchor === 'narrative' &&
        meaning.count === 0 &&
        (meaning.unit === 'year' || meaning.unit === 'season' || meaning.unit === 'day')) ||
      // "Indépendante depuis le 3 juin 1991, …, proclamée six mois après": in the sentence of what was named.
      (meaning.type === 'shift' && meaning.anchor === 'narrative' && meaning.count !== 0);
