import { type Apart, type Axis, elasticAxis, type Wall } from './axis.ts';
import type { EventInput, TimelineInput, TimelineOptions } from './input.ts';
import { distancesFor, spreadRank } from './groups.ts';
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
/** Where an open end vanishes, px. */
const OPEN_END = 36;

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
  const said = (short: boolean) => {
    const words = input.words.date(event, short);
    return wrap(options.numbered ? `${number} · ${words}` : words, room, 2, (text) =>
      input.measure(text, sans),
    );
  };
  const full = said(false);
  const date = full.lines.length === 1 && full.width <= room ? full : said(true);
  // A long headline gets a wider label before it loses words.
  let headline = wrap(event.headline, room, lines, (text) => input.measure(text, serif));
  for (let wider = 1.2; headline.cut && wider < 1.5; wider += 0.2) {
    headline = wrap(event.headline, room * wider, lines, (text) => input.measure(text, serif));
  }
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

/** Where the axis ends, px from the edges of the drawing. */
export const MARGIN = 8;

function marksOf(scene: Scene): number[] {
  return scene.events
    .flatMap(({ shape, anchors }) => (shape.place === 'line' ? anchors.dots : []))
    .sort((a, b) => a - b);
}

const pairs = (times: readonly number[], px: number): Apart[] =>
  times.slice(1).map((to, i) => ({ from: times[i] as number, to, px }));

/** How even the axis is (see `AxisInput`), and in how many rows the labels hang: what is tried. */
const EVENNESS = [1, 0.75, 0.5, 0.35];
/**
 * What a drawing costs: the mean way that leaders are pushed off their wanted places, in parts of the width; each row
 * of labels; a less proportional axis; the share of leaders that stand close together. Weighed by eye.
 */
const cost = (shift: number, rows: number, evenness: number, close: number) =>
  shift + 0.035 * rows + 0.03 * (1 - evenness) + 0.06 * close;
/** Leaders closer than this, px, look like one bundle. */
const CLOSE = 60;
const CROWDED = 0.5;
/** What additions of px may be off by. */
const ROUNDING = 0.01;
/** Marks alone take no more of the width than this. */
const MARKS_SHARE = 0.5;

interface Candidate {
  index: number;
  time: number;
  text: LabelText;
  width: number;
  importance: number;
}

/** What the axis must hold besides the labels: given their distances, it is solved. */
function axisSolver(
  scene: Scene,
  input: TimelineInput,
  options: TimelineOptions,
  flags: readonly Candidate[],
) {
  const { width } = options;
  const marks = marksOf(scene);
  const markStep = Math.min(2 * RADIUS + 5, (MARKS_SHARE * width) / Math.max(1, marks.length));
  const radius = Math.max(LEAST_RADIUS, Math.min(RADIUS, (markStep - 1) / 2));
  const bars = scene.events.flatMap(({ shape }) => shape.bars);
  const lengths: Apart[] = bars.flatMap((bar) => {
    const [from, to] = [bar.start.outer, bar.end.outer];
    return Number.isFinite(from) && Number.isFinite(to) ? [{ from, to, px: LEAST_BAR }] : [];
  });
  // A publication day is seen, however much time is drawn.
  for (const { start, end } of scene.windows) {
    if (scene.segments.some((s) => s.start <= start && end <= s.end))
      lengths.push({ from: start, to: end, px: LEAST_BAR });
  }
  const ends = bars.flatMap((bar) => [bar.start.outer, bar.end.outer]).filter(Number.isFinite);
  const names = scene.segments
    .slice(1)
    .map((next, i) => input.words.silence(next.start - (scene.segments[i]?.end ?? 0)));
  const folds = names.map((name) =>
    Math.min(width / 6, Math.max(FOLD, input.measure(name, options.type.small)) + 20),
  );
  const weights = scene.segments.map(
    (s) => scene.events.filter(({ shape }) => shape.start >= s.start && shape.start < s.end).length,
  );
  const stops = [...new Set([...marks, ...flags.map((flag) => flag.time)])].sort((a, b) => a - b);
  // What goes on beyond the axis needs somewhere to vanish.
  const beyond = (open: boolean) => MARGIN + (open ? OPEN_END : 0);
  const left = beyond(scene.events.some(({ shape }) => shape.start === -Infinity)) + radius;
  const right = width - beyond(scene.events.some(({ shape }) => shape.end === Infinity));
  const solve = (labels: readonly Apart[], walled: readonly Candidate[], evenness: number) => {
    const walls: Wall[] = walled.map(({ time, text }) => ({ time, max: width - text.width - INSET }));
    const apart = [...lengths, ...pairs(marks, markStep), ...labels];
    const times = [...ends, ...stops];
    return elasticAxis({
      segments: scene.segments,
      weights,
      folds,
      times,
      stops,
      evenness,
      apart,
      walls,
      left,
      right,
    });
  };
  return { solve, radius };
}

/**
 * Finds the axis and the rows of the labels above the line: the fewest rows that need no more than a little stretching,
 * else the least stretched of what holds every label. Where none does, the most important labels that fit make the
 * axis, and others are added where they fit.
 */
export function placeFlags(scene: Scene, input: TimelineInput, options: TimelineOptions): Flags {
  const { width } = options;
  const flags = scene.events.flatMap((e, index): Candidate[] => {
    const text = e.shape.place === 'line' ? labelTextOf(e.event, e.number, input, options) : undefined;
    if (!text) return [];
    const room = INSET + text.width + AIR;
    return [{ index, time: e.anchors.leader, text, width: room, importance: importanceOf(e) }];
  });
  flags.sort((a, b) => a.time - b.time);
  flags.forEach((flag, i) => (flag.importance += spreadRank(i) / 100));

  const { solve, radius } = axisSolver(scene, input, options, flags);
  const plains = new Map<number, Axis>();
  const plainAxis = (evenness: number) => {
    const known = plains.get(evenness) ?? solve([], flags, evenness);
    plains.set(evenness, known);
    return known;
  };
  const attempt = (chosen: readonly Candidate[], rows: number, evenness: number) => {
    const plain = plainAxis(evenness);
    const hanging = chosen.map((flag) => ({ x: plain.x(flag.time), width: flag.width }));
    const apart = distancesFor(hanging, rows).flatMap((px, i): Apart[] => {
      const [from, to] = [chosen[i - 1], chosen[i]];
      return from && to ? [{ from: from.time, to: to.time, px }] : [];
    });
    const axis = solve(apart, chosen, evenness);
    const moved = chosen.reduce((sum, { time }) => sum + Math.abs(axis.x(time) - plain.x(time)), 0);
    const xs = chosen.map(({ time }) => axis.x(time));
    const close =
      xs.filter((x, i) => i > 0 && x - (xs[i - 1] as number) < CLOSE).length / Math.max(1, xs.length);
    const shift = moved / Math.max(1, chosen.length) / width;
    return { axis, rows, cost: cost(shift, rows, evenness, close) };
  };
  const assigned = (axis: Axis, rows: number): Flags => {
    const hung = flags.map((flag) => ({ ...flag, x: axis.x(flag.time) }));
    const inside = hung.filter(({ x, text }) => x + INSET + text.width <= width + ROUNDING);
    const placed = assignRows(inside, rows);
    const entries = inside.map(({ index, text }, i) => [index, { row: placed[i] ?? -1, text }] as const);
    return { axis, radius, rows: new Map(entries.filter(([, { row }]) => row >= 0)) };
  };

  let best: ReturnType<typeof attempt> | undefined;
  for (let rows = 1; rows <= options.rows; rows++) {
    for (const evenness of EVENNESS) {
      if (best && best.cost <= cost(0, rows, evenness, 0)) continue;
      const found = attempt(flags, rows, evenness);
      if (found.axis.shrink === 1 && !(best && best.cost <= found.cost)) best = found;
    }
  }
  if (best) return assigned(best.axis, best.rows);

  // Too many: the most important ones that can hang together, found by halving.
  const byImportance = [...flags].sort((a, b) => b.importance - a.importance);
  const first = (count: number) => {
    const least = byImportance[count - 1]?.importance ?? Infinity;
    return attempt(
      flags.filter((flag) => flag.importance >= least),
      options.rows,
      CROWDED,
    );
  };
  let [low, high] = [0, flags.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (first(middle).axis.shrink < 1) high = middle;
    else low = middle;
  }
  return assigned(low > 0 ? first(low).axis : solve([], [], CROWDED), options.rows);
}
