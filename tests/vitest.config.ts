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
    // Some tests build a small site, on machines with few cores.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
