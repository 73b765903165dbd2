import type { Language } from './language.ts';
import type { Quote } from './span.ts';
import type { Reason } from './reason.ts';

/** `past`: told as having happened; `planned`: announced for later; `background`: context that explains the story. */
export type EventStatus = 'past' | 'planned' | 'background';

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

/** Something dated that belongs on the line. */
export interface TimelineEvent {
  /** The article's id and the words of the mention: "erdogan-poutine-otan/le-17-decembre". Stable across releases. */
  id: string;
  /** A short clause in the article's language. */
  headline: string;
  /** The language of the headline and of the quotes. */
  lang: Language;
  /** EDTF (ISO 8601-2). A set `[…]` is one of several possible days. */
  when: string;
  status: EventStatus;
  evidence: Evidence;
  notes: Readout[];
  /** Who is named in its sentence, each in the longest form that the article has: "Vladimir Poutine". */
  people: string[];
  /** Likewise its organisations: "Otan". */
  organisations: string[];
  /** Likewise its places, seats of power that stand for a state among them: "Moscou". */
  places: string[];
  /** How sure the extractor is of the date, the status and the headline, from 0 to 1: see `extract/confidence.ts`. */
  confidence: number;
}
