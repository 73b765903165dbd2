import type { Axis } from './axis.ts';
import { importanceOf, INSET, labelTextOf, type LabelText, MARGIN } from './flags.ts';
import type { TimelineInput, TimelineOptions } from './input.ts';
import { firstFreeLane } from './lanes.ts';
import type { Scene } from './scene.ts';

/** A bar below the line, with its label under it. px; `y` counts from the top of the lanes. */
export interface LaneItem {
  index: number;
  y: number;
  /** Undefined when its label found no room. */
  text?: LabelText;
  /** From the bar's beginning to the label's left edge; negative near the right end of the drawing. */
  dx: number;
}

export interface Lanes {
  items: LaneItem[];
  height: number;
}

export const LANE_BAR = 8;
const LABEL_GAP = 3;
const LANE_GAP = 12;
const THIN_LANE = 13;
/** Bars without a label in no more lanes than this; those that still have no room are counted. */
const MOST_THIN = 8;
const AIR = 16;

/** Where an event's bars begin and end on the axis, px; open ends reach the ends of the drawing. */
export function reachOf(axis: Axis, start: number, end: number, width: number): { x0: number; x1: number } {
  return {
    x0: Number.isFinite(start) ? axis.x(start) : 0,
    x1: Number.isFinite(end) ? axis.x(end) : width,
  };
}

/** Puts what lasts into lanes under the line: labelled ones first, by importance, then bare bars. */
export function placeBelow(scene: Scene, axis: Axis, input: TimelineInput, options: TimelineOptions): Lanes {
  const { width } = options;
  const below = scene.events.flatMap((e, index) => {
    if (e.shape.place !== 'below') return [];
    const { x0, x1 } = reachOf(axis, e.shape.start, e.shape.end, width);
    // A label under its bar has the width of the bar, and is not narrower than the others.
    const room = Math.max(options.room * 1.3, Math.min(x1 - x0, options.room * 2));
    const text = labelTextOf(e.event, e.number, input, options, Math.min(room, width - 2 * MARGIN), 2);
    const dx = text ? Math.min(0, width - x0 - text.width) : 0;
    const to = text ? Math.max(x1, x0 + dx + text.width) : x1;
    return [{ index, x0, x1, dx, text, from: x0 + dx, to: to + AIR, importance: importanceOf(e) }];
  });

  const wanting = below
    .filter((item) => item.text)
    .sort((a, b) => b.importance - a.importance || a.x0 - b.x0);
  const lanes = firstFreeLane(wanting, options.lanes);
  const laneOf = new Map(wanting.map((item, i) => [item.index, lanes[i] ?? -1]));
  const items: LaneItem[] = [];
  let y = 0;
  for (let lane = 0; lane < options.lanes; lane++) {
    const here = below.filter((item) => laneOf.get(item.index) === lane);
    if (here.length === 0) break;
    for (const { index, text, dx } of here)
      items.push({ index, y: y + LANE_BAR / 2, ...(text && { text }), dx });
    y += LANE_BAR + LABEL_GAP + Math.max(...here.map((item) => item.text?.height ?? 0)) + LANE_GAP;
  }
  const bare = below.filter((item) => (laneOf.get(item.index) ?? -1) === -1);
  const thin = firstFreeLane(
    bare.map(({ x0, x1 }) => ({ from: x0, to: x1 + INSET })),
    MOST_THIN,
  );
  bare.forEach(({ index }, i) => {
    const lane = thin[i] ?? -1;
    if (lane >= 0) items.push({ index, y: y + lane * THIN_LANE + LANE_BAR / 2, dx: 0 });
  });
  if (bare.length > 0) y += (Math.max(...thin) + 1) * THIN_LANE;
  return { items, height: y };
}

/** The top of a label under its bar, from the bar's middle. */
export const LABEL_UNDER_BAR = LANE_BAR / 2 + LABEL_GAP;
