import { type Piece, shorten, textOf } from '../../headline.ts';
import { CUTS } from './cuts.ts';

/** Marks between which nothing is left. */
const EMPTY = new Set(['“”', '«»', '()']);

/** The text of a headline: no longer than it should be, with the marks of French. Nothing before `from` is left out. */
export function finish(pieces: Piece[], from: number): string {
  const whole = shorten(pieces, from, CUTS);
  // A quotation that opened before the clause, or closes after it, leaves its mark behind.
  const open = whole.findLastIndex(({ text }) => /^[“«]$/.test(text));
  const close = whole.findIndex(({ text }) => /^[”»]$/.test(text));
  const stray = open > whole.findLastIndex(({ text }) => /^[”»]$/.test(text)) ? open : -1;
  const first = whole.findIndex(({ text }) => /^[“«]$/.test(text));
  const early = close >= 0 && (first < 0 || close < first) ? close : -1;
  const kept = whole.filter((_, i) => i !== stray && i !== early);
  // "sera déposé « dès lundi »": nothing is left between the marks.
  const isEmpty = (i: number) => EMPTY.has(`${kept[i]?.text ?? ''}${kept[i + 1]?.text ?? ''}`);
  const text = textOf(kept.filter((_, i) => !isEmpty(i) && !isEmpty(i - 1)));
  // French quotation marks, with the narrow spaces that belong inside them. Spaces are tried from their first only.
  return text.replace(/“\s*/g, '« ').replace(/(?<!\s)\s*”/g, ' »');
}
