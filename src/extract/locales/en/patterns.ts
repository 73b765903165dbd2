import { clocks, ranges } from './range-patterns.ts';
import {
  calendar,
  duration,
  list,
  neighbour,
  recurrence,
  reference,
  type Rule,
  shift,
  shiftBy,
  shiftFrom,
  shiftFromHappening,
} from '../../grammar/index.ts';
import { eitherOrder, nthWeekday, narrativeNeighbour, periodTo, recurring, shiftedPart } from './meanings.ts';
import {
  all,
  closesPhrase,
  endsPhrase,
  isAhead,
  isBareYear,
  isDayOfMonth,
  isHolidayItself,
  isLowerCase,
  isMonth,
  isNoAge,
  isNoDecadeOfLife,
  isNoRate,
  isOrdinalAlone,
  isSeason,
  isSpelledOut,
  isSureMonth,
  isWhole,
  isYear,
  namesAttack,
  standsAlone,
} from './refusals.ts';

/**
 * What English says of time, and what it means. The notation is explained at `compilePattern`: {month} is a class of
 * words, (a|b) a choice, ? makes optional, [a|b] at the start must be there but is no part of the mention. As in
 * TIMEX3, articles belong to a mention ("the third quarter") and prepositions do not ("on Monday").
 */

/** Dates that are the name of something keep their own year. */
const names: Rule[] = [
  { say: '{nine}/{eleven}', mean: calendar({ year: 2001, month: 9, day: 11 }), allow: isWhole },
  {
    say: '(september|sept.) {eleven}(th)?',
    mean: calendar({ year: 2001, month: 9, day: 11 }),
    allow: all(isWhole, namesAttack),
  },
];

const days: Rule[] = [
  { say: '{weekday} ,? (the)? {day} (of)? {month} ,? {year}?', mean: calendar(), allow: isWhole },
  { say: '{weekday} ,? {month} (the)? {day} ,? {year}?', mean: calendar(), allow: isDayOfMonth },
  { say: '(the)? {day} (of)? {month} ,? {year}', mean: calendar(), allow: isWhole },
  { say: '(the)? {day} (of)? {month}', mean: calendar(), allow: isWhole },
  { say: '{month} (the)? {day} , {year}', mean: calendar(), allow: isWhole },
  { say: '{month} (the)? {day} {year}?', mean: calendar(), allow: isDayOfMonth },
  { say: '{month} {day} (last|this|next) year', mean: calendar(), allow: isDayOfMonth },
  { say: '{month} {day} (of)? {ofStory:storyYear}', mean: calendar(), allow: isDayOfMonth },
  { say: '(the)? {day} (of)? {month} (of)? {ofStory:storyYear}', mean: calendar(), allow: isWhole },
  {
    say: '[on|by|until|since|from|before|after|for] the {day}',
    mean: calendar({ narrative: true }),
    allow: all(isWhole, isOrdinalAlone),
  },
  { say: '{month} {days} ,? {year}?', mean: list(), allow: isDayOfMonth },
  { say: '(the)? {days} (of)? {month} ,? {year}?', mean: list(), allow: isWhole },
  { say: '{weekday} ,? the {day}', mean: calendar(), allow: isWhole },
  { say: '{monthNumber:month}/{day}/{year}', mean: eitherOrder },
  { say: '{day}/{monthNumber:month}/{year}', mean: eitherOrder },
  { say: '{monthNumber:month}/{day}/{shortYear:year}', mean: eitherOrder, allow: isWhole },
  { say: '{day}/{monthNumber:month}/{shortYear:year}', mean: eitherOrder, allow: isWhole },
  { say: '{day}.{monthNumber:month}.{year}', mean: calendar(), allow: isWhole },
  { say: '{year}-{monthNumber:month}-{dayDigits:day}', mean: calendar(), allow: isWhole },
  { say: 'the {dayName:day} of {month} ,? {year}?', mean: calendar() },
  { say: '{holiday} ,? {year}', mean: calendar() },
  { say: '(the)? ({toward}|this)? {holiday} weekend', mean: calendar({ whole: 'weekend' }) },
  { say: '(the)? {holiday} weekend (of|,)? {year}', mean: calendar({ whole: 'weekend' }), allow: isYear },
  { say: '({toward}|this)? {holiday}', mean: calendar(), allow: isHolidayItself },
  { say: 'that {holiday}', mean: calendar({ storyYear: 0 }), allow: isHolidayItself },
  { say: '{holiday} (of)? {ofStory:storyYear}', mean: calendar() },
  { say: '(the following|the next) {holiday}', mean: calendar({ narrative: true }), allow: isHolidayItself },
  {
    say: '(the previous|the preceding) {holiday}',
    mean: calendar({ narrative: true, toward: -1 }),
    allow: isHolidayItself,
  },
  { say: '(the)? day after {holiday} ,? {year}?', mean: calendar({ offset: 1 }), allow: isHolidayItself },
  { say: '(the)? day before {holiday} ,? {year}?', mean: calendar({ offset: -1 }), allow: isHolidayItself },
  { say: '{count} {unit} before ({holiday}|{month} {day}|{day} {month}) ,? {year}?', mean: shiftFrom(-1) },
  { say: '{count} {unit} after ({holiday}|{month} {day}|{day} {month}) ,? {year}?', mean: shiftFrom(1) },
];

const weekdays: Rule[] = [
  { say: '{weekday}', mean: calendar(), allow: isSpelledOut },
  { say: '(this|late|early) {weekday}', mean: calendar() },
  { say: '{toward} {weekday}', mean: calendar() },
  { say: '{weekday} {toward}', mean: calendar() },
  { say: 'the following {weekday}', mean: calendar({ narrative: true, toward: 1 }) },
  { say: 'that {weekday}', mean: calendar({ narrative: true }) },
  { say: '(the previous|the preceding) {weekday}', mean: calendar({ narrative: true, toward: -1 }) },
  { say: 'the {weekday} before', mean: calendar({ narrative: true, toward: -1 }), allow: endsPhrase },
  { say: '(late|early)? {weekday} {partOfDay}', mean: calendar() },
  { say: '(late|early)? {toward} {weekday} {partOfDay}', mean: calendar() },
  { say: 'the {partOfDay} of {weekday}', mean: calendar() },
  { say: 'the (small|early) hours of ({toward})? {weekday} ({partOfDay})?', mean: calendar() },
  { say: 'the (small|early) hours of ({weekday} ,?)? {month} {day} ,? {year}?', mean: calendar() },
  {
    say: 'the (small|early) hours of ({weekday} ,?)? (the)? {day} (of)? {month} ,? {year}?',
    mean: calendar(),
  },
  { say: 'the {partOfDay} of ({weekday} ,?)? {month} {day} ,? {year}?', mean: calendar() },
  { say: 'the {partOfDay} of ({weekday} ,?)? (the)? {day} (of)? {month} {year}?', mean: calendar() },
];

const months: Rule[] = [
  { say: '{month} ,? {year}', mean: calendar(), allow: isYear },
  { say: '{month} of {year}', mean: calendar(), allow: isYear },
  { say: '{toward} {month}', mean: calendar() },
  { say: '(this|earlier this|later this) {month}', mean: calendar(), allow: isSureMonth },
  { say: '{month}', mean: calendar(), allow: isSureMonth },
  {
    say: '[in|since|until|till|by|from|during|of|to|through|throughout|between|and] {month}',
    mean: calendar(),
    allow: isMonth,
  },
  { say: '(the)? {weekOf:nth} (of|in) {month} ,? {year}?', mean: calendar() },
  { say: '(the)? {place} {weekday} (of|in) {month} ,? {year}?', mean: nthWeekday },
  { say: 'the month of {month} ,? {year}?', mean: calendar() },
  { say: '[by|before|until] {ending} {month} ,? {year}?', mean: calendar() },
  { say: '{part} {month} ,? {year}?', mean: calendar() },
  { say: '{part}-{month} ,? {year}?', mean: calendar() },
  { say: '({part}-?)? {month} (of)? {ofYear:yearShift}', mean: calendar() },
  { say: '({part}-?)? {month} (of)? {ofStory:storyYear}', mean: calendar() },
  { say: 'that (same)? {month}', mean: calendar({ storyYear: 0 }), allow: isMonth },
  { say: '(the following|the next) {month}', mean: calendar({ narrative: true }), allow: isMonth },
  {
    say: '(the previous|the preceding) {month}',
    mean: calendar({ narrative: true, toward: -1 }),
    allow: isMonth,
  },
  {
    say: 'the week (of|beginning|starting|ending) ({weekday} ,?)? (the)? {day} (of)? {month} ,? {year}?',
    mean: calendar({ whole: 'week' }),
  },
  {
    say: 'the week (of|beginning|starting|ending) ({weekday} ,?)? {month} (the)? {day} ,? {year}?',
    mean: calendar({ whole: 'week' }),
  },
];

/** What a company tells the figures of: "the six months to June 30", "the quarter ended 31 March". */
const PERIOD = '(the|its)? ({count} -?)? {longUnit:unit} (period)? (to|ended|ending|through) (the end of|end)?';

const years: Rule[] = [
  {
    say: '[in|since|until|till|by|from|during|of|through|throughout|before|after|for] {year}',
    mean: calendar(),
    allow: isYear,
  },
  { say: '{year}', mean: calendar(), allow: isBareYear },
  // "by the end of 2025" is any time until then.
  { say: '[by|before|until] {ending} {year}', mean: calendar(), allow: isYear },
  { say: '{part} {year}', mean: calendar(), allow: isYear },
  { say: '{part}-{year}', mean: calendar(), allow: isYear },
  { say: 'the year {year}', mean: calendar() },
  { say: "[since|from|of|in|to] '{shortYear:year}", mean: calendar(), allow: isWhole },
  { say: `${PERIOD} {month} {day}? ,? {year}?`, mean: periodTo, allow: isDayOfMonth },
  { say: `${PERIOD} (the)? {day} (of)? {month} {year}?`, mean: periodTo, allow: isWhole },
  { say: '(fiscal|financial) (year)? {year}', mean: calendar(), allow: isYear },
];

const stretches: Rule[] = [
  { say: '(the)? {ordinal:quarter} -? quarter ((of|in)? ({year}|{ofYear:yearShift}))?', mean: calendar() },
  { say: 'q{quarterDigit:quarter} {year}?', mean: calendar() },
  { say: '(the)? {ordinal:half} half of ({year}|{ofYear:yearShift})', mean: calendar() },
  { say: '(the)? {ordinal:half} half', mean: calendar() },
  { say: '(the)? {season} (of|,)? {year}', mean: calendar() },
  { say: '{part} {season} {year}?', mean: calendar() },
  { say: '(this|the) {season}', mean: calendar(), allow: isSeason },
  { say: '{toward} {season}', mean: calendar() },
  { say: '{season} (of)? {ofYear:yearShift}', mean: calendar() },
  { say: '(the)? {season} (of)? {ofStory:storyYear}', mean: calendar() },
  { say: 'that {season}', mean: calendar({ storyYear: 0 }), allow: isSeason },
  { say: '(the following|the next) {season}', mean: calendar({ narrative: true }), allow: isSeason },
  {
    say: '(the previous|the preceding) {season}',
    mean: calendar({ narrative: true, toward: -1 }),
    allow: isSeason,
  },
  { say: "(the)? {part}? {decade:era}(s|'s)", mean: calendar(), allow: isNoDecadeOfLife },
  { say: "(the)? ({part}-)? ('|’){decade:era}s", mean: calendar(), allow: isNoDecadeOfLife },
  { say: '(the)? ({part}-?)? {decade:era}s', mean: calendar(), allow: isNoDecadeOfLife },
  { say: 'the ({part}-?)? {decadeName:era}', mean: calendar() },
  { say: '(the)? ({part}-?)? {century:era} -? century', mean: calendar() },
];

const relative: Rule[] = [
  { say: '(late|early)? yesterday ({partOfDay})?', mean: shift(-1, 'day') },
  { say: 'the day before yesterday', mean: shift(-2, 'day') },
  { say: '(late|early)? last night', mean: shift(-1, 'day') },
  { say: '(earlier|later|early|late)? today', mean: shift(0, 'day') },
  { say: 'tonight', mean: shift(0, 'day') },
  { say: 'this {partOfDay}', mean: shift(0, 'day') },
  { say: '(late|early)? tomorrow ({partOfDay})?', mean: shift(1, 'day') },
  { say: 'the day after tomorrow', mean: shift(2, 'day') },
  { say: '(earlier|later|early|late)? {toward} {oneUnit:unit}', mean: neighbour() },
  { say: '(earlier|later|early|late)? this {oneUnit:unit}', mean: shift(0) },
  { say: '[by|before|until] {ending} {toward} {oneUnit:unit}', mean: neighbour() },
  { say: '[by|before|until] {ending} (this|the) {oneUnit:unit}', mean: shift(0), allow: standsAlone },
  { say: '{part} {toward} {unit}', mean: shiftedPart },
  { say: '{part} (this|the) {unit}', mean: shiftedPart, allow: standsAlone },
  { say: 'the current {unit}', mean: shift(0) },
  { say: '{part} the new year', mean: shift(1, 'year') },
  { say: '{count} {unit} ago', mean: shiftBy(-1), allow: isWhole },
  { say: '{count} {unit} from now', mean: shiftBy(1), allow: isWhole },
  { say: "{count} {unit} (' |'s) time", mean: shiftBy(1), allow: isWhole },
  { say: '[in] {count} {unit}', mean: shiftBy(1), allow: isAhead },
  { say: '(the next {oneDay:unit}|the following {unit})', mean: narrativeNeighbour(1), allow: standsAlone },
  { say: '(the previous|the preceding) {unit}', mean: narrativeNeighbour(-1), allow: standsAlone },
  { say: 'the {unit} (before|previous|earlier)', mean: narrativeNeighbour(-1), allow: endsPhrase },
  { say: 'the {unit} after', mean: narrativeNeighbour(1), allow: endsPhrase },
  {
    say: '[by|before|until] {ending} (that|the same|that same) {oneUnit:unit}',
    mean: shift(0, undefined, 'narrative'),
  },
  { say: '(the same|that|that very|that same) {unit}', mean: shift(0, undefined, 'narrative') },
  { say: '(the same|that|that same) {partOfDay}', mean: shift(0, 'day', 'narrative') },
  { say: '(the next|the following) {partOfDay}', mean: shift(1, 'day', 'narrative') },
  { say: '(the previous|the preceding) {partOfDay}', mean: shift(-1, 'day', 'narrative') },
  { say: '[over|at|during|of|in] the weekend', mean: shift(0, 'weekend') },
  {
    say: '[end|ends|ended|ending|finish|finished|close|closed|start|started|for] the day',
    mean: shift(0, 'day', 'narrative'),
    allow: standsAlone,
  },
  { say: 'a fortnight ago', mean: shift(-2, 'week') },
  { say: '[by|at|since] that time', mean: shift(0, 'day', 'narrative') },
  { say: '(earlier|later) (in the|that) day', mean: shift(0, 'day', 'narrative') },
  {
    say: '{count} {unit} (earlier|before|previously)',
    mean: shiftBy(-1, 'narrative'),
    allow: all(isWhole, endsPhrase),
  },
  { say: '{count} {unit} before the {happening}', mean: shiftFromHappening(-1), allow: isWhole },
  { say: '{count} {unit} after the {happening}', mean: shiftFromHappening(1), allow: isWhole },
  { say: '(the)? {oneUnit:unit} before the {happening}', mean: shiftFromHappening(-1) },
  { say: '(the)? {oneUnit:unit} after the {happening}', mean: shiftFromHappening(1) },
  { say: 'the eve of the {happening}', mean: shiftFromHappening(-1, 'day') },
  { say: 'hours (later|afterwards)', mean: shift(1, 'hour', 'narrative') },
  { say: 'hours earlier', mean: shift(-1, 'hour', 'narrative') },
  { say: '(minutes|moments) (later|afterwards)', mean: shift(1, 'minute', 'narrative') },
  { say: '(minutes|moments) earlier', mean: shift(-1, 'minute', 'narrative') },
  { say: '{count} {unit} (later|afterwards)', mean: shiftBy(1, 'narrative'), allow: isWhole },
  { say: '{count} {units:unit} on', mean: shiftBy(1, 'narrative'), allow: all(isWhole, closesPhrase) },
];

const AMOUNT = '(about|around|nearly|almost|over|roughly|some|more than|less than|at least|up to|just)?';

const durations: Rule[] = [
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
  { say: 'single-{unit}', mean: duration(undefined, 1) },
  { say: '(the whole|the entire|all) {unit}', mean: duration() },
];

const recurrences: Rule[] = [
  { say: '(every|each) ({unit}|{weekday}|{month})', mean: recurrence() },
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

const references: Rule[] = [
  { say: '(more|very|most)? recently', mean: reference('PAST_REF') },
  { say: '(lately|in recent times)', mean: reference('PAST_REF') },
  { say: '[in|over|of] recent ({units}|times)', mean: reference('PAST_REF') },
  { say: '(recent|the past)', mean: reference('PAST_REF') },
  {
    say: '(current|currently|nowadays|these days|now|at present|at the moment|right now)',
    mean: reference('PRESENT_REF'),
  },
  { say: '((the|the near|the foreseeable|the distant) future|the long term)', mean: reference('FUTURE_REF') },
  { say: '(soon|shortly)', mean: reference('FUTURE_REF') },
];

/** In the order in which they win where two read equally far. */
export const rules: readonly Rule[] = [
  ...names,
  ...ranges,
  ...clocks,
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
