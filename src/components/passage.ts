import { type Article, type ExtractedEvent, type Span, visibleText } from '../model/index.ts';

export { visibleText };

/** A stretch of an article as a reader sees it: plain, or the words that dated some events. */
export interface Piece {
  text: string;
  /** The events that these words date; empty for plain text. */
  events: ExtractedEvent[];
}

/**
 * The span cut into plain pieces and the mentions of `events`, in order. Events of the same words share a piece; of two
 * mentions that overlap, the second keeps what the first left, so that no event is lost unless its words are all taken.
 */
export function passageOf(
  article: Pick<Article, 'text' | 'markup'>,
  span: Span,
  events: readonly ExtractedEvent[],
): Piece[] {
  const inside = events
    .filter(({ evidence: { mention } }) => mention.start >= span.start && mention.end <= span.end)
    .sort((a, b) => a.evidence.mention.start - b.evidence.mention.start);
  const pieces: Piece[] = [];
  let at = span.start;
  const push = (end: number, of: ExtractedEvent[]) => {
    const text = visibleText(article, { start: at, end });
    if (text) pieces.push({ text, events: of });
    at = end;
  };
  for (const event of inside) {
    const { start, end } = event.evidence.mention;
    if (end <= at) {
      // Its words are another mention's: that one carries both events.
      pieces.findLast((piece) => piece.events.length > 0)?.events.push(event);
      continue;
    }
    if (start > at) push(start, []);
    push(end, [event]);
  }
  if (at < span.end) push(span.end, []);
  return pieces;
}
