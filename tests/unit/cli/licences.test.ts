import { expect, test } from 'vitest';

import { isAllowed, licencesIn, ownPackages } from '../../../src/cli/licences.ts';

test('every installed package is under a licence that allows what Frise does with it', () => {
  const packages = ownPackages();
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter((one) => !isAllowed(one))).toEqual([]);
});

test('one that allows no such thing, or that is not named, does not get in', () => {
  const licences = ['MIT', '(GPL-3.0 OR MIT)', 'GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', undefined];
  const packages = Object.fromEntries(
    licences.map((license, i) => [
      `node_modules/@a/${i}`,
      { version: '1.0.0', ...(license === undefined ? {} : { license }) },
    ]),
  );
  const found = licencesIn({ packages: { '': { version: '1' }, ...packages } });
  expect(found.map((one) => [one.name, isAllowed(one)])).toEqual([
    ['@a/0', true],
    ['@a/1', true],
    ['@a/2', false],
    ['@a/3', false],
    ['@a/4', false],
    ['@a/5', false],
  ]);
});
