import { calendar, list, neighbour, shift, shiftFrom, type Rule } from '../../../grammar/index.ts';
import { isNoPlaceName, isNoTitle } from '../named-dates.ts';
import { eitherOrder, lastDayOf, recurring, weekdayFrom, weekdayOfWeek } from '../meanings.ts';
import {
  all,
  endsPhrase,
  isDayOfMonth,
  isHolidayItself,
  isOrdinalAlone,
  isOrdinalDay,
  isSpelledOut,
  isWhole,
  isYear,
  namesAttack,
} from '../refusals.ts';

/** Dates that are the name of something keep their own year. */
export const names: Rule[] = [
  { say: '{nine}/{eleven}', mean: calendar({ year: 2001, month: 9, day: 11 }), allow: isWhole },
  {
    say: '(september|sept.) {eleven}(th)?',
    mean: calendar({ year: 2001, month: 9, day: 11 }),
    allow: all(isWhole, namesAttack),
  },
];

/** Days: "Monday, 3 May 2021", "May 3", "12/01/2022", and feasts. */
export const days: Rule[] = [
  { say: '{weekday} ,? (the)? {day} (of)? {month} ,? {year}?', mean: calendar(), allow: isWhole },
  { say: '{weekday} ,? {month} (the)? {day} ,? {year}?', mean: calendar(), allow: isDayOfMonth },
  { say: '(the)? {day} (of)? {month} ,? {year}', mean: calendar(), allow: isWhole },
  { say: '(the)? {day} (of)? {month}', mean: calendar(), allow: all(isWhole, isNoPlaceName) },
  { say: '{year} , {month} {day}', mean: calendar(), allow: isWhole },
  { say: '{month} (the)? {day} , {year}', mean: calendar(), allow: isWhole },
  { say: '{month} (the)? {day} {year}?', mean: calendar(), allow: all(isDayOfMonth, isNoPlaceName) },
  { say: '{month} {day} (of|in) {year}', mean: calendar(), allow: isDayOfMonth },
  { say: '(the)? {day} (of)? {month} in {year}', mean: calendar(), allow: isWhole },
  { say: '{toward} {month} (the)? {day}', mean: calendar(), allow: isDayOfMonth },
  { say: '{month} {day} (of)? {ofYear:yearShift}', mean: calendar(), allow: isDayOfMonth },
  { say: '(the)? {day} (of)? {month} (of)? {ofYear:yearShift}', mean: calendar(), allow: isWhole },
  { say: '{month} {day} (of)? {ofStory:storyYear}', mean: calendar(), allow: isDayOfMonth },
  { say: '(the)? {day} (of)? {month} (of)? {ofStory:storyYear}', mean: calendar(), allow: isWhole },
  {
    say: '[on|by|until|since|from|before|after|for|least] the {day}',
    mean: calendar({ narrative: true }),
    allow: all(isWhole, isOrdinalAlone),
  },
  {
    say: 'the {partOfDay} of the {day}',
    mean: calendar({ narrative: true }),
    allow: all(isWhole, isOrdinalAlone),
  },
  { say: '{month} {days} ,? {year}?', mean: list(), allow: isDayOfMonth },
  { say: '(the)? {days} (of)? {month} ,? {year}?', mean: list(), allow: isWhole },
  { say: '{weekday} {day}', mean: calendar(), allow: all(isWhole, isOrdinalDay) },
  { say: '{weekday} the {dayName:day}', mean: calendar(), allow: endsPhrase },
  { say: '{weekday} ,? the {day}', mean: calendar(), allow: isWhole },
  { say: '{monthNumber:month}/{day}/{year}', mean: eitherOrder },
  { say: '{day}/{monthNumber:month}/{year}', mean: eitherOrder },
  { say: '{monthNumber:month}/{day}/{shortYear:year}', mean: eitherOrder, allow: isWhole },
  { say: '{day}/{monthNumber:month}/{shortYear:year}', mean: eitherOrder, allow: isWhole },
  { say: '{day}.{monthNumber:month}.{year}', mean: calendar(), allow: isWhole },
  { say: '{year}-{monthNumber:month}-{dayDigits:day}', mean: calendar(), allow: isWhole },
  { say: 'the {dayName:day} of {month} ,? {year}?', mean: calendar() },
  { say: '(the)? first day of {month} ,? {year}?', mean: calendar({ day: 1 }) },
  { say: '(the)? (last|final) day of {month} ,? {year}?', mean: lastDayOf },
  { say: '{holiday} ,? {year}', mean: calendar() },
  { say: '(the)? ({toward}|this)? {holiday} weekend', mean: calendar({ whole: 'weekend' }) },
  { say: '(the)? {holiday} weekend (of|,)? {year}', mean: calendar({ whole: 'weekend' }), allow: isYear },
  { say: '({toward}|this)? {holiday}', mean: calendar(), allow: isHolidayItself },
  {
    say: '(just|shortly|right|soon) (before|after) {holiday} ,? {year}?',
    mean: calendar({ approximate: true }),
    allow: isHolidayItself,
  },
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

/** "Monday", "last Monday", "early on Monday morning". */
export const weekdays: Rule[] = [
  { say: '{weekday}', mean: calendar(), allow: all(isSpelledOut, isNoTitle) },
  { say: '(this|late|early) {weekday}', mean: calendar() },
  { say: '{toward} {weekday}', mean: calendar() },
  { say: '{weekday} {toward}', mean: calendar() },
  { say: '{weekday} (of)? {toward} week', mean: weekdayOfWeek },
  { say: '{weekday} (of)? this week', mean: weekdayOfWeek },
  { say: '(the)? {weekday} before last', mean: calendar({ toward: -1, offset: -7 }) },
  { say: '(the)? {weekday} after next', mean: calendar({ toward: 1, offset: 7 }) },
  { say: 'a week last {weekday}', mean: calendar({ toward: -1, offset: -7 }) },
  // "the first Monday of next month": some day of it.
  { say: '(the)? {place} {weekday:ignored} (of|in) {toward} {oneUnit:unit}', mean: neighbour() },
  { say: '(the)? {place} {weekday:ignored} (of|in) this {oneUnit:unit}', mean: shift(0) },
  { say: 'the {weekday} after', mean: calendar({ narrative: true, toward: 1 }), allow: endsPhrase },
  { say: 'the {weekday} before ({holiday}|{month} {day}|{day} {month}) ,? {year}?', mean: weekdayFrom(-1) },
  { say: 'the {weekday} after ({holiday}|{month} {day}|{day} {month}) ,? {year}?', mean: weekdayFrom(1) },
  { say: '(the)? {place} {weekday} of (the|each|every) month', mean: recurring('P1M') },
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
