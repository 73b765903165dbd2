import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gather } from '../../../src/timeline/counts.ts';

const WIDTH = 680;
const widthOf = (from: number, to: number) => 20 + 6 * String(to - from).length;

describe('counts', () => {
  it('stand for every item once, in order, without touching, inside the drawing', () => {
    const places = fc.array(fc.integer({ min: 0, max: WIDTH }), { maxLength: 400 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const xs = unsorted.sort((a, b) => a - b);
        const counts = gather(xs, widthOf, WIDTH);
        expect(counts.flatMap(({ from, to }) => xs.slice(from, to))).toEqual(xs);
        counts.forEach(({ x, from, to }, i) => {
          const half = widthOf(from, to) / 2;
          expect(x - half).toBeGreaterThanOrEqual(-0.01);
          expect(x + half).toBeLessThanOrEqual(WIDTH + 0.01);
          const next = counts[i + 1];
          if (next) expect(x + half).toBeLessThanOrEqual(next.x - widthOf(next.from, next.to) / 2 + 0.01);
        });
      }),
    );
  });

  it('are many where much is left out: one chip for all of it would open nothing', () => {
    const xs = Array.from({ length: 5000 }, (_, i) => (i / 5000) * WIDTH);
    expect(gather(xs, widthOf, WIDTH).length).toBeGreaterThan(6);
  });
});
