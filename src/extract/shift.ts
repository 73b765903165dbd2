import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  dayToEdtf,
  mondayOf,
  monthToEdtf,
  weekdayOf,
  yearToEdtf,
} from '../dates/day.ts';
import { calendarReading, dayOfStory } from './calendar-date.ts';
import type { ShiftMeaning } from './meaning.ts';
import { day, MONTHS, partOf, periodOf, stretch, week } from './periods.ts';
import { type Context, type Reading, type Story, storyFor } from './reading.ts';
import { atTime, backAtLead, eitherDay } from './time-of-day.ts';
import { durationValue } from './timex-duration.ts';

/** How long a unit is at most, days. */
const LONGEST: Partial<Record<ShiftMeaning['unit'], number>> = { week: 7, month: 31, year: 366 };

/** Longer than this (days), no weeks are counted from a period. */
const SEASON = 92;

/** Whether a story was in some year or season, and its paragraph is over. */
const isLeft = ({ stale, period }: Story) =>
  stale === true && period !== undefined && period.max - period.min > SEASON;

/**
 * What a shift goes on from in the story; nothing where it counts from today instead, because the story is over, or
 * because "earlier in the week" cannot be said of a month that was told.
 */
function toldFor({ unit, count, orToday }: ShiftMeaning, context: Context): Story {
  const story = storyFor(context);
  const { lead } = context.narrative ?? {};
  // "A 1964 tractor made £4,200. … The herd had gone three weeks earlier": no weeks are counted from a year that is left.
  if (unit === 'week' && isLeft(story) && lead !== undefined) return { day: lead, period: day(lead) };
  if (!orToday) return story;
  const { period } = story;
  const isLonger = count === 0 && period && period.max - period.min >= (LONGEST[unit] ?? Infinity);
  return story.stale || isLonger ? {} : story;
}

/** The day that a shift is counted from. */
function startOf(meaning: ShiftMeaning, context: Context): Day | undefined {
  const { unit, anchor, from, count, happening, orToday } = meaning;
  if (happening !== undefined) {
    const told = context.narrative?.happenings?.get(happening);
    // So many days from a happening of some month may be any days.
    return told && (told.max - told.min <= 1 || unit === 'year' || unit === 'month') ? told.min : undefined;
  }
  if (from) {
    const date = calendarReading(from, context);
    return date && (count < 0 ? date.min : date.max);
  }
  if (anchor === 'publication') return context.published;
  if (anchor === 'happening') return undefined;
  return storyStart(unit, toldFor(meaning, context)) ?? (orToday ? context.published : undefined);
}

/** The day of a story that so many units are counted from. */
export function storyStart(unit: ShiftMeaning['unit'], { day: told, period }: Story): Day | undefined {
  // "la même année" may follow a mere year; "le lendemain" needs a day.
  return unit === 'day' || unit === 'hour' || unit === 'minute' ? told : (period?.min ?? told);
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

/** "the following weekend", after a weekday, is the one of its week. */
const weekendAhead = ({ unit, count, anchor }: ShiftMeaning, from: Day): number =>
  unit === 'weekend' && count === 1 && anchor === 'narrative' && weekdayOf(from) < 6 ? -7 : 0;

/** The month in which a new season is spoken of. */
const SEASON_STARTS = 7;

/** "last season", "la saison prochaine": that of a sport or a theatre, in one calendar year or across two. */
function seasonOf(at: Day): Reading {
  const { year, month } = civilOf(at);
  const first = month < SEASON_STARTS ? year - 1 : year;
  return stretch(yearToEdtf(first), dayOf(first, 1, 1), dayOf(first + 1, 12, 31));
}

/** The minutes of an hour. */
const HOUR = 60;
const DAY = 24 * HOUR;

/** The minute of a day at which a story stands, where its date has one: "surrendered at 7 a.m. Thursday". */
function minuteTold(context: Context): number | undefined {
  const [, hour, minute] = /T(\d\d):(\d\d)$/.exec(storyFor(context).period?.value ?? '') ?? [];
  return hour === undefined ? undefined : Number(hour) * HOUR + Number(minute);
}

/** "hours later": on the same day, or across midnight. Undefined for more hours than days have. */
function hoursFrom({ unit, count, anchor }: ShiftMeaning, from: Day, context: Context): Reading | undefined {
  if (anchor !== 'narrative' || Math.abs(count) > 24) return undefined;
  const value = durationValue({ type: 'duration', unit, count: Math.abs(count) });
  const minute = unit === 'hour' && count !== 0 ? minuteTold(context) : undefined;
  if (minute !== undefined) {
    const at = from + Math.floor((minute + count * HOUR) / DAY);
    return { ...stretch(value, at, at), within: true, anchor: from };
  }
  const other = from + Math.sign(count);
  return { ...stretch(value, Math.min(from, other), Math.max(from, other)), within: true, anchor: from };
}

/** So many units from an anchor, as the calendar's own period there; undefined where there is no anchor. */
export function shiftReading(meaning: ShiftMeaning, context: Context): Reading | undefined {
  const reading = shifted(meaning, context);
  // "nearly 20 years ago": about that year.
  const isPlain = reading !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(reading.edtf);
  return meaning.approximate && isPlain ? { ...reading, edtf: `${reading.edtf}~` } : reading;
}

/**
 * The other day that "le lendemain" may be at the beginning of a paragraph, where the story may be back at the first day
 * of the article.
 */
function otherDay({ count, counted }: ShiftMeaning, context: Context, from: Day): Day | undefined {
  const { narrative, published, direction } = context;
  const lead =
    count === 0 || counted || direction !== 'past' ? undefined : narrative && backAtLead(narrative, from);
  return lead !== undefined && lead + count < published ? lead + count : undefined;
}

function shifted(meaning: ShiftMeaning, context: Context): Reading | undefined {
  const { unit, count, anchor, from: date, happening } = meaning;
  const from = startOf(meaning, context);
  if (from === undefined) return undefined;
  if (unit === 'hour' || unit === 'minute') return hoursFrom(meaning, from, context);
  const months = MONTHS[unit];
  const days = unit === 'week' || unit === 'weekend' ? 7 : 1;
  const at =
    (months === undefined ? from + count * days : addMonths(from, count * months)) +
    weekendBack(meaning, context, from) +
    weekendAhead(meaning, from);
  if (meaning.weekday !== undefined && date) {
    // "the Monday after Easter": the first one after the date, or the last before it.
    const away = (count * (meaning.weekday - weekdayOf(from)) + 13) % 7;
    return day(from + count * (away + 1));
  }
  if (meaning.weekday !== undefined) return day(mondayOf(at) + meaning.weekday - 1);
  // What is counted from a night may be counted from either of its days.
  const night = happening === undefined ? undefined : context.narrative?.happenings?.get(happening);
  if (night && night.max - night.min === 1 && (unit === 'day' || unit === 'week'))
    return { ...stretch(day(at).value, at, at + 1), within: true };
  if (meaning.toTheDay) return day(at);
  const isDay = date !== undefined || (happening !== undefined && unit !== 'month');
  // Counted from a date, weeks and months keep its day: "trois semaines après le 12 mai".
  const reading = unit === 'season' ? seasonOf(at) : isDay && unit !== 'year' ? day(at) : periodOf(at, unit);
  if (!reading) return undefined;
  const anchored = anchor === 'narrative' && !date ? { anchor: from } : {};
  const other = unit === 'day' && 'anchor' in anchored ? otherDay(meaning, context, from) : undefined;
  if (other !== undefined) {
    // Nobody calls the day of publication so, nor one after it, of what has happened.
    if (at >= context.published) return { ...atTime(day(other), meaning), anchor: other - count };
    return { ...eitherDay(at, other), value: atTime(reading, meaning).value, anchor: from };
  }
  if (unit === 'day') return { ...atTime(reading, meaning), ...anchored };
  if (meaning.part) return { ...partOf(reading, meaning.part), ...anchored };
  // Two weeks after something that happened in some month: its weeks, so much later.
  const story = isDay || anchor !== 'narrative' ? undefined : toldFor(meaning, context).period;
  if (unit === 'week' && story && story.max - story.min > 6) {
    const last = week(mondayOf(story.max + count * 7));
    return { ...stretch(reading.value, reading.min, last.max), ...anchored, within: true };
  }
  // Ten months after something that happened in some year: any month, so much later.
  const year = unit === 'month' && anchor === 'narrative' ? toldFor(meaning, context).period : undefined;
  if (meaning.counted && year && year.max - year.min > 31) {
    const last = periodOf(addMonths(year.max, count), unit)!;
    const edtf = `${monthToEdtf(reading.min)}/${monthToEdtf(last.min)}`;
    return { ...reading, edtf, max: last.max, ...anchored, within: true };
  }
  // Two weeks after a day: about that day, though nobody counts it.
  const told = meaning.counted && unit === 'week' ? dayOfStory(toldFor(meaning, context)) : undefined;
  if (told !== undefined) {
    const about = told + count * 7;
    return { ...reading, edtf: `${dayToEdtf(about)}~`, min: about, max: about, ...anchored };
  }
  // Said on a Sunday, "la semaine dernière" may also be the week that ends on that day.
  if (unit === 'week' && count === -1 && anchor === 'publication' && weekdayOf(from) === 7) {
    return { ...stretch(reading.value, reading.min, from - 1), within: true };
  }
  return { ...reading, ...anchored, within: true };
}
