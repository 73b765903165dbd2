import type { TimelineOptions } from './input.ts';
import { CROWDED_TYPE, SCREEN_TYPE, SHEET_TYPE } from './type.ts';

/** A drawing for containers at least `width` px wide. */
export interface Variant extends TimelineOptions {
  /** The part of the class name: `.timeline-drawing--680`. */
  name: string;
}

/** One for the screen. */
export interface ScreenVariant extends Variant {
  /** The windows in which it is shown, those in which a column leaves it its width and none that is wider: a media query. */
  media: string;
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

/** The widths of the drawings, and the narrowest window in which a column leaves each its width, px. */
const SCREENS = [
  [320, 352],
  [680, 744],
  [900, 980],
  [1180, 1276],
] as const;

/**
 * The drawings that a page holds; the style sheet shows the widest one that fits its container. The windows are also in
 * `styles/timeline.css`, whose test compares them.
 */
export const SCREEN_VARIANTS: readonly ScreenVariant[] = SCREENS.map(([width, from], i) => {
  const next = SCREENS[i + 1]?.[1];
  const media = next === undefined ? `(width >= ${from}px)` : `(${from}px <= width < ${next}px)`;
  return { name: String(width), ...wide(width), media };
});

/**
 * The same in the order in which a page brings them: those of desks and phones first, because nothing is painted before
 * the one that is wanted.
 */
export const SCREENS_BY_NEED: readonly ScreenVariant[] = [
  ...SCREEN_VARIANTS.slice(-1),
  ...SCREEN_VARIANTS.slice(0, -1),
];

/** So many of them come before the rest of the page is read. */
export const FIRST_SCREENS = 2;

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
