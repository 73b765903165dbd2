/** Measures a page of events in a Chromium of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { type Browser, chromium, type Page } from '@playwright/test';

import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { countCodes } from './events.ts';
import { countFrames, findLabels, startClock } from './in-page.ts';
import { type Legibility, legibilityOf } from './legibility.ts';
import type { Target } from './peers.ts';
import { quantile } from './statistics.ts';

/** What takes time, in one run. */
export interface Speeds {
  /** ms until the first frame after the page could be used. */
  ready: number;
  /** ms that long tasks kept the page from answering, beyond 50 ms each. */
  blocked: number;
  /** The 95th percentile of the frames' times while it was dragged, and scrolled, ms. */
  pan: number;
  wheel: number;
  /** The scripts that it had loaded by then, bytes of gzip. */
  script: number;
}

/** How many titles and notes of the events a text holds. */
export interface Held {
  titles: number;
  notes: number;
}

/** What can be read of it. */
export interface Readings {
  labels: Legibility;
  phone: Legibility;
  tree: Held;
  withoutScript: Held;
  /** Undefined where there is no `pdftotext`. */
  pdf: Held | undefined;
}

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** A page that takes longer than this for anything has failed, ms. */
export const LIMIT = 60_000;
/** What a page may still do after it is ready, before it is looked at, ms. */
const REST = 2500;

const held = (text: string, count: number): Held => ({
  titles: countCodes(text, 'T', count),
  notes: countCodes(text, 'N', count),
});

/** No address but this machine's exists for the browser: a page that asks for another one gets nothing. */
async function withBrowser<T>(
  { executablePath, args, env }: Chromium,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';
  const browser = await chromium.launch({ executablePath, args: [...args, offline], env });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function open(page: Page, address: string, { ready }: Target): Promise<void> {
  page.setDefaultTimeout(LIMIT);
  await page.addInitScript(startClock, ready);
  await page.goto(address, { waitUntil: 'load', timeout: LIMIT });
  await page.waitForFunction(() => window.friseBench.ready !== undefined, undefined, { timeout: LIMIT });
}

/** Waits until the page has stopped adding elements. */
async function settle(page: Page): Promise<void> {
  let before = -1;
  for (let same = 0; same < 4; await page.waitForTimeout(150)) {
    const now = await page.evaluate(() => document.getElementsByTagName('*').length);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

async function framesOf(page: Page, move: () => Promise<void>): Promise<number> {
  await page.evaluate(countFrames);
  await move();
  const frames = await page.evaluate(() => {
    window.friseBench.counting = false;
    return window.friseBench.frames;
  });
  return quantile(frames.slice(1), 0.95);
}

/** Sixty moves of 8 px to the left. */
async function pan(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) return NaN;
  const x = Math.min(WIDE.width, box.x + box.width) - 80;
  const y = Math.min(WIDE.height - 20, box.y + box.height * 0.6);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = await framesOf(page, async () => {
    for (let step = 1; step <= 60; step++) {
      await page.mouse.move(x - 8 * step, y);
      await page.waitForTimeout(8);
    }
  });
  await page.mouse.up();
  return frames;
}

const wheel = (page: Page) =>
  framesOf(page, async () => {
    await page.mouse.move(WIDE.width / 2, WIDE.height / 2);
    for (let turn = 0; turn < 40; turn++) {
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(16);
    }
  });

/** One run. Throws when the page takes too long. */
export function measureSpeeds(browser: Chromium, target: Target, address: string): Promise<Speeds> {
  return withBrowser(browser, async (started) => {
    const page = await started.newPage({ viewport: WIDE });
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script' && response.ok())
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await open(page, address, target);
    await settle(page);
    const { ready = NaN, blocked } = await page.evaluate(() => window.friseBench);
    const frames = { pan: await pan(page, target.pan), wheel: await wheel(page) };
    const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    return { ready, blocked, ...frames, script };
  });
}

async function pdfText(page: Page): Promise<string | undefined> {
  if (spawnSync('pdftotext', ['-v']).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'frise-bench-pdf-'));
  try {
    const file = join(folder, 'page.pdf');
    await page.pdf({ path: file, format: 'A4' });
    return spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Looks at a page once. */
export function measureReadings(
  browser: Chromium,
  target: Target,
  address: string,
  count: number,
): Promise<Readings> {
  return withBrowser(browser, async (started) => {
    const labelsAt = async (page: Page) => {
      await open(page, address, target);
      await page.waitForTimeout(REST);
      return legibilityOf(await page.evaluate(findLabels, target.label));
    };
    const page = await started.newPage({ viewport: WIDE });
    const labels = await labelsAt(page);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
    const pdf = await pdfText(page);

    const plain = await started.newPage({ viewport: WIDE, javaScriptEnabled: false });
    await plain.goto(address, { timeout: LIMIT });
    const text = await plain.evaluate(() => document.body.innerText);

    const small = { viewport: PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
    return {
      labels,
      phone: await labelsAt(await started.newPage(small)),
      tree: held(names.join('\n'), count),
      withoutScript: held(text, count),
      pdf: pdf === undefined ? undefined : held(pdf, count),
    };
  });
}
