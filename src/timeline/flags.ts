import { type Apart, type Axis, elasticAxis, type Wall } from './axis.ts';
import type { EventInput, TimelineInput, TimelineOptions } from './input.ts';
import { assignRows } from './rows.ts';
import type { Scene, SceneEvent } from './scene.ts';
import { wrap } from './wrap.ts';

/** The text of a label, broken into lines. px. */
export interface LabelText {
  date: string[];
  headline: string[];
  width: number;
  height: number;
}

/** From a leader to its text, and the air after a label, px. */
export const INSET = 9;
const AIR = 16;
/** The radius of a mark, px, where there is room for it. */
export const RADIUS = 6.5;
const LEAST_RADIUS = 2;
/** The least length of a bar, px. */
const LEAST_BAR = 10;
const FOLD = 64;

/** Breaks an event's label into lines. Undefined when even its longest word is wider than the drawing. */
export function labelTextOf(
  event: EventInput,
  number: number,
  input: TimelineInput,
  options: TimelineOptions,
  room: number = options.room,
  lines: number = options.lines,
): LabelText | undefined {
  const { headline: serif, date: sans } = options.type;
  const said = input.words.date(event);
  const date = wrap(options.numbered ? `${number} · ${said}` : said, room, 2, (text) =>
    input.measure(text, sans),
  );
  const headline = wrap(event.headline, room, lines, (text) => input.measure(text, serif));
  const width = Math.max(date.width, headline.width);
  if (width + 2 * INSET > options.width) return undefined;
  const height = date.lines.length * sans.leading + headline.lines.length * serif.leading;
  return { date: date.lines, headline: headline.lines, width, height };
}

/** Told events before context, and what several speakers were heard on before the rest. */
export function importanceOf({ event }: SceneEvent): number {
  return (event.status === 'background' ? 0 : 2) + Math.min(event.notes?.length ?? 0, 4) / 4;
}

/** The labels above the line: the axis that makes room for them, and the row of each (-1: no room). */
export interface Flags {
  axis: Axis;
  radius: number;
  /** By the event's index in the scene; absent for those whose label does not stand above the line. */
  rows: Map<number, { row: number; text: LabelText }>;
}

/**
 * In which order a label's room is looked for: by more rows, then by stretching the axis, from a plain proportional
 * line (0) to all leaders at even distances (1).
 */
const ATTEMPTS: readonly [rows: number, stretch: number][] = [
  [1, 0],
  [2, 0],
  [2, 0.35],
  [2, 0.6],
  [3, 0.2],
  [3, 0.5],
  [3, 0.75],
  [4, 0.4],
  [4, 0.75],
  [3, 1],
  [4, 1],
];

/** Where the axis ends, px from the edges of the drawing. */
export const MARGIN = 8;

function marksOf(scene: Scene): number[] {
  return scene.events
    .flatMap(({ shape, anchors }) => (shape.place === 'line' ? anchors.dots : []))
    .sort((a, b) => a - b);
}

const pairs = (times: readonly number[], px: number): Apart[] =>
  times.slice(1).map((to, i) => ({ from: times[i] as number, to, px }));

/** Finds the least stretched axis, with the fewest rows, on which every label above the line has its place. */
export function placeFlags(scene: Scene, input: TimelineInput, options: TimelineOptions): Flags {
  const { width } = options;
  const [left, right] = [MARGIN, width - MARGIN];
  const above = scene.events.flatMap((e, index) => {
    if (e.shape.place !== 'line') return [];
    const text = labelTextOf(e.event, e.number, input, options);
    return [{ index, time: e.anchors.leader, text, importance: importanceOf(e) }];
  });
  above.sort((a, b) => a.time - b.time);
  const leaders = above.map((flag) => flag.time);
  const marks = marksOf(scene);
  const markStep = Math.min(2 * RADIUS + 5, (right - left) / Math.max(1, marks.length));
  const radius = Math.max(LEAST_RADIUS, Math.min(RADIUS, (markStep - 1) / 2));

  const walls: Wall[] = above.flatMap(({ time, text }) =>
    text ? [{ time, max: Math.max(left, width - text.width - INSET) }] : [],
  );
  const bars = scene.events.flatMap(({ shape }) => shape.bars);
  const lengths: Apart[] = bars.flatMap((bar) => {
    const [from, to] = [bar.start.outer, bar.end.outer];
    return Number.isFinite(from) && Number.isFinite(to) ? [{ from, to, px: LEAST_BAR }] : [];
  });
  const ends = bars.flatMap((bar) => [bar.start.outer, bar.end.outer]).filter(Number.isFinite);
  const names = scene.segments
    .slice(1)
    .map((next, i) => input.words.silence(next.start - (scene.segments[i]?.end ?? 0)));
  const small = options.type.small;
  const folds = names.map((name) => Math.min(width / 6, Math.max(FOLD, input.measure(name, small)) + 20));
  const weights = scene.segments.map(
    (s) =>
      scene.events.filter(({ shape }) => shape.start < s.end && shape.end > s.start && shape.start >= s.start)
        .length,
  );

  const solve = (stretch: number) => {
    const room = Math.min(...walls.map((w) => w.max), right) - left;
    const step = leaders.length > 1 ? (stretch * (right - left)) / leaders.length : 0;
    const apart = [
      ...lengths,
      ...pairs(marks, markStep),
      ...pairs(leaders, Math.min(step, Math.max(0, room))),
    ];
    const times = [...ends, ...marks, ...leaders];
    return elasticAxis({
      segments: scene.segments,
      weights,
      folds,
      times,
      apart,
      walls,
      left: left + radius,
      right,
    });
  };

  let best: Flags = { axis: solve(0), radius, rows: new Map() };
  const labelled = above.filter((flag) => flag.text !== undefined);
  let placed = -1;
  for (const [rows, stretch] of ATTEMPTS) {
    if (rows > options.rows) continue;
    const axis = solve(stretch);
    const flags = labelled.map(({ time, text, importance }) => ({
      x: axis.x(time),
      width: INSET + (text?.width ?? 0) + AIR,
      importance,
    }));
    const assigned = assignRows(flags, rows);
    const count = assigned.filter((row) => row >= 0).length;
    if (count <= placed) continue;
    placed = count;
    best = { axis, radius, rows: new Map() };
    labelled.forEach(({ index, text }, i) => {
      const row = assigned[i] ?? -1;
      if (text && row >= 0) best.rows.set(index, { row, text });
    });
    if (count === labelled.length) break;
  }
  return best;
}
