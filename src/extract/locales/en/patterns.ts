import type { Rule } from '../../grammar/index.ts';
import { months, stretches, years } from './patterns/dates.ts';
import { days, names, weekdays } from './patterns/days.ts';
import { durations, recurrences, references } from './patterns/lengths.ts';
import { relative } from './patterns/relative.ts';
import { ranges } from './patterns/spans.ts';
import { clocks, partsOfDays } from './patterns/times.ts';

/**
 * What English says of time, and what it means. The notation is explained at `compilePattern`: {month} is a class of
 * words, (a|b) a choice, ? makes optional, [a|b] at the start must be there but is no part of the mention. As in
 * TIMEX3, articles belong to a mention ("the third quarter") and prepositions do not ("on Monday"). The rules stand in the
 * order in which they win where two read equally far.
 */
export const rules: readonly Rule[] = [
  ...names,
  ...ranges,
  ...clocks,
  ...partsOfDays,
  ...days,
  ...weekdays,
  ...months,
  ...years,
  ...stretches,
  ...relative,
  ...durations,
  ...recurrences,
  ...references,
];
