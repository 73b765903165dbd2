import type { Style } from './measure.ts';
import { openFont, type VariableFont } from './open-font.ts';

const INSTRUMENT = '@fontsource/instrument-sans/files/instrument-sans';
const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader';

/** The fonts of one weight each: fontkit cannot draw another instance of a variable font than its default one. */
const FILES: Record<string, readonly string[]> = {
  'serif 400': ['latin', 'latin-ext'].map((subset) => `${NEWSREADER}-${subset}-wght-normal.woff2`),
  'sans 400': ['latin', 'latin-ext'].map((subset) => `${INSTRUMENT}-${subset}-400-normal.woff2`),
  'sans 600': ['latin', 'latin-ext'].map((subset) => `${INSTRUMENT}-${subset}-600-normal.woff2`),
};

/** A stretch of a line of text: the outlines of its letters, or, of letters that no font of ours has, the letters. */
export type Outline = { x: number; width: number } & ({ d: string } | { text: string });

const fonts = new Map<string, VariableFont>();

function fontOf(path: string): VariableFont {
  let font = fonts.get(path);
  if (!font) {
    font = openFont(path);
    fonts.set(path, font);
  }
  return font;
}

interface Run {
  font: VariableFont | undefined;
  text: string;
}

/** Letters that are written from right to left, or joined to each other, are the system's business with their line. */
const SHAPED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}]/u;

function runsOf(text: string, files: readonly string[]): Run[] {
  if (SHAPED.test(text)) return [{ font: undefined, text }];
  const runs: Run[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const font = files
      .map(fontOf)
      .find((one) =>
        [...segment].every((character) => one.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
      );
    const last = runs.at(-1);
    if (last && last.font === font) last.text += segment;
    else runs.push({ font, text: segment });
  }
  return runs;
}

const round = (value: number) => Math.round(value * 100) / 100;
const LETTERS: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** The letters of a run as one path that begins at `x`, on the baseline 0. */
function drawRun(
  font: VariableFont,
  text: string,
  size: number,
  x: number,
  features: readonly string[],
): { d: string; width: number } {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text, features);
  const parts: string[] = [];
  let at = x;
  glyphs.forEach((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    for (const { command, args } of glyph.path.commands) {
      const points = args.map((value, k) =>
        round(k % 2 === 0 ? at + (value + xOffset) * scale : -(value + yOffset) * scale),
      );
      parts.push(`${LETTERS[command] ?? ''}${points.join(' ')}`);
    }
    at += xAdvance * scale;
  });
  return { d: parts.join(''), width: at - x };
}

/**
 * A line of text as outlines, from x = 0 on the baseline 0, px. `guess` is the width of what no font of ours has.
 * Weights are those of the drawings: 400, and 600 of the sans.
 */
export function outlineText(
  text: string,
  { family, size, weight }: Style,
  guess: (text: string) => number,
): Outline[] {
  const files = FILES[`${family} ${weight}`] ?? FILES[`${family} 400`] ?? [];
  let x = 0;
  return runsOf(text, files).map(({ font, text: run }): Outline => {
    const at = x;
    if (!font) {
      const width = guess(run);
      x += width;
      return { x: at, width, text: run };
    }
    const { d, width } = drawRun(font, run, size, at, family === 'sans' ? ['tnum'] : []);
    x += width;
    return { x: at, width, d };
  });
}
