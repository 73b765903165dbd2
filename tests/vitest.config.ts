import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  // Astro's modules are not compiled here: what needs them is tested on the built site, in tests/browser.
  test: {
    include: ['tests/**/*.test.ts'],
    allowOnly: false,
    // On two cores Vitest takes one: the tests that build sites would wait for each other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test changes what a module holds, so one that is loaded serves all the files that a worker runs.
    isolate: false,
    // Many tests start programs. A limit is there to end what hangs, and says nothing of speed: on a busy machine a
    // program may take ten times as long as on a quiet one.
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
