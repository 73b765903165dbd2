import { calendar, type Rule } from '../../../grammar/index.ts';
import { nthWeekday, periodTo } from '../meanings.ts';
import {
  isBareYear,
  isDayOfMonth,
  isMonth,
  isMonthsYear,
  isNoDecadeOfLife,
  isNobodys,
  isSeason,
  isSureMonth,
  isWhole,
  isWholeYear,
  isYear,
} from '../refusals.ts';

/** What a company tells the figures of: "the six months to June 30", "the quarter ended 31 March". Of it, TIMEX3 marks the date. */
const PERIOD =
  '(the|its|a)? (fiscal|financial)? ({count} -?)? (first|second|third|fourth|latest)? (fiscal|financial)? {longUnit:unit} (period)? (to|ended|ending|through) (the end of|end)?';

/** Months, their parts and weeks. */
export const months: Rule[] = [
  { say: '{month} ,? {year}', mean: calendar(), allow: isMonthsYear },
  { say: '{month} of {year}', mean: calendar(), allow: isYear },
  { say: '{toward} {month}', mean: calendar() },
  { say: '(this|earlier this|later this) {month}', mean: calendar({ near: true }), allow: isSureMonth },
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
  { say: '[by|before|until] {ending} {toward} {month}', mean: calendar() },
  { say: '{part} {toward} {month}', mean: calendar() },
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

/** Years, and what is told of them in figures. */
export const years: Rule[] = [
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
  { say: `${PERIOD} <{month} {day}? ,? {year}?>`, mean: periodTo, allow: isDayOfMonth },
  { say: `${PERIOD} (the)? <{day} (of)? {month} {year}?>`, mean: periodTo, allow: isWhole },
  { say: '(fiscal|financial) (year)? {year}', mean: calendar(), allow: isYear },
  { say: '(circa|c.) {year}', mean: calendar({ approximate: true }), allow: isWhole },
  { say: '[in] (about|around|roughly) {year}', mean: calendar({ approximate: true }), allow: isWholeYear },
  { say: 'fy {year}', mean: calendar(), allow: isYear },
  { say: '{ancientYear:year} (bc|bce|b.c.)', mean: calendar() },
  { say: 'ad {anyYear:year}', mean: calendar() },
  { say: '{anyYear:year} (ad|ce)', mean: calendar() },
  { say: '(the)? {ancientCentury:era} -? century (bc|bce|b.c.)', mean: calendar() },
];

/** Quarters, halves, seasons, decades and centuries. */
export const stretches: Rule[] = [
  {
    say: '(the)? {ordinal:quarter} -? quarter ((of|in)? ({year}|{ofYear:yearShift}))?',
    mean: calendar(),
    allow: isNobodys,
  },
  { say: 'q{quarterDigit:quarter} ((of)? ({year}|{ofYear:yearShift}))?', mean: calendar() },
  { say: '{quarterDigit:quarter}q (of)? {year}', mean: calendar() },
  { say: 'h{halfDigit:half} (of)? ({year}|{ofYear:yearShift})', mean: calendar() },
  { say: "(the)? {season} (of)? ('|’){shortYear:year}", mean: calendar(), allow: isWhole },
  { say: '(the)? {ordinal:half} half of ({year}|{ofYear:yearShift})', mean: calendar() },
  { say: '(the)? {ordinal:half} half', mean: calendar() },
  { say: '(the)? {season} (of|,)? {year}', mean: calendar() },
  // "the winter of 1978-79" is that of its first year.
  { say: '(the)? winter (of|,)? {year}(-|–|/){shortYear:ignored}', mean: calendar({ season: 24 }) },
  { say: '(the)? winter (of|,)? {year}(-|–|/){year:ignored}', mean: calendar({ season: 24 }) },
  { say: '{part} {season} {year}?', mean: calendar() },
  { say: '[by|until] {season}', mean: calendar(), allow: isSeason },
  { say: 'this {season}', mean: calendar({ near: true }), allow: isSeason },
  { say: 'the {season}', mean: calendar(), allow: isSeason },
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
