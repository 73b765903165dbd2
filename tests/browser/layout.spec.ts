import { expect, test } from '@playwright/test';

import { overlapsOf, textBoxes } from './boxes.ts';
import { EVERY_PAGE } from './seed.ts';

// 640 × 400 is what 200 % of zoom leaves of 1280 × 800.
const SIZES = [
  { width: 360, height: 740 },
  { width: 640, height: 400 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

for (const { name, path } of EVERY_PAGE) {
  for (const viewport of SIZES) {
    test(`${name} at ${viewport.width} px: nothing overlaps, nothing is cut`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);

      const boxes = await textBoxes(page);
      expect(boxes.length).toBeGreaterThan(5);
      expect(overlapsOf(boxes)).toEqual([]);
      expect(boxes.filter(({ left, right }) => left < -1 || right > viewport.width + 1)).toEqual([]);

      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter(
            (element) => getComputedStyle(element).overflowX !== 'visible' && !element.matches('.heard, svg'),
          )
          // Words that are only heard are a pixel wide.
          .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(cut).toEqual([]);
    });
  }
}

for (const width of [390, 1280]) {
  test(`what can be pressed is at least 24 px high and wide at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const { path } of EVERY_PAGE) {
      await page.goto(path);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a, button, summary')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          // A link inside a sentence is as high as its line: the exception of WCAG 2.5.8.
          .filter((element) => !element.matches('.mention, .also, .skip') && !element.closest('svg'))
          .map((element) => ({ text: element.textContent, ...element.getBoundingClientRect().toJSON() }))
          .filter(({ width, height }: DOMRect) => width < 23.5 || height < 23.5),
      );
      expect(small, path).toEqual([]);
    }
  });
}

test('the page does not shift while it loads', async ({ page }) => {
  for (const { path } of EVERY_PAGE) {
    await page.goto(path);
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      return new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      });
    });
    expect(shift, path).toBeLessThan(0.005);
  }
});

test('on a phone the line has most of the window: what stands above it takes less than two fifths', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', '/en/', '/embed/']) {
    await page.goto(path);
    const line = await page.locator('[data-timeline] .timeline-svg:visible').boundingBox();
    expect(line?.y).toBeLessThan(844 * 0.4);
  }
});
