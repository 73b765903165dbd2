import { measureText } from '../fonts/measure.ts';
import { outlineText } from '../fonts/outlines.ts';

import { el, escape, n } from '../timeline/escape.ts';
import type { TextStyle } from '../timeline/type.ts';

/** What draws the letters that the site's fonts lack, wherever the picture is shown. */
const SYSTEM = { serif: 'Georgia, serif', sans: 'system-ui, sans-serif' };

export interface TextPlace {
  x: number;
  /** The baseline. */
  y: number;
  fill: string;
  /** Where `x` is in the text: its left edge by default. */
  anchor?: 'start' | 'middle' | 'end';
}

/** A line of text as shapes: a picture needs no fonts. Letters that the site's fonts lack stay text. */
export function drawText(
  text: string,
  style: Pick<TextStyle, 'family' | 'size' | 'weight'>,
  { x, y, fill, anchor = 'start' }: TextPlace,
): string {
  const pieces = outlineText(text, style, (part) => measureText(part, style));
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const drawn = pieces.map((piece) => {
    if ('d' in piece) return el('path', { d: piece.d });
    const rtl = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(piece.text);
    const place = { x: rtl ? piece.x + piece.width : piece.x, direction: rtl ? 'rtl' : undefined };
    const font = {
      'font-family': SYSTEM[style.family],
      'font-size': style.size,
      'font-weight': style.weight,
    };
    return el('text', { ...place, ...font }, escape(piece.text));
  });
  return el('g', { transform: `translate(${n(left)} ${n(y)})`, fill }, ...drawn);
}
