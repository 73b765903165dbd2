import type { Axis } from './axis.ts';
import { RADIUS } from './axis-solver.ts';
import { LABEL_UNDER_BAR, LANE_BAR, placeBelow, reachOf } from './below.ts';
import { countsOf, type Unlabelled } from './count-chips.ts';
import { type Flags, placeFlags } from './flags.ts';
import type {
  Bar,
  Dot,
  DotForm,
  EventDrawing,
  Fold,
  Geometry,
  LabelBox,
  Use,
  WindowBox,
} from './geometry.ts';
import type { TimelineInput, TimelineOptions } from './input.ts';
import { INSET, type LabelText } from './label-text.ts';
import { rugOf } from './rug.ts';
import { type Scene, type SceneEvent, sceneOf } from './scene.ts';
import type { BarShape } from './shape.ts';
import { labelTicks } from './tick-labels.ts';

/** Between the lowest row of labels and the line (arcs and fold names live there), px. */
const STRIP = 26;
const LINE_BAR = 11;
const CHIP = 20;

const dotForm = ({ event, shape }: SceneEvent): DotForm => {
  if (event.status === 'planned' || shape.link === 'alternatives') return 'ring';
  return event.status === 'background' ? 'diamond' : 'dot';
};

function barAt(shape: BarShape, axis: Axis, y: number, height: number, width: number): Bar {
  const { x0, x1 } = reachOf(axis, shape.start.outer, shape.end.outer, width);
  const inner = (time: number, open: number) => (Number.isFinite(time) ? axis.x(time) : open);
  return {
    x0,
    x1,
    y,
    height,
    // An open end fades over the half of the bar that is on its side.
    inner0: inner(shape.start.inner, x0 + (x1 - x0) / 2),
    inner1: inner(shape.end.inner, x1 - (x1 - x0) / 2),
    start: shape.start.style,
    end: shape.end.style,
    hatched: shape.hatched,
  };
}

function linkOf({ shape }: SceneEvent, bars: readonly Bar[], dots: readonly Dot[], y: number) {
  if (!shape.link) return undefined;
  const xs = [...bars.map((bar) => (bar.x0 + bar.x1) / 2), ...dots.map((dot) => dot.x)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y, kind: shape.link };
}

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

function windowsOf(scene: Scene, axis: Axis, input: TimelineInput, options: TimelineOptions): WindowBox[] {
  const { small } = options.labels.type;
  const [first, last] = [axis.knots[0], axis.knots.at(-1)];
  let free = 0;
  return scene.windows.flatMap(({ edtf, start, end }): WindowBox[] => {
    if (!first || !last || end <= first.time || start >= last.time) return [];
    const [x0, x1] = [axis.x(start), axis.x(end)];
    if (axis.pieces.every((piece) => piece.end <= start || piece.start >= end)) return [];
    const box: WindowBox = { x0, x1, y0: 0, y1: 0 };
    const text = input.words.published(edtf);
    const width = input.measure(text, small);
    const dx = Math.min(8, options.width - x0 - width);
    if (x0 + dx < free) return [box];
    free = x0 + dx + width + 12;
    return [{ ...box, label: { text, dx, y: small.leading } }];
  });
}

function foldsOf(axis: Axis, input: TimelineInput, options: TimelineOptions): Fold[] {
  return axis.pieces.slice(1).map((next, i) => {
    const before = axis.pieces[i] ?? next;
    const label = input.words.silence(next.start - before.end);
    return { x0: before.x1, x1: next.x0, label, labelWidth: input.measure(label, options.labels.type.small) };
  });
}

function usesOf(geometry: Omit<Geometry, 'uses'>): Use[] {
  const uses = new Set<Use>();
  for (const { bars, dots, link, status } of geometry.events) {
    for (const dot of dots) {
      if (dot.approximate) uses.add('approximate');
      if (!link) uses.add(status);
    }
    if (link?.kind === 'alternatives') uses.add('alternatives');
    for (const bar of bars) {
      if (bar.hatched) uses.add('range');
      else uses.add(status === 'past' ? 'span' : `${status}-span`);
      if (bar.start === 'faded' || bar.end === 'faded') uses.add('approximate');
      if (bar.start === 'open' || bar.end === 'open') uses.add('open');
    }
  }
  if (geometry.folds.length > 0) uses.add('fold');
  if (geometry.windows.length > 0) uses.add('window');
  return [...uses];
}

const labelBox = (x: number, dx: number, top: number, text: LabelText): LabelBox => ({ x, dx, top, ...text });

/**
 * Lays out a timeline: events in, geometry out. Pure: the same input gives the same drawing on every machine.
 *
 * Throws an EdtfError for a date that is not EDTF.
 */
export function layoutTimeline(input: TimelineInput, options: TimelineOptions): Geometry {
  return layoutScene(sceneOf(input.events, input.published, options.axis), input, options);
}

/** Lays out a scene that is already known: the same events at another width. */
export function layoutScene(scene: Scene, input: TimelineInput, options: TimelineOptions): Geometry {
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
  const rug = dense ? rugOf(unlabelled.map(({ x }) => x)) : undefined;
  const counts = countsOf(unlabelled, y, input, options);
  if (counts.length > 0) y += CHIP + 2;
  const ticks = labelTicks(
    axis,
    scene.precision,
    input.words.ticks,
    (text) => input.measure(text, type.tick),
    width,
  );
  const has = (row: string) => ticks.some((tick) => tick.label?.row === row);
  const upper = y + type.tick.leading - 3;
  if (has('upper')) y += type.tick.leading + 2;
  const lower = y + type.tick.leading - 3;
  if (has('lower')) y += type.tick.leading + 2;
  const tickRows = { upper, lower, end: lower + 4 };
  for (const window of windows) window.y1 = tickRows.end;
  y += 12;

  const events = scene.events.flatMap((e, index): EventDrawing[] => {
    const lane = laneOf.get(index);
    const flag = flags.rows.get(index);
    if (dense && !flag && !lane) return [];
    const onLine = e.shape.place === 'line';
    const barY = onLine ? lineY : y + (lane?.y ?? 0);
    const drawn = onLine || lane !== undefined;
    const height = onLine ? LINE_BAR : LANE_BAR;
    const bars = drawn ? e.shape.bars.map((bar) => barAt(bar, axis, barY, height, width)) : [];
    const form = dotForm(e);
    const dots = (drawn ? e.anchors.dots : []).map((time, i): Dot => {
      const approximate = e.shape.dots[i]?.approximate ?? false;
      return { x: axis.x(time), y: barY, form, radius: flags.radius, approximate };
    });
    const link = linkOf(e, bars, dots, barY);
    const { id, status, lang, headline } = e.event;
    const drawing: EventDrawing = {
      id,
      number: e.number,
      status,
      uncertain: e.shape.uncertain,
      lang,
      name: '',
      bars,
      dots,
      ...(link && { link }),
    };
    if (flag) {
      const labelTop = tops[flag.row] ?? 0;
      const box = labelBox(axis.x(e.anchors.leader), INSET, labelTop, flag.text);
      const foot = dots.length > 0 ? flags.radius : LINE_BAR / 2;
      drawing.label = { ...box, leader: { y0: labelTop, y1: lineY - foot } };
    } else if (lane?.text && bars[0]) {
      drawing.label = labelBox(bars[0].x0, lane.dx, barY + LABEL_UNDER_BAR, lane.text);
    }
    // A link is called by the words that it shows, its number and short date among them (WCAG 2.5.3).
    const date = drawing.label ? drawing.label.date.join(' ') : input.words.date(e.event, false);
    drawing.name = `${date}. ${headline}`;
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
  };
  const drawing = { ...base, ...(rug && { rug }) };
  return { ...drawing, uses: usesOf(drawing) };
}
