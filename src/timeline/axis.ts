import { bisectLeft, bisectRight } from 'd3';

import type { Segments, Stretch } from './fold.ts';
import { placeInOrder } from './order.ts';

/** Two times that must stand at least `px` apart. */
export interface Apart {
  from: number;
  to: number;
  px: number;
}

/** A time that may stand no further right than `max` px. */
export interface Wall {
  time: number;
  max: number;
}

export interface AxisInput {
  segments: Segments;
  /** How much of the width each segment asks for: its number of events. */
  weights: readonly number[];
  /** The width of each fold, px; one fewer than the segments. */
  folds: readonly number[];
  /** Times that get a knot, besides those of `apart` and `walls`. */
  times: readonly number[];
  /** The times of the events, sorted and all different: between these the axis may be evened out. */
  stops: readonly number[];
  /** From 1 (proportional) to 0 (equal steps). */
  evenness: number;
  apart: readonly Apart[];
  walls: readonly Wall[];
  /** From where to where the segments may be drawn, px. */
  left: number;
  right: number;
}

/** A piece of the axis: where one segment lies. Times in days, x in px. */
export interface Piece extends Stretch {
  x0: number;
  x1: number;
}

/** A time and its place. */
interface Knot {
  time: number;
  x: number;
}

/** A monotone map from time (days since 1970) to px, piecewise linear. */
export interface Axis {
  pieces: Piece[];
  /** The knots of the map, times strictly increasing, x not decreasing. */
  knots: Knot[];
  x: (time: number) => number;
  /** 1, or the factor that the distances asked for had to shrink by. */
  shrink: number;
}

/** A segment with a single event needs no more than this, px, as long as another segment has several. */
const SINGLE = 104;

function widthsOf(weights: readonly number[], usable: number): number[] {
  const several = weights.filter((w) => w > 1);
  if (several.length === 0) return weights.map(() => usable / weights.length);
  const single = Math.min(SINGLE, usable / (weights.length + 2));
  const rest = usable - single * (weights.length - several.length);
  const sum = several.reduce((a, b) => a + b, 0);
  return weights.map((w) => (w > 1 ? (rest * w) / sum : single));
}

/** The times of a segment with how far along it each wants to stand: from 0, its start, to 1. */
interface Course {
  times: number[];
  shares: number[];
}

/**
 * In a segment, the steps from one event to the next are as their durations to the power of `evenness`. 1 is
 * proportional; less lends room from long steps to short ones, and leaves steps of one length alike; 0 is equal steps.
 */
function courseOf({ start, end }: Stretch, { evenness, stops }: AxisInput): Course {
  const inside = evenness === 1 ? [] : stops.slice(bisectRight(stops, start), bisectLeft(stops, end));
  const times = [start, ...inside, end];
  const ways = [0];
  for (let k = 1; k < times.length; k++)
    ways.push((ways[k - 1] as number) + ((times[k] as number) - (times[k - 1] as number)) ** evenness);
  const whole = ways.at(-1) as number;
  return { times, shares: ways.map((way) => way / whole) };
}

/** Where a time is: so far along a segment, or along the fold after it. */
interface Spot {
  segment: number;
  share: number;
  folded: boolean;
}

/** The places that are wanted when the axis ends at `end`: each segment is as wide as its weight asks. */
type Wanted = (spot: Spot) => number;

function wantedPlaces({ left, weights, folds }: AxisInput, end: number): Wanted {
  const folded = folds.reduce((a, b) => a + b, 0);
  const widths = widthsOf(weights, Math.max(0, end - left - folded));
  let x = left;
  const starts = widths.map((width, i) => {
    const start = x;
    x += width + (folds[i] ?? 0);
    return start;
  });
  return ({ segment, share, folded: isFolded }) => {
    const [start, width] = [starts[segment] ?? left, widths[segment] ?? 0];
    return isFolded ? start + width + share * (folds[segment] ?? 0) : start + share * width;
  };
}

/** Finds a time among the segments; before the first and after the last is where these begin and end. */
function spotsOf(input: AxisInput): (time: number) => Spot {
  const { segments } = input;
  const courses = segments.map((segment) => courseOf(segment, input));
  const starts = segments.map(({ start }) => start);
  const between = (time: number, from: number, to: number) => (time - from) / (to - from);
  return (time) => {
    const segment = Math.max(0, bisectRight(starts, time) - 1);
    const course = courses[segment];
    // Without any segment (all that is told is open at both ends) every time stands at the left.
    if (!course) return { segment, share: 0, folded: false };
    const { times, shares } = course;
    const k = bisectLeft(times, time);
    if (k === 0) return { segment, share: 0, folded: false };
    if (k < times.length) {
      const [a, b] = [shares[k - 1] as number, shares[k] as number];
      const along = between(time, times[k - 1] as number, times[k] as number);
      return { segment, share: a + (b - a) * along, folded: false };
    }
    const [end, next] = [times.at(-1) as number, starts[segment + 1]];
    if (next === undefined) return { segment, share: 1, folded: false };
    return { segment, share: between(time, end, next), folded: true };
  };
}

/** Between known times and their places, straight on from one to the next. */
function linear(times: readonly number[], xs: readonly number[]): (time: number) => number {
  const last = times.length - 1;
  return (time) => {
    const i = bisectLeft(times, time);
    if (i === 0 || i > last) return xs[Math.min(i, last)] ?? 0;
    const [a, b] = [times[i - 1] as number, times[i] as number];
    const [from, to] = [xs[i - 1] as number, xs[i] as number];
    return b === time ? to : from + ((to - from) * (time - a)) / (b - a);
  };
}

/** The farthest right end at which no wanted place is behind its wall: found by halving, to a tenth of a pixel. */
function endWithinWalls(input: AxisInput, spotOf: (time: number) => Spot): number {
  const walled = input.walls.map(({ time, max }) => ({ spot: spotOf(time), max }));
  const fits = (end: number) => {
    const x = wantedPlaces(input, end);
    return walled.every(({ spot, max }) => x(spot) <= max);
  };
  let [low, high] = [input.left, input.right];
  if (fits(high)) return high;
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Asks for room between labels, and gets the axis: `labels` are between times that have a knot. */
export type Stretching = (labels: readonly Apart[]) => Axis;

/**
 * The elastic axis: every knot wants its proportional place; `placeInOrder` gives it the nearest one that keeps the
 * distances asked for. So time is proportional where there is room, stretched where events crowd, and never runs
 * backwards. Where the distances ask for more than the width, all of them shrink by one factor.
 *
 * Many distances between labels are tried on one axis: all that does not depend on them is found once.
 */
export function elasticAxis(input: AxisInput): Stretching {
  const { segments, folds, walls, left, right } = input;
  const spotOf = spotsOf(input);
  const wanted = wantedPlaces(input, endWithinWalls(input, spotOf));

  const times = [
    ...new Set([
      ...segments.flatMap((s) => [s.start, s.end]),
      ...input.times,
      ...input.apart.flatMap((a) => [a.from, a.to]),
      ...walls.map((w) => w.time),
    ]),
  ].sort((a, b) => a - b);
  const indexOf = new Map(times.map((time, i) => [time, i]));
  const xs = times.map((time) => wanted(spotOf(time)));

  // What two distant knots ask for is asked of the steps between them, each by its share of the wanted distance.
  const ask = (spacing: number[], { from, to, px }: Apart) => {
    const [a, b] = [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0];
    const whole = (xs[b] ?? 0) - (xs[a] ?? 0);
    for (let i = a + 1; i <= b; i++) {
      const share = whole > 0 ? ((xs[i] ?? 0) - (xs[i - 1] ?? 0)) / whole : 1 / (b - a);
      spacing[i] = Math.max(spacing[i] ?? 0, px * share);
    }
  };
  const least = times.map(() => 0);
  for (const apart of input.apart) ask(least, apart);
  folds.forEach((px, i) => ask(least, { from: segments[i]?.end ?? 0, to: segments[i + 1]?.start ?? 0, px }));

  const max = times.map(() => right);
  for (const wall of walls) {
    const i = indexOf.get(wall.time) ?? 0;
    max[i] = Math.min(max[i] ?? right, wall.max);
  }

  return (labels) => {
    const spacing = [...least];
    for (const label of labels) ask(spacing, label);
    let sum = 0;
    let shrink = 1;
    spacing.forEach((px, i) => {
      sum += px;
      if (sum > 0) shrink = Math.min(shrink, Math.max(0, (max[i] ?? right) - left) / sum);
    });
    const placed = placeInOrder(
      xs.map((x, i) => ({ wanted: x, spacing: (spacing[i] ?? 0) * shrink, min: left, max: max[i] ?? right })),
    );
    const knots = times.map((time, i) => ({ time, x: placed[i] ?? left }));
    const x = linear(times, placed);
    return { knots, x, shrink, pieces: segments.map((s) => ({ ...s, x0: x(s.start), x1: x(s.end) })) };
  };
}
