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
export interface VariableFont {
  unitsPerEm: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  layout: (
    text: string,
    features?: readonly string[],
  ) => { advanceWidth: number; glyphs: readonly Glyph[]; positions: readonly GlyphPosition[] };
  fvar?: {
    axis: readonly { axisTag: string; minValue: number; defaultValue: number; maxValue: number }[];
  };
  avar?: { segment: readonly { correspondence: readonly { fromCoord: number; toCoord: number }[] }[] };
  HVAR?: {
    advanceWidthMapping?: { mapData: readonly { outerIndex: number; innerIndex: number }[] } | null;
    itemVariationStore: {
      variationRegionList: {
        variationRegions: readonly (readonly { startCoord: number; peakCoord: number; endCoord: number }[])[];
      };
      itemVariationData: readonly {
        regionIndexes: readonly number[];
        deltaSets: readonly { deltas: readonly number[] }[];
      }[];
    };
  };
}

const { resolve } = createRequire(import.meta.url);

/** Opens a font file of an installed package: "@fontsource-variable/newsreader/files/….woff2". */
export function openFont(path: string): VariableFont {
  return (fontkit.create as (data: Buffer) => unknown)(readFileSync(resolve(path))) as VariableFont;
}
