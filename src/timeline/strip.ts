import type { Geometry } from './geometry.ts';

/** How much of the drawing stays in view above the line while the page scrolls, px. */
const ABOVE_LINE = 28;

/** How a drawing is parted where its foot can stay pinned: the labels scroll away, the strip with the axis stays. */
export interface Strip {
  /** The height of what scrolls away, px. */
  above: number;
  /** The height of the strip, px. */
  height: number;
  /** The part of the strip that stays at least, down to the names of the ticks, px. */
  axis: number;
}

export function stripOf({ height, lineY, tickRows }: Geometry): Strip {
  // The arcs and the names of folds lie close above the line: they stay with it.
  const above = lineY - ABOVE_LINE;
  return { above, height: height - above, axis: Math.ceil(tickRows.end - above) };
}
