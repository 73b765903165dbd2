import { expect, type Page, test } from '@playwright/test';

import { overlapsOf, textBoxes } from './boxes.ts';
import { EVENTS } from './seed.ts';

/** A4 less the margins of the style sheet, at 96 px to the inch. */
const SHEET = { width: 680, height: 1009 };

/** How many pages the browser makes of it. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The texts of elements that are printed: displayed, and not pushed out of the sheet. */
async function printed(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).evaluateAll((all) =>
    all
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return seen && width > 1 && height > 1 && left >= -1 && right <= innerWidth + 1;
      })
      .map((element) => element.textContent?.trim() ?? ''),
  );
  return texts.map((text) => text.replace(/\s+/g, ' '));
}

for (const lang of ['', 'en/']) {
  test(`/${lang}summary/ is one clean sheet that tells everything`, async ({ page }) => {
    await page.goto(`/${lang}`);
    const told = async (selector: string) =>
      (await page.locator(selector).allTextContents()).map((text) => text.trim().replace(/\s+/g, ' '));
    const wanted = {
      headlines: await told('.event h2'),
      quotes: await told('.event blockquote'),
      notes: await told('.event .notes li'),
      dates: await told('.event .date'),
      sources: await told('.sources li a'),
    };
    expect(wanted.headlines).toHaveLength(EVENTS.length);

    await page.goto(`/${lang}summary/`);
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await printed(page, '.entry h2')).toEqual(wanted.headlines);
    expect(await printed(page, '.entry .quoted')).toEqual(wanted.quotes);
    expect(await printed(page, '.entry .notes li')).toEqual(wanted.notes);
    expect(await printed(page, '.sources li a')).toEqual(wanted.sources);
    const dates = await printed(page, '.entry .date');
    wanted.dates.forEach((date, i) => expect(dates[i]).toContain(date));
    await expect(page.locator('.timeline-drawing--sheet .timeline-svg')).toBeVisible();
    await expect(page.locator('.masthead, .colophon, .hint, .skip').filter({ visible: true })).toHaveCount(0);

    expect(overlapsOf(await textBoxes(page))).toEqual([]);
    expect(await pagesOf(page)).toBe(1);
  });

  test(`/${lang} loses nothing on paper`, async ({ page }) => {
    await page.goto(`/${lang}`);
    const parts = [
      '.event h2',
      '.event blockquote',
      '.event .date',
      '.event .status',
      '.reasons li',
      '.notes li',
    ];
    const shown = await Promise.all(
      parts.map(async (part) =>
        (await page.locator(part).allTextContents()).map((text) => text.trim().replace(/\s+/g, ' ')),
      ),
    );
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const [i, part] of parts.entries()) expect(await printed(page, part), part).toEqual(shown[i]);
    await expect(page.locator('[data-timeline] .timeline-svg:visible')).toHaveCount(1);
    expect(overlapsOf(await textBoxes(page))).toEqual([]);
    expect(await pagesOf(page)).toBeLessThanOrEqual(3);
  });
}

test('paper is white and its text black, whatever the screen was', async ({ page }) => {
  for (const path of ['/', '/summary/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  }
});

test('no entry is split from its heading', async ({ page }) => {
  for (const path of ['/', '/summary/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const rules = await page
      .locator('.event, .entry')
      .evaluateAll((all) => [...new Set(all.map((entry) => getComputedStyle(entry).breakInside))]);
    expect(rules).toEqual(['avoid']);
  }
});
