import { median } from './statistics.ts';

/** So many times each, after a third as many to warm up. */
const ROUNDS = 15;
/** What takes longer than this is done less often, ms. */
const SLOW = 200;

/** The median time of a piece of work, ms. */
export function timeOf(work: () => void): number {
  const once = () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const warm = Array.from({ length: ROUNDS / 3 }, once);
  return Math.min(...warm) > SLOW ? median(warm) : median(Array.from({ length: ROUNDS }, once));
}
