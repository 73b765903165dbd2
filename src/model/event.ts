import type { Language } from './language.ts';
import type { Quote } from './span.ts';
import type { Comment, Correction, Texts, WrittenSource } from './note.ts';
import type { Reason } from './reason.ts';
import type { SheetRow } from './sheet.ts';

/** `past`: told as having happened; `planned`: announced for later; `background`: context that explains the story. */
export type EventStatus = 'past' | 'planned' | 'background';

/** What became of a plan that will not happen when it was to: it was given up, or moved to another day. */
export type CalledOff = 'cancelled' | 'postponed';

/** A status as an editor writes it: what became of a plan is one. */
export type StatusWord = EventStatus | CalledOff;

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
  /** The headlines that an editor gave it, in place of `headline` where a reader has their language. */
  titles?: Texts;
  /** What an editor corrected: `when` and `status` hold the corrected values. */
  corrections?: Correction[];
  /** What editors wrote about it. */
  comments?: Comment[];
  /** Its label is on the line before all others. */
  pinned?: true;
}

/** What joins an event to others. */
interface Joined {
  /** The other tellings of the same event, each as it is told there. Their ids lead to this event. */
  also?: Telling[];
  /** Tellings of what seems the same event, that date it otherwise. */
  disputed?: OtherDate[];
}

/** An event that tells the same with another date. */
export interface OtherDate {
  id: string;
  /** EDTF. */
  when: string;
}

interface Extracted extends EventBase {
  evidence: Evidence;
}

interface Imported extends EventBase {
  row: SheetRow;
}

interface Written extends EventBase {
  source: WrittenSource;
}

/** One source's account of an event. */
export type Telling = Extracted | Imported | Written;

/** An event that was read in an article. */
export interface ExtractedEvent extends Extracted, Joined {}

/** An event that is a row of a sheet. */
export interface ImportedEvent extends Imported, Joined {}

/** An event that an editor wrote as a note. */
export interface WrittenEvent extends Written, Joined {}

/** Something dated that belongs on the line. */
export type TimelineEvent = ExtractedEvent | ImportedEvent | WrittenEvent;

export const isImported = <T extends Telling>(event: T): event is Extract<T, Imported> => 'row' in event;
export const isExtracted = <T extends Telling>(event: T): event is Extract<T, Extracted> =>
  'evidence' in event;
export const isWritten = <T extends Telling>(event: T): event is Extract<T, Written> => 'source' in event;
