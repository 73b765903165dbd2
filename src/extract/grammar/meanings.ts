import type { Anchor, CalendarMeaning, Meaning, Unit } from '../meaning.ts';
import type { Captures } from './pattern.ts';

/**
 * The meanings that the rules of any language share. Classes capture under the names of `CalendarMeaning`'s fields
 * (`year`, `month`, `day`, `weekday`, `season`, `part`, `toward`…), or `unit` and `count`.
 */

const FIELDS = [
  'year',
  'month',
  'day',
  'weekday',
  'season',
  'quarter',
  'half',
  'yearShift',
  'part',
  'toward',
  'partOfDay',
  'era',
] as const;

/** The calendar fields that were captured, under their own names or with a suffix ("month2"). */
function fieldsOf(captures: Captures, suffix = ''): CalendarMeaning {
  const fields = FIELDS.flatMap((field) => {
    const value = captures[field + suffix];
    return value === undefined ? [] : [[field, value]];
  });
  const { hour, minutes } = captures as { hour?: number; minutes?: number };
  const minute = hour === undefined || suffix ? {} : { minute: hour * 60 + (minutes ?? 0) };
  return { type: 'calendar', ...Object.fromEntries(fields), ...minute };
}

/** The captured fields as a date; `given` adds to them. */
export const calendar =
  (given: Partial<CalendarMeaning> = {}) =>
  (captures: Captures): Meaning => ({ ...fieldsOf(captures), ...given });

/** From the captured fields to those captured with a "2" at their name's end; each borrows what it lacks. */
export const range =
  () =>
  (captures: Captures): Meaning => {
    const [from, to] = [fieldsOf(captures), fieldsOf(captures, '2')];
    if (from.month === undefined && to.month !== undefined && from.day !== undefined) from.month = to.month;
    if (to.month === undefined && from.month !== undefined && to.day !== undefined) to.month = from.month;
    if (from.year === undefined && to.year !== undefined) from.year = to.year;
    return { type: 'range', from, to };
  };

/** Every one of the captured `days`, with the other captured fields. */
export const list =
  () =>
  (captures: Captures): Meaning => ({
    type: 'list',
    dates: (captures['days'] as number[]).map((day) => ({ ...fieldsOf(captures), day })),
  });

const unitOf = (captures: Captures, unit?: Unit) => unit ?? (captures['unit'] as Unit);

/** A fixed number of units from an anchor; the unit is captured unless it is given. */
export const shift =
  (count: number, unit?: Unit, anchor: Anchor = 'publication') =>
  (captures: Captures): Meaning => ({
    type: 'shift',
    unit: unitOf(captures, unit),
    count,
    anchor,
    ...(captures['partOfDay'] ? { partOfDay: captures['partOfDay'] as string } : {}),
  });

/** The captured `count` of units, before (-1) or after (1) an anchor. */
export const shiftBy =
  (sign: -1 | 1, anchor: Anchor = 'publication') =>
  (captures: Captures): Meaning => ({
    type: 'shift',
    unit: unitOf(captures),
    count: sign * (captures['count'] as number),
    anchor,
  });

/** The unit next to the current one, on the side that `toward` was captured for. */
export const neighbour =
  () =>
  (captures: Captures): Meaning => ({
    type: 'shift',
    unit: unitOf(captures),
    count: captures['toward'] as number,
    anchor: 'publication',
  });

/** A length of time. */
export const duration =
  (place?: 'until-now') =>
  (captures: Captures): Meaning => ({
    type: 'duration',
    unit: unitOf(captures),
    ...(captures['count'] === undefined ? {} : { count: captures['count'] as number }),
    ...(place ? { place } : {}),
  });

/** A vague reference. */
export const reference = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF') => (): Meaning => ({
  type: 'reference',
  value,
});

const SET_UNITS: Partial<Record<Unit, string>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
};

/** A time that recurs: each of a captured `unit`, `weekday` or `month`. */
export const recurrence =
  () =>
  (captures: Captures): Meaning => {
    const { weekday, month } = captures as { weekday?: number; month?: number };
    if (weekday !== undefined) return { type: 'recurrence', value: `XXXX-WXX-${weekday}` };
    if (month !== undefined) return { type: 'recurrence', value: `XXXX-${String(month).padStart(2, '0')}` };
    return { type: 'recurrence', value: SET_UNITS[captures['unit'] as Unit] ?? 'P1D' };
  };
