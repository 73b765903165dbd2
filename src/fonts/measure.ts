import { fontsOf, type Style } from './files.ts';
import type { Font } from './open-font.ts';

const FEATURES: Record<Style['family'], readonly string[]> = { serif: [], sans: ['tnum'] };

/** What browsers and fontkit do not agree on: a little air, in parts. */
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

/** A run of characters that one font has; without a font, one character that none has. */
interface Run {
  font?: Font;
  text: string;
}

function runsOf(text: string, style: Style): Run[] {
  const fonts = fontsOf(style);
  const runs: Run[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = fonts.find((f) => f.hasGlyphForCodePoint(codePoint));
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

function measured(text: string, style: Style): number {
  return runsOf(text, style).reduce((sum, { font, text: run }) => {
    if (!font) return sum + unknownWidth(run);
    return sum + font.layout(run, FEATURES[style.family]).advanceWidth / font.unitsPerEm;
  }, 0);
}

/** The width in em of a text that is measured once. */
function widthOf(text: string, style: Style): number {
  const known = widthsIn(style);
  let em = known.get(text);
  if (em === undefined) known.set(text, (em = measured(text, style)));
  return em;
}

/**
 * In the sans a space is as wide between any two letters, so that a text is as wide as its words and spaces, which are
 * measured once each. The serif is set closer around a space that follows or goes before some letters.
 */
function widthOfWords(text: string, style: Style): number {
  const words = style.family === 'sans' ? text.split(' ') : [text];
  const space = words.length > 1 ? widthOf(' ', style) * (words.length - 1) : 0;
  return words.reduce((sum, word) => sum + widthOf(word, style), space);
}

/**
 * The width of a text in px, as a browser draws it with the site's fonts: kerning and tabular figures included. Never
 * less than what is drawn: for characters outside the fonts it is a generous guess.
 */
export const measureText = (text: string, style: Style): number =>
  widthOfWords(text, style) * style.size * MARGIN;
