import type { Language, TimelineEvent } from '../model/index.ts';
import type { Stretch } from './fold.ts';
import type { Shape } from './shape.ts';
import type { TickNames } from './tick-labels.ts';
import type { Measure, TypeScale } from './type.ts';

/** What a drawing is given of an event. */
export type EventInput = Pick<TimelineEvent, 'id' | 'headline' | 'lang' | 'when' | 'status' | 'calledOff'> & {
  /** How much has been said about it, which makes it more important: its notes' number is enough. */
  notes?: readonly unknown[];
  /** Its label comes before all others. */
  pinned?: true;
};

/** An event whose date has been read: what a browser is given too, which reads no EDTF. */
export interface DatedEvent extends Omit<EventInput, 'when' | 'calledOff'> {
  shape: Shape;
  /** The line above its headline: "12 janvier 2022 · à venir"; `short` for want of room. */
  date: (short: boolean) => string;
}

/** The days on which an article can have been published, and what is said of them: "Paru en janvier 2022". */
export interface PublishedWindow extends Stretch {
  text: string;
}

/** What there is to draw. `events` are in the order of the list, `windows` in that of time. */
export interface Dated {
  events: readonly DatedEvent[];
  windows: readonly PublishedWindow[];
}

/**
 * How time becomes place. `elastic`: proportional where there is room, stretched where events crowd, long silences
 * folded. `proportional`: a day is a day everywhere. `equal`: from one date to the next is one step, however long.
 */
export const AXIS_MODES = ['elastic', 'proportional', 'equal'] as const;
export type AxisMode = (typeof AXIS_MODES)[number];

/** What a drawing says besides its dates, in the reader's language. */
export interface DrawingWords {
  /** A folded silence of so many days: "19 ans". */
  silence: (days: number) => string;
  /** What a count says to those who hear it: "Et 4 autres événements". */
  more: (count: number) => string;
  ticks: TickNames;
}

/** The words of a drawing, dates in EDTF among them. */
export interface TimelineWords extends DrawingWords {
  /** The line above a headline: "12 janvier 2022 · à venir"; `short` for want of room. */
  date: (event: EventInput, short: boolean) => string;
  /** The publication window of one EDTF value: "Paru en janvier 2022". */
  published: (edtf: string) => string;
}

/** How a drawing speaks and measures. */
export interface DrawingInput {
  words: DrawingWords;
  measure: Measure;
  /** Events whose labels are shown before all others: those that the reader has seen at a coarser scale. */
  seen?: ReadonlySet<string>;
}

export interface TimelineInput extends DrawingInput {
  events: readonly EventInput[];
  /** The publication dates (EDTF) of the articles. */
  published: readonly string[];
  /** The reader's language. */
  lang: Language;
  words: TimelineWords;
}

/** How labels are set, and how many of them may hang above each other. */
export interface LabelStyle {
  type: TypeScale;
  /** About how wide a label's text may get, px, and how many lines a headline may take. */
  room: number;
  lines: number;
  /** How many rows of labels may stand above the line, and labelled lanes below it. */
  rows: number;
  lanes: number;
  /** The least distance between two leaders whose labels hang above each other, and between two rows, px. */
  leaderStep: number;
  rowGap: number;
}

/** How to draw: everything that differs between a narrow column, a wide one and a sheet. */
export interface TimelineOptions {
  /** The least width of the drawing, px; it holds for any larger one. */
  width: number;
  labels: LabelStyle;
  /** What labels are like where they cannot all be shown: smaller, so that more of them are. */
  crowded: LabelStyle;
  axis: AxisMode;
  /** Whether labels and counts bear the numbers of the list. */
  numbered: boolean;
}
