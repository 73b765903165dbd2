import type { TimelineOptions } from './input.ts';
import { SCREEN_TYPE, SHEET_TYPE } from './type.ts';

/** A drawing for containers at least `width` px wide. */
export interface Variant extends TimelineOptions {
  /** The part of the class name: `.timeline-drawing--680`. */
  name: string;
}

/**
 * The drawings that a page holds; the style sheet shows the widest one that fits its container. Below the first there
 * is none: the list is the line. The widths are also in `styles/timeline.css`, whose test compares them.
 */
export const SCREEN_VARIANTS: readonly Variant[] = [680, 900, 1180].map((width) => ({
  name: String(width),
  width,
  type: SCREEN_TYPE,
  room: Math.round(84 + width * 0.115),
  lines: 4,
  rows: 4,
  lanes: 3,
  numbered: false,
}));

/** An A4 sheet less its margins: 210 mm − 2 × 15 mm at 96 px to the inch. */
export const SHEET_VARIANT: Variant = {
  name: 'sheet',
  width: 680,
  type: SHEET_TYPE,
  room: 124,
  lines: 4,
  rows: 4,
  lanes: 3,
  numbered: true,
};
