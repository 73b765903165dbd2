/** What readers do, in few steps each. A journey throws where it does not arrive. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

import type { Page, Viewport } from 'puppeteer-core';

import { ARTICLE, EVENTS, EVERY_PAGE } from '../browser/seed.ts';

export interface Journey {
  name: string;
  go: (page: Page, site: string) => Promise<void>;
  size?: Viewport;
}

const DECEMBER = `${ARTICLE}/le-17-decembre`;

const entries = (page: Page) =>
  page.$$eval('ol.events > li[data-event]', (all) =>
    all.filter((entry) => entry.checkVisibility()).map((entry) => entry.getAttribute('data-event')),
  );

/** Asks until it is so, or for too long: puppeteer's own way polls inside the page, whose timers Firefox may hold back. */
async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await isSo()) return;
    await setTimeout(200);
  }
  assert.fail(`Waited for a minute in vain: ${what}.`);
}

const untilOneIsFound = (page: Page) =>
  until(async () => (await entries(page)).length === 1, 'one entry is found');

export const JOURNEYS: Journey[] = [
  {
    name: 'the timeline tells all events in their order, beside the drawing of each',
    go: async (page, site) => {
      await page.goto(`${site}/`);
      assert.deepEqual(await entries(page), EVENTS);
      const marks = await page.$$eval('.timeline svg a', (all) =>
        all.filter((mark) => mark.getBoundingClientRect().width > 0).map((mark) => mark.getAttribute('href')),
      );
      for (const id of EVENTS) assert.ok(marks.includes(`#${id}`), `no mark of ${id}`);
    },
  },
  {
    name: 'a link to an event shows it',
    go: async (page, site) => {
      await page.goto(`${site}/en/#${DECEMBER}`);
      const top = await page.$eval(':target', (element) => element.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 800, `its top is at ${top}`);
    },
  },
  {
    name: 'a mark on the line leads to its event',
    go: async (page, site) => {
      await page.goto(`${site}/`, { waitUntil: 'load' });
      const marks = await page.$$('.timeline svg a');
      for (const mark of marks) {
        const href = await mark.evaluate((link) => link.getAttribute('href'));
        if (href !== `#${DECEMBER}` || !(await mark.isIntersectingViewport())) continue;
        await mark.evaluate((link) => link.focus());
        await page.keyboard.press('Enter');
        break;
      }
      await until(() => page.url().endsWith(`#${DECEMBER}`), 'the address leads to the event');
    },
  },
  {
    name: 'a search narrows the list, and the address keeps it',
    go: async (page, site) => {
      await page.goto(`${site}/`, { waitUntil: 'load' });
      await page.waitForSelector('input[type="search"]', { visible: true });
      await page.$eval('input[type="search"]', (field) => field.focus());
      await page.keyboard.type('Biden');
      await untilOneIsFound(page);
      const found = await entries(page);
      // The address follows when the reader has paused.
      await until(() => page.url().endsWith('?q=Biden'), 'the address tells of the search');
      await page.reload({ waitUntil: 'load' });
      await untilOneIsFound(page);
      assert.deepEqual(await entries(page), found);
    },
  },
  {
    name: 'from the article to an event and to the other language',
    go: async (page, site) => {
      await page.goto(`${site}/articles/${ARTICLE}/`);
      const [link] = await page.$$('a.mention');
      await Promise.all([page.waitForNavigation(), link!.evaluate((a) => (a as HTMLElement).click())]);
      assert.match(page.url(), /\/#erdogan-poutine-otan\//);
      const other = await page.$('nav a[hreflang="en"]');
      await Promise.all([page.waitForNavigation(), other!.evaluate((a) => (a as HTMLElement).click())]);
      assert.equal(new URL(page.url()).pathname, '/en/');
    },
  },
  {
    name: 'on a phone nothing sticks out of the page',
    size: { width: 390, height: 844 },
    go: async (page, site) => {
      for (const { path } of EVERY_PAGE) {
        await page.goto(`${site}${path}`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 390, `${path} is ${width} px wide`);
      }
    },
  },
  {
    name: 'no page asks anybody else for anything, and none offends its policy',
    go: async (page, site) => {
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      for (const { path } of EVERY_PAGE) await page.goto(`${site}${path}`, { waitUntil: 'load' });
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith('data:')),
        [],
      );
      assert.deepEqual(
        said.filter((text) => /content.security.policy/i.test(text)),
        [],
      );
    },
  },
];
