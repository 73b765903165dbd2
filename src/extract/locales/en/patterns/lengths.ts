import { duration, recurrence, reference, type Rule } from '../../../grammar/index.ts';
import { recurring } from '../meanings.ts';
import { all, isLowerCase, isNoAge, isNoRate, standsAlone } from '../refusals.ts';

const AMOUNT = '(about|around|nearly|almost|over|roughly|some|more than|less than|at least|up to|just)?';

/** Lengths of time. */
export const durations: Rule[] = [
  { say: `[in] {count} {unit}`, mean: duration('until-now'), allow: all(isNoAge, isNoRate) },
  { say: `${AMOUNT} {count} {unit}`, mean: duration(), allow: isNoRate },
  { say: `${AMOUNT} {count} (straight|consecutive|full|more|further|whole|long) {unit}`, mean: duration() },
  { say: '{count}-{unit}', mean: duration(), allow: isNoAge },
  { say: '{count}-{unit}-long', mean: duration(), allow: isNoAge },
  { say: '(the|these|those) {toward} {count} {unit}', mean: duration() },
  // Without an article "last" may be a verb: "to last four months".
  { say: '[in|over|for|during|within] {toward} {count} {unit}', mean: duration() },
  { say: 'the (past|last|next|coming) {unit}', mean: duration(), allow: standsAlone },
  { say: '(these|those) {toward} {unit}', mean: duration() },
  { say: '(several|many|a few|few|some|recent) {units:unit}', mean: duration() },
  { say: '[for|in|over|after|of] {units:unit}', mean: duration() },
  { say: '(over the|through the) {units:unit}', mean: duration() },
  { say: '{units:unit}-long', mean: duration() },
  { say: '{unit}-long', mean: duration() },
  { say: '[within|for|over|about] (a|the) fortnight', mean: () => duration(undefined, 2)({ unit: 'week' }) },
  { say: 'single-{unit}', mean: duration(undefined, 1) },
  { say: '(the whole|the entire|all) {unit}', mean: duration() },
];

/** What comes back: "every Monday". */
export const recurrences: Rule[] = [
  { say: '(every|each) ({unit}|{weekday}|{month})', mean: recurrence() },
  { say: '(every|each) {weekday} {partOfDay}', mean: recurrence() },
  { say: 'every {count} {unit}', mean: recurrence() },
  { say: 'every other ({unit}|{weekday})', mean: recurrence() },
  { say: '{weekdays:weekday}', mean: recurrence() },
  { say: 'weekdays', mean: recurring('P1D') },
  { say: 'daily', mean: recurring('P1D'), allow: isLowerCase },
  { say: 'weekly', mean: recurring('P1W'), allow: isLowerCase },
  { say: 'monthly', mean: recurring('P1M'), allow: isLowerCase },
  { say: 'quarterly', mean: recurring('P1Q'), allow: isLowerCase },
  { say: '(annual|annually|yearly)', mean: recurring('P1Y'), allow: isLowerCase },
];

/** Vague references. */
export const references: Rule[] = [
  { say: '(more|very|most)? recently', mean: reference('PAST_REF') },
  { say: '(lately|in recent times)', mean: reference('PAST_REF') },
  { say: '[in|over|of] recent ({units}|times)', mean: reference('PAST_REF') },
  { say: '(recent|the past)', mean: reference('PAST_REF') },
  {
    say: '(current|currently|nowadays|these days|now|at present|at the moment|right now)',
    mean: reference('PRESENT_REF'),
  },
  { say: '((the|the near|the foreseeable|the distant) future|the long term)', mean: reference('FUTURE_REF') },
  {
    say: '(soon|shortly)',
    mean: reference('FUTURE_REF'),
    // "shortly before 5 p.m."
    allow: (tokens, { next }) => !/^(?:before|after)$/.test(tokens[next]?.lower ?? ''),
  },
];
