import type { Clause, VerbGroup } from './clauses.ts';
import type { TokenRange } from './grammar/index.ts';
import type { Meaning } from './meaning.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Direction } from './reading.ts';

/** A temporal expression, before it is resolved. */
export interface FoundMention {
  sentence: ParsedSentence;
  /** Tokens of the sentence: from `first` to `next` (excluded). */
  first: number;
  next: number;
  /** The tokens of the expression that it was part of; else its own. */
  whole: TokenRange;
  /** UTF-16 offsets in the article's text. */
  start: number;
  end: number;
  meaning: Meaning;
  clause: Clause;
  /** It stands in a clause about the noun before it: "which opened on Monday". */
  isRelative: boolean;
  verb?: VerbGroup | undefined;
  direction: Direction;
  /** The date that stands after a time of the clock and gives it its day: "vers 0 h 40, jeudi". */
  beside?: FoundMention;
  /** It stands after a word such as "du" and may only name something: "les attentats du 11 septembre". */
  attributive: boolean;
  /** A clause behind it tells what happened then: "since 1951, when five men died". */
  isTold: boolean;
  /** It tells since when something goes on: "depuis 1981". */
  since: boolean;
  /** Where each of its dates stands, if it has several. */
  parts: TokenRange[] | undefined;
  /** Gives a date of the calendar its year (and month), from a chronicle that tells in the present: its verb says no more of it. */
  recount: (year: number, month?: number) => void;
  /** Its year was given by what stands before it in a chronology. */
  isRecounted: boolean;
  /** A weekday with an indefinite article and no noun of its own: "on a Sunday", "9 November 1989, a Thursday". */
  isAnyDay: boolean;
  /** The nouns of what it dates, for what is counted from that: "the crash", or "crash" for "crashed". */
  happenings: readonly string[];
  /** The same, and other nouns by which a later sentence may open with what it dates. */
  topics: readonly string[];
  /** The noun of a happening with which its sentence opens, in plain form: "L’explosion s’était produite vers 7 h 15". */
  recalled: string | undefined;
  /** Something is only meant for that year, or that part of one: "the forecast for 2025"; "is set for 2025" plans. */
  isAllotted: boolean;
  /** What it dates stands after a colon: "May 2006: New line opens". */
  isLabel: boolean;
  /** It is a weekday that is told in the present, with a verb of what is arranged: it has been or is to come. */
  isOpen: boolean;
  /** It dates what somebody said. */
  isReport: boolean;
  /** It dates what somebody tells of himself. */
  isOwnWord: boolean;
  /** It is that of an act which only goes with its verb: "accused of killing him nearly four years ago". */
  isOfAct: boolean;
  /** Beside it stands what is to come from today on: "announced in March, it was to start next month". */
  isBesideAhead: boolean;
  /** Only a figure of its day is given: "Au 14 mai, 214 cas avaient été recensés". */
  isOfFigure: boolean;
  /** It is counted from an age, of which nobody tells the year: "left at 18 and qualified four years later". */
  isFromAge: boolean;
}
