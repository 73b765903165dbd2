import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { expect, test } from '@playwright/test';

import { EVERY_PAGE } from './seed.ts';

/** A script that stands in the page itself. */
const WRITTEN_SCRIPT = 'script:not([src]):not([type="application/json"], [type="application/ld+json"])';

for (const { name, path } of EVERY_PAGE) {
  test(`${name}: the policy allows nothing but the site's own files, and the page needs nothing else`, async ({
    page,
  }) => {
    await page.goto(path);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        element
          .getAttributeNames()
          .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
          .map((attribute) => `${element.tagName} ${attribute}`),
      ),
    );
    // What scrolls under the pinned line is cut by the script, through the object model.
    expect(inline.filter((what) => what !== 'DIV style')).toEqual([]);
    // The styles in the page are those that the policy knows, and so are the scripts that stand in a page with a line: one
    // for each of its drawings.
    const hashesOf = (selector: string) =>
      page.locator(selector).evaluateAll(async (all) =>
        Promise.all(
          all.map(async ({ textContent }) => {
            const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textContent ?? ''));
            return btoa(String.fromCharCode(...new Uint8Array(digest)));
          }),
        ),
      );
    const styles = await hashesOf('style');
    expect(styles.length).toBeGreaterThan(0);
    const scripts = await hashesOf(WRITTEN_SCRIPT);
    const drawings = await page.locator('[data-timeline] > [data-media]').count();
    expect(scripts).toHaveLength(drawings);
    for (const hash of [...styles, ...scripts]) expect(policy).toContain(`'sha256-${hash}'`);
  });
}

/** Who reads the timeline is not given what only a frame needs, or the button of a summary. */
const OF_OTHER_PAGES = /\/(?:Embed|PrintButton)\.astro[._][^/]*\.js$/;

test('the scripts are small: 5 kB to begin with, 30 kB when everything has been asked for, gzip', async ({
  page,
}) => {
  let size = 0;
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) size += gzipSync(await response.body(), { level: 9 }).length;
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(await page.content()).not.toMatch(/(?:Embed|PrintButton)\.astro/);
  // They are in one file, the page.
  const written = gzipSync((await page.locator(WRITTEN_SCRIPT).allTextContents()).join(''), {
    level: 9,
  }).length;
  expect(written).toBeGreaterThan(0);
  expect(size + written).toBeLessThan(5_000);
  const folder = new URL('../../dist/', import.meta.url);
  const own = readdirSync(folder).filter((file) => /^page\..*\.js$/.test(file));
  expect(own).toHaveLength(1);
  const asked = readdirSync(new URL('_astro/', folder))
    .filter((file) => file.endsWith('.js') && !OF_OTHER_PAGES.test(`/${file}`))
    .map((file) => `_astro/${file}`);
  const all = [...own, ...asked];
  const sum = all.reduce(
    (bytes, file) => bytes + gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length,
    written,
  );
  expect(sum).toBeLessThan(30_000);
});
