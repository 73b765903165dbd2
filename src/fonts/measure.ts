import { advanceDelta, normalizedWeight } from './advances.ts';
import { openFont, type VariableFont } from './open-font.ts';

/** The files that `styles/fonts.css` gives the browser, in the order in which a character is looked for. */
const FILES = {
  serif: ['latin', 'latin-ext'].map(
    (s) => `@fontsource-variable/newsreader/files/newsreader-${s}-wght-normal.woff2`,
  ),
  sans: ['latin', 'latin-ext'].map(
    (s) => `@fontsource-variable/instrument-sans/files/instrument-sans-${s}-wght-normal.woff2`,
  ),
};

/** A style as the drawing writes it: `size` in px. */
export interface Style {
  family: keyof typeof FILES;
  size: number;
  weight: number;
}

const FEATURES: Record<Style['family'], readonly string[]> = { serif: [], sans: ['tnum'] };

/** What browsers and fontkit do not agree on, and kerning that varies with the weight: a little air, in parts. */
const MARGIN = 1.01;

/**
 * The width of a character that is in no font of ours, in em: the system draws it with a font nobody knows here. These
 * are more than the common fonts need (a Noto emoji is 1.17 em wide, a Han character 1, Arabic about 0.5).
 */
function unknownWidth(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  if (/^\p{Extended_Pictographic}$/u.test(character)) return 1.4;
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(character)) return 0.7;
  if (/^[\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(character)) return 0.95;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(character))
    return 1.05;
  return 1.25;
}

const fonts = new Map<string, VariableFont>();

function fontOf(path: string): VariableFont {
  const known = fonts.get(path);
  if (known) return known;
  const font = openFont(path);
  fonts.set(path, font);
  return font;
}

/** A run of characters that one font has; without a font, one character that none has. */
interface Run {
  font?: VariableFont;
  text: string;
}

function runsOf(text: string, family: Style['family']): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = FILES[family].map(fontOf).find((f) => f.hasGlyphForCodePoint(codePoint));
    const last = runs.at(-1);
    if (font && last?.font === font) last.text += character;
    else runs.push({ ...(font && { font }), text: character });
  }
  return runs;
}

/** Widths in em, by the style without its size, then by the text. */
const widths = {
  serif: new Map<number, Map<string, number>>(),
  sans: new Map<number, Map<string, number>>(),
};

function widthsIn({ family, weight }: Style): Map<string, number> {
  let known = widths[family].get(weight);
  if (!known) widths[family].set(weight, (known = new Map()));
  return known;
}

function measured(text: string, { family, weight }: Style): number {
  return runsOf(text, family).reduce((sum, { font, text: run }) => {
    if (!font) return sum + unknownWidth(run);
    const { advanceWidth, glyphs } = font.layout(run, FEATURES[family]);
    const at = normalizedWeight(font, weight);
    const deltas = glyphs.reduce((more, glyph) => more + advanceDelta(font, glyph.id, at), 0);
    return sum + (advanceWidth + deltas) / font.unitsPerEm;
  }, 0);
}

/**
 * The width of a text in px, as a browser draws it with the site's fonts: kerning and tabular figures included. Never
 * less than what is drawn: for characters outside the fonts it is a generous guess.
 */
export function measureText(text: string, style: Style): number {
  const known = widthsIn(style);
  let em = known.get(text);
  if (em === undefined) {
    em = measured(text, style);
    known.set(text, em);
  }
  return em * style.size * MARGIN;
}
