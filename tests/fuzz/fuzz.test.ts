import { expect, test } from 'vitest';

import { fuzzFile } from './mutations.ts';
import { type Fate, fateOf } from './read.ts';

/** `npm run fuzz` reads far more of them. */
const COUNT = 300;

test('a content file, however spoilt, is read or refused with an explanation', () => {
  const fates = new Set<Fate>();
  for (let number = 0; number < COUNT; number++) fates.add(fateOf(fuzzFile(number)));
  expect([...fates].sort()).toEqual(['explained', 'read']);
});
