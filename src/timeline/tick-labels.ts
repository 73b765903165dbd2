import { civilOf } from '../dates/day.ts';
import type { Axis, Piece } from './axis.ts';
import { ticksOf, type TickPlace, type TickPrecision } from './ticks.ts';
import type { Width } from './wrap.ts';

/** How the reader's language names what is on the axis. A `year` that is given belongs into the text. */
export interface TickNames {
  year: (year: number) => string;
  month: (month: number, year: number | undefined, long: boolean) => string;
  day: (day: number, month: number, year: number | undefined) => string;
  time: (minute: number) => string;
}

/** A tick as drawn. All in px; `x` is where the line stands. */
export interface Tick {
  x: number;
  /** A long line down to the lower row, a short one, or none (the name of what the piece begins in). */
  rank: 'major' | 'minor' | 'context';
  label?: { text: string; row: 'upper' | 'lower'; align: 'start' | 'middle'; width: number };
}

/** From a tick's line to a label that starts at it, and between two labels, px. */
export const TICK_INSET = 6;
const AIR = 10;
/** Between a long line and a finer label. */
const LINE_AIR = 4;
/** Lines closer than this run into each other, px. */
const LEAST_STEP = 5;
/** A piece shorter than this, in days, is named by its month. */
const SHORT_PIECE = 300;
/** From this many px a month on, months are written in full. */
const LONG_MONTHS = 104;

/** The texts a tick may have, best first. */
function textsOf(tick: TickPlace, names: TickNames, long: boolean, named: boolean): string[] {
  const { year, month, day } = tick;
  switch (tick.unit) {
    case 'year':
      if (!tick.divided) return [names.year(year)];
      return [...(long ? [names.month(1, year, true)] : []), names.month(1, year, false), names.year(year)];
    case 'month': {
      const full = [...(long ? [names.month(month, year, true)] : []), names.month(month, year, false)];
      return named
        ? [names.month(month, undefined, long), names.month(month, undefined, false), ...full]
        : full;
    }
    case 'day':
      return tick.divided
        ? [names.day(day, month, year)]
        : [names.day(day, month, undefined), names.day(day, month, year)];
    case 'minute':
      return [names.time(tick.minute)];
  }
}

interface Taken {
  from: number;
  to: number;
}

/**
 * The ticks of the whole axis with their labels: coarse before fine, from left to right, each with the best of its texts
 * that no other tick bears and that touches no other label. A month is named with its year unless the label before it
 * in its piece says the year. A tick without room for a text keeps its line.
 *
 * `width` is the drawing's width and `measure` measures the labels' style, px.
 */
export function labelTicks(
  axis: Axis,
  precision: TickPrecision,
  names: TickNames,
  measure: Width,
  width: number,
): Tick[] {
  const used = new Set<string>();
  const taken: Record<'upper' | 'lower', Taken[]> = { upper: [], lower: [] };
  const lines: number[] = [];
  const free = (row: Taken[], from: number, to: number) =>
    from >= -1 && to <= width && row.every((other) => to + AIR <= other.from || other.to + AIR <= from);

  const ticks: Tick[] = [];
  const draw = (x: number, rank: Tick['rank'], texts: string[]) => {
    const lower = rank !== 'minor';
    const row = lower ? 'lower' : 'upper';
    const align = lower ? 'start' : 'middle';
    const text = texts.find((candidate) => {
      const size = measure(candidate);
      const from = align === 'start' ? x + TICK_INSET : x - size / 2;
      return !used.has(candidate) && free(taken[row], from, from + size);
    });
    const crowded = lines.some((line) => Math.abs(line - x) < LEAST_STEP);
    if (text === undefined && (crowded || rank === 'context')) return false;
    if (rank !== 'context') lines.push(x);
    if (text === undefined) {
      ticks.push({ x, rank: 'minor' });
      return false;
    }
    used.add(text);
    const size = measure(text);
    const from = align === 'start' ? x + TICK_INSET : x - size / 2;
    taken[row].push({ from, to: from + size });
    // No finer label may be written over a long line.
    if (rank === 'major') taken.upper.push({ from: x + AIR - LINE_AIR, to: x - AIR + LINE_AIR });
    ticks.push({ x, rank, label: { text, row, align, width: size } });
    return true;
  };

  for (const piece of axis.pieces) {
    const places = ticksOf(piece, axis, precision, piece !== axis.pieces.at(-1));
    const long = pxPerMonth(piece) >= LONG_MONTHS;
    // The years that a label of this piece has told, so that the months after it may leave theirs out.
    const told = new Map<number, number>();
    const context = contextOf(piece, axis, places, names, long, measure);
    if (context && draw(piece.x0, 'context', context.texts)) told.set(context.year, piece.x0);
    for (const tick of places) {
      const x = axis.x(tick.time);
      const coarse = tick.unit === 'year' || tick.unit === 'month' || tick.divided;
      const since = told.get(tick.year);
      const texts = textsOf(tick, names, long, since !== undefined && since < x);
      const labelled = draw(x, coarse ? 'major' : 'minor', texts);
      if (labelled && coarse && since === undefined) told.set(tick.year, x);
    }
  }
  return ticks.sort((a, b) => a.x - b.x);
}

const pxPerMonth = (piece: Piece) => ((piece.x1 - piece.x0) / (piece.end - piece.start)) * 30.44;

/** Names what a piece begins in ("décembre 2021"), when its first coarse tick leaves room before itself. */
function contextOf(
  piece: Piece,
  axis: Axis,
  places: readonly TickPlace[],
  names: TickNames,
  long: boolean,
  measure: Width,
): { texts: string[]; year: number } | undefined {
  const coarse = places.filter((p) => p.unit === 'year' || p.unit === 'month' || p.divided);
  const next = coarse.length > 0 ? Math.min(...coarse.map((p) => axis.x(p.time))) : Infinity;
  const { year, month } = civilOf(Math.floor(piece.start));
  const inMonths = places.some((p) => p.unit !== 'year') || piece.end - piece.start < SHORT_PIECE;
  const texts = inMonths
    ? [...(long ? [names.month(month, year, true)] : []), names.month(month, year, false)]
    : [names.year(year)];
  const fitting = texts.filter((text) => piece.x0 + TICK_INSET + measure(text) + AIR <= next);
  return fitting.length > 0 ? { texts: fitting, year } : undefined;
}
