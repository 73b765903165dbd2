import { expect, type Page, test } from '@playwright/test';

import { inaccessible } from './axe.ts';
import { complaintOf } from './complaints.ts';
import { builtPages } from './pages.ts';

/** What a page asks for and complains of while it loads. */
function listen(page: Page): { outside: string[]; complaints: string[] } {
  const heard = { outside: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1') heard.outside.push(request.url());
  });
  page.on('response', (response) => {
    if (!response.ok() && !response.url().endsWith('/404.html'))
      heard.complaints.push(`${response.status()} ${response.url()}`);
  });
  // A breach of the content security policy is an error on the console too.
  page.on('console', (message) => {
    const complaint = complaintOf(message);
    if (complaint !== undefined) heard.complaints.push(complaint);
  });
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  return heard;
}

for (const address of builtPages()) {
  test.describe(address, () => {
    test('asks nobody else for anything, and breaks nothing', async ({ page }) => {
      const heard = listen(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(heard).toEqual({ outside: [], complaints: [] });
      // What the page waits for is in it.
      const awaited = page.locator('link[rel="expect"]');
      const ids = await awaited.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      for (const id of ids) await expect(page.locator(id)).toBeAttached();
    });

    test('has links that lead somewhere', async ({ page, request }) => {
      await page.goto(address);
      const links = await page
        .locator('a[href], svg a[href]')
        .evaluateAll((all) =>
          all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
        );
      const origin = new URL(page.url()).origin;
      const own = [...new Set(links)].filter((link) => link.startsWith(origin));
      const dead: string[] = [];
      for (const link of own) {
        const { hash, pathname } = new URL(link);
        const response = await request.get(pathname);
        const id = decodeURIComponent(hash.slice(1));
        const found = response.ok() && (!id || (await response.text()).includes(`id="${id}"`));
        if (!found) dead.push(link);
      }
      expect(dead).toEqual([]);
    });

    test('does not scroll sideways', async ({ page }) => {
      await page.goto(address);
      const tooWide: number[] = [];
      for (const width of [360, 390, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) tooWide.push(width);
      }
      expect(tooWide).toEqual([]);
    });

    test('has nothing that axe finds inaccessible, in the light and in the dark', async ({ page }) => {
      await page.goto(address);
      expect(await inaccessible(page)).toEqual([]);
    });
  });
}
