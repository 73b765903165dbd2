import { civilOf, dayOf, daysInMonth } from '../dates/day.ts';
import type { Axis, Piece } from './axis.ts';
import type { Stretch } from './fold.ts';

export type TickUnit = 'year' | 'month' | 'day' | 'minute';

/** A place on the axis that may get a tick. */
export interface TickPlace {
  unit: TickUnit;
  /** Days since 1970. */
  time: number;
  /** The calendar's names for it; `month` and `day` count from 1, `minute` from midnight. */
  year: number;
  month: number;
  day: number;
  minute: number;
  /** Whether finer ticks follow before the next of its kind. */
  divided: boolean;
}

/** The least room for a label of each unit with the air around it, px. */
const ROOM = { year: 52, month: 46, day: 52, minute: 50 };
const MONTH_STEPS = [1, 3, 6];
const DAY_STEPS = [1, 5, 10, 15];
const MINUTE_STEPS = [5, 15, 30, 60, 180, 360, 720];
const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.2425;

/** The least of 1, 2, 5, 10, 20, 50… years whose ticks have room at this many px a year. */
function yearStep(pxPerYear: number): number {
  for (let power = 1; power < 1e12; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) if (step * pxPerYear >= ROOM.year) return step;
  }
  return Infinity;
}

/** The years to tick: round as people count them, so 100 BC (year −99) is round and no year is called 0. */
function roundYears(first: number, last: number, step: number): number[] {
  const years: number[] = [];
  if (!Number.isFinite(step)) return years;
  if (step === 1) {
    for (let year = first; year <= last; year++) years.push(year);
    return years;
  }
  for (let bc = Math.floor((1 - first) / step) * step; bc >= step && 1 - bc <= last; bc -= step)
    years.push(1 - bc);
  for (let year = Math.max(step, Math.ceil(first / step) * step); year <= last; year += step)
    years.push(year);
  return years;
}

/** How fine the dates are that the ticks stand under. */
export interface TickPrecision {
  /** The days whose events all have a time: only these are divided into hours. */
  clock: ReadonlySet<number>;
  /** Whether a piece holds nothing finer than years: it is not divided into months. */
  yearly: (piece: Stretch) => boolean;
}

/**
 * The ticks of one piece of the axis, coarse ones first. Each stretch between two ticks is divided further only where
 * its own width has room for the labels of the parts: an elastic axis has days where it is stretched and years where it
 * is not, and every tick stands at its own time.
 *
 * `folded`: a fold follows, and the piece's end is not a place that anything begins at.
 */
export function ticksOf(
  piece: Piece,
  axis: Axis,
  { clock, yearly }: TickPrecision,
  folded: boolean,
): TickPlace[] {
  const { x } = axis;
  const coarse = yearly(piece);
  const ticks: TickPlace[] = [];
  const inside = (time: number) => time >= piece.start && (folded ? time < piece.end : time <= piece.end);
  const place = (unit: TickUnit, time: number, minute = 0): TickPlace => {
    const tick = { unit, time, minute, divided: false, ...civilOf(Math.floor(time)) };
    if (inside(time)) ticks.push(tick);
    return tick;
  };
  /** The width that `days` would have at the mean scale between two times, as far as they are drawn. */
  const widthPer = (days: number, from: number, to: number) => {
    const [a, b] = [Math.max(from, piece.start), Math.min(to, piece.end)];
    return b > a ? ((x(b) - x(a)) / (b - a)) * days : 0;
  };

  const minutes = (day: number) => {
    const step = MINUTE_STEPS.find((s) => widthPer(s / 1440, day, day + 1) >= ROOM.minute);
    if (step === undefined) return false;
    for (let minute = step; minute < 1440; minute += step) place('minute', day + minute / 1440, minute);
    return true;
  };
  const days = (year: number, month: number) => {
    const [first, length] = [dayOf(year, month, 1), daysInMonth(year, month)];
    const step = DAY_STEPS.find((s) => widthPer(s, first, first + length) >= ROOM.day);
    if (step === undefined) return false;
    for (let d = step; d <= length && (step === 1 || d + step / 2 <= length + 1); d += step) {
      const day = first + d - 1;
      const divided = step === 1 && clock.has(day) && minutes(day);
      // A day is ticked at its noon, under the dot of its event; at its midnight where it is divided into hours.
      place('day', divided ? day : day + 0.5).divided = divided;
    }
    return true;
  };
  const months = (year: number) => {
    const [first, last] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
    const step = MONTH_STEPS.find((s) => widthPer(s * DAYS_PER_MONTH, first, last) >= ROOM.month);
    if (step === undefined) return false;
    for (let month = 1; month <= 12; month += step) {
      const tick = month === 1 ? undefined : place('month', dayOf(year, month, 1));
      const divided = step === 1 && days(year, month);
      if (tick) tick.divided = divided;
    }
    return true;
  };

  const [first, last] = [civilOf(Math.floor(piece.start)).year, civilOf(Math.floor(piece.end)).year];
  const step = yearStep(widthPer(DAYS_PER_YEAR, piece.start, piece.end));
  for (const year of roundYears(first, last, step)) {
    const tick = place('year', dayOf(year, 1, 1));
    if (step === 1 && !coarse) tick.divided = months(year);
  }
  const rank = { year: 0, month: 1, day: 2, minute: 3 };
  return ticks.sort((a, b) => rank[a.unit] - rank[b.unit] || a.time - b.time);
}
