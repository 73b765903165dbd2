import type { Apart, Axis, Stretching } from './axis.ts';
import { axisSolver, type Candidate, type SetCandidate } from './axis-solver.ts';
import { distancesFor, spreadRank } from './groups.ts';
import type { LabelStyle, DrawingInput, TimelineOptions } from './input.ts';
import { AIR, importanceOf, INSET, LEAST_LABEL, type LabelText, labelTexts } from './label-text.ts';
import { assignRows } from './rows.ts';
import type { Scene, SceneEvent } from './scene.ts';

/** The labels above the line: the axis that makes room for them, and the row of each. */
export interface Flags {
  axis: Axis;
  radius: number;
  /** How labels are set: `crowded` where not all of them fit. */
  style: LabelStyle;
  /** Whether marks are so many that they cannot stand apart. */
  dense: boolean;
  /** By the event's index in the scene; absent for those whose label does not stand above the line. */
  rows: Map<number, { row: number; text: LabelText }>;
}

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
/** Up to so many labels every drawing is tried for the best one. */
const MOST_TRIED = 60;
/** An axis is stretched for so many labels at most; on a longer line labels hang where they find room. */
const MOST_STRETCHED = 160;

/** Before all others: labels that the reader has seen at a coarser scale stay. */
const SEEN = 10;

/** The events that ask for a label, sorted by time; what lasts asks for one below the line, unless `asks` says so. */
export function candidatesOf(
  scene: Scene,
  input: DrawingInput,
  asks: (e: SceneEvent) => boolean = ({ shape }) => shape.place === 'line',
): Candidate[] {
  const candidates = scene.events.flatMap((e, index): Candidate[] => {
    if (!asks(e)) return [];
    const seen = input.seen?.has(e.event.id) ? SEEN : 0;
    return [{ index, time: e.anchors.leader, importance: importanceOf(e) + seen }];
  });
  candidates.sort((a, b) => a.time - b.time);
  candidates.forEach((candidate, i) => (candidate.importance += spreadRank(i) / 100));
  return candidates;
}

/**
 * Finds the axis and the rows of the labels above the line: the fewest rows that need no more than a little stretching,
 * else the least stretched of what holds every label. Where none does, labels are set smaller, the most important ones
 * that fit make the axis, and others are added where they fit.
 */
export function placeFlags(scene: Scene, input: DrawingInput, options: TimelineOptions): Flags {
  const candidates = candidatesOf(scene, input);
  const solver = axisSolver(scene, input, options, candidates);
  const inStyle = (style: LabelStyle) => flagsIn(style, scene, input, options, candidates, solver);
  return inStyle(options.labels).all() ?? inStyle(options.crowded).all() ?? inStyle(options.crowded).some();
}

function flagsIn(
  style: LabelStyle,
  scene: Scene,
  input: DrawingInput,
  options: TimelineOptions,
  candidates: readonly Candidate[],
  { solve, radius, dense }: ReturnType<typeof axisSolver>,
) {
  const { width } = options;
  const textOf = labelTexts(scene.events, input, options, style);
  const setOf = (candidate: Candidate): SetCandidate[] => {
    const text = textOf(candidate.index);
    return text ? [{ ...candidate, text, width: INSET + text.width + AIR }] : [];
  };

  const known = new Map<string, { stretching: Stretching; plain: Axis }>();
  const axisFor = (walled: readonly SetCandidate[], evenness: number) => {
    const key = `${evenness} ${walled.length}`;
    let found = known.get(key);
    if (!found) {
      const stretching = solve(walled, evenness);
      found = { stretching, plain: stretching([]) };
      known.set(key, found);
    }
    return found;
  };
  const attempt = (chosen: readonly SetCandidate[], rows: number, evenness: number) => {
    const { stretching, plain } = axisFor(chosen, evenness);
    const hanging = chosen.map((flag) => ({ x: plain.x(flag.time), width: flag.width }));
    const apart = distancesFor(hanging, rows, style.leaderStep).flatMap((px, i): Apart[] => {
      const [from, to] = [chosen[i - 1], chosen[i]];
      return from && to ? [{ from: from.time, to: to.time, px }] : [];
    });
    const axis = stretching(apart);
    const moved = chosen.reduce((sum, { time }) => sum + Math.abs(axis.x(time) - plain.x(time)), 0);
    const xs = chosen.map(({ time }) => axis.x(time));
    const close =
      xs.filter((x, i) => i > 0 && x - (xs[i - 1] as number) < CLOSE).length / Math.max(1, xs.length);
    const shift = moved / Math.max(1, chosen.length) / width;
    return { axis, rows, cost: cost(shift, rows, evenness, close) };
  };
  /** Hangs labels where the axis has put their leaders, the most important first. */
  const assigned = (axis: Axis, rows: number): Flags => {
    const hung = candidates.map((candidate) => ({ ...candidate, x: axis.x(candidate.time) }));
    const inside = hung.filter(({ x }) => x + INSET + LEAST_LABEL <= width + ROUNDING);
    const widthOf = (i: number) => {
      const { index, x } = inside[i] as (typeof inside)[number];
      const text = textOf(index);
      return text && x + INSET + text.width <= width + ROUNDING ? INSET + text.width + AIR : Infinity;
    };
    const least = INSET + LEAST_LABEL + AIR;
    const placed = assignRows(inside, rows, { widthOf, least });
    const entries = inside.flatMap(({ index }, i): [number, { row: number; text: LabelText }][] => {
      const row = placed[i] ?? -1;
      const text = row >= 0 ? textOf(index) : undefined;
      return text ? [[index, { row, text }]] : [];
    });
    return { axis, radius, style, dense, rows: new Map(entries) };
  };

  /** How many labels there can be at most: each group of `rows` takes at least the width of one. */
  const capacity = style.rows * Math.ceil(width / (INSET + LEAST_LABEL + AIR));

  return {
    /** The best drawing with every label; undefined where there is none. */
    all(): Flags | undefined {
      if (candidates.length > Math.min(capacity, MOST_STRETCHED)) return undefined;
      if (options.axis !== 'elastic') {
        const plain = assigned(solve([], CROWDED)([]), style.rows);
        return plain.rows.size === candidates.length ? plain : undefined;
      }
      const flags = candidates.flatMap(setOf);
      if (flags.length > MOST_TRIED) {
        const { axis } = attempt(flags, style.rows, CROWDED);
        return axis.shrink === 1 ? assigned(axis, style.rows) : undefined;
      }
      let best: ReturnType<typeof attempt> | undefined;
      for (let rows = 1; rows <= style.rows; rows++) {
        for (const evenness of EVENNESS) {
          if (best && best.cost <= cost(0, rows, evenness, 0)) continue;
          const found = attempt(flags, rows, evenness);
          if (found.axis.shrink === 1 && !(best && best.cost <= found.cost)) best = found;
        }
      }
      return best && assigned(best.axis, best.rows);
    },

    /** The most important labels that can hang together, found by halving, and what fits beside them. */
    some(): Flags {
      if (options.axis !== 'elastic' || capacity > 3 * MOST_STRETCHED)
        return assigned(solve([], CROWDED)([]), style.rows);
      const byImportance = [...candidates].sort((a, b) => b.importance - a.importance);
      const first = (count: number) => {
        const least = byImportance[count - 1]?.importance ?? Infinity;
        const chosen = candidates.filter((candidate) => candidate.importance >= least).flatMap(setOf);
        return attempt(chosen, style.rows, CROWDED);
      };
      let [low, high] = [0, Math.min(candidates.length, capacity) + 1];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (first(middle).axis.shrink < 1) high = middle;
        else low = middle;
      }
      return assigned(low > 0 ? first(low).axis : solve([], CROWDED)([]), style.rows);
    },
  };
}
