import { dayOf, daysInMonth } from './day.ts';
import { seasonRange } from './season.ts';
import { type DateInterval, type DatePoint, EdtfError, type Precision, type When } from './when.ts';

/** What is wrong with a text, worded to follow the text itself: "names a month that does not exist." */
class Fault extends Error {}

/** Beyond these years, days no longer are dates that JavaScript can tell. */
const FARTHEST_YEAR = 250_000;

/** A date: a qualifier may stand before or after each part. The year has four places, or more after a "Y". */
const DATE =
  /^[?~%]?(?<year>-?[\dX]{4}|Y-?[1-9]\d{4,})[?~%]?(?:-[?~%]?(?<month>[\dX]{2})[?~%]?(?:-[?~%]?(?<day>[\dX]{2})[?~%]?)?)?$/;

/** A time of day. Seconds and the time zone are read over: the minute is the one on the local clock. */
const TIME = /^(?<hour>\d\d):(?<minute>\d\d)(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?[?~%]?$/;

/** A year whose last digit, or last two, are left open. */
const OPEN_YEAR = /^(?<sign>-?)(?<digits>\d\d)(?:\dX|XX)$/;

interface Years {
  min: number;
  max: number;
  precision: Precision;
}

function yearsOf(text: string): Years {
  const negative = text.includes('-');
  if (text === '-0000') throw new Fault('names a year that does not exist: the year before 0001 is 0000.');
  if (!text.includes('X')) {
    const year = Number(text.replace('Y', ''));
    if (Math.abs(year) > FARTHEST_YEAR) {
      throw new Fault(`is too far away: Frise places the years from -${FARTHEST_YEAR} to ${FARTHEST_YEAR}.`);
    }
    return { min: year, max: year, precision: 'year' };
  }
  if (!OPEN_YEAR.test(text)) {
    throw new Fault(
      'leaves open digits that Frise cannot place: only the last one or two of a year may be X.',
    );
  }
  const [low, high] = [Number(text.replaceAll('X', '0')), Number(text.replaceAll('X', '9'))];
  const precision = text.endsWith('XX') ? 'century' : 'decade';
  // There is no year -0: the last one before year 0 is -1.
  return negative ? { min: high, max: Math.min(low, -1), precision } : { min: low, max: high, precision };
}

function qualifiersOf(text: string) {
  return { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
}

function dateOf(text: string): DatePoint {
  const { year, month = 'XX', day = 'XX' } = DATE.exec(text)?.groups ?? {};
  if (year === undefined) {
    throw new Fault(
      'is not a date in EDTF. Write a day as "2022-01-02", a month as "2022-01", a year as "2022".',
    );
  }
  const years = yearsOf(year);
  const point = { kind: 'point', ...qualifiersOf(text), year: years.min } as const;

  if (month === 'XX' && day === 'XX') {
    return {
      ...point,
      precision: years.precision,
      min: dayOf(years.min, 1, 1),
      max: dayOf(years.max + 1, 1, 1) - 1,
    };
  }
  const open = year.includes('X') || month.includes('X') || (day !== 'XX' && day.includes('X'));
  if (open) {
    throw new Fault(
      'leaves open digits that Frise cannot place. Open the whole day, or the day and the month.',
    );
  }
  if (year.startsWith('Y'))
    throw new Fault('is too far away for a month or a day: only its year can be given.');

  const number = Number(month);
  if (number > 12) {
    const season = seasonRange(years.min, number);
    if (!season || day !== 'XX') {
      throw new Fault('names a month that does not exist: months go from 01 to 12, seasons from 21 to 41.');
    }
    return { ...point, precision: 'season', ...season };
  }
  if (number < 1) throw new Fault('names a month that does not exist: months go from 01 to 12.');
  const length = daysInMonth(years.min, number);
  if (day === 'XX') {
    const first = dayOf(years.min, number, 1);
    return { ...point, precision: 'month', min: first, max: first + length - 1 };
  }
  if (Number(day) < 1 || Number(day) > length) {
    throw new Fault(`is not a date that exists: ${year}-${month} has ${length} days.`);
  }
  const only = dayOf(years.min, number, Number(day));
  return { ...point, precision: 'day', min: only, max: only };
}

function pointOf(text: string): DatePoint {
  const [date = '', time] = text.split('T', 2);
  const point = dateOf(date);
  if (time === undefined) return point;
  const { hour, minute } = TIME.exec(text.slice(date.length + 1))?.groups ?? {};
  if (point.precision !== 'day' || hour === undefined || minute === undefined) {
    throw new Fault('is not a date with a time in EDTF. Write "2022-01-02T14:30".');
  }
  if (Number(hour) > 23 || Number(minute) > 59) {
    throw new Fault('names a time that does not exist: hours go from 00 to 23, minutes from 00 to 59.');
  }
  const { approximate, uncertain } = qualifiersOf(text);
  return {
    ...point,
    approximate,
    uncertain,
    precision: 'minute',
    minute: Number(hour) * 60 + Number(minute),
  };
}

/** From a date to a date. `open` is how an open end is written besides nothing at all. */
function intervalOf(start: string, end: string, open?: string): DateInterval {
  const interval: DateInterval = { kind: 'interval' };
  if (start && start !== open) interval.start = pointOf(start);
  if (end && end !== open) interval.end = pointOf(end);
  const { start: from, end: to } = interval;
  if (!from && !to) throw new Fault('is open at both ends: it says nothing. Give one of its ends.');
  if (from && to) {
    const backwards =
      from.min > to.max ||
      (from.min === to.max && (from.minute ?? 0) > (to.minute ?? Number.POSITIVE_INFINITY));
    if (backwards) throw new Fault('ends before it begins. Write the earlier date first.');
  }
  return interval;
}

function memberOf(text: string): DatePoint | DateInterval {
  const [start = '', end, more] = text.split('..');
  return end === undefined || more !== undefined ? pointOf(text) : intervalOf(start, end);
}

function whenOf(text: string): When {
  const set = (text.startsWith('[') && text.endsWith(']')) || (text.startsWith('{') && text.endsWith('}'));
  if (set) {
    const members = text
      .slice(1, -1)
      .split(',')
      .map((member) => memberOf(member.trim()));
    return { kind: 'set', mode: text.startsWith('[') ? 'one' : 'all', members };
  }
  const [start = '', end, more] = text.split('/');
  return end === undefined || more !== undefined ? pointOf(text) : intervalOf(start, end, '..');
}

/** Where a text that is quoted in an error is cut, in UTF-16 code units. */
const LONGEST_QUOTE = 60;

/** What was read before, by its text: thousands of events share few dates, and each is read again for every page. */
const known = new Map<string, When>();
/** So many are kept. */
const MOST_KNOWN = 10_000;

/** Makes sure that nobody changes a value that others are given too. */
function frozen(when: When): When {
  if (when.kind === 'interval') for (const end of [when.start, when.end]) Object.freeze(end);
  if (when.kind === 'set') for (const member of Object.freeze(when.members)) frozen(member);
  return Object.freeze(when);
}

/**
 * Reads an EDTF text (ISO 8601-2): dates, dates with a time (with or without seconds), seasons, intervals and sets, with
 * their qualifiers. Digits may be left open at the end: the last one or two of a year, the day, the day and the month.
 * The value is frozen: others may have the same one.
 *
 * Throws an EdtfError when it is not EDTF or names a date that does not exist. Its message begins with the text.
 */
export function parseEdtf(text: string): When {
  const again = known.get(text);
  if (again) return again;
  try {
    const when = frozen(whenOf(text));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, when);
    return when;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
    throw new EdtfError(`"${quote}" ${error.message}`);
  }
}
