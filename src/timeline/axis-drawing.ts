import type { Axis } from './axis.ts';
import type { Fold, Geometry, Use, WindowBox } from './geometry.ts';
import type { DrawingInput, TimelineOptions } from './input.ts';
import type { Scene } from './scene.ts';
import { labelTicks, type Tick } from './tick-labels.ts';
import type { TypeScale } from './type.ts';

/** The ticks with their names in two rows from `y` px down, and where these rows end (`foot`). */
export function ticksBelow(
  axis: Axis,
  y: number,
  { precision }: Scene,
  input: DrawingInput,
  { tick }: TypeScale,
  width: number,
): { ticks: Tick[]; tickRows: Geometry['tickRows']; foot: number } {
  const ticks = labelTicks(axis, precision, input.words.ticks, (text) => input.measure(text, tick), width);
  const has = (row: string) => ticks.some(({ label }) => label?.row === row);
  let foot = y;
  const upper = foot + tick.leading - 3;
  if (has('upper')) foot += tick.leading + 2;
  const lower = foot + tick.leading - 3;
  if (has('lower')) foot += tick.leading + 2;
  return { ticks, tickRows: { upper, lower, end: lower + 4 }, foot };
}

/** The tints behind the publication windows, from the top of the drawing; `y1` is set by who knows it. */
export function windowsOf(
  scene: Scene,
  axis: Axis,
  input: DrawingInput,
  options: TimelineOptions,
): WindowBox[] {
  const { small } = options.labels.type;
  const [first, last] = [axis.knots[0], axis.knots.at(-1)];
  let free = 0;
  return scene.windows.flatMap(({ text, start, end }): WindowBox[] => {
    if (!first || !last || end <= first.time || start >= last.time) return [];
    const [x0, x1] = [axis.x(start), axis.x(end)];
    if (axis.pieces.every((piece) => piece.end <= start || piece.start >= end)) return [];
    const box: WindowBox = { x0, x1, y0: 0, y1: 0 };
    const width = input.measure(text, small);
    const dx = Math.min(8, options.width - x0 - width);
    if (x0 + dx < free) return [box];
    free = x0 + dx + width + 12;
    return [{ ...box, label: { text, dx, y: small.leading } }];
  });
}

/** The breaks of the line, each with the name of its silence. */
export function foldsOf(axis: Axis, input: DrawingInput, options: TimelineOptions): Fold[] {
  return axis.pieces.slice(1).map((next, i) => {
    const before = axis.pieces[i] ?? next;
    const label = input.words.silence(next.start - before.end);
    return { x0: before.x1, x1: next.x0, label, labelWidth: input.measure(label, options.labels.type.small) };
  });
}

/** Which shapes a drawing has, for its legend. */
export function usesOf(geometry: Omit<Geometry, 'uses'>): Use[] {
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
  if (geometry.rugs.length > 0) uses.add('rug');
  if (geometry.windows.length > 0) uses.add('window');
  return [...uses];
}
