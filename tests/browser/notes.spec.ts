import { expect, type Page, test } from '@playwright/test';

import { EVENTS, markOf } from './seed.ts';

const note = (page: Page) => page.getByRole('note');
const mark = (page: Page, id: string | undefined) =>
  page.locator(`[data-timeline] ${markOf(id)}:visible`).first();
const link = (page: Page, id: string | undefined) =>
  page.locator(`[data-timeline] a.event[href="#${id}"]:visible`).first();

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('the note of an event opens beside its mark: quote, reasons, source', async ({ page }) => {
  await page.goto('/');
  for (const id of [EVENTS[1], EVENTS[4], EVENTS.at(-1)]) {
    await page.locator(`[data-label="${id}"]:visible`).first().hover();
    await expect(note(page)).toHaveCount(1);
    const headline = await page.locator(`[data-event="${id}"] h2`).innerText();
    await expect(note(page).locator('h2')).toHaveText(headline);
    for (const part of ['blockquote mark', '.reasons li', '.source a', '.date'])
      await expect(note(page).locator(part).first()).toBeVisible();
    const [box, own] = await Promise.all([note(page).boundingBox(), mark(page, id).boundingBox()]);
    if (!box || !own) throw new Error('The note or its mark is not displayed.');
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 800).toBe(true);
    const apart =
      box.x >= own.x + own.width ||
      box.x + box.width <= own.x ||
      box.y >= own.y + own.height ||
      box.y + box.height <= own.y;
    expect(apart, 'the note does not cover its mark').toBe(true);
    // It can be reached with the pointer, and goes when the pointer does.
    await note(page).hover();
    await page.waitForTimeout(500);
    await expect(note(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(note(page)).toHaveCount(0);
  }
});

test('by keyboard: Space leads into the note, Escape back to the mark, Enter on to the list', async ({
  page,
}) => {
  await page.goto('/');
  await link(page, EVENTS[2]).focus();
  await page.keyboard.press('Space');
  await expect(note(page).locator('a').first()).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
  await expect(link(page, EVENTS[2])).toBeFocused();
  await page.keyboard.press('Space');
  await note(page).locator('.permalink a').click();
  await expect(note(page)).toHaveCount(0);
  await expect(page.locator(`[data-event="${EVENTS[2]}"]`)).toBeFocused();
});

test('a note that is read by keyboard goes with its mark, and closes when the mark is gone', async ({
  page,
}) => {
  await page.goto('/');
  await link(page, EVENTS[2]).focus();
  await page.keyboard.press('Space');
  const read = note(page).locator('a').first();
  await expect(read).toBeFocused();
  const gap = async () => {
    const [box, own] = await Promise.all([note(page).boundingBox(), mark(page, EVENTS[2]).boundingBox()]);
    return Math.round(box!.y - own!.y - own!.height);
  };
  const before = await gap();
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
  await expect.poll(gap).toBe(before);
  await expect(read).toBeFocused();
  await page.setViewportSize({ width: 1290, height: 780 });
  await expect.poll(gap).toBe(before);
  await expect(read).toBeFocused();
  // The narrow drawing has marks of its own.
  await page.setViewportSize({ width: 1100, height: 780 });
  await expect(note(page)).toHaveCount(0);
});

test('on a phone the note is in its place in the list, and nothing opens over the line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await mark(page, EVENTS[1]).hover();
  await page.waitForTimeout(600);
  await expect(note(page)).toHaveCount(0);
});

test.describe('citations', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('can be copied from the note beside a mark', async ({ page }) => {
    await page.goto('/');
    await mark(page, EVENTS[1]).hover();
    await note(page).getByRole('button', { name: 'Copier la citation' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'copié' })).toBeVisible();
    expect(await copied(page)).toContain(await page.locator(`[data-event="${EVENTS[1]}"] h2`).innerText());
    expect(await copied(page)).toContain(`#${EVENTS[1]}`);
  });

  test('the entries of the compact list share one button, which comes to the one that is read', async ({
    page,
  }) => {
    await page.goto('/embed/');
    const entries = page.locator('.compact [data-event]');
    for (const id of [EVENTS[1], EVENTS[3]]) {
      const entry = page.locator(`.compact [data-event="${id}"]`);
      await entry.locator('summary').click();
      const button = entry.getByRole('button', { name: 'Copier la citation' });
      await expect(button).toBeVisible();
      await button.click();
      await expect(page.getByRole('status').filter({ hasText: 'copié' })).toBeVisible();
      const headline = await entry.locator('h2').innerText();
      // What was said of the one before is still there: only the clipboard tells.
      await expect.poll(() => copied(page)).toContain(headline);
      expect(await copied(page)).toContain(`#${id}`);
    }
    await expect(entries.locator('button.cite')).toHaveCount(1);
  });
});
