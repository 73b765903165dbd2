import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

export interface Glyph {
  id: number;
  /** Its outline in the default instance; y grows upwards. */
  path: { commands: readonly { command: string; args: readonly number[] }[] };
}

export interface GlyphPosition {
  xAdvance: number;
  xOffset: number;
  yOffset: number;
}

/** What is used of a fontkit font; fontkit brings no types. Lengths are in font units. */
export interface Font {
  unitsPerEm: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  layout: (
    text: string,
    features?: readonly string[],
  ) => { advanceWidth: number; glyphs: readonly Glyph[]; positions: readonly GlyphPosition[] };
}

const { resolve } = createRequire(import.meta.url);

/** Opens a font file of an installed package: "@fontsource/newsreader/files/….woff2". */
export function openFont(path: string): Font {
  return (fontkit.create as (data: Buffer) => unknown)(readFileSync(resolve(path))) as Font;
}
