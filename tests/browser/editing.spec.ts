import { expect, test } from '@playwright/test';

import { ARTICLE } from './seed.ts';

const CALL = `${ARTICLE}/dimanche`;

for (const { path, corrected, because } of [
  {
    path: '/',
    corrected: /^Corrigé\s: le texte seul donne «\sdimanche 2 ou 9 janvier 2022\s»\./,
    because: 'La présidence russe a rendu compte',
  },
  {
    path: '/en/',
    corrected: /^Corrected: the text alone gives “Sunday 2 or 9 January 2022”\./,
    because: 'The Kremlin reported this call',
  },
]) {
  test(`${path}: a corrected date says what the text alone gives, and why it is another`, async ({
    page,
  }) => {
    await page.goto(path);
    const places = [page.locator(`[data-event="${CALL}"] .correction`)];
    for (const correction of places) {
      const text = (await correction.innerText()).replace(/\s+/g, ' ');
      expect(text).toMatch(corrected);
      expect(text).toContain(because);
    }
    await expect(page.locator('.correction')).toHaveCount(1);

    for (const other of ['summary/', `articles/${ARTICLE}/`]) {
      await page.goto(path + other);
      await expect(page.locator('.correction')).toHaveCount(1);
      expect((await page.locator('.correction').innerText()).replace(/\s+/g, ' ')).toMatch(corrected);
    }
  });
}

test('an editor’s words can be searched, and the corrected day is what the filter goes by', async ({
  page,
}) => {
  await page.goto('/?q=rendu+compte');
  await expect(page.locator('[data-event]:visible')).toHaveCount(1);
  await expect(page.locator(`[data-event="${CALL}"]`)).toBeVisible();
  await page.goto('/?from=09/01/2022&to=09/01/2022');
  await expect(page.locator(`[data-event="${CALL}"]`)).toBeHidden();
});

test('a pinned event has its label on the line, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.locator(`[data-timeline] a[href="#${CALL}"] [data-label]:visible`).first()).toBeVisible();
});
