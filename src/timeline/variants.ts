import type { TimelineOptions } from './input.ts';
import { CROWDED_TYPE, SCREEN_TYPE, SHEET_TYPE } from './type.ts';

/** A drawing for containers at least `width` px wide. */
export interface Variant extends TimelineOptions {
  /** The part of the class name: `.timeline-drawing--680`. */
  name: string;
}

const wide = (width: number): Omit<Variant, 'name'> => ({
  width,
  axis: 'elastic',
  numbered: false,
  labels: {
    type: SCREEN_TYPE,
    room: Math.round(84 + width * 0.115),
    lines: 4,
    rows: 4,
    lanes: 3,
    leaderStep: 26,
    rowGap: 16,
  },
  crowded: { type: CROWDED_TYPE, room: 146, lines: 3, rows: 6, lanes: 1, leaderStep: 16, rowGap: 8 },
});

/**
 * The drawings that a page holds; the style sheet shows the widest one that fits its container. The widths are also in
 * `styles/timeline.css`, whose test compares them.
 */
export const SCREEN_VARIANTS: readonly Variant[] = [320, 680, 900, 1180].map((width) => ({
  name: String(width),
  ...wide(width),
}));

/** How a drawing of any width is set, px: what the reader zooms into. */
export const variantFor = (width: number): Omit<Variant, 'name'> => wide(width);

/** An A4 sheet less its margins: 210 mm − 2 × 15 mm at 96 px to the inch. */
export const SHEET_VARIANT: Variant = {
  name: 'sheet',
  width: 680,
  axis: 'elastic',
  numbered: true,
  labels: { type: SHEET_TYPE, room: 124, lines: 4, rows: 4, lanes: 3, leaderStep: 26, rowGap: 16 },
  crowded: { type: SHEET_TYPE, room: 110, lines: 4, rows: 6, lanes: 2, leaderStep: 14, rowGap: 7 },
};
