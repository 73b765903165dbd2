/** The window as a reader uses it, in CSS px. */
export interface Reading {
  /** How much is covered at the top. */
  top: number;
  height: number;
  /** How far the page can still be scrolled down. */
  rest: number;
}

/** How far below what is covered the eye is. More than the gap that a link leaves above its target. */
const EYE = 64;

/**
 * The index of the entry that is being read: the last one that starts above the reading line; -1 before the first.
 * The line stands near the top, and moves down over the last screenful, so that the last entries are reached too.
 *
 * `topOf` gives an entry's distance from the window's top; entries are in order. O(log n) calls.
 */
export function readingAt(
  count: number,
  topOf: (index: number) => number,
  { top, height, rest }: Reading,
): number {
  const free = height - top - EYE;
  const line = top + EYE + Math.max(0, free - rest);
  let low = -1;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (topOf(middle) <= line) low = middle;
    else high = middle;
  }
  return low;
}
