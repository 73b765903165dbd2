import { type Rule, time } from '../../../grammar/index.ts';
import { clockTime, dayAtClock, fourDigitTime } from '../meanings.ts';
import { isAdverbial, isOwnPart } from '../phrase-ends.ts';
import { isWhole } from '../refusals.ts';

/** The day after a time of the clock: "on Friday", "Friday 15 March". */
const DAY = '(on)? {weekday} ({partOfDay})? (,? (the)? {day} (of)? {month}|,? {month} {day})? (,? {year})?';

/** Times of the clock. */
export const clocks: Rule[] = [
  { say: '{hour}:{minutes} {zone:utc}?', mean: clockTime, allow: isWhole },
  { say: '{hour} {meridiem} {zone:utc}?', mean: clockTime, allow: isWhole },
  { say: '{hour}(:|.){minutes} {meridiem} {zone:utc}?', mean: clockTime, allow: isWhole },
  { say: '{hour}{minutes} {zone:utc}', mean: clockTime, allow: isWhole },
  { say: '{hourAndMinutes} {zone:utc}', mean: fourDigitTime, allow: isWhole },
  { say: '(midday|noon)', mean: () => ({ type: 'time', minute: 720 }) },
  { say: 'midnight', mean: () => ({ type: 'time', minute: 1440 }) },
  { say: `{hour}:{minutes} {meridiem}? {zone:utc}? ${DAY}`, mean: dayAtClock, allow: isWhole },
  { say: `{hour} {meridiem} {zone:utc}? ${DAY}`, mean: dayAtClock, allow: isWhole },
];

/** "in the afternoon": of the day that is told. */
export const partsOfDays: Rule[] = [
  { say: 'overnight', mean: () => ({ type: 'time', partOfDay: 'NI', latest: true }), allow: isAdverbial },
  { say: '[in|during|by|late in|early in] the (early|late)? {partOfDay}', mean: time(), allow: isOwnPart },
  { say: '[by] (mid-)?{partOfDay}', mean: time(), allow: isOwnPart },
  { say: '[at|around|before|after|by|since] {edgeOfDay:partOfDay}', mean: time(), allow: isOwnPart },
  { say: '[at|around|before] mid-{partOfDay}', mean: time(), allow: isOwnPart },
];
