import { expect, type Page, test } from '@playwright/test';

import { EVENTS } from './seed.ts';

const WIDE = { width: 1280, height: 800 };

/** The part of the drawing that stays. */
const strip = (page: Page) => page.locator('[data-pinned]');

/** Where that part ends in the window, px: what lies below the axis slides under the list. */
const axisFoot = (page: Page) =>
  page.locator('[data-axis]:visible').evaluate((room) => {
    const top = room.closest('[data-pinned]')?.getBoundingClientRect().top ?? 0;
    return top + Number(room.getAttribute('data-axis'));
  });

/** The events that the drawing marks as the current one. */
const marked = (page: Page) =>
  page
    .locator('[data-timeline] .is-current')
    .evaluateAll((all) => [
      ...new Set(
        all
          .filter((element) => element.checkVisibility())
          .map((element) => element.getAttribute('data-mark') ?? element.getAttribute('href')?.slice(1)),
      ),
    ]);

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const viewport of [WIDE, { width: 1920, height: 1080 }, { width: 768, height: 1024 }]) {
  test(`the line stays in view while the list scrolls at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await page.mouse.move(viewport.width / 2, viewport.height - 50);
    const order: unknown[] = [];
    for (let step = 0; step < 45; step++) {
      await page.mouse.wheel(0, 170);
      await page.waitForTimeout(30);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const { scrolled, listEnd } = await page.evaluate(() => ({
        scrolled: scrollY,
        listEnd: document.querySelector('.events')?.getBoundingClientRect().bottom ?? 0,
      }));
      const box = await strip(page).boundingBox();
      if (!box) throw new Error('No strip is displayed.');
      // It is pinned from where it reaches the top until the list ends.
      if (listEnd > box.height + 10 && scrolled > 600) expect(Math.abs(box.y)).toBeLessThan(1);
      expect(box.height).toBeLessThan(viewport.height / 2);
      const current = await marked(page);
      expect(current.length).toBeLessThanOrEqual(1);
      if (current.length > 0 && order.at(-1) !== current[0]) order.push(current[0]);
    }
    expect(order, 'every event has been the current one, in the order of time').toEqual(EVENTS);
  });
}

test('choosing a mark scrolls to its event, which gets the focus and becomes the current one', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await page.goto('/');
  for (const id of EVENTS.toReversed()) {
    const links = page.locator(`[data-timeline] a[href="#${id}"]:visible`);
    await links.first().focus();
    await page.keyboard.press('Enter');
    const entry = page.locator(`[data-event="${id}"]`);
    await expect(entry).toBeFocused();
    await expect(entry.getByRole('heading')).toBeInViewport({ ratio: 1 });
    await expect.poll(() => marked(page)).toEqual([id]);
    const [top, bottom] = await Promise.all([
      entry.evaluate((element) => element.getBoundingClientRect().top),
      axisFoot(page),
    ]);
    expect(top, 'the event is not beneath the strip').toBeGreaterThanOrEqual(bottom - 1);
  }
});

test('a mark of the strip can be clicked while it is pinned', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`/#${EVENTS[1]}`);
  const [id] = EVENTS.slice(-1);
  await page.locator(`[data-timeline] a[href="#${id}"]:visible .ring`).click();
  await expect(page).toHaveURL(`/#${id}`);
  await expect.poll(() => marked(page)).toEqual([id]);
  // Its dot has a ring, which no other has.
  const rings = page.locator('[data-timeline] .current:visible');
  await expect(rings).toHaveCount(
    await page.locator(`[data-timeline] a[href="#${id}"]:visible .ring`).count(),
  );
  await expect(rings).not.toHaveCount(0);
});

for (const width of [360, 390, 767]) {
  test(`at ${width} px the list has a line too: every event has its mark on it, the silence is named`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/');
    await expect(page.locator('.bead:visible')).toHaveCount(EVENTS.length);
    await expect(page.locator('.silence')).toHaveText(/^19\sans sans événement$/);
    const left = await page
      .locator('.bead')
      .evaluateAll((all) => [...new Set(all.map((bead) => Math.round(bead.getBoundingClientRect().left)))]);
    expect(left).toHaveLength(1);
  });
}

test('at every width that has room for a drawing there is exactly one', async ({ page }) => {
  await page.goto('/');
  for (let width = 320; width <= 1600; width += 40) {
    await page.setViewportSize({ width, height: 800 });
    const drawings = page.locator('[data-timeline] .timeline-svg:visible');
    await expect(drawings, `${width} px`).toHaveCount(width < 352 ? 0 : 1);
    expect((await page.locator('.bead:visible').count()) > 0, `${width} px`).toBe(width < 768);
  }
});

test('a low window keeps its room for the list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(`/#${EVENTS[3]}`);
  await expect(strip(page)).not.toBeInViewport();
  await expect(page.locator(`[data-event="${EVENTS[3]}"] h2`)).toBeInViewport({ ratio: 1 });
});

test('the list tells everything: date, status, headline, quote, reasons, notes, source', async ({ page }) => {
  await page.goto('/');
  for (const id of EVENTS) {
    const entry = page.locator(`[data-event="${id}"]`);
    for (const part of ['.date', '.status', 'h2', 'blockquote mark', '.reasons li', '.source a']) {
      expect(await entry.locator(part).count(), `${part} of ${id}`).toBeGreaterThan(0);
      expect(await entry.locator(part).first().innerText()).not.toBe('');
    }
  }
  await expect(page.locator('.notes li')).toHaveCount(3);
  await expect(page.locator('.notes b')).toHaveText(['La présidence turque', 'Le Kremlin', 'Moscou']);
});

test('without JavaScript the page says the same', async ({ browser, baseURL }) => {
  const texts = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto('/');
      const said = ['header.masthead', '.opening h1', '.lede', '.timeline-legend', '.events', '.sources'];
      const texts = await Promise.all(said.map((part) => page.locator(part).first().innerText()));
      await context.close();
      // Only a script can copy.
      return texts.map((text) => text.replaceAll(/\s*Copier la citation/g, ''));
    }),
  );
  expect(texts[1]).toEqual(texts[0]);
});
