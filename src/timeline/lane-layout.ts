import { foldsOf, ticksBelow, usesOf, windowsOf } from './axis-drawing.ts';
import { axisSolver } from './axis-solver.ts';
import { reachOf } from './below.ts';
import { drawEvent, labelBox, nameOf } from './event-drawing.ts';
import { candidatesOf } from './flags.ts';
import type { EventDrawing, Geometry, LaneDrawing } from './geometry.ts';
import type { DrawingInput, TimelineOptions } from './input.ts';
import { AIR, INSET, LEAST_LABEL, labelTexts } from './label-text.ts';
import { assignRows } from './rows.ts';
import { rugOf } from './rug.ts';
import type { Scene } from './scene.ts';

/** So many lanes can be told apart by their colours (Okabe & Ito's palette); what is left shares the last one. */
export const MOST_LANES = 7;
/** The row of a lane's name, px. */
const NAME = 20;
/** Between the lowest label of a lane and its line, and between lanes, px. */
const STRIP = 16;
const GAP = 12;
const BAR = 7;
const EVENNESS = 0.5;

/** How many rows of labels each of so many lanes has: the screen's height is shared. */
const rowsFor = (lanes: number): number => (lanes <= 2 ? 3 : lanes <= 4 ? 2 : 1);

/** Which lanes there are, the fullest first, and the events (indices in the scene) of each. */
export function lanesOf(
  scene: Scene,
  groupOf: (id: string) => string | undefined,
  rest: string,
): { name: string; members: number[] }[] {
  const groups = new Map<string, number[]>();
  const others: number[] = [];
  scene.events.forEach(({ event }, index) => {
    const name = groupOf(event.id);
    if (name === undefined) others.push(index);
    else if (groups.has(name)) groups.get(name)?.push(index);
    else groups.set(name, [index]);
  });
  const sorted = [...groups]
    .map(([name, members]) => ({ name, members }))
    .sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1));
  const own = sorted.slice(0, MOST_LANES);
  others.push(...sorted.slice(MOST_LANES).flatMap(({ members }) => members));
  return others.length > 0 ? [...own, { name: rest, members: others.sort((a, b) => a - b) }] : own;
}

/**
 * Lays out the same events in lanes, one for each article, person or place, over one axis. Each lane has a line of its
 * own with its marks, and above it as many labels as find room, by importance. `rest` names the lane of the others.
 */
export function layoutLanes(
  scene: Scene,
  input: DrawingInput,
  options: TimelineOptions,
  groupOf: (id: string) => string | undefined,
  rest: string,
): Geometry {
  const { width, crowded: style } = options;
  const candidates = candidatesOf(scene, input, () => true);
  const { solve, radius, dense } = axisSolver(scene, input, options, candidates);
  const axis = solve([], EVENNESS)([]);
  const textOf = labelTexts(scene.events, input, options, style);
  const candidateOf = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const places = scene.events.map(({ shape, anchors }) =>
    shape.place === 'line' ? axis.x(anchors.leader) : reachOf(axis, shape.start, shape.end, width).x0,
  );

  const groups = lanesOf(scene, groupOf, rest);
  const rows = rowsFor(groups.length);
  const windows = windowsOf(scene, axis, input, options);
  let y = windows.some(({ label }) => label) ? style.type.small.leading + 8 : 0;
  const lanes: LaneDrawing[] = [];
  const rugs: Geometry['rugs'] = [];
  const drawings: EventDrawing[] = [];
  groups.forEach(({ name, members }, hue) => {
    const top = y;
    const hung = members
      .map((index) => ({ index, x: places[index] ?? 0, importance: candidateOf.get(index)?.importance ?? 0 }))
      .filter(({ x }) => x + INSET + LEAST_LABEL <= width)
      .sort((a, b) => a.x - b.x);
    const widthOf = (i: number) => {
      const { index, x } = hung[i] as (typeof hung)[number];
      const text = textOf(index);
      return text && x + INSET + text.width <= width ? INSET + text.width + AIR : Infinity;
    };
    const placed = assignRows(hung, rows, { widthOf, least: INSET + LEAST_LABEL + AIR });
    const heights: number[] = [];
    const rowOf = new Map<number, number>();
    hung.forEach(({ index }, i) => {
      const row = placed[i] ?? -1;
      if (row < 0) return;
      rowOf.set(index, row);
      heights[row] = Math.max(heights[row] ?? 0, textOf(index)?.height ?? 0);
    });
    // The lowest row is row 0: tops are found from the highest one down.
    y += NAME;
    const tops: number[] = [];
    for (let row = heights.length - 1; row >= 0; row--) {
      tops[row] = y;
      y += (heights[row] ?? 0) + (row > 0 ? style.rowGap : 0);
    }
    y += STRIP;
    lanes.push({ name, count: members.length, top, y, hue });
    const silent: number[] = [];
    for (const index of members) {
      const e = scene.events[index];
      const row = rowOf.get(index);
      if (!e) continue;
      if (dense && row === undefined) {
        silent.push(places[index] ?? 0);
        continue;
      }
      const drawing = drawEvent(e, axis, { y, height: BAR, radius, width, drawn: true });
      const text = row === undefined ? undefined : textOf(index);
      if (text && row !== undefined) {
        const labelTop = tops[row] ?? 0;
        const box = labelBox(places[index] ?? 0, INSET, labelTop, text);
        drawing.label = {
          ...box,
          leader: { y0: labelTop, y1: y - (drawing.dots.length > 0 ? radius : BAR / 2) },
        };
      }
      drawings.push({ ...drawing, hue, name: nameOf(e, drawing.label) });
    }
    if (silent.length > 0)
      rugs.push(
        rugOf(
          silent.sort((a, b) => a - b),
          y,
        ),
      );
    y += GAP;
  });

  const lineY = y + 10;
  const { ticks, tickRows } = ticksBelow(axis, lineY + 6, scene, input, style.type, width);
  for (const window of windows) window.y1 = tickRows.end;
  const drawing = {
    width,
    height: tickRows.end + 4,
    lineY,
    type: style.type,
    windows,
    folds: foldsOf(axis, input, options),
    ticks,
    tickRows,
    events: drawings.sort((a, b) => a.number - b.number),
    counts: [],
    places,
    crowded: true,
    rugs,
    lanes,
  };
  return { ...drawing, uses: usesOf(drawing) };
}
