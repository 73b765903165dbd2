/** A stretch of time in days since 1970, `end` excluded. */
export interface Stretch {
  start: number;
  end: number;
}

/** The stretches of time that are drawn; what lies between two of them is a long silence, folded. */
export type Segments = Stretch[];

/** A silence is folded when it is at least this many times as long as all the rest that is drawn. */
const DOMINATES = 2;
/** At most one fold for so many events: an axis that is all folds tells no distances at all. */
const EVENTS_PER_FOLD = 3;
const MOST_FOLDS = 4;
/** Two neighbours closer than this share of the even step are crowded. Without a crowd there is nothing to make room for. */
const CROWDED = 0.3;

function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function isCrowded(stretches: readonly Stretch[]): boolean {
  const starts = stretches.map((s) => s.start).sort((a, b) => a - b);
  const end = stretches.reduce((most, s) => Math.max(most, s.end), -Infinity);
  const whole = end - (starts[0] ?? 0);
  const step = whole / stretches.length;
  return starts.some((start, i) => i > 0 && start - (starts[i - 1] ?? 0) < CROWDED * step);
}

/**
 * Cuts time where nothing happens for long. The longest silences are folded, as many as possible while the shortest
 * folded one still is twice as long as everything that stays; never where the events have room without it.
 *
 * `stretches` are the times of the events, finite and in any order.
 */
export function foldSilences(stretches: readonly Stretch[]): Segments {
  const occupied = merged(stretches);
  const [first, last] = [occupied[0], occupied.at(-1)];
  if (!first || !last) return [];
  const whole: Segments = [{ start: first.start, end: last.end }];
  if (!isCrowded(stretches)) return whole;

  const gaps = occupied.slice(1).map((next, i) => {
    const before = occupied[i] ?? next;
    return { after: i, length: next.start - before.end };
  });
  gaps.sort((a, b) => b.length - a.length || a.after - b.after);
  const most = Math.min(MOST_FOLDS, Math.max(1, Math.floor(stretches.length / EVENTS_PER_FOLD)), gaps.length);
  let rest = last.end - first.start;
  let folds = 0;
  for (let k = 0; k < most; k++) {
    const length = gaps[k]?.length ?? 0;
    rest -= length;
    if (length >= DOMINATES * rest) folds = k + 1;
  }

  const cuts = new Set(gaps.slice(0, folds).map((gap) => gap.after));
  const segments: Segments = [];
  let start = first.start;
  occupied.forEach((stretch, i) => {
    if (i < occupied.length - 1 && !cuts.has(i)) return;
    segments.push({ start, end: stretch.end });
    start = occupied[i + 1]?.start ?? start;
  });
  return segments;
}
