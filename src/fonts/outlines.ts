import { fontsOf, type Style } from './files.ts';
import type { Font } from './open-font.ts';

/** A stretch of a line of text: the outlines of its letters, or, of letters that no font of ours has, the letters. */
export type Outline = { x: number; width: number } & ({ d: string } | { text: string });

interface Run {
  font: Font | undefined;
  text: string;
}

/** Letters that are written from right to left, or joined to each other, are the system's business with their line. */
const SHAPED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}]/u;

function runsOf(text: string, fonts: readonly Font[]): Run[] {
  if (SHAPED.test(text)) return [{ font: undefined, text }];
  const runs: Run[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const font = fonts.find((one) =>
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
  font: Font,
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
 */
export function outlineText(text: string, style: Style, guess: (text: string) => number): Outline[] {
  const { family, size } = style;
  let x = 0;
  return runsOf(text, fontsOf(style)).map(({ font, text: run }): Outline => {
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
