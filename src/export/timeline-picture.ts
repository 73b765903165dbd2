import { variantFor } from '../timeline/variants.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { dotsOf } from './dots.ts';
import { framed, pictureOf, type PictureStyle } from './picture.ts';

/** As wide as a slide and a page of an article want it, px. */
const STYLE: PictureStyle = {
  margin: 40,
  title: { size: 30, lines: 3 },
  lede: { size: 14, lines: 2 },
  source: { size: 12.5, lines: 3 },
  timeline: variantFor(1180),
};

/** Twice as many dots as px, for sharp screens and projectors. The unit is dots per inch; 72 are one per px. */
const DENSITY = 144;

/** The timeline as a picture that is sharp at any size. */
export function timelineSvg(content: ExportContent, options: ExportOptions): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${framed(pictureOf(content, options, STYLE))}\n`;
}

/** The same, in dots. */
export function timelinePng(
  content: ExportContent,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return dotsOf(framed(pictureOf(content, options, STYLE)), DENSITY);
}
