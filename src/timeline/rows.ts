/** A label that hangs like a flag, to the right of its leader. All in px. */
export interface Flag {
  /** Where its leader stands; flags come sorted by it, all different. */
  x: number;
  /** The more important is kept first where not all fit; ties go to the later one. */
  importance: number;
}

/** How wide flags are, px: from the leader to the flag's far end, with the air that must stay after it. */
export interface FlagWidths {
  /** Asked only of flags that may still fit. Infinity: it does not fit at all. */
  widthOf: (index: number) => number;
  /** No flag is narrower. */
  least: number;
}

/** Kept flags by their place, so that neighbours are found without a look at all others. */
class Kept {
  /** px. */
  static readonly CELL = 256;
  readonly cells = new Map<number, number[]>();
  readonly xs: readonly Flag[];

  constructor(flags: readonly Flag[]) {
    this.xs = flags;
  }

  cellOf(x: number): number {
    return Math.floor(x / Kept.CELL);
  }

  add(index: number): void {
    const key = this.cellOf(this.xs[index]?.x ?? 0);
    const cell = this.cells.get(key);
    if (!cell) this.cells.set(key, [index]);
    else {
      let at = cell.length;
      while (at > 0 && (cell[at - 1] as number) > index) at--;
      cell.splice(at, 0, index);
    }
  }
}

const NONE: readonly number[] = [];

/**
 * Gives each flag a row (0 is nearest to the line), or -1 to those that do not fit into `rows` rows.
 *
 * Flags hang to the right of vertical leaders, so a leader crosses no flag, and no two flags meet, exactly when every
 * flag hangs in a higher row than each flag whose leader stands within its width. That relation has no cycle (it goes
 * from left to right), so the least row of a flag is the longest chain to its right: no drawing of these flags at these
 * places has fewer rows (Mirsky's theorem). When a chain is longer than the rows, flags are taken by importance, and one
 * that would make a chain too long is left out: so what is shown is the most important first, and none of those left out
 * would fit beside what is shown. (Flags on vertical leaders are "po-leader" boundary labelling with the labels at their
 * sites; Bekos, Niedermann & Nöllenburg 2021, "External labeling".)
 *
 * Each flag meets only its neighbours on the line: O(n log n) for the sort, and a constant number of steps a flag.
 */
export function assignRows(flags: readonly Flag[], rows: number, { widthOf, least }: FlagWidths): number[] {
  const result = new Array<number>(flags.length).fill(-1);
  const widths = new Float64Array(flags.length);
  const kept = new Kept(flags);
  const lowest = kept.cellOf(flags[0]?.x ?? 0);
  let widest = 0;
  const order = flags.map((_, i) => i);
  order.sort((a, b) => (flags[b] as Flag).importance - (flags[a] as Flag).importance || b - a);

  /** The least row above all kept flags whose leaders stand in `width` px to the right of flag `index`. */
  const rowAbove = (index: number, x: number, width: number): number => {
    let row = 0;
    for (let key = kept.cellOf(x); key * Kept.CELL < x + width; key++) {
      for (const other of kept.cells.get(key) ?? NONE) {
        if (other > index && (flags[other] as Flag).x < x + width)
          row = Math.max(row, (result[other] as number) + 1);
      }
      if (row >= rows) break;
    }
    return row;
  };

  for (const candidate of order) {
    const { x } = flags[candidate] as Flag;
    if (rowAbove(candidate, x, least) >= rows) continue;
    const width = widthOf(candidate);
    if (!Number.isFinite(width)) continue;
    const row = rowAbove(candidate, x, width);
    if (row >= rows) continue;
    // What lies to the left may have to rise above the newcomer: rows only grow, so one pass leftwards is enough.
    const raised: [index: number, row: number][] = [[candidate, row]];
    let fits = true;
    let reach = x;
    for (let key = kept.cellOf(x); fits && key >= lowest && (key + 1) * Kept.CELL + widest > reach; key--) {
      const cell = kept.cells.get(key) ?? NONE;
      for (let k = cell.length - 1; fits && k >= 0; k--) {
        const index = cell[k] as number;
        if (index > candidate) continue;
        const left = (flags[index] as Flag).x;
        let above = result[index] as number;
        for (const [other, otherRow] of raised) {
          if ((flags[other] as Flag).x < left + (widths[index] as number))
            above = Math.max(above, otherRow + 1);
        }
        if (above === result[index]) continue;
        raised.push([index, above]);
        reach = left;
        fits = above < rows;
      }
    }
    if (!fits) continue;
    kept.add(candidate);
    widths[candidate] = width;
    widest = Math.max(widest, width);
    for (const [index, above] of raised) result[index] = above;
  }
  return result;
}
