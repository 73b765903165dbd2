import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, it } from 'vitest';

const STYLES = resolve(import.meta.dirname, '../../src/styles');

it('no style asks every element of a long page for what is before or after it', () => {
  const files = globSync('*.css', { cwd: STYLES });
  expect(files.length).toBeGreaterThan(10);
  const asking = files.filter((file) =>
    /(?:^|[\s,{}])\*?::?(?:before|after)\b/m.test(readFileSync(resolve(STYLES, file), 'utf8')),
  );
  expect(asking).toEqual([]);
});
