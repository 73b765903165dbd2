import { expect, type Page, test } from '@playwright/test';

import { ARTICLE, EVENTS } from './seed.ts';

const DECEMBER = `${ARTICLE}/le-17-decembre`;

const event = (page: Page, id: string) => page.locator(`[data-event="${id}"]`);

/** The event is the link's target, and all of its head is to be seen: nothing pinned covers it. */
async function expectShown(page: Page, id: string): Promise<void> {
  const entry = event(page, id);
  await expect(entry).toBeInViewport();
  expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
  const heading = entry.getByRole('heading');
  await expect(heading).toBeInViewport({ ratio: 1 });
  const covered = await heading.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + 4, top + 8);
    return !hit || !(element.contains(hit) || hit.contains(element));
  });
  expect(covered, `something covers the heading of "${id}"`).toBe(false);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    for (const size of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      for (const home of ['/', '/en/']) {
        test(`an event's link works pasted and reloaded on ${home} at ${size.width} px`, async ({ page }) => {
          await page.setViewportSize(size);
          await page.emulateMedia({ reducedMotion: 'reduce' });
          await page.goto(`${home}#${DECEMBER}`);
          await expectShown(page, DECEMBER);
          const tint = await event(page, DECEMBER).evaluate(
            (e) => getComputedStyle(e, '::before').backgroundColor,
          );
          expect(tint).not.toBe('rgba(0, 0, 0, 0)');
          await page.reload();
          await expectShown(page, DECEMBER);
        });
      }

      test(`from every event to its words in the article and back at ${size.width} px`, async ({ page }) => {
        await page.setViewportSize(size);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        for (const id of EVENTS) {
          await page.goto('/');
          const quoted = await event(page, id).locator('mark').innerText();
          await event(page, id).locator(`a[href^="/articles/${ARTICLE}/#m-"]`).click();
          const words = page.locator('.mention:target');
          await expect(words).toHaveText(quoted);
          await expect(words).toBeInViewport();
          await words.click();
          await expect(page).toHaveURL(`/#${id}`);
          await expectShown(page, id);
        }
      });
    }
  });
}

test('the addresses of events are in the page once each, in the order of time', async ({ page }) => {
  for (const home of ['/', '/en/']) {
    await page.goto(home);
    const ids = await page.locator('[data-event]').evaluateAll((all) => all.map((element) => element.id));
    expect(ids).toEqual(EVENTS);
  }
});
