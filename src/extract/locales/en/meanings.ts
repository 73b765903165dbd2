import { calendar, type Captures, NO_DATE, NO_SHIFT, pair } from '../../grammar/index.ts';
import type { CalendarMeaning, ListMeaning, Meaning, Part, TimeMeaning, Unit } from '../../meaning.ts';

/** The meanings that only English patterns need; those of every language are in `grammar/meanings.ts`. */

/** "12/01/2022" is 1 December to an American and 12 January to a Briton: both, unless one does not exist. */
export function eitherOrder(captures: Captures): Meaning {
  const { month: first, day: second, year } = captures as { month: number; day: number; year: number };
  const american: CalendarMeaning = { ...NO_DATE, year, month: first, day: second };
  if (second > 12 || first === second) return american;
  return { type: 'list', oneOf: true, dates: [american, { ...american, month: second, day: first }] };
}

/** "2021-22": two years, of which the second gives only its last digits. */
export function sharedYear(captures: Captures): Meaning | undefined {
  const { year, year2 } = captures as { year: number; year2: number };
  const to = year - (year % 100) + (year2 % 100);
  if (to <= year) return undefined;
  return { type: 'range', from: { ...NO_DATE, year }, to: { ...NO_DATE, year: to } };
}

/** The unit before or after the one that the narrative has come to. */
export const narrativeNeighbour =
  (count: -1 | 1) =>
  (captures: Captures): Meaning => ({
    ...NO_SHIFT,
    unit: captures['unit'] as Unit,
    count,
    anchor: 'narrative',
  });

/** "the end of next month": a part of a period counted from the publication. Nobody knows when a sport’s season ends. */
export const shiftedPart = (captures: Captures): Meaning => ({
  ...NO_SHIFT,
  unit: captures['unit'] as Unit,
  count: (captures['toward'] as number | undefined) ?? 0,
  anchor: 'publication',
  ...(captures['unit'] === 'season' ? {} : { part: captures['part'] as Part }),
});

/** "the six months to June 30": the stretch that ends with the date. */
export function periodTo(captures: Captures): Meaning {
  const { unit, count = 1 } = captures as { unit: Unit; count?: number };
  return { ...(calendar()(captures) as CalendarMeaning), stretch: { unit, count } };
}

/** A habit of a given period. */
export const recurring = (value: string) => (): Meaning => ({ type: 'recurrence', value });

/** "the first Tuesday in November". */
export const nthWeekday = (captures: Captures): Meaning => ({
  ...(calendar()(captures) as CalendarMeaning),
  nth: { count: captures['place'] as number, unit: 'weekday' },
});

/** The captured `hour` and `minutes`, in the half of the day that `meridiem` says, in universal time if `utc`. */
function clockOf(captures: Captures): Pick<TimeMeaning, 'minute' | 'utc'> {
  const {
    hour,
    minutes = 0,
    meridiem,
    utc,
  } = captures as Record<string, number | undefined> & { hour: number };
  const hours = meridiem === undefined ? hour : (hour % 12) + meridiem;
  return { minute: hours * 60 + minutes, ...(utc ? { utc: true } : {}) };
}

/** A time of the clock: "8:30 p.m.", "16:15 UTC". A clock of twelve hours has no thirteenth. */
export function clockTime(captures: Captures): Meaning | undefined {
  if (captures['meridiem'] !== undefined && (captures['hour'] as number) > 12) return undefined;
  return { type: 'time', ...clockOf(captures) };
}

/** "by 1540 GMT": hours and minutes in four digits. */
export function fourDigitTime(captures: Captures): Meaning | undefined {
  const digits = captures['hourAndMinutes'] as number;
  const [hour, minutes] = [Math.floor(digits / 100), digits % 100];
  return minutes < 60 ? clockTime({ ...captures, hour, minutes }) : undefined;
}

/** Before this hour a night is of the day on which it ends. */
const SMALL_HOURS = 5;

/** "12:00 UTC Monday", "2pm on Friday 15 March", "9:30 on Tuesday night". */
export function dayAtClock(captures: Captures): Meaning {
  const { hour, meridiem, partOfDay } = captures as { hour: number; meridiem?: number; partOfDay?: string };
  const isLate =
    /^(?:AF|EV|NI)$/.test(partOfDay ?? '') && hour < 12 && !(partOfDay === 'NI' && hour < SMALL_HOURS);
  const half = meridiem === undefined && isLate ? { meridiem: 12 } : {};
  return { ...(calendar()(captures) as CalendarMeaning), ...clockOf({ ...captures, ...half }) };
}

/** "a fortnight later": two weeks from what the story has come to. */
export const fortnights = (sign: -1 | 1) => (): Meaning => ({
  ...NO_SHIFT,
  unit: 'week',
  count: 2 * sign,
  anchor: 'narrative',
  counted: true,
});

/** "a week on Tuesday", "Tuesday week": so many weeks after the coming one of a weekday. */
export function weeksFrom(captures: Captures): Meaning {
  const { weekday, count = 1 } = captures as { weekday: number; count?: number };
  const from: CalendarMeaning = { ...NO_DATE, weekday, toward: 1 };
  return { ...NO_SHIFT, unit: 'week', count, anchor: 'narrative', from };
}

/** How many of a smaller unit half of one holds. */
const HALVES: Partial<Record<Unit, { unit: Unit; count: number }>> = {
  year: { unit: 'month', count: 6 },
  decade: { unit: 'year', count: 5 },
  century: { unit: 'year', count: 50 },
};

/** "two and a half years ago": about so many months back. */
export function halfPast(captures: Captures): Meaning | undefined {
  const { unit, count } = captures as { unit: Unit; count: number };
  const half = HALVES[unit];
  if (!half) return undefined;
  return {
    ...NO_SHIFT,
    unit: half.unit,
    count: -half.count * (2 * count + 1),
    anchor: 'publication',
    approximate: true,
  };
}

/** "half a century ago": about so many years back. */
export const yearsBack = (count: number) => (): Meaning => ({
  ...NO_SHIFT,
  unit: 'year',
  count: -count,
  anchor: 'publication',
  approximate: true,
});

/** "earlier in the week": the week of the story, or today's where no story is told. */
export const inPeriod = (captures: Captures): Meaning => ({
  ...NO_SHIFT,
  unit: captures['unit'] as Unit,
  count: 0,
  anchor: 'narrative',
  orToday: true,
});

/** "three summers ago": that of the year so much earlier. */
export const seasonsBack = ({ count, season }: Captures): Meaning =>
  calendar({ yearShift: -(count as number) })({ season });

/** "on 9 September, a day after its owner had sold it": what the clause behind tells was a day before (-1) the date. */
export const besideDate =
  (sign: -1 | 1) =>
  (captures: Captures): Meaning => ({
    ...NO_SHIFT,
    unit: captures['unit'] as Unit,
    count: sign * Math.round((captures['count'] as number | undefined) ?? 1),
    anchor: 'narrative',
    counted: true,
    leads: true,
    // "The club have sacked him, a day after they lost": without a story it is counted from today.
    orToday: true,
  });

/** "Tuesday of last week", "Friday this week": a day of a week near the publication. */
export function weekdayOfWeek(captures: Captures): Meaning {
  const { weekday, toward = 0 } = captures as { weekday: number; toward?: number };
  return { ...NO_SHIFT, unit: 'week', count: toward, anchor: 'publication', weekday };
}

/** "the Monday after Easter": the first weekday of its name after a date (1), or the last before it (-1). */
export const weekdayFrom =
  (sign: -1 | 1) =>
  (captures: Captures): Meaning => {
    const { weekday, ...date } = captures as Captures & { weekday: number };
    const from = calendar()(date) as CalendarMeaning;
    return { ...NO_SHIFT, unit: 'day', count: sign, anchor: 'narrative', from, weekday };
  };

/** "the last day of February": the day before the month after it begins. */
export function lastDayOf(captures: Captures): Meaning {
  const { month, year } = captures as { month: number; year?: number };
  const next = { month: (month % 12) + 1, day: 1, offset: -1 };
  return { ...NO_DATE, ...next, year: year === undefined ? year : year + Number(month === 12) };
}

/** "two years ago in May": the month of a year that is counted back. */
export function monthAgo(captures: Captures): Meaning {
  const { month, count } = captures as { month: number; count: number };
  return { ...NO_DATE, month, yearShift: -Math.round(count) };
}

/** "next Monday and Tuesday": both on the side that is said of the first. */
export function towardBoth(captures: Captures): Meaning {
  const { weekday, weekday2, toward } = captures as { weekday: number; weekday2: number; toward: -1 | 1 };
  const dates = [weekday, weekday2].map((day): CalendarMeaning => ({
    ...NO_DATE,
    weekday: day,
    toward,
  }));
  return { type: 'list', dates };
}

/** "in March or April": one of two, nobody knows which. */
export function eitherOf(captures: Captures): Meaning {
  return { ...(pair()(captures) as ListMeaning), oneOf: true };
}
