import type { Language, TimelineEvent } from '../model/index.ts';
import type { TickNames } from './tick-labels.ts';
import type { Measure, TypeScale } from './type.ts';

/** What a drawing needs to know of an event. */
export type EventInput = Pick<TimelineEvent, 'id' | 'headline' | 'lang' | 'when' | 'status'> & {
  /** How much has been said about it, which makes it more important: its notes' number is enough. */
  notes?: readonly unknown[];
};

/** The words of a drawing, in the reader's language. */
export interface TimelineWords {
  /** The line above a headline: "12 janvier 2022 · à venir"; `short` for want of room. */
  date: (event: EventInput, short: boolean) => string;
  /** A folded silence of so many days: "19 ans". */
  silence: (days: number) => string;
  /** The publication window of one EDTF value: "Paru en janvier 2022". */
  published: (edtf: string) => string;
  /** What a count says to those who hear it: "Et 4 autres événements". */
  more: (count: number) => string;
  ticks: TickNames;
}

export interface TimelineInput {
  events: readonly EventInput[];
  /** The publication dates (EDTF) of the articles. */
  published: readonly string[];
  /** The reader's language. */
  lang: Language;
  words: TimelineWords;
  measure: Measure;
}

/** How to draw: everything that differs between a narrow column, a wide one and a sheet. */
export interface TimelineOptions {
  /** The least width of the drawing, px; it holds for any larger one. */
  width: number;
  type: TypeScale;
  /** About how wide a label's text may get, px, and how many lines a headline may take. */
  room: number;
  lines: number;
  /** How many rows of labels may stand above the line, and labelled lanes below it. */
  rows: number;
  lanes: number;
  /** Whether labels and counts bear the numbers of the list. */
  numbered: boolean;
}
