import { RADIUS } from './axis-solver.ts';
import { foldsOf, ticksBelow, usesOf, windowsOf } from './axis-drawing.ts';
import { LABEL_UNDER_BAR, LANE_BAR, placeBelow, reachOf } from './below.ts';
import { countsOf, type Unlabelled } from './count-chips.ts';
import { drawEvent, labelBox, LINE_BAR, nameOf } from './event-drawing.ts';
import { type Flags, placeFlags } from './flags.ts';
import type { EventDrawing, Geometry } from './geometry.ts';
import { datedOf } from './dated.ts';
import type { DrawingInput, TimelineInput, TimelineOptions } from './input.ts';
import { INSET } from './label-text.ts';
import { rugOf } from './rug.ts';
import { type Scene, sceneOf } from './scene.ts';

/** Between the lowest row of labels and the line (arcs and fold names live there), px. */
const STRIP = 26;
const CHIP = 20;

/** The heights of the rows of labels, and the top of each, from the window labels' bottom down to the line. */
function rowTops(flags: Flags, top: number): { tops: number[]; lineY: number } {
  const heights: number[] = [];
  for (const { row, text } of flags.rows.values()) heights[row] = Math.max(heights[row] ?? 0, text.height);
  const tops: number[] = [];
  let y = top;
  for (let row = heights.length - 1; row >= 0; row--) {
    tops[row] = y;
    y += (heights[row] ?? 0) + (row > 0 ? flags.style.rowGap : 0);
  }
  return { tops, lineY: y + STRIP };
}

/**
 * Lays out a timeline: events in, geometry out. Pure: the same input gives the same drawing on every machine.
 *
 * Throws an EdtfError for a date that is not EDTF.
 */
export function layoutTimeline(input: TimelineInput, options: TimelineOptions): Geometry {
  return layoutScene(sceneOf(datedOf(input), options.axis), input, options);
}

/** Lays out a scene that is already known: the same events at another width. */
export function layoutScene(scene: Scene, input: DrawingInput, options: TimelineOptions): Geometry {
  const { width } = options;
  const flags = placeFlags(scene, input, options);
  const { axis, style, dense } = flags;
  const { type } = style;
  const windows = windowsOf(scene, axis, input, options);
  const top = windows.some((w) => w.label) ? type.small.leading + 14 : 4;
  const { tops, lineY } = rowTops(flags, top);

  const lanes = placeBelow(scene, flags, input, options);
  const laneOf = new Map(lanes.items.map((item) => [item.index, item]));
  const places = scene.events.map(({ shape, anchors }) =>
    shape.place === 'line' ? axis.x(anchors.leader) : reachOf(axis, shape.start, shape.end, width).x0,
  );
  const unlabelled = scene.events.flatMap((e, index): Unlabelled[] => {
    if (flags.rows.has(index) || laneOf.get(index)?.text) return [];
    return [{ x: places[index] ?? 0, id: e.event.id, number: e.number }];
  });
  unlabelled.sort((a, b) => a.x - b.x || a.number - b.number);

  // From the line down: the rug, counts, tick labels in two rows, lanes.
  let y = lineY + RADIUS + 3;
  const rugs = dense
    ? [
        rugOf(
          unlabelled.map(({ x }) => x),
          lineY,
        ),
      ]
    : [];
  const counts = countsOf(unlabelled, y, input, options);
  if (counts.length > 0) y += CHIP + 2;
  const { ticks, tickRows, foot } = ticksBelow(axis, y, scene, input, style.type, width);
  y = foot + 12;
  for (const window of windows) window.y1 = tickRows.end;

  const events = scene.events.flatMap((e, index): EventDrawing[] => {
    const lane = laneOf.get(index);
    const flag = flags.rows.get(index);
    if (dense && !flag && !lane) return [];
    const onLine = e.shape.place === 'line';
    const barY = onLine ? lineY : y + (lane?.y ?? 0);
    const drawing = drawEvent(e, axis, {
      y: barY,
      height: onLine ? LINE_BAR : LANE_BAR,
      radius: flags.radius,
      width,
      drawn: onLine || lane !== undefined,
    });
    const { bars, dots } = drawing;
    if (flag) {
      const labelTop = tops[flag.row] ?? 0;
      const box = labelBox(axis.x(e.anchors.leader), INSET, labelTop, flag.text);
      const foot = dots.length > 0 ? flags.radius : LINE_BAR / 2;
      drawing.label = { ...box, leader: { y0: labelTop, y1: lineY - foot } };
    } else if (lane?.text && bars[0]) {
      drawing.label = labelBox(bars[0].x0, lane.dx, barY + LABEL_UNDER_BAR, lane.text);
    }
    drawing.name = nameOf(e, drawing.label);
    return [drawing];
  });

  const height = lanes.height > 0 ? y + lanes.height : tickRows.end + 4;
  const folds = foldsOf(axis, input, options);
  const crowded = style !== options.labels;
  const base = {
    width,
    height,
    lineY,
    type,
    windows,
    folds,
    ticks,
    tickRows,
    events,
    counts,
    places,
    crowded,
    rugs,
    lanes: [],
  };
  return { ...base, uses: usesOf(base) };
}
