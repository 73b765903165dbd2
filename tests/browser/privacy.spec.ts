import { expect, test } from '@playwright/test';

import { EVERY_PAGE } from './seed.ts';

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
    // The client script writes the pinned height on the root, through the object model.
    expect(inline.filter((what) => what !== 'HTML style')).toEqual([]);
    expect(await page.locator('script:not([src]), style').count()).toBe(0);
  });
}

test('the pages are small: at most 10 kB of script', async ({ page }) => {
  let size = 0;
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) size += (await response.body()).length;
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(size).toBeLessThan(10_000);
});
