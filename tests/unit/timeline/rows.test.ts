import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assignRows, type Flag as Hung } from '../../../src/timeline/rows.ts';

/** A flag whose width is known. */
type Flag = Hung & { width: number };

const assign = (flags: readonly Flag[], rows: number) =>
  assignRows(flags, rows, {
    widthOf: (i) => flags[i]?.width ?? 0,
    least: flags.reduce((least, { width }) => Math.min(least, width), Infinity),
  });

const flagsUpTo = (maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength }).chain((xs) =>
    fc.tuple(
      ...xs
        .sort((a, b) => a - b)
        .map((x) =>
          fc.record({
            x: fc.constant(x),
            width: fc.integer({ min: 10, max: 120 }),
            importance: fc.integer({ min: 0, max: 3 }),
          }),
        ),
    ),
  );

/** Whether no flag meets another, or another's leader. */
function isClean(flags: readonly Flag[], rows: readonly number[]): boolean {
  return flags.every((a, i) =>
    flags.every((b, j) => {
      const [rowA, rowB] = [rows[i] ?? -1, rows[j] ?? -1];
      if (i === j || rowA < 0 || rowB < 0) return true;
      const leaderInside = a.x <= b.x && b.x < a.x + a.width;
      return !(leaderInside && rowB >= rowA);
    }),
  );
}

/** The fewest rows for all flags, by trying every assignment. */
function fewestRows(flags: readonly Flag[]): number {
  for (let rows = 1; rows <= flags.length; rows++) {
    const assignment = flags.map(() => 0);
    for (;;) {
      if (isClean(flags, assignment)) return rows;
      let i = 0;
      while (i < assignment.length && assignment[i] === rows - 1) assignment[i++] = 0;
      if (i === assignment.length) break;
      assignment[i] = (assignment[i] ?? 0) + 1;
    }
  }
  return 0;
}

describe('assignRows', () => {
  it('descends to the right where labels overlap', () => {
    const flags = [0, 50, 100, 300].map((x) => ({ x, width: 120, importance: 1 }));
    expect(assign(flags, 4)).toEqual([2, 1, 0, 0]);
  });

  it('leaves out the least important where rows run out', () => {
    const flags = [3, 1, 2].map((importance, i) => ({ x: i * 10, width: 100, importance }));
    expect(assign(flags, 2)).toEqual([1, -1, 0]);
  });

  it('lets no leader cross a label', () => {
    fc.assert(
      fc.property(flagsUpTo(40), fc.integer({ min: 1, max: 5 }), (flags, rows) => {
        const assigned = assign(flags, rows);
        expect(Math.max(-1, ...assigned)).toBeLessThan(rows);
        expect(isClean(flags, assigned)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no more rows than the best of every assignment', () => {
    fc.assert(
      fc.property(flagsUpTo(5), (flags) => {
        const assigned = assign(flags, 5);
        expect(Math.max(-1, ...assigned) + 1).toBe(flags.length === 0 ? 0 : fewestRows(flags));
      }),
      { numRuns: 500 },
    );
  });
});
