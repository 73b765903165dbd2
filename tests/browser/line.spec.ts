import { expect, type Page, test } from '@playwright/test';

import { EVENTS, markOf } from './seed.ts';

const WIDE = { width: 1280, height: 800 };
const scroller = (page: Page) => page.locator('[data-timeline]');
const zoom = (page: Page, kind: 'in' | 'out' | 'all') => page.locator(`[data-zoom="${kind}"]`);
const mark = (page: Page, id: string | undefined) =>
  page.locator(`[data-timeline] a.event[href="#${id}"]:visible`).first();

/** How far the line has been scrolled, and how far it can be, px. */
const scrolled = (page: Page) =>
  scroller(page).evaluate(({ scrollLeft, scrollWidth, clientWidth }) => ({
    left: scrollLeft,
    most: scrollWidth - clientWidth,
  }));

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(WIDE);
});

test('the buttons change the scale, the address keeps it, and one can go back', async ({ page }) => {
  await page.goto('/');
  await zoom(page, 'in').click();
  await expect(page).toHaveURL(/[?&]zoom=2(&|$)/);
  await expect.poll(async () => (await scrolled(page)).most).toBeGreaterThan(1000);
  await expect(page.locator('.overview .frame')).toBeVisible();
  await zoom(page, 'in').click();
  await expect(page).toHaveURL(/[?&]zoom=4(&|$)/);
  await page.goBack();
  await expect(page).toHaveURL(/[?&]zoom=2(&|$)/);
  await zoom(page, 'all').click();
  await expect(page).not.toHaveURL(/zoom/);
  await expect.poll(async () => (await scrolled(page)).most).toBe(0);
  await expect(page.locator('.overview')).toBeHidden();
});

test('an address opens the scale, the axis and the event that it names', async ({ page }) => {
  const [, , third] = EVENTS;
  await page.goto(`/?zoom=4&axis=proportional&at=${encodeURIComponent(third ?? '')}#${third}`);
  await expect(page.locator('[name="axis"]')).toHaveValue('proportional');
  await expect(mark(page, third)).toBeInViewport();
  await expect(page.locator(`[data-event="${third}"] h2`)).toBeInViewport();
});

for (const axis of ['proportional', 'equal'] as const) {
  test(`the axis can be ${axis}: every event is still there`, async ({ page }) => {
    await page.goto('/');
    await page.locator('[name="axis"]').selectOption(axis);
    await expect(page).toHaveURL(new RegExp(`axis=${axis}`));
    for (const id of EVENTS) await expect(page.locator(`.live ${markOf(id)}`)).not.toHaveCount(0);
    await expect(page.locator('.live .fold')).toHaveCount(0);
  });
}

test('the keyboard: one tab stop, arrows from event to event, Enter to the note, Escape back', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('[data-timeline] a:visible:not([tabindex="-1"])')).toHaveCount(1);
  await page.locator('[data-timeline] a:visible:not([tabindex="-1"])').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href')?.slice(1));
  await page.keyboard.press('Home');
  await expect.poll(focused).toBe(EVENTS[0]);
  for (const id of EVENTS.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe(id);
  }
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toBe(EVENTS.at(-1));
  await page.keyboard.press('PageUp');
  await expect.poll(focused).not.toBe(EVENTS.at(-1));
  await page.keyboard.press('End');
  await expect.poll(focused).toBe(EVENTS.at(-1));
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/zoom=2/);
  await expect.poll(focused).toBe(EVENTS.at(-1));
  await expect(mark(page, EVENTS.at(-1))).toBeInViewport();
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/zoom/);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-event="${EVENTS.at(-1)}"]`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(EVENTS.at(-1));
});

test('the mouse drags the line, the wheel scrolls the page over it, and with ctrl changes the scale', async ({
  page,
}) => {
  await page.goto('/?zoom=4');
  await expect.poll(async () => (await scrolled(page)).most).toBeGreaterThan(3000);
  await scroller(page).evaluate((element) => (element.scrollLeft = 0));
  const box = await scroller(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 300, y, { steps: 10 });
  await page.mouse.up();
  await expect.poll(async () => (await scrolled(page)).left).toBeGreaterThan(250);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/zoom=[5-9]/);
});

test('labels that the edge of the window would cut are not shown', async ({ page }) => {
  await page.goto('/?zoom=3');
  await expect.poll(async () => (await scrolled(page)).most).toBeGreaterThan(2000);
  for (const left of [0, 130, 420, 777, 1500]) {
    await scroller(page).evaluate((element, to) => (element.scrollLeft = to), left);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const edge = document.querySelector('[data-timeline]')?.getBoundingClientRect();
          return [...document.querySelectorAll('.live [data-label]')].filter((label) => {
            const { left: from, right: to } = label.getBoundingClientRect();
            if (!edge || to < edge.left || from > edge.right) return false;
            return (from < edge.left - 2 || to > edge.right + 2) && getComputedStyle(label).opacity !== '0';
          }).length;
        }),
      )
      .toBe(0);
  }
});

test('the line follows the reader and keeps the mark in view', async ({ page }) => {
  await page.goto('/?zoom=6');
  await expect.poll(async () => (await scrolled(page)).most).toBeGreaterThan(3000);
  for (const id of EVENTS) {
    await page.locator(`[data-event="${id}"]`).evaluate((entry) => {
      scrollTo({ top: entry.getBoundingClientRect().top + scrollY - 120 });
    });
    await expect(page.locator('.here')).toBeInViewport();
  }
});

test('two fingers change the scale on a phone, and one scrolls the page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('[data-label]:visible').first()).toBeVisible();
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y: 500, id })) });
  await touch('touchStart', [180, 220]);
  for (const apart of [30, 50, 80, 110]) await touch('touchMove', [200 - apart, 200 + apart]);
  await touch('touchEnd', []);
  await expect(page).toHaveURL(/zoom=[2-9]/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});

test('on a phone the tools are one row, and what is seldom changed opens from its end', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of ['/', '/en/']) {
    await page.goto(path);
    const tools = page.locator('[data-tools] :is(button, select, input):visible');
    const boxes = await Promise.all((await tools.all()).map((tool) => tool.boundingBox()));
    expect(boxes.length).toBeGreaterThan(4);
    expect(new Set(boxes.map((box) => box && Math.round(box.y + box.height / 2))).size).toBe(1);
    for (const box of boxes) expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await page.locator('[popovertarget="settings"]').click();
    await page.locator('[name="axis"]').selectOption('equal');
    await expect(page).toHaveURL(/axis=equal/);
    const panel = await page.locator('#settings').boundingBox();
    expect(panel && panel.x >= 0 && panel.x + panel.width <= 360).toBe(true);
  }
});

test('without JavaScript there are no tools, and the marks lead to their events', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: WIDE,
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('[data-tools]')).toBeHidden();
  await mark(page, EVENTS[1]).click();
  await expect(page.locator(`[data-event="${EVENTS[1]}"] h2`)).toBeInViewport();
  await context.close();
});
