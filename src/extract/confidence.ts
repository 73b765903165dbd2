import { sizeOf } from '../dates/day-set.ts';
import { daysOfEdtf } from '../dates/edtf.ts';
import type { EventStatus } from '../model/index.ts';
import type { FoundMention } from './found-mention.ts';
import type { Placement } from './placing.ts';
import { isExplicit } from './reasons.ts';

/** What was made of a mention. */
export interface Made {
  /** EDTF. */
  when: string;
  status: EventStatus;
  /** The headline was written from the sentence's structure. */
  structured: boolean;
}

/** What each doubt leaves of the confidence; several multiply. */
const LEAVES = {
  /** The date lacks a year, or is counted from the publication. */
  inferred: 0.95,
  /** It is counted from a day that was told before it: "le lendemain". */
  narrative: 0.85,
  /** The text itself says "vers", or nearly. */
  approximate: 0.85,
  /** Other mentions ruled out some of its days. */
  narrowed: 0.95,
  /** It cannot mean what its clause says. */
  contradicted: 0.5,
  /** No verb tells whether it has happened. */
  tenseless: 0.85,
  /** The status comes from the date alone, not from the words. */
  dated: 0.95,
  /** The headline is the start of the sentence. */
  cut: 0.85,
};

/** What is left of the confidence where the date is one of so many days, or more: the first row that holds. */
const ALTERNATIVES = [
  [32, 0.6],
  [8, 0.7],
  [3, 0.8],
  [2, 0.85],
] as const;

/** What remains where nobody knows which of some days it was. An interval that it filled is not in doubt. */
function certaintyOf(when: string): number {
  if (!when.startsWith('[')) return 1;
  const days = sizeOf(daysOfEdtf(when));
  return ALTERNATIVES.find(([least]) => days >= least)?.[1] ?? 1;
}

/**
 * How sure an event is, from 0 to 1, in hundredths: 1 for a date that is written out in full, beside a verb whose tense
 * is known, with a headline that the sentence's structure gave. Each doubt takes its part (see `LEAVES` and
 * `ALTERNATIVES`). It ranks events by how much they need an editor's eye; it is no probability.
 */
export function confidenceOf(mention: FoundMention, placement: Placement, made: Made): number {
  const { when, status, structured } = made;
  const { verb, direction } = mention;
  const isCounted = placement.readings.some((reading) => reading?.anchor !== undefined);
  const factors = [
    isCounted ? LEAVES.narrative : isExplicit(mention) ? 1 : LEAVES.inferred,
    certaintyOf(when),
    /[~?%]/.test(when) ? LEAVES.approximate : 1,
    placement.narrowedBy.length > 0 ? LEAVES.narrowed : 1,
    placement.contradicts ? LEAVES.contradicted : 1,
    verb ? 1 : LEAVES.tenseless,
    // "past" and "planned" are told by a verb's tense; the rest is reckoned from the day.
    verb && (direction === 'unknown' || (status === 'background' && !verb.participle)) ? LEAVES.dated : 1,
    structured ? 1 : LEAVES.cut,
  ];
  return Math.round(100 * factors.reduce((product, factor) => product * factor, 1)) / 100;
}
