import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ABSENT, SparseTable } from '../../../src/extract/grammar/sparse-table.ts';

const WIDTH = 40;

test('a sparse table keeps each row, whatever rows it is laid over', () => {
  const cells = fc.array(fc.tuple(fc.nat(WIDTH - 1), fc.integer({ min: 1, max: 9999 })), { maxLength: 20 });
  const rows = fc.array(
    cells.map((pairs) => new Map(pairs)),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 7 }), (all, step) => {
      const table = new SparseTable(WIDTH);
      all.forEach((row, i) => table.add(i * step, row));
      all.forEach((row, i) => {
        for (let column = 0; column < WIDTH; column++)
          expect(table.at(i * step, column)).toBe(row.get(column) ?? 0);
      });
      expect(table.at(all.length * step, 0)).toBe(ABSENT);
    }),
  );
});
