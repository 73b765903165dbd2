import { expect, test } from '@playwright/test';

import { inaccessible } from './axe.ts';
import { EVERY_PAGE } from './seed.ts';

// every-page.spec.ts looks at the wide pages; a phone gets another layout.
for (const { name, path } of EVERY_PAGE) {
  test(`${name}: axe finds nothing on a phone, in the light and in the dark`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect(await inaccessible(page)).toEqual([]);
  });
}

test('dark is dark and light is light', async ({ page }) => {
  const paper = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  await page.goto('/');
  expect([await paper('light'), await paper('dark')]).toEqual(['rgb(250, 247, 240)', 'rgb(22, 21, 16)']);
});

test('nothing moves for those who ask for it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
});

test('the keyboard reaches every link, in the order of the page, and one always sees where it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const links = await page.locator('a:visible, button:visible, summary:visible').count();
  const reached = new Set<string>();
  for (let i = 0; i < links + 3; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const rect = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const covering = document.elementFromPoint(
        rect.x + rect.width / 2,
        rect.y + Math.min(rect.height / 2, 12),
      );
      return {
        what: `${element.textContent?.trim()} → ${element.getAttribute('href')}`,
        seen: !!covering && (element.contains(covering) || covering.contains(element)),
        marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      };
    });
    if (!at) continue;
    reached.add(at.what);
    expect(at.seen, `${at.what} is in view and covered by nothing`).toBe(true);
    expect(at.marked, `${at.what} shows that it has the focus`).toBe(true);
  }
  const wanted = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('main .events a, header a')].map(
        (a) => `${a.textContent?.trim()} → ${a.getAttribute('href')}`,
      ),
    ),
  ]);
  expect(wanted.filter((link) => !reached.has(link))).toEqual([]);
});
