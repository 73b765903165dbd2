/** What is left out at a place. */
export interface LeftOut {
  x: number;
  ids: string[];
}

interface Pool {
  sum: number;
  ids: string[];
}

/**
 * Gathers events without a label into counts that do not overlap: neighbours are pooled while their chips would touch,
 * and a pool stands at the mean of its places. `widthOf` is the width of a chip for so many, with the air around it;
 * chips stay between 0 and `width`. All px; `items` sorted by x.
 */
export function gather(
  items: readonly { x: number; id: string }[],
  widthOf: (ids: readonly string[]) => number,
  width: number,
): LeftOut[] {
  const pools: Pool[] = [];
  const at = (pool: Pool) => {
    const half = widthOf(pool.ids) / 2;
    return Math.max(half, Math.min(pool.sum / pool.ids.length, width - half));
  };
  const touch = (a: Pool, b: Pool) => at(a) + widthOf(a.ids) / 2 > at(b) - widthOf(b.ids) / 2;
  for (const item of items) {
    let pool: Pool = { sum: item.x, ids: [item.id] };
    for (let last = pools.at(-1); last && touch(last, pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, ids: [...last.ids, ...pool.ids] };
    }
    pools.push(pool);
  }
  return pools.map((pool) => ({ x: at(pool), ids: pool.ids }));
}
