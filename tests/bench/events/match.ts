import type { Span } from '../../../src/model/index.ts';

/** How many UTF-16 units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Indexes of a proposed event and of the expected one that it tells. */
export interface Pair {
  proposal: number;
  gold: number;
}

/**
 * Pairs proposed mentions with expected events, each at most once: the largest overlap first, then reading order.
 *
 * @param gold for each expected event, the spans of the words that date it
 */
export function matchMentions(proposals: readonly Span[], gold: readonly (readonly Span[])[]): Pair[] {
  const candidates = proposals.flatMap((span, proposal) =>
    gold.map((spans, index) => ({
      proposal,
      gold: index,
      shared: Math.max(0, ...spans.map((other) => overlap(span, other))),
    })),
  );
  candidates.sort((a, b) => b.shared - a.shared || a.proposal - b.proposal || a.gold - b.gold);
  const pairs: Pair[] = [];
  for (const { shared, ...pair } of candidates) {
    const taken = pairs.some((other) => other.proposal === pair.proposal || other.gold === pair.gold);
    if (shared > 0 && !taken) pairs.push(pair);
  }
  return pairs;
}
