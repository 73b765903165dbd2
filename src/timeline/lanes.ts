import { bisector } from 'd3';

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

/** The index of the first stretch that ends after a place. */
const endsAfter = bisector(({ to }: Extent) => to).right;

/** One lane: stretches that do not overlap, in order. */
class Lane {
  readonly taken: Extent[] = [];

  isFree({ from, to }: Extent): boolean {
    const next = this.taken[endsAfter(this.taken, from)];
    return !next || to <= next.from;
  }

  take(extent: Extent): void {
    this.taken.splice(endsAfter(this.taken, extent.from), 0, extent);
  }
}

/** A number of lanes, each of which holds stretches that do not overlap. */
export class Lanes {
  readonly #lanes: Lane[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether some lane has room. O(log n). */
  hasRoom(extent: Extent): boolean {
    return this.#lanes.length < this.#most || this.#lanes.some((lane) => lane.isFree(extent));
  }

  /**
   * Puts a stretch into the first lane where it overlaps nothing, and returns that lane's index; -1 where none has room.
   * Taken by their beginnings, this is interval-graph colouring: no other choice takes fewer lanes.
   */
  place(extent: Extent): number {
    let index = this.#lanes.findIndex((lane) => lane.isFree(extent));
    if (index === -1) {
      if (this.#lanes.length >= this.#most) return -1;
      index = this.#lanes.push(new Lane()) - 1;
    }
    this.#lanes[index]?.take(extent);
    return index;
  }
}
