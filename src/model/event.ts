import type { Language } from './language.ts';
import type { Quote } from './span.ts';
import type { Reason } from './reason.ts';
import type { SheetRow } from './sheet.ts';

/** `past`: told as having happened; `planned`: announced for later; `background`: context that explains the story. */
export type EventStatus = 'past' | 'planned' | 'background';

/** What became of a plan that will not happen when it was to: it was given up, or moved to another day. */
export type CalledOff = 'cancelled' | 'postponed';

/** What somebody said of an event that the article has already told. */
export interface Readout {
  /** Who speaks, in the article's words ("Le Kremlin"). */
  speaker: string;
  /** The sentence it was read in. */
  sentence: Quote;
}

/** Why an event stands where it stands. */
export interface Evidence {
  /** The article's id. */
  article: string;
  sentence: Quote;
  mention: Quote;
  reasons: Reason[];
}

/** What every event on the line has, wherever it comes from. */
interface EventBase {
  /**
   * The article's id and the words of the mention, "erdogan-poutine-otan/le-17-decembre", or the sheet's id and the
   * headline. Stable across releases.
   */
  id: string;
  /** A short clause in the article's language. */
  headline: string;
  /** The language of the headline and of the quotes. */
  lang: Language;
  /** EDTF (ISO 8601-2). A set `[…]` is one of several possible days. */
  when: string;
  status: EventStatus;
  /** Only beside `planned`; absent where the plan stands, or nothing is said of it. */
  calledOff?: CalledOff | undefined;
  notes: Readout[];
  /** Who is named in its sentence, each in the longest form that the article has: "Vladimir Poutine". */
  people: string[];
  /** Likewise its organisations: "Otan". */
  organisations: string[];
  /** Likewise its places, seats of power that stand for a state among them: "Moscou". */
  places: string[];
  /** How sure the extractor is of the date, the status and the headline, from 0 to 1: see `extract/confidence.ts`. */
  confidence: number;
  /** What an editor filed it under. */
  group?: string;
}

/** An event that was read in an article. */
export interface ExtractedEvent extends EventBase {
  evidence: Evidence;
}

/** An event that is a row of a sheet. */
export interface ImportedEvent extends EventBase {
  row: SheetRow;
}

/** Something dated that belongs on the line. */
export type TimelineEvent = ExtractedEvent | ImportedEvent;

export const isImported = (event: TimelineEvent): event is ImportedEvent => 'row' in event;
export const isExtracted = (event: TimelineEvent): event is ExtractedEvent => 'evidence' in event;
