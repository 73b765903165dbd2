import type { Day } from '../dates/day.ts';
import { dayText } from './day-text.ts';
import type { TimeMeaning } from './meaning.ts';
import { day, stretch } from './periods.ts';
import type { Context, Narrative, Reading } from './reading.ts';

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** A minute since midnight as a clock shows it: "21:45"; 1440 is "24:00". */
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** How TIMEX3 writes a time of which the day is not known. */
export function timeValue({
  minute,
  partOfDay,
  utc,
}: Pick<TimeMeaning, 'minute' | 'partOfDay' | 'utc'>): string {
  return minute === undefined ? `T${partOfDay ?? ''}` : `T${clock(minute)}${utc ? 'Z' : ''}`;
}

/** A day at a time of the clock, or in a part of it. EDTF knows no parts of the day, and no 24:00: it keeps the day. */
export function atTime(reading: Reading, time: Pick<TimeMeaning, 'minute' | 'partOfDay' | 'utc'>): Reading {
  const { minute, partOfDay } = time;
  if (minute === undefined && partOfDay === undefined) return reading;
  const date = dayText(reading.min);
  const value = `${date}${timeValue(time)}`;
  if (minute === undefined || minute >= 1440) return { ...reading, value };
  return { ...reading, value, edtf: `${date}T${clock(minute)}` };
}

/** Before this minute of a day it is still night. */
const DAWN = 6 * 60;
const NOON = 12 * 60;

/** The TIMEX3 value of a time late in the day. */
const LATE = /T(?:NI|EV|(?:19|2\d):\d\d)$/;

/**
 * The day of a story; after a night, what is told of the morning or the afternoon is of the day on which it ended, and so
 * are the small hours after an evening: "left at 9:30 on Tuesday night. It sent a distress call at 3:12 a.m."
 */
function dayOfNight(
  { day: told, period, time }: Narrative,
  { partOfDay, minute }: TimeMeaning,
): Day | undefined {
  if (told === undefined || !period) return told;
  const isNight = period.value.endsWith('TNI') && period.max === period.min + 1 && told === period.min;
  const isMorning = /^(MO|MI|AF)$/.test(partOfDay ?? '') || (minute !== undefined && minute < NOON);
  if (isNight && isMorning) return period.max;
  // "avait pris vers 23 heures. La toiture s’était effondrée au petit matin"
  const isLateTime = time?.max === told && !time.oneOf && LATE.test(time.value);
  const isDawn = partOfDay === 'MO' && minute === undefined && isLateTime;
  if (isDawn) return told + 1;
  const isLate = told === period.max && LATE.test(period.value);
  return isLate && minute !== undefined && minute < DAWN ? told + 1 : told;
}

/** So far (days) apart, two days are not of one story. */
const FAR = 60;

/**
 * The other day that a story may have come to when a paragraph opens: it may be back where the article began, as in "Un
 * signal a été capté dans la matinée." Undefined where a day was told in the paragraph, or there is no other day.
 */
export function backAtLead({ lead, opens }: Narrative, told: Day): Day | undefined {
  return opens && lead !== undefined && lead !== told && Math.abs(told - lead) <= FAR ? lead : undefined;
}

/** One of two days. */
export function eitherDay(one: Day, other: Day): Reading {
  const oneOf = [Math.min(one, other), Math.max(one, other)].map(day);
  const [first, last] = oneOf as [Reading, Reading];
  return { ...first, edtf: `[${first.edtf},${last.edtf}]`, max: last.max, oneOf };
}

/**
 * "She flew home overnight": in the night before the article appeared, or in that to come, where the story has reached its
 * day, or has none.
 */
function lastNight(
  { partOfDay, minute, latest }: TimeMeaning,
  context: Context,
  told?: Day,
): Reading | undefined {
  const { narrative, published, direction } = context;
  if (partOfDay !== 'NI' || minute !== undefined) return undefined;
  const isReached = told === published || (latest && told === published - 1);
  const isNow = told === undefined ? narrative?.period === undefined : isReached;
  if (!isNow) return undefined;
  const from = direction === 'future' ? published : published - 1;
  return stretch(`${dayText(from)}TNI`, from, from + 1);
}

/**
 * A time on its day: that of the date beside it, else of the story, else of the publication. A part of the day without
 * a date beside it is the story's, or none.
 */
export function timeReading(meaning: TimeMeaning, context: Context): Reading | undefined {
  const { narrative, beside, published } = context;
  if (meaning.same) return narrative?.time;
  const reached = narrative && dayOfNight(narrative, meaning);
  // "Les recherches ont repris à l’aube": what is over was on no day that is still to come.
  const isAhead = context.direction === 'past' && reached !== undefined && reached > published;
  // "Le parquet doit ouvrir une information dans la journée": what is to come is on no day that is over.
  const isOver = context.direction === 'future' && reached !== undefined && reached < published;
  const told = isAhead ? narrative!.lead : isOver ? published : reached;
  const night = beside === undefined ? lastNight(meaning, context, told) : undefined;
  if (night || (meaning.latest && beside === undefined)) return night;
  const lead =
    beside === undefined && told !== undefined && !isOver ? backAtLead(narrative!, told) : undefined;
  if (lead !== undefined) return { ...eitherDay(told!, lead), value: atTime(day(told!), meaning).value };
  const at = beside ?? told ?? (meaning.minute === undefined ? undefined : published);
  return at === undefined ? undefined : atTime(day(at), meaning);
}
