/** A label that wants to hang at `x`; `width` is from its leader to its end, with the air after it. px. */
export interface Hanging {
  x: number;
  width: number;
}

/** What sums of px may be off by: two labels that touch in theory must not overlap by a billionth. */
const ROUNDING = 0.01;

/** What must lie between the last leader of a group and the next leader, so that none of the group's labels covers it. */
function clearance(flags: readonly Hanging[], first: number, last: number, step: number): number {
  let most = 0;
  for (let i = first; i <= last; i++) {
    most = Math.max(most, (flags[i] as Hanging).width - (last - i) * step);
  }
  return most + ROUNDING;
}

/**
 * The distances that leaders must keep so that their labels fit into `rows` rows. Labels hang to the right of their
 * leaders, so of labels that overlap each hangs higher than the next: at most `rows` of them can do so, and after each
 * such group the line must go on without a leader until the group's labels end. The groups are chosen where time leaves
 * such gaps anyway: dynamic programming over the sum of the squares of what is missing, O(n · rows).
 *
 * `step` is the least distance between two leaders of one group, px. Returns for each flag the least distance to the one before it (0 for the first).
 */
export function distancesFor(flags: readonly Hanging[], rows: number, step: number): number[] {
  const count = flags.length;
  const gap = (i: number) => (flags[i] as Hanging).x - (flags[i - 1] as Hanging).x;
  const missing = (wanted: number, i: number) => Math.max(0, wanted - gap(i)) ** 2;
  /** The least cost of the flags before `i` when a group begins at `i`, and where the group before it begins. */
  const cost = [0];
  const begin = [0];
  for (let end = 1; end <= count; end++) {
    cost[end] = Infinity;
    let inside = 0;
    for (let first = end - 1; first >= Math.max(0, end - rows); first--) {
      if (first < end - 1) inside += missing(step, first + 1);
      const after = end < count ? missing(clearance(flags, first, end - 1, step), end) : 0;
      const sum = (cost[first] as number) + inside + after;
      if (sum < (cost[end] as number)) [cost[end], begin[end]] = [sum, first];
    }
  }
  const distances = flags.map((_, i): number => (i === 0 ? 0 : step));
  for (let end = count; end > 0; end = begin[end] as number) {
    const first = begin[end] as number;
    if (end < count) distances[end] = clearance(flags, first, end - 1, step);
  }
  return distances;
}

/**
 * The order in which equally important things are taken so that any first few of them are spread evenly: by the digits
 * of their index in base 2, reversed (van der Corput's sequence). From 0 to 1.
 */
export function spreadRank(index: number): number {
  let [rank, half] = [0, 0.5];
  for (let rest = index; rest > 0; rest >>= 1) {
    if (rest & 1) rank += half;
    half /= 2;
  }
  return rank;
}
