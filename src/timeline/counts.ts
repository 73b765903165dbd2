/** What is left out at a place: the items `from` to `to` (excluded) of the list that was given. */
export interface LeftOut {
  x: number;
  from: number;
  to: number;
}

interface Pool {
  sum: number;
  from: number;
  to: number;
}

/** Where what is left out is so much that all its counts would touch, one count stands for so much of the line, px. */
const BIN = 72;
/** More items than this many a bin are gathered by bins. */
const MOST_PER_BIN = 2;

/**
 * Gathers events without a label into counts that do not overlap: neighbours are pooled while their chips would touch,
 * and a pool stands at the mean of its places. `widthOf` is the width of a chip for so many, with the air around it;
 * chips stay between 0 and `width`. All px; `xs` are the places of the items, sorted. O(n) steps.
 */
export function gather(
  xs: readonly number[],
  widthOf: (from: number, to: number) => number,
  width: number,
): LeftOut[] {
  const at = (pool: Pool) => {
    const half = widthOf(pool.from, pool.to) / 2;
    return Math.max(half, Math.min(pool.sum / (pool.to - pool.from), width - half));
  };
  const bins = Math.max(1, Math.floor(width / BIN));
  if (xs.length > MOST_PER_BIN * bins) return inBins(xs, bins, width, at);

  const pools: Pool[] = [];
  const touch = (a: Pool, b: Pool) => at(a) + widthOf(a.from, a.to) / 2 > at(b) - widthOf(b.from, b.to) / 2;
  xs.forEach((x, i) => {
    let pool: Pool = { sum: x, from: i, to: i + 1 };
    for (let last = pools.at(-1); last && touch(last, pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, from: last.from, to: pool.to };
    }
    pools.push(pool);
  });
  return pools.map((pool) => ({ x: at(pool), from: pool.from, to: pool.to }));
}

/** One count for each stretch of the line that has any, in the middle of it: they cannot touch. */
function inBins(xs: readonly number[], bins: number, width: number, at: (pool: Pool) => number): LeftOut[] {
  const size = width / bins;
  const result: LeftOut[] = [];
  let from = 0;
  for (let bin = 0; bin < bins; bin++) {
    let to = from;
    while (to < xs.length && (bin === bins - 1 || (xs[to] as number) < (bin + 1) * size)) to++;
    if (to > from) {
      const middle = (bin + 0.5) * size;
      result.push({ x: at({ sum: middle * (to - from), from, to }), from, to });
    }
    from = to;
  }
  return result;
}
