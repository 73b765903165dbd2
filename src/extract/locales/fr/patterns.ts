import type { Rule } from '../../grammar/index.ts';
import { months, years } from './patterns/dates.ts';
import { days, feasts } from './patterns/days.ts';
import { durations, habits, habitWords, references } from './patterns/lengths.ts';
import { fromStory, fromToday } from './patterns/relative.ts';
import { spans } from './patterns/spans.ts';
import { clockTimes, partsOfDays } from './patterns/times.ts';

/**
 * What French says of time, and what it means, in the order in which the rules win where two read equally far. The
 * notation is explained at `compilePattern`: {month} is a class of words, (a|b) a choice, ? makes optional, [a|b] at
 * the start must be there but is no part of the mention, <…> is one date of several.
 */
export const rules: readonly Rule[] = [
  ...spans,
  ...feasts,
  ...days,
  ...months,
  ...years,
  ...fromToday,
  ...fromStory,
  ...clockTimes,
  ...partsOfDays,
  ...durations,
  ...habits,
  ...habitWords,
  ...references,
];
