import { dayOf } from '../dates/day.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { foldSilences, type Segments, type Stretch } from './fold.ts';
import type { AxisMode, Dated, DatedEvent, PublishedWindow } from './input.ts';
import { mostOnOneLine } from './lanes.ts';
import type { Shape } from './shape.ts';
import type { TickPrecision } from './ticks.ts';

/** An event with its geometry in time. */
export interface SceneEvent {
  event: DatedEvent;
  /** Its number in the list, from 1. */
  number: number;
  shape: Shape;
  anchors: Anchors;
}

/** Everything that is known before there is a width: the events in order, where they stand in time, what is folded. */
export interface Scene {
  events: SceneEvent[];
  segments: Segments;
  windows: readonly PublishedWindow[];
  precision: TickPrecision;
}

/** A window further off the events than this many times their own duration is not worth the way. */
const NEAR = 0.6;
/** `Date` ends there, and so do the days that have a name (ECMA-262, 21.4.1.1). */
const [FIRST_DAY, LAST_DAY] = [dayOf(-271_820, 1, 1), dayOf(275_759, 12, 31)];

const within = (time: number) => Number.isFinite(time) && time >= FIRST_DAY && time <= LAST_DAY;

/** The part of a shape's time that is known; an open end is known only where the other one is. */
function knownOf({ start, end }: Shape): Stretch | undefined {
  if (within(start) && within(end)) return { start, end };
  if (within(start)) return { start, end: start + 1 };
  if (within(end)) return { start: end - 1, end };
  return undefined;
}

/** Bars that cannot lie on the line beside the others go below it. */
function placeBars(shapes: readonly Shape[]): void {
  const bars = shapes.filter((shape) => shape.place === 'line' && shape.bars.length > 0);
  const chosen = mostOnOneLine(bars.map(({ start, end }) => ({ from: start, to: end })));
  bars.forEach((shape, i) => {
    if (!chosen.has(i)) shape.place = 'below';
  });
}

/** Lets the last and the first segment reach to the ends of the windows that overlap or nearly touch them. */
function reachWindows(segments: Segments, windows: readonly Stretch[]): void {
  for (const segment of segments) {
    const far = Math.max(1, NEAR * (segment.end - segment.start));
    const before = segments.filter((s) => s.end <= segment.start).at(-1)?.end ?? -Infinity;
    const after = segments.find((s) => s.start >= segment.end)?.start ?? Infinity;
    const [start, end] = [segment.start - far, segment.end + far];
    for (const window of windows) {
      if (window.end < start || window.start > end) continue;
      segment.start = Math.min(segment.start, Math.max(window.start, start, before));
      segment.end = Math.max(segment.end, Math.min(window.end, end, after));
    }
  }
}

/** The days on which every moment has a time of day: hours may be ticked only there. */
function clockOf(shapes: readonly Shape[]): Set<number> {
  const timed = new Set<number>();
  const whole = new Set<number>();
  for (const { start, end } of shapes.flatMap(({ dots }) => dots)) {
    (end - start < 1 ? timed : whole).add(Math.floor(start));
  }
  return new Set([...timed].filter((day) => !whole.has(day)));
}

/** Whether a stretch of time holds no date finer than a year. */
function yearlyOf(shapes: readonly Shape[]): TickPrecision['yearly'] {
  const fine = shapes.flatMap(({ dots, bars }) => [
    ...dots.map(({ start }) => start),
    ...bars.flatMap(({ start, end }) => [
      ...(start.fine ? [start.outer] : []),
      ...(end.fine ? [end.outer] : []),
    ]),
  ]);
  return ({ start, end }) => !fine.some((time) => time >= start && time <= end);
}

const wholeOf = (stretches: readonly Stretch[]): Segments => {
  if (stretches.length === 0) return [];
  const start = stretches.reduce((least, s) => Math.min(least, s.start), Infinity);
  return [{ start, end: stretches.reduce((most, s) => Math.max(most, s.end), start) }];
};

/** Finds the place in time of what there is to draw. Silences are folded on an elastic axis only. */
export function sceneOf({ events, windows }: Dated, axis: AxisMode = 'elastic'): Scene {
  // Where an event has its place changes with those beside it: each scene has shapes of its own.
  const shapes = events.map(({ shape }) => ({ ...shape }));
  placeBars(shapes);
  const known = shapes.flatMap((shape) => knownOf(shape) ?? []);
  const near = windows.filter(({ start, end }) => within(start) && within(end));
  // Where no date has an end that is known, the windows are the only times there are.
  const drawn: Stretch[] = known.length > 0 ? known : near.map(({ start, end }) => ({ start, end }));
  const segments = axis === 'elastic' ? foldSilences(drawn) : wholeOf(drawn);
  reachWindows(segments, near);

  const [first, last] = [segments[0], segments.at(-1)];
  const anchors = anchorsOf(shapes, { start: first?.start ?? 0, end: last?.end ?? 1 });
  return {
    events: events.map((event, i) => ({
      event,
      number: i + 1,
      shape: shapes[i] as Shape,
      anchors: anchors[i] as Anchors,
    })),
    segments,
    windows: near,
    precision: { clock: clockOf(shapes), yearly: yearlyOf(shapes) },
  };
}
