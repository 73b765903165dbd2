/**
 * Civil days as integers: days since 1970-01-01 in the proleptic Gregorian calendar, year 0 included (ISO 8601).
 * No time zone is ever consulted.
 */
export type Day = number;

/** A calendar date: `month` and `day` count from 1; year 0 is 1 BC. */
export interface Civil {
  year: number;
  month: number;
  day: number;
}

const MS_PER_DAY = 86_400_000;

/** The days of 400 years, after which the calendar repeats. */
const DAYS_PER_CYCLE = 146_097;

/** From 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** The days before the `month`th month of a year that starts in March (0), so that the leap day is its last. */
const daysBefore = (month: number) => Math.floor((153 * month + 2) / 5);

/**
 * The day of a calendar date. A month or a day out of range rolls over, as `Date.UTC` does. By the formulas of Howard
 * Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function dayOf(year: number, month: number, day: number): Day {
  const march = month - 3;
  const years = year + Math.floor(march / 12);
  const cycle = Math.floor(years / 400);
  const yearOfCycle = years - cycle * 400;
  const dayOfYear = daysBefore(march - Math.floor(march / 12) * 12) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_PER_CYCLE + dayOfCycle - EPOCH;
}

/** The calendar date of a day. */
export function civilOf(day: Day): Civil {
  const days = day + EPOCH;
  const cycle = Math.floor(days / DAYS_PER_CYCLE);
  const dayOfCycle = days - cycle * DAYS_PER_CYCLE;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - daysBefore(march) + 1,
  };
}

/** The day's midnight as a `Date`, for libraries that want one; read it with UTC methods only. */
export function utcDateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's ISO week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The ISO 8601 week: its number and the year it is counted in. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The same day of the month, `months` later (earlier when negative), cut to the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const civil = civilOf(day);
  const first = civilOf(dayOf(civil.year, civil.month + months, 1));
  return dayOf(first.year, first.month, Math.min(civil.day, daysInMonth(first.year, first.month)));
}

const digits = (value: number, width: number) => String(value).padStart(width, '0');
const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** A year as EDTF writes it: "2022", "-0043", "0044", "Y12000". */
export function yearToEdtf(year: number): string {
  if (year >= 1000 && year <= 9999) return `${year}`;
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${digits(-year, 4)}` : digits(year, 4);
}

/** The day as EDTF: "2022-01-02". Beyond years of four digits EDTF has no days, and the year is given. */
export function dayToEdtf(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  const text = yearToEdtf(year);
  return text.startsWith('Y') ? text : `${text}-${twoDigits(month)}-${twoDigits(d)}`;
}

/** The day's month as EDTF: "2022-01"; its year where EDTF has no months, as `dayToEdtf`. */
export function monthToEdtf(day: Day): string {
  const text = dayToEdtf(day);
  return text.startsWith('Y') ? text : text.slice(0, -3);
}
