import { type Apart, elasticAxis, type Stretching, type Wall } from './axis.ts';
import type { DrawingInput, TimelineOptions } from './input.ts';
import { INSET, type LabelText } from './label-text.ts';
import type { Scene } from './scene.ts';

/** A label that asks for a place above the line. */
export interface Candidate {
  /** The event's index in the scene. */
  index: number;
  /** The time from which its leader rises, days since 1970. */
  time: number;
  importance: number;
}

/** A candidate whose text has been set; `width` is from its leader to its end, with the air after it, px. */
export interface SetCandidate extends Candidate {
  text: LabelText;
  width: number;
}

/** The radius of a mark, px, where there is room for it. */
export const RADIUS = 6.5;
const LEAST_RADIUS = 2;
/** The least length of a bar, px. */
const LEAST_BAR = 10;
const FOLD = 64;
/** Where an open end vanishes, px. */
const OPEN_END = 36;
/** Where the axis ends, px from the edges of the drawing. */
export const MARGIN = 8;
/** Marks alone take no more of the width than this. */
const MARKS_SHARE = 0.5;
/** With less room for each mark than this, px, marks cannot stand apart, and the axis is not asked to part them. */
const LEAST_MARK = 3;
/** So many times are enough to tell where events crowd. */
const MOST_STOPS = 400;

const pairs = (times: readonly number[], px: number): Apart[] =>
  times.slice(1).map((to, i) => ({ from: times[i] as number, to, px }));

function marksOf(scene: Scene): number[] {
  return scene.events
    .flatMap(({ shape, anchors }) => (shape.place === 'line' ? anchors.dots : []))
    .sort((a, b) => a - b);
}

/** At most `MOST_STOPS` of the sorted times, evenly chosen, the last one among them. */
function sampled(times: readonly number[]): number[] {
  if (times.length <= MOST_STOPS) return [...times];
  const step = Math.ceil(times.length / MOST_STOPS);
  return times.filter((_, i) => i % step === 0 || i === times.length - 1);
}

/** How many events begin in each segment. */
function weightsOf({ events, segments }: Scene): number[] {
  return segments.map(
    (s) => events.filter(({ shape }) => shape.start >= s.start && shape.start < s.end).length,
  );
}

export interface AxisSolver {
  /**
   * The axis that keeps labels (`walled`) inside the drawing, and gives their leaders the distances that it is asked for
   * where it may be stretched.
   */
  solve: (walled: readonly SetCandidate[], evenness: number) => Stretching;
  /** The radius of the marks, px. */
  radius: number;
  /** Whether marks are so many that they cannot stand apart. */
  dense: boolean;
}

/** What the axis must hold besides the labels: given their distances, it is solved. */
export function axisSolver(
  scene: Scene,
  input: DrawingInput,
  options: TimelineOptions,
  candidates: readonly Candidate[],
): AxisSolver {
  const { width, axis: mode } = options;
  const { small } = options.labels.type;
  const marks = marksOf(scene);
  const share = (MARKS_SHARE * width) / Math.max(1, scene.events.length);
  const dense = share < LEAST_MARK;
  const markStep = Math.min(2 * RADIUS + 5, (MARKS_SHARE * width) / Math.max(1, marks.length));
  const radius = dense ? 4 : Math.max(LEAST_RADIUS, Math.min(RADIUS, (markStep - 1) / 2));
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
  const elastic = mode === 'elastic';
  const apart = dense || !elastic ? [] : [...lengths, ...pairs(marks, markStep)];
  const ends = dense ? [] : bars.flatMap((bar) => [bar.start.outer, bar.end.outer]).filter(Number.isFinite);
  const names = scene.segments
    .slice(1)
    .map((next, i) => input.words.silence(next.start - (scene.segments[i]?.end ?? 0)));
  const folds = names.map((name) => Math.min(width / 6, Math.max(FOLD, input.measure(name, small)) + 20));
  const weights = weightsOf(scene);
  const all = [...new Set([...marks, ...candidates.map(({ time }) => time)])].sort((a, b) => a - b);
  // Equal steps are between days: what shares one is spread within its step.
  const stops = mode === 'equal' ? sampled([...new Set(all.map(Math.floor))]) : sampled(all);
  // What goes on beyond the axis needs somewhere to vanish.
  const beyond = (open: boolean) => MARGIN + (open ? OPEN_END : 0);
  const left = beyond(scene.events.some(({ shape }) => shape.start === -Infinity)) + radius;
  const right =
    width - beyond(scene.events.some(({ shape }) => shape.end === Infinity)) - (elastic ? 0 : radius);
  const evennessOf = { elastic: undefined, proportional: 1, equal: 0 }[mode];
  const solve: AxisSolver['solve'] = (walled, evenness) => {
    const walls: Wall[] = walled.map(({ time, text }) => ({ time, max: width - text.width - INSET }));
    const stretching = elasticAxis({
      segments: scene.segments,
      weights,
      folds,
      times: [...ends, ...stops],
      stops,
      evenness: evennessOf ?? evenness,
      apart,
      walls: elastic ? walls : [],
      left,
      right,
    });
    return elastic ? stretching : () => stretching([]);
  };
  return { solve, radius, dense };
}
