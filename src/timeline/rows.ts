/** A label that hangs like a flag, to the right of its leader. All in px. */
export interface Flag {
  /** Where its leader stands; flags come sorted by it, all different. */
  x: number;
  /** From the leader to the flag's far end, with the air that must stay after it. */
  width: number;
  /** The more important is kept first where not all fit; ties go to the later one. */
  importance: number;
}

/** The leader of a flag further right that stands within this one: this one must hang higher. */
const covers = (a: Flag, b: Flag) => a.x <= b.x && b.x < a.x + a.width;

/** The first index of `kept` (indices into `flags`, sorted) that is at least `index`. */
function placeOf(kept: readonly number[], index: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Gives each flag a row (0 is nearest to the line), or -1 to those that do not fit into `rows` rows.
 *
 * Flags hang to the right of vertical leaders, so a leader crosses no flag, and no two flags meet, exactly when every
 * flag hangs in a higher row than each flag whose leader stands within its width. That relation has no cycle (it goes
 * from left to right), so the least row of a flag is the longest chain to its right: no drawing of these flags at these
 * places has fewer rows (Mirsky's theorem). When a chain is longer than the rows, flags are taken by importance, and one
 * that would make a chain too long is left out. (Flags on vertical leaders are "po-leader" boundary labelling with the
 * labels at their sites; Bekos, Niedermann & Nöllenburg 2021, "External labeling".)
 */
export function assignRows(flags: readonly Flag[], rows: number): number[] {
  const result = flags.map(() => -1);
  const widest = flags.reduce((most, flag) => Math.max(most, flag.width), 0);
  const kept: number[] = [];
  const order = flags.map((_, i) => i);
  order.sort((a, b) => (flags[b] as Flag).importance - (flags[a] as Flag).importance || b - a);

  for (const candidate of order) {
    const flag = flags[candidate] as Flag;
    const at = placeOf(kept, candidate);
    let row = 0;
    for (let k = at; k < kept.length && (flags[kept[k] as number] as Flag).x < flag.x + flag.width; k++) {
      row = Math.max(row, (result[kept[k] as number] as number) + 1);
    }
    // What lies to the left may have to rise above the newcomer: rows only grow, so one pass leftwards is enough.
    const raised = new Map([[candidate, row]]);
    let fits = row < rows;
    let reach = flag.x;
    for (let k = at - 1; fits && k >= 0; k--) {
      const index = kept[k] as number;
      const left = flags[index] as Flag;
      if (left.x + widest <= reach) break;
      let least = result[index] as number;
      for (const [other, otherRow] of raised) {
        if (covers(left, flags[other] as Flag)) least = Math.max(least, otherRow + 1);
      }
      if (least === result[index]) continue;
      raised.set(index, least);
      reach = left.x;
      fits = least < rows;
    }
    if (!fits) continue;
    kept.splice(at, 0, candidate);
    for (const [index, raisedRow] of raised) result[index] = raisedRow;
  }
  return result;
}
