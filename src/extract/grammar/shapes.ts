import type { CalendarMeaning, ShiftMeaning } from '../meaning.ts';

/**
 * Meanings are read in many places, each of which has to learn every shape that an object comes in: the runtime is fast
 * where there is one. So dates and shifts are copies of these, with all fields, and what the words do not give is undefined.
 */

/** A date of which nothing is given. */
export const NO_DATE: CalendarMeaning = {
  type: 'calendar',
  year: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  season: undefined,
  era: undefined,
  quarter: undefined,
  half: undefined,
  fortnight: undefined,
  week: undefined,
  nth: undefined,
  feast: undefined,
  offset: undefined,
  yearShift: undefined,
  storyYear: undefined,
  stretch: undefined,
  whole: undefined,
  part: undefined,
  ending: undefined,
  approximate: undefined,
  toward: undefined,
  narrative: undefined,
  near: undefined,
  habit: undefined,
  overnight: undefined,
  minute: undefined,
  utc: undefined,
  partOfDay: undefined,
};

/** The current day, as a shift. */
export const NO_SHIFT: ShiftMeaning = {
  type: 'shift',
  unit: 'day',
  count: 0,
  anchor: 'publication',
  leads: undefined,
  orToday: undefined,
  counted: undefined,
  toTheDay: undefined,
  from: undefined,
  happening: undefined,
  part: undefined,
  ending: undefined,
  weekday: undefined,
  approximate: undefined,
  minute: undefined,
  partOfDay: undefined,
};
