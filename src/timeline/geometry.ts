import type { Language } from '../model/index.ts';
import type { EndStyle } from './shape.ts';
import type { Tick } from './tick-labels.ts';
import type { TypeScale } from './type.ts';

/**
 * A drawing as plain data, computed for one width. All numbers are px; y grows downwards.
 *
 * Every x of a mark, a tick or an edge is a place on the axis, and is drawn in percent of the width; what hangs on it
 * (`dx`, `width`) stays px. So a drawing without overlaps at `width` has none at any larger one: places move apart,
 * boxes keep their size.
 */
export interface Geometry {
  width: number;
  height: number;
  /** Where the line lies. */
  lineY: number;
  type: TypeScale;
  windows: WindowBox[];
  folds: Fold[];
  ticks: Tick[];
  /** Baselines of the two rows of tick labels, and how far down the long ticks reach. */
  tickRows: { upper: number; lower: number; end: number };
  /** The events that are drawn, in the order of the list. Where marks are dense, those without a label are not. */
  events: EventDrawing[];
  counts: Count[];
  /** Where marks are dense: how many events that are not drawn begin in each stretch of the line, or of each lane. */
  rugs: Rug[];
  /** Where every event stands, by its number in the list less one: drawn, counted or in the rug. */
  places: number[];
  /** A lane for each article, person or place, where the reader has asked for them. */
  lanes: LaneDrawing[];
  /** Whether labels are set small because not all of them have room. */
  crowded: boolean;
  /** Which shapes there are, for a legend that explains only these. */
  uses: Use[];
}

export type Use =
  | 'past'
  | 'planned'
  | 'background'
  | 'planned-span'
  | 'background-span'
  | 'span'
  | 'alternatives'
  | 'range'
  | 'approximate'
  | 'open'
  | 'fold'
  | 'rug'
  | 'window';

/** The tint behind the days on which an article can have been published. */
export interface WindowBox {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  label?: { text: string; dx: number; y: number };
}

/** A folded silence, and its name. */
export interface Fold {
  x0: number;
  x1: number;
  label: string;
  labelWidth: number;
}

export interface Bar {
  x0: number;
  x1: number;
  /** The bar's middle. */
  y: number;
  height: number;
  /** Where the bar has its full strength, px. */
  inner0: number;
  inner1: number;
  start: EndStyle;
  end: EndStyle;
  hatched: boolean;
}

/** How a moment is drawn. */
export type DotForm = 'dot' | 'ring' | 'diamond';

export interface Dot {
  x: number;
  y: number;
  form: DotForm;
  radius: number;
  approximate: boolean;
}

export interface LabelBox {
  /** The place on the axis that the label hangs on; `dx` from there to the text. */
  x: number;
  dx: number;
  top: number;
  width: number;
  height: number;
  date: string[];
  headline: string[];
  /** The leader, from the label down to its mark; absent for a label under its own bar. */
  leader?: { y0: number; y1: number };
}

export interface EventDrawing {
  id: string;
  /** Its number in the list, from 1. */
  number: number;
  status: 'past' | 'planned' | 'background';
  uncertain: boolean;
  lang: Language;
  /** Which of the lanes' colours it has. */
  hue?: number;
  /** What a link says: the date and the whole headline. */
  name: string;
  bars: Bar[];
  dots: Dot[];
  /** From the first to the last of several dates, and whether one or all of them are meant. */
  link?: { x0: number; x1: number; y: number; kind: 'alternatives' | 'series' };
  label?: LabelBox;
}

/** A line of its own for what belongs together. */
export interface LaneDrawing {
  name: string;
  /** How many events it holds. */
  count: number;
  /** Its top, and where its marks lie. */
  top: number;
  y: number;
  /** Which of the colours it has, from 0. */
  hue: number;
}

/** The rug under the line: a column for each few px, as tall as the events that begin there are many. */
export interface Rug {
  /** Its foot. */
  y: number;
  /** The width of a column, px. */
  step: number;
  /** Sorted by x. */
  columns: { x: number; count: number }[];
}

/** Events whose labels found no room near here: their number, and the first of them. */
export interface Count {
  x: number;
  y: number;
  width: number;
  text: string;
  name: string;
  /** In the order of the list. */
  ids: string[];
}
