/** A stretch of the drawing in px, `to` excluded. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * Which of the stretches can lie on one line without overlap: the most that can, taken greedily by their ends
 * (interval scheduling; optimal, O(n log n)). Returns their indices.
 */
export function mostOnOneLine(extents: readonly Extent[]): Set<number> {
  const order = extents.map((_, i) => i);
  order.sort((a, b) => (extents[a] as Extent).to - (extents[b] as Extent).to || a - b);
  const chosen = new Set<number>();
  let end = -Infinity;
  for (const i of order) {
    const extent = extents[i] as Extent;
    if (chosen.size > 0 && extent.from < end) continue;
    chosen.add(i);
    end = extent.to;
  }
  return chosen;
}

/**
 * Puts each stretch, in the order given, into the first of at most `most` lanes where it overlaps nothing; -1 where none
 * has room. Sorted by their beginnings, this is interval-graph colouring: no other choice takes fewer lanes.
 */
export function firstFreeLane(extents: readonly Extent[], most: number): number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    let lane = lanes.findIndex((taken) => taken.every((t) => extent.to <= t.from || t.to <= extent.from));
    if (lane === -1) {
      if (lanes.length === most) return -1;
      lane = lanes.push([]) - 1;
    }
    lanes[lane]?.push(extent);
    return lane;
  });
}
