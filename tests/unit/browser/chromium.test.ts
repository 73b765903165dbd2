import { afterEach, expect, it, vi } from 'vitest';

import { findChromium } from '../../../src/cli/browser/chromium.ts';

// A machine on which nothing is installed.
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  existsSync: () => false,
}));

afterEach(() => vi.unstubAllEnvs());

it('says what to do when there is no browser', async () => {
  await expect(findChromium('system')).rejects.toThrow(
    /^No Chromium was found .*Install Google Chrome or Chromium .* or set FRISE_CHROMIUM/,
  );
});

it('does not go past a chosen browser that does not start', async () => {
  await expect(findChromium('/nowhere/chrome')).rejects.toThrow(
    'FRISE_CHROMIUM is "/nowhere/chrome", which does not start.',
  );
  vi.stubEnv('FRISE_CHROMIUM', '/nowhere/chromium');
  await expect(findChromium()).rejects.toThrow('FRISE_CHROMIUM is "/nowhere/chromium"');
});
