/** An item that wants a place on a row; items keep their order. All in one unit (px here). */
export interface Placed {
  /** Where it wants to be. */
  wanted: number;
  /** The least distance to the item before it; of no meaning for the first. */
  spacing: number;
  /** Its walls: it may not stand left of `min` nor right of `max`. */
  min: number;
  max: number;
}

interface Block {
  sum: number;
  count: number;
  low: number;
  high: number;
  value: number;
}

const valueOf = (b: Block) => Math.min(Math.max(b.sum / b.count, b.low), b.high);

/**
 * Places items on a row in their order, at their distances and between their walls, so that the sum of the squared
 * distances to the wanted places is least. Exact, in O(n).
 *
 * With y = x − (sum of the spacings so far), "in order and apart" becomes "y does not decrease": isotonic regression,
 * solved by pooling adjacent violators. Walls make each item's cost convex instead of quadratic; a pool then stands at
 * its mean, cut to its walls, and the same algorithm stays exact (Best, Chakravarti & Ubhaya 2000, "Minimizing
 * separable convex functions subject to simple chain constraints").
 *
 * The walls must leave room for the spacings; where they do not, the right walls win.
 */
export function placeInOrder(items: readonly Placed[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  items.forEach((item, i) => offsets.push((offset += i === 0 ? 0 : item.spacing)));

  const blocks: Block[] = [];
  items.forEach((item, i) => {
    const shift = offsets[i] ?? 0;
    let block: Block = {
      sum: item.wanted - shift,
      count: 1,
      low: item.min - shift,
      high: item.max - shift,
      value: 0,
    };
    block.value = valueOf(block);
    for (let last = blocks.at(-1); last && last.value > block.value; last = blocks.at(-1)) {
      blocks.pop();
      block = {
        sum: last.sum + block.sum,
        count: last.count + block.count,
        low: Math.max(last.low, block.low),
        high: Math.min(last.high, block.high),
        value: 0,
      };
      block.value = valueOf(block);
    }
    blocks.push(block);
  });

  const values = blocks.flatMap((block) => Array<number>(block.count).fill(block.value));
  return values.map((value, i) => value + (offsets[i] ?? 0));
}
