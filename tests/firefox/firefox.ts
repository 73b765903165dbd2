/**
 * `npm run test:firefox`: the main journeys in a Firefox, where the machine has one, on the site that was built. Driven
 * over WebDriver BiDi, which Firefox speaks by itself. `FRISE_FIREFOX` names another one; where there is none it says so
 * and ends well, unless `--required` is given.
 */
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { launch } from 'puppeteer-core';

import { serve } from '../bench/browser/serve.ts';
import { JOURNEYS } from './journeys.ts';

const COMMANDS = ['firefox-esr', 'firefox', 'firefox.exe'];
const USUAL_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].map((root) =>
    join(process.env[root] ?? '', 'Mozilla Firefox/firefox.exe'),
  ),
];

function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const commands = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const chosen = process.env['FRISE_FIREFOX'];
  return (chosen ? [chosen] : [...commands, ...USUAL_PLACES]).find((path) => existsSync(path));
}

/** A journey that takes longer than this does not arrive, ms. */
const PATIENCE = 120_000;

async function run(executablePath: string): Promise<number> {
  const root = resolve(import.meta.dirname, '../..');
  const site = await serve(join(root, 'dist'), root);
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, timeout: PATIENCE });
  console.log(`Browser: ${await browser.version()} (${executablePath})`);
  let failed = 0;
  try {
    for (const { name, go, size = { width: 1280, height: 800 } } of JOURNEYS) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setViewport(size);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
      try {
        await go(page, site.address);
        if (errors.length > 0) throw new Error(`The page's script failed: ${errors.join('; ')}`);
        console.log(`ok      ${name}`);
      } catch (error) {
        failed++;
        console.error(`FAILED  ${name}\n${error instanceof Error ? error.stack : String(error)}`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
  console.log(`${JOURNEYS.length - failed} of ${JOURNEYS.length} journeys passed in Firefox.`);
  return failed;
}

const { values } = parseArgs({ options: { required: { type: 'boolean', default: false } } });
const path = findFirefox();
if (path !== undefined) process.exitCode = (await run(path)) > 0 ? 1 : 0;
else {
  console.log(
    'NOT TESTED: there is no Firefox on this machine. Install one (on Debian: apt-get install firefox-esr), or name it in FRISE_FIREFOX.',
  );
  process.exitCode = values.required ? 1 : 0;
}
