import { seasonName } from '../periods.ts';
import { durationValue } from '../timex-duration.ts';
import type {
  Anchor,
  CalendarMeaning,
  Meaning,
  RecurrenceMeaning,
  Season,
  ShiftMeaning,
  Unit,
} from '../meaning.ts';
import type { ListedDay } from './numbers.ts';
import type { Captures } from './pattern.ts';
import { NO_DATE, NO_SHIFT } from './shapes.ts';

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
  'fortnight',
  'week',
  'nth',
  'feast',
  'offset',
  'yearShift',
  'storyYear',
  'part',
  'ending',
  'toward',
  'partOfDay',
  'era',
] as const satisfies (keyof CalendarMeaning)[];

const FIELD_NAMES: ReadonlySet<string> = new Set(FIELDS);

/** The calendar fields that were captured, under their own names or with a suffix ("month2"). */
function fieldsOf(captures: Captures, suffix = ''): CalendarMeaning {
  // A feast is a date in itself, given by several fields.
  const feast = captures[`holiday${suffix}`] as Partial<CalendarMeaning> | undefined;
  const meaning: CalendarMeaning = feast ? { ...NO_DATE, ...feast } : { ...NO_DATE };
  for (const name of Object.keys(captures)) {
    const field =
      suffix === '' ? name : name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : '';
    const value = captures[name];
    if (value !== undefined && FIELD_NAMES.has(field)) (meaning as unknown as Captures)[field] = value;
  }
  const { hour, minutes } = captures as { hour?: number; minutes?: number };
  if (hour !== undefined && !suffix) meaning.minute = hour * 60 + (minutes ?? 0);
  return meaning;
}

/** The captured fields as a date; `given` adds to them. */
export const calendar =
  (given: Partial<CalendarMeaning> = {}) =>
  (captures: Captures): Meaning =>
    Object.assign(fieldsOf(captures), given);

/** From the captured fields to those captured with a "2" at their name's end; each borrows what it lacks. */
export const range =
  () =>
  (captures: Captures): Meaning => {
    const [from, to] = [fieldsOf(captures), fieldsOf(captures, '2')];
    const lend = (field: 'year' | 'month' | 'toward' | 'era' | 'yearShift') => {
      if (from[field] === undefined && to[field] !== undefined) Object.assign(from, { [field]: to[field] });
    };
    if (from.day !== undefined) lend('month');
    if (to.month === undefined && from.month !== undefined && to.day !== undefined) to.month = from.month;
    if (from.year === undefined && from.yearShift === undefined) {
      lend('year');
      lend('yearShift');
      // "du 15 décembre au 3 janvier 2022" starts in the year before.
      if (from.year !== undefined && (from.month ?? 0) > (to.month ?? 12)) from.year--;
    }
    lend('toward');
    return { type: 'range', from, to };
  };

/** The captured fields and those captured with a "2" at their name's end, both meant; the first borrows what it lacks. */
export const pair =
  () =>
  (captures: Captures): Meaning => {
    const [first, second] = [fieldsOf(captures), fieldsOf(captures, '2')];
    const { year, month, toward } = second;
    first.year ??= year;
    if (first.day !== undefined) first.month ??= month;
    first.toward ??= toward;
    return { type: 'list', dates: [first, second] };
  };

/** Every one of the captured `days`, with the other captured fields. */
export const list =
  () =>
  (captures: Captures): Meaning => ({
    type: 'list',
    dates: (captures['days'] as ListedDay[]).map(({ day }) => ({ ...fieldsOf(captures), day })),
  });

const unitOf = (captures: Captures, unit?: Unit) => unit ?? (captures['unit'] as Unit);

/** A fixed number of units from an anchor; the unit is captured unless it is given. */
export const shift =
  (count: number, unit?: Unit, anchor: Anchor = 'publication') =>
  (captures: Captures): Meaning =>
    shiftOf(captures, { unit: unitOf(captures, unit), count, anchor });

/** A shift with what any can capture besides its unit and count. */
function shiftOf(
  captures: Captures,
  { unit, count, anchor }: Pick<ShiftMeaning, 'unit' | 'count' | 'anchor'>,
  counted?: boolean,
): ShiftMeaning {
  const { partOfDay, part, ending, weekday, approximate } = captures as Partial<ShiftMeaning>;
  return { ...NO_SHIFT, unit, count, anchor, counted, partOfDay, part, ending, weekday, approximate };
}

/** The captured `count` of units, before (-1) or after (1) an anchor. */
export const shiftBy =
  (sign: -1 | 1, anchor: Anchor = 'publication') =>
  (captures: Captures): Meaning => {
    // Half a year from now is half a year away; the calendar's own units are counted whole.
    const count = sign * Math.round(captures['count'] as number);
    const counted = anchor === 'narrative' ? true : undefined;
    return shiftOf(captures, { unit: unitOf(captures), count, anchor }, counted);
  };

/** The captured `count` of units before the publication, to the day: "a year ago today". */
export const toTheDay = (captures: Captures): Meaning =>
  ({ ...shiftBy(-1)(captures), toTheDay: true }) as Meaning;

/** The captured `count` of units after what the story has come to, to the day: "a year later to the day". */
export const toTheDayLater = (captures: Captures): Meaning =>
  ({ ...shiftBy(1, 'narrative')(captures), counted: undefined, toTheDay: true }) as Meaning;

/** The months of half a unit. */
const HALF: Partial<Record<Unit, number>> = { year: 6, decade: 60, century: 600 };

/** The captured `count` of units and a half, after what the story has come to: "deux ans et demi plus tard". */
export const halfLater = (captures: Captures): Meaning | undefined => {
  const { unit, count } = captures as { unit: Unit; count: number };
  const months = HALF[unit];
  if (months === undefined) return undefined;
  return { ...NO_SHIFT, unit: 'month', count: months * (2 * count + 1), anchor: 'narrative', counted: true };
};

/** The captured `count` of units, before (-1) or after (1) the captured date. */
export const shiftFrom =
  (sign: -1 | 1) =>
  (captures: Captures): Meaning => ({
    ...NO_SHIFT,
    unit: unitOf(captures),
    count: sign * Math.round(captures['count'] as number),
    anchor: 'narrative',
    from: fieldsOf(captures),
  });

/** The captured `count` of units, before (-1) or after (1) the captured `happening`; without one, so many `steps`. */
export const shiftFromHappening =
  (steps: number, unit?: Unit) =>
  (captures: Captures): Meaning => ({
    ...NO_SHIFT,
    unit: unitOf(captures, unit),
    count: steps * Math.round((captures['count'] as number | undefined) ?? 1),
    anchor: 'narrative',
    happening: captures['happening'] as string,
  });

/** The unit next to the current one, on the side that `toward` was captured for. */
export const neighbour =
  () =>
  (captures: Captures): Meaning =>
    shiftOf(captures, {
      unit: unitOf(captures),
      count: captures['toward'] as number,
      anchor: 'publication',
    });

/** A length of time: the captured `count` of a `unit`, `half` of one more, and `count2` of `unit2`. */
export const duration =
  (place?: 'until-now', count?: number) =>
  (captures: Captures): Meaning => ({
    type: 'duration',
    unit: unitOf(captures),
    ...countOf(captures, count),
    ...(captures['unit2'] === undefined
      ? {}
      : { more: { unit: captures['unit2'] as Unit, count: captures['count2'] as number } }),
    ...(place ? { place } : {}),
  });

function countOf(captures: Captures, given?: number): { count?: number } {
  const count = given ?? (captures['count'] as number | undefined);
  if (count === undefined) return {};
  return { count: count + ((captures['half'] as number | undefined) ?? 0) };
}

/** The captured `hour` and `minutes`, or the captured `clock` ("midi"), as minutes since midnight. */
function minuteOf(captures: Captures, suffix = ''): { minute?: number } {
  const fields = captures as Record<string, number | undefined>;
  const [hour, clock] = [fields[`hour${suffix}`], fields[`clock${suffix}`]];
  const minutes = fields[`minutes${suffix}`] ?? 0;
  if (hour === undefined) return clock === undefined ? {} : { minute: clock + minutes };
  // "8 heures du soir": the part of the day says which half of it is meant.
  const late = ['AF', 'EV'].includes(captures['partOfDay'] as string) && hour < 12;
  return { minute: (late ? hour + 12 : hour) * 60 + minutes };
}

/** A time of the clock, or a part of the day. */
export const time =
  () =>
  (captures: Captures): Meaning => {
    const { partOfDay } = captures as { partOfDay?: string };
    return { type: 'time', ...minuteOf(captures), ...(partOfDay === undefined ? {} : { partOfDay }) };
  };

/** From a time of the clock to another. */
export const times =
  () =>
  (captures: Captures): Meaning => ({
    type: 'times',
    times: [
      { type: 'time', ...minuteOf(captures) },
      { type: 'time', ...minuteOf(captures, '2') },
    ],
  });

/** The moment that was told last. */
export const sameMoment = () => (): Meaning => ({ type: 'time', same: true });

/** A stretch of history that has a name; it is captured as an EDTF interval. */
export const age =
  () =>
  (captures: Captures): Meaning => ({ type: 'age', edtf: captures['age'] as string });

/** A vague reference. */
export const reference = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF') => (): Meaning => ({
  type: 'reference',
  value,
});

/** How TIMEX3 writes a recurring weekday, month or season of any year. */
function recurring(captures: Captures, suffix = ''): string | undefined {
  const { weekday, month, day, season, partOfDay } = Object.fromEntries(
    ['weekday', 'month', 'day', 'season', 'partOfDay'].map((name) => [name, captures[name + suffix]]),
  ) as { weekday?: number; month?: number; day?: number; season?: Season; partOfDay?: string };
  const time = partOfDay === undefined ? '' : `T${partOfDay}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`;
  if (season !== undefined) return `XXXX-${seasonName(season)}`;
  if (month === undefined) return undefined;
  const text = `XXXX-${String(month).padStart(2, '0')}`;
  return day === undefined ? text : `${text}-${String(day).padStart(2, '0')}${time}`;
}

/** A time that recurs: each of a captured `unit` (or `count` of it), `weekday`, `season`, `month` or `day` of a month. */
export const recurrence =
  () =>
  (captures: Captures): Meaning => {
    const {
      unit = 'day',
      count = 1,
      partOfDay,
    } = captures as { unit?: Unit; count?: number; partOfDay?: string };
    const value =
      recurring(captures) ??
      (partOfDay === undefined
        ? durationValue({ type: 'duration', unit, count })
        : `XXXX-XX-XXT${partOfDay}`);
    return { type: 'recurrence', value };
  };

/** The same for a weekday, which may also be the next one of a story, when its verb tells what happens once. */
export const recurrenceOrOnce =
  () =>
  (captures: Captures): Meaning => ({
    ...(recurrence()(captures) as RecurrenceMeaning),
    once: calendar({ narrative: true })(captures) as CalendarMeaning,
  });

/** Times that recur from one captured weekday or month to another: "du lundi au vendredi". */
export const recurrences =
  () =>
  (captures: Captures): Meaning => {
    const values = [recurring(captures), recurring(captures, '2')].map((value) => value ?? '');
    return { type: 'recurrence', value: values.join('/'), values };
  };
