/**
 * The sizes of the drawing's texts, px. They are written into the SVG as attributes, so that what is drawn is what was
 * measured, in the page as in an exported file.
 */
export interface TextStyle {
  family: 'serif' | 'sans';
  size: number;
  weight: number;
  /** From one baseline to the next. */
  leading: number;
}

export type TextRole = 'headline' | 'date' | 'tick' | 'small';

export type TypeScale = Record<TextRole, TextStyle>;

export const SCREEN_TYPE: TypeScale = {
  headline: { family: 'serif', size: 17, weight: 400, leading: 20 },
  date: { family: 'sans', size: 12.5, weight: 600, leading: 17 },
  tick: { family: 'sans', size: 12, weight: 400, leading: 16 },
  small: { family: 'sans', size: 11.5, weight: 400, leading: 16 },
};

/** For the screen where not all labels have room: smaller, so that more of them are read. */
export const CROWDED_TYPE: TypeScale = {
  ...SCREEN_TYPE,
  headline: { family: 'serif', size: 14.5, weight: 400, leading: 17 },
  date: { family: 'sans', size: 11.5, weight: 600, leading: 15 },
};

/** For the A4 sheet: px of CSS, 96 to the inch; 12 px are 9 pt. */
export const SHEET_TYPE: TypeScale = {
  headline: { family: 'serif', size: 13, weight: 400, leading: 15 },
  date: { family: 'sans', size: 10.5, weight: 600, leading: 13.5 },
  tick: { family: 'sans', size: 10, weight: 400, leading: 13 },
  small: { family: 'sans', size: 9.5, weight: 400, leading: 13 },
};

/** The width of a text, px: never less than what a browser draws. */
export type Measure = (text: string, style: TextStyle) => number;
