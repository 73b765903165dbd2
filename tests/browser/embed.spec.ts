import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, type FrameLocator, type Page, test } from '@playwright/test';

import { inaccessible } from './axe.ts';
import { complaintOf } from './complaints.ts';
import { ARTICLE, EVENTS } from './seed.ts';

const LAST = `${ARTICLE}/le-12-janvier`;

/** A page of somebody else's, on another origin, with whatever stands in it. */
const hostPage = (body: string) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Someone else’s page</title><meta name="viewport" content="width=device-width"></head>
  <body><main><h1>Someone else’s page</h1>${'<p>Before the timeline.</p>'.repeat(8)}${body}<p>After it.</p></main></body>
</html>`;

let host: Server;
let body = '';
test.beforeAll(async () => {
  host = createServer((request, response) => {
    const found = request.url === '/';
    response.writeHead(found ? 200 : 204, { 'content-type': 'text/html' });
    response.end(found ? hostPage(body) : undefined);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
});
test.afterAll(() => new Promise((done) => host.close(done)));

const hostAddress = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;

/** The code as the site's own page gives it. */
async function snippetOf(page: Page, home = '/'): Promise<string> {
  await page.goto(home);
  await page.locator('[data-snippet] summary').click();
  const code = page.locator('[data-snippet] code');
  await expect(code).toContainText('src="http');
  return (await code.textContent()) ?? '';
}

/** Opens another site's page with a body. */
async function openHost(page: Page, content: string): Promise<FrameLocator> {
  body = content;
  await page.goto(hostAddress());
  const frame = page.frameLocator('iframe[data-frise]');
  await page.locator('iframe[data-frise]').scrollIntoViewIfNeeded();
  await expect(frame.locator('[data-ready]')).toBeAttached();
  return frame;
}

const frameHeight = (page: Page) =>
  page.locator('iframe[data-frise]').evaluate((frame) => (frame as HTMLIFrameElement).clientHeight);
const contentHeight = (frame: FrameLocator) =>
  frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** The frame is as high as what is in it: nothing scrolls there, and nothing is empty below. */
async function expectFitting(page: Page, frame: FrameLocator): Promise<number> {
  await expect(async () => expect(await frameHeight(page)).toBe(await contentHeight(frame))).toPass();
  expect(await frame.locator('html').evaluate((root) => root.scrollHeight <= innerHeight)).toBe(true);
  return frameHeight(page);
}

/** Chooses the last event on the line. */
async function followMark(page: Page | FrameLocator): Promise<void> {
  const mark = page.locator(`[data-timeline] a[href="#${LAST}"]:visible`).first();
  await mark.focus();
  await mark.press('Enter');
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const width of [390, 1280]) {
  test(`a frame grows and shrinks with what it shows, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const frame = await openHost(page, await snippetOf(page));
    const plain = await expectFitting(page, frame);
    expect(plain).not.toBe(640);

    const summary = frame.locator('.event summary').first();
    await summary.click();
    expect(await expectFitting(page, frame)).toBeGreaterThan(plain + 50);
    await summary.click();
    await expect.poll(() => frameHeight(page)).toBe(plain);

    await frame.locator('[data-zoom="in"]').click();
    await expect(frame.locator('.timeline')).toHaveClass(/is-wide/);
    await expectFitting(page, frame);
    await frame.locator('[data-zoom="all"]').click();
    await expect.poll(() => frameHeight(page)).toBe(plain);

    await page.setViewportSize({ width: 768, height: 800 });
    await expectFitting(page, frame);
  });
}

test('a mark leads to its event inside the frame, and the page around it shows it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  const frame = await openHost(page, await snippetOf(page));
  await expectFitting(page, frame);
  await expect(frame.locator('.is-current')).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  await followMark(frame);
  const entry = frame.locator(`[data-event="${LAST}"]`);
  await expect(entry).toBeInViewport();
  await expect(entry.locator('blockquote')).toBeVisible();
  await expect(frame.locator('.is-current').first()).toBeAttached();
  expect(page.url()).toBe(hostAddress());
});

test('what leads away from the frame opens in a tab of its own', async ({ page }) => {
  await page.goto('/embed/');
  const links = page.locator('a[href]:not([href^="#"])');
  expect(await links.count()).toBeGreaterThan(EVENTS.length);
  for (const link of await links.all()) await expect(link).toHaveAttribute('target', '_blank');
});

test('without its script the frame has a height that does, and scrolls', async ({ page }) => {
  const snippet = await snippetOf(page);
  const frame = await openHost(page, snippet.replace(/<script.*/s, ''));
  expect(await frameHeight(page)).toBe(640);
  await page.locator('iframe[data-frise]').hover({ position: { x: 20, y: 600 } });
  await page.mouse.wheel(0, 300);
  await expect.poll(() => frame.locator('html').evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('a page with a frame asks nobody but its own site and Frise’s, and axe finds nothing', async ({
  page,
  baseURL,
}) => {
  const asked = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('console', (message) => {
    const complaint = complaintOf(message);
    if (complaint !== undefined) complaints.push(complaint);
  });
  const frame = await openHost(page, await snippetOf(page, '/en/'));
  await expectFitting(page, frame);
  const allowed = [new URL(baseURL ?? '').origin, new URL(hostAddress()).origin];
  expect([...asked].sort()).toEqual(allowed.sort());
  expect(complaints).toEqual([]);
  await frame.locator('.event summary').first().click();
  expect(await inaccessible(page)).toEqual([]);
});

test('the address of a frame holds an event, a zoom and an axis', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 640 });
  await page.goto(`/en/embed/?zoom=4&axis=equal#${LAST}`);
  await expect(page.locator('.timeline')).toHaveClass(/is-wide/);
  await expect(page.locator('[name="axis"]')).toHaveValue('equal');
  await expect(page.locator(`[data-event="${LAST}"] blockquote`)).toBeVisible();
  await expect(page.locator(`[data-event="${LAST}"]`)).toBeInViewport();
});

for (const [path, home] of [
  ['/embed/', '/'],
  ['/en/embed/', '/en/'],
] as const) {
  test(`${path} is not for search engines, and says which page is`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', home);
    await expect(page.getByRole('heading', { level: 1 }).getByRole('link')).toHaveAttribute('href', home);
    await expect(page.locator('.masthead, .colophon')).toHaveCount(0);
  });
}

test('the code for other pages is copied by one press', async ({ page, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const snippet = await snippetOf(page, '/en/');
  expect(snippet).toContain(`src="${baseURL}en/embed/"`);
  expect(snippet).toContain(`src="${baseURL}embed.js"`);
  await page.locator('[data-snippet]').getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('[data-snippet] [role="status"]')).toHaveText('The code is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the code for other pages is there to be selected', async ({ page }) => {
    await page.goto('/');
    await page.locator('[data-snippet] summary').click();
    await expect(page.locator('[data-snippet] code')).toHaveText(/^<iframe data-frise src="\/embed\/"/);
    await expect(page.locator('[data-snippet] button')).toBeHidden();
  });

  test('the frame’s page is whole, and a link opens the event that it leads to', async ({ page }) => {
    await page.goto('/embed/');
    await expect(page.locator('[data-event]')).toHaveCount(EVENTS.length);
    await followMark(page);
    await expect(page.locator(`[data-event="${LAST}"] blockquote`)).toBeVisible();
    await page.locator('[data-event] summary').first().click();
    await expect(page.locator('[data-event] blockquote').first()).toBeVisible();
  });
});
