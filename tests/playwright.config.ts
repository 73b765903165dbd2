import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';

import { type Chromium, findChromium } from '../src/cli/browser/chromium.ts';

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string')
    throw new Error('The machine gave no port to listen on.');
  return address.port;
}

async function choose(): Promise<{ port: number; browser: Chromium }> {
  const browser = await findChromium();
  console.log(`Browser: ${browser.name}`);
  return { port: await freePort(), browser };
}

// Playwright reads this file in every worker too; what was chosen first is handed on in the environment.
const chosen = (process.env['FRISE_TEST_SETUP'] ??= JSON.stringify(await choose()));
const { port, browser } = JSON.parse(chosen) as Awaited<ReturnType<typeof choose>>;
const address = `http://127.0.0.1:${port}/`;

/** Runs tests/browser/*.spec.ts in Chromium, on the site that `npm run build` made. */
export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  forbidOnly: true,
  fullyParallel: true,
  // One more than the cores of a small machine: many tests wait for a scroll or a transition to end.
  workers: 3,
  // A test takes a second or two. The limit ends what hangs, on a machine that may be very busy with something else.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: {
    baseURL: address,
    launchOptions: { executablePath: browser.executablePath, args: browser.args, env: browser.env },
    screenshot: 'only-on-failure',
    // What a test did is recorded for a person to look at; that takes a good part of its time.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
  },
  webServer: {
    command: `node src/cli/astro.ts preview --host 127.0.0.1 --port ${port} --ignore-lock`,
    cwd: '..',
    url: address,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
