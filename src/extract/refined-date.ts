import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  dayToEdtf,
  mondayOf,
  monthToEdtf,
  weekdayOf,
} from '../dates/day.ts';
import type { CalendarMeaning } from './meaning.ts';
import { day, endingOn, partOf, stretch, week } from './periods.ts';
import type { Reading } from './reading.ts';
import { atTime } from './time-of-day.ts';

/** Where the days off begin and end around a holiday on each day of the week, from Monday on. */
const DAYS_OFF = [
  [-2, 0],
  [-3, 0],
  [-4, 4],
  [0, 3],
  [0, 2],
  [0, 1],
  [-1, 0],
] as const;

/** The weekend that goes with a holiday. That of Easter is four days long. */
function daysOff(holiday: Day, isEaster: boolean): Reading {
  const [before, after] = isEaster ? [-2, 1] : DAYS_OFF[weekdayOf(holiday) - 1]!;
  return stretch(dayToEdtf(holiday + before), holiday + before, holiday + after);
}

/**
 * The end of a season: its last month, and the next one, as a season ends with its last month for some (meteorologists) and
 * with a solstice or an equinox three weeks later for others.
 */
function lateSeason(reading: Reading): Reading {
  const { year: y, month: m } = civilOf(reading.max);
  const [min, next] = [dayOf(y, m, 1), reading.max + 1];
  const max = addMonths(next, 1) - 1;
  return { ...reading, edtf: `${monthToEdtf(min)}/${monthToEdtf(next)}`, min, max, within: true };
}

/** What is said of a date besides its fields: which part of it, which days with it, at which hour. */
export function refined(date: Reading, meaning: CalendarMeaning): Reading {
  let reading = date;
  const { strain } = reading;
  if (meaning.offset) reading = { ...day(reading.min + meaning.offset), strain };
  if (meaning.whole === 'weekend')
    reading = { ...daysOff(reading.min, meaning.feast === 0), strain, within: true };
  if (meaning.whole === 'week') reading = { ...week(mondayOf(reading.min)), strain, within: true };
  if (meaning.part === 'late' && meaning.season !== undefined) reading = lateSeason(reading);
  else if (meaning.part) reading = partOf(reading, meaning.part);
  if (meaning.stretch) reading = { ...endingOn(reading.max, meaning.stretch), strain, members: [reading] };
  if (meaning.nth && meaning.nth.unit !== 'weekday') reading = { ...reading, within: true };
  if (meaning.overnight && reading.min === reading.max) {
    const night = stretch(`${reading.value}TNI`, reading.min, reading.min + 1);
    return { ...night, strain };
  }
  // "circa 1850": a date that nobody knows exactly.
  if (meaning.approximate && /^-?\d{4}(?:-\d\d){0,2}$/.test(reading.edtf))
    reading = { ...reading, edtf: `${reading.edtf}~` };
  return reading.min === reading.max ? atTime(reading, meaning) : reading;
}
