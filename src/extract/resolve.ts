import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  dayToEdtf,
  daysInMonth,
  isoWeekOf,
  mondayOf,
  monthToEdtf,
  weekdayOf,
  yearToEdtf,
} from '../dates/day.ts';
import type { CalendarMeaning, Meaning, Part, ShiftMeaning, Unit } from './meaning.ts';

/** Which side of the publication a mention lies on, as far as its clause tells. */
export type Direction = 'past' | 'future' | 'unknown';

/** What a mention stands for if the article appeared on a given day. */
export interface Reading {
  /** TIMEX3. */
  value: string;
  /** EDTF. */
  edtf: string;
  min: Day;
  max: Day;
  /** 0: said naturally on that day; 1: one would have said it otherwise; 2: it contradicts the clause. */
  strain: 0 | 1 | 2;
  /** The day of the narrative that it was counted from. */
  anchor?: Day;
  /** The period is one of which the thing itself took some part ("la semaine dernière"), not all. */
  within?: boolean;
}

/** What a mention is resolved against. */
export interface Context {
  /** The day on which the article is taken to have appeared. */
  published: Day;
  direction: Direction;
  /** The day that the narrative has come to, for "le lendemain". */
  narrative?: Day | undefined;
}

/** Beyond so many days a date without a year is given its year: half a year and a season. */
const FAR = 300;

/** The fields of the TIMEX3 and EDTF notations that name a stretch of the calendar. */
function period(value: string, edtf: string, min: Day, max: Day): Reading {
  return { value, edtf, min, max, strain: 0 };
}

const day = (at: Day): Reading => period(dayToEdtf(at), dayToEdtf(at), at, at);

function month(year: number, number: number): Reading {
  const first = dayOf(year, number, 1);
  return period(monthToEdtf(first), monthToEdtf(first), first, first + daysInMonth(year, number) - 1);
}

function year(number: number): Reading {
  const text = yearToEdtf(number);
  return period(text, text, dayOf(number, 1, 1), dayOf(number + 1, 1, 1) - 1);
}

/** Meteorological seasons; winter is named by the year that it starts in. */
const SEASONS = { 21: ['SP', 3], 22: ['SU', 6], 23: ['FA', 9], 24: ['WI', 12] } as const;

function season(yearNumber: number, number: keyof typeof SEASONS): Reading {
  const [name, first] = SEASONS[number];
  const min = dayOf(yearNumber, first, 1);
  return period(
    `${yearToEdtf(yearNumber)}-${name}`,
    `${yearToEdtf(yearNumber)}-${number}`,
    min,
    addMonths(min, 3) - 1,
  );
}

/** A stretch that no EDTF date names, as an interval of days. */
function stretch(value: string, min: Day, max: Day): Reading {
  return period(value, min === max ? dayToEdtf(min) : `${dayToEdtf(min)}/${dayToEdtf(max)}`, min, max);
}

function week(monday: Day): Reading {
  const { year: weekYear, week: number } = isoWeekOf(monday);
  return stretch(`${yearToEdtf(weekYear)}-W${String(number).padStart(2, '0')}`, monday, monday + 6);
}

function weekend(monday: Day): Reading {
  const reading = stretch('', monday + 5, monday + 6);
  return { ...reading, value: `${week(monday).value}-WE` };
}

function quarter(first: Day, months: 3 | 6): Reading {
  const { year: y, month: m } = civilOf(first);
  const number = Math.floor((m - 1) / months) + 1;
  const edtf = `${yearToEdtf(y)}-${(months === 3 ? 32 : 39) + number}`;
  const min = dayOf(y, (number - 1) * months + 1, 1);
  return period(
    `${yearToEdtf(y)}-${months === 3 ? 'Q' : 'H'}${number}`,
    edtf,
    min,
    addMonths(min, months) - 1,
  );
}

/** Many years that share their first digits: "196X" is a decade, "19XX" a century. */
function era(from: number, unit: 'decade' | 'century'): Reading {
  const size = unit === 'decade' ? 10 : 100;
  const digits = yearToEdtf(from).slice(0, unit === 'decade' ? -1 : -2);
  const edtf = digits + (unit === 'decade' ? 'X' : 'XX');
  return period(digits, edtf, dayOf(from, 1, 1), dayOf(from + size, 1, 1) - 1);
}

/** The beginning, the middle or the end of a period: its first, second or last third. */
function partOf(reading: Reading, part: Part): Reading {
  const length = reading.max - reading.min + 1;
  const third = Math.ceil(length / 3);
  const min =
    part === 'early'
      ? reading.min
      : part === 'mid'
        ? reading.min + Math.floor(length / 3)
        : reading.max - third + 1;
  const max = part === 'late' ? reading.max : min + third - 1;
  // TIMEX3 has no such values: it keeps the period and says the part in an attribute of its own.
  return { ...stretch(reading.value, min, max), within: true };
}

/** Of several readings, the one that the direction asks for; the nearest one where it asks for none. */
function choose(
  readings: Reading[],
  { published, direction }: Context,
  toward?: -1 | 1,
): Reading | undefined {
  const distance = (r: Reading) => (r.max < published ? published - r.max : Math.max(0, r.min - published));
  const past = (r: Reading) => (toward === -1 ? r.max < published : r.min <= published);
  const future = (r: Reading) => (toward === 1 ? r.min > published : r.max >= published);
  const wanted =
    toward === -1
      ? past
      : toward === 1
        ? future
        : direction === 'past'
          ? past
          : direction === 'future'
            ? future
            : () => true;
  const [best] = readings.filter(wanted).sort((a, b) => distance(a) - distance(b) || a.min - b.min);
  if (!best) return undefined;
  return distance(best) > FAR ? { ...best, strain: 1 } : best;
}

const YEARS_AROUND = [-1, 0, 1];

/** What the direction says of a date that is complete in itself. */
function checked(reading: Reading, { published, direction }: Context): Reading {
  const contradicts =
    (direction === 'past' && reading.min > published) || (direction === 'future' && reading.max < published);
  return contradicts ? { ...reading, strain: 2 } : reading;
}

function weekdayNear(weekday: number, context: Context, toward?: -1 | 1): Reading | undefined {
  const back = (weekdayOf(context.published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (toward === -1) return day(context.published - (back || 7));
  if (toward === 1) return day(context.published + (ahead || 7));
  const isAhead = context.direction === 'future' || (context.direction === 'unknown' && ahead < back);
  const reading = day(context.published + (isAhead ? ahead : -back));
  // Six days away is the weekday of tomorrow (or of yesterday): one says "dimanche dernier", "dimanche prochain".
  return (isAhead ? ahead : back) === 6 ? { ...reading, strain: 1 } : reading;
}

function calendarReading(meaning: CalendarMeaning, context: Context): Reading | undefined {
  const { month: m, day: d, weekday, season: s, quarter: q, half: h, toward, yearShift } = meaning;
  const here = civilOf(context.published).year;
  const y = meaning.year ?? (yearShift === undefined ? undefined : here + yearShift);
  const years = y === undefined ? YEARS_AROUND.map((k) => here + k) : [y];
  const pick = (readings: Reading[]) =>
    y === undefined ? choose(readings, context, toward) : readings[0] && checked(readings[0], context);
  if (meaning.era) return era(meaning.era.from, meaning.era.unit);
  if (d !== undefined && m !== undefined) {
    const days = years.filter((n) => d <= daysInMonth(n, m)).map((n) => day(dayOf(n, m, d)));
    // A weekday that was written beside the date decides the year, if it fits any.
    const fitting = weekday === undefined ? days : days.filter((r) => weekdayOf(r.min) === weekday);
    return pick(fitting.length > 0 ? fitting : days);
  }
  if (d !== undefined) {
    const first = dayOf(here, civilOf(context.published).month, 1);
    const months = [-1, 0, 1].map((k) => civilOf(addMonths(first, k)));
    const days = months
      .filter((c) => d <= daysInMonth(c.year, c.month))
      .map((c) => day(dayOf(c.year, c.month, d)));
    return choose(
      weekday === undefined ? days : days.filter((r) => weekdayOf(r.min) === weekday),
      context,
      toward,
    );
  }
  if (m !== undefined) return pick(years.map((n) => month(n, m)));
  if (s !== undefined) return pick(years.map((n) => season(n, s)));
  if (q !== undefined) return pick(years.map((n) => quarter(dayOf(n, q * 3, 1), 3)));
  if (h !== undefined) return pick(years.map((n) => quarter(dayOf(n, h * 6, 1), 6)));
  if (y !== undefined) return checked(year(y), context);
  return weekday === undefined ? undefined : weekdayNear(weekday, context, toward);
}

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The calendar's own period of a unit that a day lies in. */
function periodOf(at: Day, unit: Unit): Reading | undefined {
  const { year: y, month: m } = civilOf(at);
  switch (unit) {
    case 'day':
      return day(at);
    case 'weekend':
      return weekend(mondayOf(at));
    case 'week':
      return week(mondayOf(at));
    case 'month':
      return month(y, m);
    case 'quarter':
      return quarter(at, 3);
    case 'half':
      return quarter(at, 6);
    case 'year':
      return year(y);
    case 'decade':
      return era(Math.floor(y / 10) * 10, 'decade');
    case 'century':
      return era(Math.floor((y - 1) / 100) * 100, 'century');
    default:
      return undefined;
  }
}

function shiftReading({ unit, count, anchor }: ShiftMeaning, context: Context): Reading | undefined {
  const from = anchor === 'narrative' ? context.narrative : context.published;
  if (from === undefined) return undefined;
  const months = MONTHS[unit];
  const days = unit === 'week' || unit === 'weekend' ? 7 : 1;
  const at = months === undefined ? from + count * days : addMonths(from, count * months);
  const reading = periodOf(at, unit);
  if (!reading) return undefined;
  // Said on a Sunday, "la semaine dernière" may also be the week that ends on that day.
  if (unit === 'week' && count === -1 && weekdayOf(from) === 7) {
    return { ...stretch(reading.value, reading.min, from - 1), within: true };
  }
  return {
    ...reading,
    ...(anchor === 'narrative' ? { anchor: from } : {}),
    ...(unit === 'day' ? {} : { within: true }),
  };
}

/**
 * What a meaning stands for in a context; undefined for what has no place on a calendar. A plain length of time is
 * placed by the caller. Weeks start on Monday (ISO 8601).
 */
export function resolve(meaning: Meaning, context: Context): Reading | undefined {
  switch (meaning.type) {
    case 'calendar': {
      const reading = calendarReading(meaning, context);
      return reading && meaning.part ? partOf(reading, meaning.part) : reading;
    }
    case 'shift': {
      const reading = shiftReading(meaning, context);
      return reading && meaning.part ? partOf(reading, meaning.part) : reading;
    }
    case 'range': {
      const to = calendarReading(meaning.to, context);
      const from = calendarReading(
        to && meaning.from.year === undefined
          ? { ...meaning.from, year: civilOf(to.max).year }
          : meaning.from,
        context,
      );
      if (!from || !to || from.min > to.max) return undefined;
      const edtf = `${from.edtf}/${to.edtf}`;
      return { value: edtf, edtf, min: from.min, max: to.max, strain: to.strain };
    }
    case 'list': {
      const readings = meaning.dates.flatMap((date) => calendarReading(date, context) ?? []);
      const [first, last] = [readings[0], readings.at(-1)];
      if (!first || !last) return undefined;
      // The likelier one comes first, and gives the TIMEX3 value, which has room for one only.
      if (meaning.oneOf) {
        const sorted = [...readings].sort((a, b) => a.min - b.min);
        const edtf = `[${sorted.map((r) => r.edtf).join(',')}]`;
        return { ...first, edtf, min: sorted[0]!.min, max: sorted.at(-1)!.max };
      }
      const edtf = `{${readings.map((r) => r.edtf).join(',')}}`;
      return { value: edtf, edtf, min: first.min, max: last.max, strain: first.strain };
    }
    default:
      return undefined;
  }
}
