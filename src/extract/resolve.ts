import { civilOf, dayOf, dayToEdtf } from '../dates/day.ts';
import { daysOfEdtf } from '../dates/edtf.ts';
import { calendarReading } from './calendar-date.ts';
import type { AgeMeaning, CalendarMeaning, ListMeaning, Meaning, RangeMeaning } from './meaning.ts';
import { day } from './periods.ts';
import { type Context, type Reading, storyFor } from './reading.ts';
import { shiftReading } from './shift.ts';
import { timeReading } from './time-of-day.ts';

export type { Context, Direction, Narrative, Reading } from './reading.ts';

/** Beyond years of four digits EDTF has neither months nor days. */
const [FIRST, LAST] = [dayOf(-9999, 1, 1), dayOf(9999, 12, 31)];

/** The start of a range in the latest year in which it comes before the end. */
function startBefore({ from, to: end }: RangeMeaning, to: Reading, context: Context): Reading | undefined {
  if (from.year !== undefined || from.era) return calendarReading(from, context);
  const { year } = civilOf(to.max);
  const isWeekday = from.weekday !== undefined && from.day === undefined;
  if (isWeekday) {
    // "between Monday and June 21": the Monday of the publication, if it comes before.
    const near = end.month === undefined ? undefined : calendarReading(from, context);
    if (near && near.min <= to.min) return near;
    return calendarReading({ ...from, toward: -1 }, { ...context, published: to.min });
  }
  return [year, year - 1]
    .map((y) => calendarReading({ ...from, year: y }, { ...context, direction: 'unknown' }))
    .find((reading) => reading && reading.min <= to.max);
}

function rangeReading(meaning: RangeMeaning, context: Context): Reading | undefined {
  const to = calendarReading(meaning.to, context);
  const from = to && startBefore(meaning, to, context);
  if (!from || !to || from.min > to.max) return undefined;
  const edtf =
    from.edtf.includes('/') || to.edtf.includes('/') ? intervalOf(from, to) : `${from.edtf}/${to.edtf}`;
  return { value: edtf, edtf, min: from.min, max: to.max, strain: to.strain, members: [from, to] };
}

/** From the first end of an interval to the second end of another: "de mi-mars à début mai". */
const intervalOf = (from: Reading, to: Reading) => `${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}`;

function listReading({ dates, oneOf }: ListMeaning, context: Context): Reading | undefined {
  const members = dates.flatMap((date) => calendarReading(date, context) ?? []);
  const [first] = members;
  // The likelier one comes first, and gives the TIMEX3 value, which has room for one only.
  if (first && oneOf) {
    const sorted = [...members].sort((a, b) => a.min - b.min);
    const edtf = `[${sorted.map((r) => r.edtf).join(',')}]`;
    return { ...first, edtf, min: sorted[0]!.min, max: sorted.at(-1)!.max };
  }
  if (!first || members.length < dates.length) return undefined;
  const edtf = members.some((r) => r.edtf.includes('/'))
    ? `{${members.map((r) => r.edtf.replace('/', '..')).join(',')}}`
    : `{${members.map((r) => r.edtf).join(',')}}`;
  return {
    value: edtf,
    edtf,
    min: Math.min(...members.map((r) => r.min)),
    max: Math.max(...members.map((r) => r.max)),
    strain: first.strain,
    members,
  };
}

function ageReading({ edtf }: AgeMeaning): Reading | undefined {
  const [range] = daysOfEdtf(edtf);
  return range && { value: 'PAST_REF', edtf, min: range.min, max: range.max, strain: 0 };
}

/** "last Wednesday", said on a Thursday: that of the week before, or the day before, though one would say "yesterday". */
function withWeekBefore(
  near: Reading | undefined,
  { weekday, day: number, toward, narrative }: CalendarMeaning,
  { published }: Context,
): Reading | undefined {
  const isLast = weekday !== undefined && number === undefined && toward === -1 && !narrative;
  if (!near || !isLast || near.max !== published - 1 || near.min !== near.max) return near;
  const before = day(near.min - 7);
  return { ...near, edtf: `[${before.edtf},${dayToEdtf(near.min)}]`, min: before.min, oneOf: [before, near] };
}

/** Counted from a date that may be either of two, a date may be either of two as well: "ordered the previous month". */
function countsFromEither(meaning: Meaning, context: Context): Reading | undefined {
  const isCounted =
    (meaning.type === 'shift' &&
      meaning.anchor === 'narrative' &&
      !meaning.from &&
      meaning.unit !== 'hour') ||
    (meaning.type === 'calendar' && (meaning.narrative === true || meaning.storyYear !== undefined));
  const either = isCounted ? storyFor(context).period?.oneOf : undefined;
  if (!either) return undefined;
  const readings = either.flatMap((period) => {
    const day = period.min === period.max ? period.min : undefined;
    return readingOf(meaning, { ...context, narrative: { day, period } }) ?? [];
  });
  const [first] = readings;
  if (!first || readings.some(({ edtf }) => !/^\d{4}(?:-\d\d){0,2}$/.test(edtf))) return undefined;
  const edtf = [...new Set(readings.map((r) => r.edtf))];
  const last = readings.at(-1)!;
  return edtf.length === 1
    ? first
    : { ...last, edtf: `[${edtf.join(',')}]`, min: first.min, max: last.max, oneOf: readings };
}

/**
 * What a meaning stands for in a context; undefined for what has no place on a calendar. A plain length of time is
 * placed by the caller. Weeks start on Monday (ISO 8601).
 */
export function resolve(meaning: Meaning, context: Context): Reading | undefined {
  const reading = countsFromEither(meaning, context) ?? readingOf(meaning, context);
  return reading && reading.min >= FIRST && reading.max <= LAST ? reading : undefined;
}

function readingOf(meaning: Meaning, context: Context): Reading | undefined {
  switch (meaning.type) {
    case 'calendar':
      return withWeekBefore(calendarReading(meaning, context), meaning, context);
    case 'shift':
      return shiftReading(meaning, context);
    case 'time':
      return timeReading(meaning, context);
    case 'times': {
      const members = meaning.times.flatMap((time) => timeReading(time, context) ?? []);
      return members[0] && members.length === meaning.times.length ? { ...members[0], members } : undefined;
    }
    case 'age':
      return ageReading(meaning);
    case 'range':
      return rangeReading(meaning, context);
    case 'list':
      return listReading(meaning, context);
    default:
      return undefined;
  }
}
