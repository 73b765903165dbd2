import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Placed, placeInOrder } from '../../../src/timeline/order.ts';

const cost = (items: readonly Placed[], xs: readonly number[]) =>
  items.reduce((sum, item, i) => sum + ((xs[i] ?? 0) - item.wanted) ** 2, 0);

/** The least cost on a grid of whole px, by trying every place. */
function bestOnGrid(items: readonly Placed[]): number {
  const try_ = (i: number, from: number): number => {
    const item = items[i];
    if (!item) return 0;
    let best = Infinity;
    for (let x = Math.max(from, item.min); x <= item.max; x++) {
      const next = items[i + 1];
      best = Math.min(best, (x - item.wanted) ** 2 + try_(i + 1, x + (next?.spacing ?? 0)));
    }
    return best;
  };
  return try_(0, -Infinity);
}

const items = fc
  .array(
    fc.record({
      wanted: fc.integer({ min: -4, max: 24 }),
      spacing: fc.integer({ min: 0, max: 4 }),
      max: fc.integer({ min: 18, max: 22 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map((item) => ({ ...item, min: 0 })));

describe('placeInOrder', () => {
  it('moves nothing that has room', () => {
    const free = [10, 30, 90].map((wanted) => ({ wanted, spacing: 20, min: 0, max: 100 }));
    expect(placeInOrder(free)).toEqual([10, 30, 90]);
  });

  it('spreads a pool around its middle, then against a wall', () => {
    const pool = [50, 50, 50].map((wanted) => ({ wanted, spacing: 10, min: 0, max: 100 }));
    expect(placeInOrder(pool)).toEqual([40, 50, 60]);
    expect(placeInOrder(pool.map((p) => ({ ...p, max: 52 })))).toEqual([32, 42, 52]);
  });

  it('keeps distances and walls', () => {
    fc.assert(
      fc.property(items, (list) => {
        const xs = placeInOrder(list);
        list.forEach((item, i) => {
          expect(xs[i]).toBeGreaterThanOrEqual(item.min - 1e-9);
          expect(xs[i]).toBeLessThanOrEqual(item.max + 1e-9);
          if (i > 0) expect((xs[i] ?? 0) - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(item.spacing - 1e-9);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('is never worse than the best of every place on a grid', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(cost(list, placeInOrder(list))).toBeLessThanOrEqual(bestOnGrid(list) + 1e-9);
      }),
      { numRuns: 400 },
    );
  });
});
