import { type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import { DATE_WORDS, DATING } from './function-words.ts';

/** Pieces without the mention, and without the others that only date the clause. */
export function withoutDates(context: HeadlineContext, first: number, next: number): Piece[] {
  const { tokens, others } = context;
  const dropped = new Set<number>();
  const own = { first: context.first, next: context.next };
  for (const range of [own, ...others]) {
    const lead = tokens[range.first - 1]?.lower ?? '';
    const adverbial =
      DATING.has(lead) || tokens.slice(range.first, range.next).some(({ lower: w }) => DATE_WORDS.test(w));
    // "within 10 days of the vote": what follows needs it; "a two-day visit": it is part of the noun.
    if (range !== own && (!adverbial || tokens[range.next]?.lower === 'of')) continue;
    const isAttribute = tokens[range.next]?.lower === "'s";
    for (let i = range.first; i < range.next + (isAttribute ? 1 : 0); i++) dropped.add(i);
    for (let i = range.first - 1; i >= first && !isAttribute && DATING.has(tokens[i]!.lower); i--) {
      // "took over in January": only next to the date is it a preposition.
      if (i < range.first - 1 && /^(?:over|through|for|around|about)$/.test(tokens[i]!.lower)) break;
      dropped.add(i);
    }
  }
  return piecesOf(tokens, first, next).filter((_, i) => !dropped.has(first + i));
}
