import type { Day } from '../dates/day.ts';

/** Which side of the publication a mention lies on, as far as its clause tells. */
export type Direction = 'past' | 'future' | 'unknown';

/** What a mention stands for if the article appeared on a given day. */
export interface Reading {
  /** TIMEX3. */
  value: string;
  /** EDTF. */
  edtf: string;
  min: Day;
  max: Day;
  /** 0: said naturally on that day; 1: one would have said it otherwise; 2: it contradicts the clause. */
  strain: 0 | 1 | 2;
  /**
   * One would rather have said it otherwise on that day, so that it is not meant where another day is possible. That says
   * nothing of the day itself: what else the article dates may still be read from it.
   */
  odd?: boolean | undefined;
  /** The day, told of later in the article, that what opens it would have been before. */
  untimely?: Day | undefined;
  /** The day of the narrative that it was counted from. */
  anchor?: Day | undefined;
  /** The period is one of which the thing itself took some part ("la semaine dernière"), not all. */
  within?: boolean | undefined;
  /** It is one of these, nobody knows which. */
  oneOf?: Reading[] | undefined;
  /** What its parts stand for: the ends of a range, the dates of a list. */
  members?: Reading[] | undefined;
}

/** What the story has come to. */
export interface Story {
  /** The day that was told last, for "le lendemain". */
  day?: Day | undefined;
  /** The period that was told last, for "la même année". */
  period?: Reading | undefined;
  /** It is far from the publication, and its paragraph is over: a day's number is no longer that of its month. */
  stale?: boolean;
}

/** What the story has come to, before a mention. */
export interface Narrative extends Story {
  /** The same, plans left out: what is told as past goes on from what has happened. */
  past?: Story | undefined;
  /** What the story had come to before it looked back: "had been fired on Feb. 17". */
  left?: (Story & { past?: Story | undefined }) | undefined;
  /** It goes back there with the next sentence. */
  returns?: boolean;
  /** When the happenings were that have been told, by their nouns. */
  happenings?: Map<string, Reading> | undefined;
  /** The first of each, of which the article is. */
  mains?: Map<string, Reading> | undefined;
  /** The first of all that a sentence may open with, by its nouns: these, and what else of a clause may be meant. */
  firsts?: Map<string, Reading> | undefined;
  /** What was named last, far from the story, which only goes on from it where words point back: "that year". */
  named?: { reading: Reading; mention: { sentence: { block: number } } } | undefined;
  /** The last day that was named far from the article, whatever was told since: "l’attentat du 11 décembre 2018". */
  namedDay?: Reading | undefined;
  /** The label of a paragraph of a chronology: its block, and the first day of its date. */
  label?: { block: number; min: Day } | undefined;
  /** The day of what the article opens with. */
  lead?: Day | undefined;
  /** No day was told in this paragraph yet. */
  opens?: boolean;
  /** What has happened is told in the present, as chroniclers do. */
  recounts?: boolean;
  /** The time of day that was told last, for "à ce moment-là". */
  time?: Reading | undefined;
}

/** What a mention is resolved against. */
export interface Context {
  /** The day on which the article is taken to have appeared. */
  published: Day;
  direction: Direction;
  /** The direction is that of a verb which may not be the date's own: it stands far away, or is an infinitive. */
  loose?: boolean | undefined;
  /** Its verb is in the present, which tells of what is arranged as well as of what has happened. */
  open?: boolean | undefined;
  /** It is a weekday that is told in the present. */
  presently?: boolean | undefined;
  narrative?: Narrative | undefined;
  /** The story is in the past: a date without a year is the first one from this day on. */
  onward?: Day | undefined;
  /** The end of an old story that a past before the past may go on with, or not: "had been reported on 19 December". */
  echo?: Day | undefined;
  /** The story may have gone on from this day, or not: a date without a year is the first one from there, or the nearest. */
  perhapsOnward?: Day | undefined;
  /** The day of the date that stands beside a time of the clock. */
  beside?: Day | undefined;
}

/** What a mention goes on from: what has happened, where it is told as past. */
export function storyFor({ narrative = {}, direction }: Pick<Context, 'narrative' | 'direction'>): Story {
  return direction === 'past' ? (narrative.past ?? narrative) : narrative;
}
