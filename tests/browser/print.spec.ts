import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { benchEvents } from '../bench/browser/events.ts';
import { sheetOf } from '../bench/browser/sheet.ts';
import { copySources, runScript } from '../site/copy.ts';
import { overlapsOf, textBoxes } from './boxes.ts';
import { dense, readPdf } from './pdf.ts';
import { ARTICLE, EVENTS } from './seed.ts';

/** The papers of the world; px within the margins of the style sheet, at 96 px to the inch. */
const PAPERS = [
  { format: 'A4', width: 680, height: 1032 },
  { format: 'Letter', width: 702, height: 965 },
] as const;
const LANGUAGES = ['', 'en/'];

const pdfOf = async (page: Page, format: 'A4' | 'Letter' = 'A4') =>
  readPdf(await page.pdf({ format, tagged: true }));

/** What the timeline's page tells, as the sheet must tell it too: event by event, in the order of the list. */
async function told(page: Page): Promise<string[]> {
  const parts = ['.date', 'h2', 'blockquote', '.notes li', '.text'].map((part) => `li.event ${part}`);
  const texts = await page.locator([...parts, '.sources li'].join()).allTextContents();
  return texts.map(dense);
}

/** Where each text begins, one after the other; −1 for what is not there or comes too early. */
function placesIn(whole: string, texts: readonly string[]): number[] {
  let from = 0;
  return texts.map((text) => {
    const at = whole.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    return at;
  });
}

for (const lang of LANGUAGES)
  for (const { format, width, height } of PAPERS)
    test(`/${lang}: its sheet and the summary are one ${format} page, and tell everything in order`, async ({
      page,
    }) => {
      await page.goto(`/${lang}`);
      const wanted = await told(page);
      expect(wanted.length).toBeGreaterThan(3 * EVENTS.length);
      for (const path of [`/${lang}`, `/${lang}summary/`, `/${lang}summary/${ARTICLE}/`]) {
        await page.goto(path);
        const { pages, texts, headings } = await pdfOf(page, format);
        expect(pages, path).toBe(1);
        // The title, the events, the sources.
        expect(headings).toBe(EVENTS.length + 2);
        const places = placesIn(dense(texts.join(' ')), wanted);
        expect(
          wanted.filter((_, i) => (places[i] ?? -1) < 0),
          path,
        ).toEqual([]);
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        expect(overlapsOf(await textBoxes(page))).toEqual([]);
        await expect(page.locator('.timeline-svg').filter({ visible: true })).toHaveCount(1);
        await page.emulateMedia({ media: null });
      }
    });

test('nothing interactive is on paper', async ({ page }) => {
  for (const path of ['/', '/summary/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const interactive =
      'button, input, select, summary, .masthead, .colophon, .hint, .skip, .permalink, .snippet';
    await expect(page.locator(interactive).filter({ visible: true })).toHaveCount(0);
  }
});

test('the margins tell the title, the day of print and the page’s number', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 4, 1, 23, 30));
  for (const [path, printed, number] of [
    ['/', 'Imprimé le 1er mai 2026', 'Page 1 sur 2'],
    ['/en/', 'Printed on 1 May 2026', 'Page 1 of 2'],
  ]) {
    await page.goto(path ?? '');
    // A second sheet: paper that is not as high.
    const { texts } = await readPdf(await page.pdf({ width: '210mm', height: '200mm' }));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain(printed);
    expect(texts[0]).toContain(number);
    expect(texts[0]?.split(await page.locator('h1').innerText())).toHaveLength(2);
    expect(texts[1]).toContain(await page.locator('h1').innerText());
  }
});

test('zoom, axis and lanes do not change the sheet', async ({ page }) => {
  await page.goto('/');
  const plainSheet = await pdfOf(page);
  await page.goto('/?zoom=8&axis=equal');
  await expect(page.locator('.timeline.is-live')).toBeVisible();
  expect((await pdfOf(page)).texts).toEqual(plainSheet.texts);
});

test('a filter is named on the sheet, whose drawing and numbers are refitted to what it leaves', async ({
  page,
}) => {
  await page.goto('/?q=moscou&status=past');
  await expect(page.locator('[data-found]')).toHaveText('2 événements sur 6');
  const { pages, texts } = await pdfOf(page);
  expect(pages).toBe(1);
  expect(texts[0]).toContain('2 événements sur 6');
  expect(texts[0]).toContain('Filtre : « moscou » · Statut : passé');
  expect(texts[0]).not.toContain('6 événements, de 2002');
  expect(texts[0]).not.toContain('17 décembre');
  const numbers = await page
    .locator('[data-sheet] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(numbers)).toEqual(new Set([`#${ARTICLE}/la-semaine-derniere`, `#${ARTICLE}/dimanche`]));
  // And back.
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(page.locator('[data-found]')).toBeEmpty();
  const whole = await pdfOf(page);
  expect(whole.texts[0]).toContain('6 événements, de 2002');
  expect(whole.texts[0]).not.toContain('Filtre');
  expect(await page.locator('[data-sheet] a').count()).toBeGreaterThan(numbers.length);
});

test('a button prints', async ({ page }) => {
  for (const path of ['/', '/summary/']) {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-was-printed', '');
    });
    await page.goto(path);
    await page.getByRole('button', { name: 'Imprimer' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-was-printed');
  }
});

test('without a script there is no button, and the sheet is whole', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  const { pages, texts } = await pdfOf(page);
  expect(pages).toBe(1);
  for (const text of await told(page)) expect(dense(texts.join(' '))).toContain(text);
  await context.close();
});

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

test.describe('an archive of 1,000 events', () => {
  const COUNT = 1000;
  let work = '';
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    work = mkdtempSync(join(tmpdir(), 'frise-print-'));
    const [site, content] = [join(work, 'site'), join(work, 'content')];
    mkdirSync(join(content, 'imports'), { recursive: true });
    writeFileSync(join(content, 'imports', 'archive.csv'), sheetOf(benchEvents(COUNT)));
    copySources(site);
    const { code, said } = await runScript(site, ['src/cli/astro.ts', 'build'], { FRISE_CONTENT: content });
    expect(code, said).toBe(0);
  });
  test.afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('is on paper whole: no entry is split, no headline or note is lost', async ({ page }) => {
    test.setTimeout(240_000);
    await page.route('http://archive.test/**', (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(work, 'site', 'dist', pathname.replace(/\/$/, '/index.html')) });
    });
    await page.goto('http://archive.test/en/summary/');
    const entries = await page
      .locator('li.event')
      .evaluateAll((all) =>
        all.map((entry) =>
          ['.date', 'h2', '.text'].map((part) => entry.querySelector(part)?.textContent ?? ''),
        ),
      );
    expect(entries).toHaveLength(COUNT);
    const { pages, texts, headings } = await pdfOf(page);
    expect(headings).toBe(COUNT + 2);
    const sheets = texts.map(dense);
    const split = entries.filter(
      (entry) => !sheets.some((text) => placesIn(text, entry.map(dense)).every((at) => at >= 0)),
    );
    expect(split).toEqual([]);
    expect(texts.at(-1)).toContain(`Page ${pages} of ${pages}`);
  });
});
