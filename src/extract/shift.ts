import { addMonths, civilOf, type Day, mondayOf, weekdayOf } from '../dates/day.ts';
import { calendarReading } from './calendar-date.ts';
import type { ShiftMeaning } from './meaning.ts';
import { day, MONTHS, partOf, periodOf, season, stretch } from './periods.ts';
import type { Context, Reading } from './reading.ts';
import { atTime } from './time-of-day.ts';

/** The day that a shift is counted from. */
function startOf({ unit, anchor, from, count }: ShiftMeaning, context: Context): Day | undefined {
  if (from) {
    const date = calendarReading(from, context);
    return date && (count < 0 ? date.min : date.max);
  }
  if (anchor === 'publication') return context.published;
  if (anchor === 'happening') return undefined;
  const { day: told, period } = context.narrative ?? {};
  // "la même année" may follow a mere year; "le lendemain" needs a day.
  return unit === 'day' ? told : (period?.min ?? told);
}

/** "ce week-end", told as past early in the week, is the one before. */
function weekendBack({ unit, count, anchor }: ShiftMeaning, { direction }: Context, from: Day): number {
  return unit === 'weekend' &&
    count === 0 &&
    anchor === 'publication' &&
    direction === 'past' &&
    weekdayOf(from) <= 4
    ? -7
    : 0;
}

/** "cet été", "l’hiver suivant": the season that a day lies in. */
function seasonOf(at: Day): Reading {
  const { year, month } = civilOf(at);
  const number = month < 3 || month === 12 ? 24 : ((20 + Math.floor(month / 3)) as 21 | 22 | 23);
  return season(month < 3 ? year - 1 : year, number);
}

/** So many units from an anchor, as the calendar's own period there; undefined where there is no anchor. */
export function shiftReading(meaning: ShiftMeaning, context: Context): Reading | undefined {
  const { unit, count, anchor, from: date } = meaning;
  const from = startOf(meaning, context);
  if (from === undefined) return undefined;
  const months = MONTHS[unit];
  const days = unit === 'week' || unit === 'weekend' ? 7 : 1;
  const at =
    (months === undefined ? from + count * days : addMonths(from, count * months)) +
    weekendBack(meaning, context, from);
  if (meaning.weekday !== undefined) return day(mondayOf(at) + meaning.weekday - 1);
  // Counted from a date, weeks and months keep its day: "trois semaines après le 12 mai".
  const reading = unit === 'season' ? seasonOf(at) : date && unit !== 'year' ? day(at) : periodOf(at, unit);
  if (!reading) return undefined;
  const anchored = anchor === 'narrative' && !date ? { anchor: from } : {};
  if (unit === 'day') return { ...atTime(reading, meaning), ...anchored };
  if (meaning.part) return { ...partOf(reading, meaning.part), ...anchored };
  // Said on a Sunday, "la semaine dernière" may also be the week that ends on that day.
  if (unit === 'week' && count === -1 && anchor === 'publication' && weekdayOf(from) === 7) {
    return { ...stretch(reading.value, reading.min, from - 1), within: true };
  }
  return { ...reading, ...anchored, within: true };
}
