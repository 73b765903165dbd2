import type { Axis } from './axis.ts';
import { MARGIN } from './axis-solver.ts';
import type { Flags } from './flags.ts';
import type { DrawingInput, TimelineOptions } from './input.ts';
import { AIR, importanceOf, INSET, labelTextOf, type LabelText } from './label-text.ts';
import { Lanes } from './lanes.ts';
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

export interface Below {
  items: LaneItem[];
  height: number;
}

export const LANE_BAR = 8;
const LABEL_GAP = 3;
const LANE_GAP = 12;
const THIN_LANE = 13;
/** Bars without a label in no more lanes than this; those that still have no room are counted. */
const MOST_THIN = { sparse: 8, dense: 2 };
/** Where marks are dense, a bar without a label is drawn only when it can be seen to last, px. */
const LEAST_THIN = 6;
const SEEN = 10;

/** Where an event's bars begin and end on the axis, px; open ends reach the ends of the drawing. */
export function reachOf(axis: Axis, start: number, end: number, width: number): { x0: number; x1: number } {
  return {
    x0: Number.isFinite(start) ? axis.x(start) : 0,
    x1: Number.isFinite(end) ? axis.x(end) : width,
  };
}

/** Puts what lasts into lanes under the line: labelled ones first, by importance, then bare bars. */
export function placeBelow(
  scene: Scene,
  { axis, style, dense }: Flags,
  input: DrawingInput,
  options: TimelineOptions,
): Below {
  const { width } = options;
  const below = scene.events.flatMap((e, index) => {
    if (e.shape.place !== 'below') return [];
    const seen = input.seen?.has(e.event.id) ? SEEN : 0;
    const reach = reachOf(axis, e.shape.start, e.shape.end, width);
    return [{ index, e, ...reach, importance: importanceOf(e) + seen }];
  });

  const labelled = new Lanes(style.lanes);
  const rows: { index: number; text: LabelText; dx: number }[][] = [];
  const bare: typeof below = [];
  const wanting = [...below].sort((a, b) => b.importance - a.importance || a.x0 - b.x0);
  for (const item of wanting) {
    const { index, e, x0, x1 } = item;
    const room = Math.max(style.room * 1.3, Math.min(x1 - x0, style.room * 2));
    // A label under its bar has the width of the bar, and is not narrower than the others.
    const text =
      labelled.hasRoom({ from: x0, to: x1 + AIR }) &&
      labelTextOf(e.event, e.number, input, options, style, Math.min(room, width - 2 * MARGIN), 2);
    const dx = text ? Math.min(0, width - x0 - text.width) : 0;
    const lane = text ? labelled.place({ from: x0 + dx, to: Math.max(x1, x0 + dx + text.width) + AIR }) : -1;
    if (!text || lane < 0) bare.push(item);
    else (rows[lane] ??= []).push({ index, text, dx });
  }

  const items: LaneItem[] = [];
  let y = 0;
  for (const row of rows) {
    for (const item of row) items.push({ ...item, y: y + LANE_BAR / 2 });
    y += LANE_BAR + LABEL_GAP + Math.max(...row.map((item) => item.text.height)) + LANE_GAP;
  }

  const thin = new Lanes(dense ? MOST_THIN.dense : MOST_THIN.sparse);
  let deepest = -1;
  bare.sort((a, b) => a.index - b.index);
  for (const { index, x0, x1 } of bare) {
    if (dense && x1 - x0 < LEAST_THIN) continue;
    const lane = thin.place({ from: x0, to: x1 + INSET });
    if (lane < 0) continue;
    deepest = Math.max(deepest, lane);
    items.push({ index, y: y + lane * THIN_LANE + LANE_BAR / 2, dx: 0 });
  }
  return { items, height: y + (deepest + 1) * THIN_LANE };
}

/** The top of a label under its bar, from the bar's middle. */
export const LABEL_UNDER_BAR = LANE_BAR / 2 + LABEL_GAP;
