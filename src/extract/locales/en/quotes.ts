import type { Piece } from '../../headline.ts';
import type { Token } from '../../tokens.ts';

const isMark = (text: string | undefined) => text !== undefined && /^["“”]$/.test(text);

/**
 * Pieces without a quotation mark that stands alone, as the other one is not among them. American marks close behind the
 * stop, which a headline has none of: `“no immediate concerns.”` keeps its own.
 */
export function quoted(tokens: readonly Token[], pieces: readonly Piece[]): Piece[] {
  const marks = pieces.flatMap(({ text }, i) => (isMark(text) ? [i] : []));
  const alone = marks.at(-1);
  if (alone === undefined || marks.length % 2 === 0) return [...pieces];
  const last = pieces.at(-1)!.token;
  const end = last ? tokens.indexOf(last) + 1 : 0;
  const closing = tokens[end + 1]?.text;
  if (end > 0 && alone < pieces.length - 1 && /^[.,]$/.test(tokens[end]?.text ?? '') && isMark(closing))
    return [...pieces, { text: closing!, gap: false }];
  // The space that the mark had before it is kept by the word that comes after it.
  return pieces.flatMap((piece, i) => {
    if (i === alone) return [];
    return [i === alone + 1 ? { ...piece, gap: piece.gap || pieces[alone]!.gap } : piece];
  });
}
