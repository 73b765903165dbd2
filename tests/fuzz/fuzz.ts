/**
 * `npm run fuzz [-- COUNT [FIRST]]`: reads spoilt content files, each of which must be read or explained. The files are
 * the same on every machine; one that is neither is kept under test-results/fuzz.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { fuzzFile } from './mutations.ts';
import { type Fate, fateOf } from './read.ts';

const KEPT = resolve(import.meta.dirname, '../../test-results/fuzz');
/** Longer than this is no reading, ms. */
const PATIENCE = 5_000;
const PACE = 2_000;

const [count = 10_000, first = 0] = process.argv.slice(2).map(Number);
if (![count, first].every((n) => Number.isInteger(n) && n >= 0)) {
  console.error('Usage: npm run fuzz [-- COUNT [FIRST]], two whole numbers.');
  process.exit(2);
}
const fates: Record<Fate | 'broken', number> = { read: 0, explained: 0, broken: 0 };
let slowest = { ms: 0, path: '' };
const begin = performance.now();
let told = begin;
for (let number = first; number < first + count; number++) {
  const file = fuzzFile(number);
  const start = performance.now();
  let broken: Error | undefined;
  try {
    fates[fateOf(file)]++;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(JSON.stringify(error));
  }
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { ms, path: file.path };
  if (ms > PATIENCE) broken ??= new Error(`It took ${(ms / 1000).toFixed(1)} s to read.`);
  if (broken !== undefined) {
    fates.broken++;
    mkdirSync(KEPT, { recursive: true });
    const kept = join(KEPT, basename(file.path));
    writeFileSync(kept, file.bytes);
    console.error(`${kept}:\n${broken.stack}\n`);
  }
  if (performance.now() - told > PACE) {
    told = performance.now();
    console.error(`… ${number - first + 1} of ${count}`);
  }
}
const seconds = ((performance.now() - begin) / 1000).toFixed(0);
console.log(
  `${count} files in ${seconds} s: ${fates.read} read, ${fates.explained} explained, ${fates.broken} neither. ` +
    `The slowest, ${slowest.path}, took ${slowest.ms.toFixed(0)} ms.`,
);
process.exitCode = fates.broken > 0 ? 1 : 0;
