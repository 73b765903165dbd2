import { expect, test } from '@playwright/test';

import { ARTICLE, PAGES } from './seed.ts';

for (const { name, path } of PAGES) {
  test(`${name}: the page and what it quotes say which language they are in`, async ({ page }) => {
    await page.goto(path);
    const lang = path.startsWith('/en/') ? 'en' : 'fr';
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toHaveAttribute('lang', 'fr');
    const quotes = page.locator('main q');
    for (const quote of await quotes.all()) await expect(quote).toHaveAttribute('lang', 'fr');
    expect(await page.title()).toContain('Erdogan et Poutine discutent sur l');
    expect((await page.locator('meta[name="description"]').getAttribute('content'))?.length).toBeGreaterThan(
      20,
    );
  });

  test(`${name}: the other language is the same page`, async ({ page }) => {
    const other = path.startsWith('/en/') ? path.slice(3) : `/en${path}`;
    await page.goto(path);
    const alternates = await page
      .locator('head link[rel="alternate"][hreflang]')
      .evaluateAll((all) =>
        all.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
      );
    const [fr, en] = path.startsWith('/en/') ? [other, path] : [path, other];
    expect(alternates).toEqual([`fr ${fr}`, `en ${en}`, `x-default ${fr}`]);
    await page.locator('.masthead a[hreflang]').click();
    await expect(page).toHaveURL(other);
  });
}

test('dates, words and headlines are French on / and English on /en/, where an editor has put them into English', async ({
  page,
}) => {
  const told = async (path: string) => {
    await page.goto(path);
    const entry = page.locator(`[data-event="${ARTICLE}/dimanche"]`);
    const planned = page.locator(`[data-event="${ARTICLE}/le-12-janvier"]`);
    const text = async (selector: string, of = entry) =>
      (await of.locator(selector).innerText()).replace(/\s/g, ' ');
    return {
      date: await text('.date'),
      status: await text('.status', planned),
      headline: await text('h2'),
      reasons: await text('.reasons'),
    };
  };
  const [fr, en] = [await told('/'), await told('/en/')];
  expect(fr.date).toBe('2 janvier 2022');
  expect(en.date).toBe('2 January 2022');
  expect(fr.status).toBe('à venir');
  expect(fr.headline).toBe('Poutine et Erdogan évoquent par téléphone les exigences présentées par Moscou');
  expect(en.headline).toBe('Putin and Erdogan discuss Moscow’s demands by telephone');
  expect(fr.reasons).toContain('12 janvier');
  expect(en.reasons).toContain('12 January');

  const months = /janvier|décembre|novembre/i;
  await page.goto('/en/');
  for (const heading of await page.locator('.event h2').all())
    await expect(heading).toHaveAttribute('lang', 'en');
  for (const date of await page.locator('.date').allInnerTexts()) expect(date).not.toMatch(months);
});
