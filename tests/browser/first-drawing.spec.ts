import { expect, type Page, test } from '@playwright/test';

import { EVENTS } from './seed.ts';

test('of the drawings that a page holds only the one that is seen is made of elements', async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 800 });
  await page.goto(`/#${EVENTS[3]}`);
  const drawings = page.locator('.timeline-svg[role="group"]');
  const current = page.locator('[data-timeline] .timeline-svg:visible .is-current');
  await expect(drawings).toHaveCount(1);
  await expect(drawings).toBeVisible();
  await expect(current).not.toHaveCount(0);

  // The other ones come when they are wanted: in another window…
  await page.setViewportSize({ width: 800, height: 800 });
  await expect(drawings).toHaveCount(2);
  await expect(drawings.filter({ visible: true })).toHaveCount(1);
  await expect(current).not.toHaveCount(0);

  // …and on paper.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet] .timeline-svg')).toBeVisible();
  await expect(drawings.filter({ visible: true })).toHaveCount(1);
});

for (const width of [360, 800, 1100, 1300])
  test(`in a window of ${width} px the line can be used when no more than its drawing has come`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const shown = await page.locator('[data-timeline] > [data-media]:visible').getAttribute('class');
    const name = `drawn-${/--(\d+)/.exec(shown ?? '')?.[1]}`;
    await expect(page.locator(`link[rel="expect"][href="#${name}"][blocking="render"]`)).toHaveCount(1);
    const html = await (await page.request.get('/')).text();
    await page.route('/', (route) =>
      route.fulfill({ body: html.slice(0, html.indexOf(`id="${name}"`)), contentType: 'text/html' }),
    );
    await page.goto('/');
    await expect(page.locator('[data-timeline][data-ready] .timeline-svg:visible')).toHaveCount(1);
    await expect(page.locator('[data-timeline] [data-label]:visible').first()).toBeInViewport();
    // The page waits for this drawing, and for no other.
    const expected = await page
      .locator('link[rel="expect"]')
      .evaluateAll((links: HTMLLinkElement[]) =>
        links.filter(({ media }) => matchMedia(media).matches).map((link) => link.getAttribute('href')),
      );
    expect(expected).toEqual([`#${name}`]);
  });

test('the line is painted while the page waits for its own script, and the rest comes behind it', async ({
  page,
}) => {
  let arrive = () => {};
  const seen = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/page.*.js', async (route) => {
    await seen;
    await route.continue();
  });
  await page.setViewportSize({ width: 1300, height: 800 });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('[data-timeline] [data-label]:visible').first()).toBeInViewport();
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-paint').length)).toBe(1);
  await expect(page.locator('[data-event]')).toHaveCount(0);
  arrive();
  await expect(page.locator('[data-event]')).not.toHaveCount(0);
  await expect(page.locator('[data-tools] [name="axis"]')).toBeVisible();
});

test('the page is read without its own script', async ({ page }) => {
  await page.route('**/page.*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('[data-event]')).toHaveCount(EVENTS.length);
  await expect(page.locator('[data-timeline] [data-label]:visible').first()).toBeVisible();
});

test('nothing moves while the page comes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // A font that comes late, on a busy machine without the fonts that ours are measured against, moves a line: whatever else
  // moves does so at every visit.
  const visits: number[] = [];
  for (let visit = 0; visit < 3; visit++) {
    await page.goto('/', { waitUntil: 'networkidle' });
    await expect(page.locator('.timeline-svg:visible').first()).toBeVisible();
    visits.push(await page.evaluate(() => (window as unknown as { moved: number }).moved));
  }
  expect(Math.min(...visits)).toBeLessThan(0.001);
});

test('no frame waits for a font: the body asks for them, before anything else', async ({ page }) => {
  for (const path of ['/', '/summary/', '/en/']) {
    const html = await (await page.request.get(path)).text();
    expect(html.match(/rel="preload" as="font"/g)?.length).toBeGreaterThan(0);
    expect(html).toMatch(/<body>(?:<link rel="preload" as="font"[^>]*>)+<a class="skip"/);
    expect(html.slice(0, html.indexOf('<body>'))).not.toContain('as="font"');
  }
});

test('no script is asked for before the line is there, and what is not seen first comes behind it', async ({
  page,
}) => {
  for (const path of ['/', '/embed/']) {
    const html = await (await page.request.get(path)).text();
    // The drawings of desks and phones come first, and the tools, the list and its data after all of them.
    const places = [
      'data-media="(width >= 1276px)"',
      '<template data-folded',
      'id="drawn-1180"',
      'id="drawn-320"',
      '<script src="/page.',
      'id="drawn-680"',
      'id="drawn-900"',
      '" data-sheet',
      'data-event="',
      'id="timeline-data"',
    ].map((part) => html.indexOf(part));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }

  await page.addInitScript(() => {
    const frames: { drawn: boolean; scripts: number }[] = [];
    Object.assign(window, { frames });
    const look = () => {
      const drawn = document.querySelector('.timeline-svg[role="group"]') !== null;
      frames.push({ drawn, scripts: document.querySelectorAll('script[src*="TimelineScript"]').length });
      if (frames.length < 20) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/');
  const frames = () =>
    page.evaluate(() => (window as unknown as { frames: { drawn: boolean; scripts: number }[] }).frames);
  await expect.poll(async () => (await frames()).length).toBe(20);
  const [first, ...later] = await frames();
  expect(first).toEqual({ drawn: true, scripts: 0 });
  expect(later.at(-1)).toEqual({ drawn: true, scripts: 1 });
});

/** Keeps a script of the page back, until what it returns is called. */
async function holdScript(page: Page, script = '**/_astro/TimelineScript*.js'): Promise<() => void> {
  let arrive = () => {};
  const pressed = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(script, async (route) => {
    await pressed;
    await route.continue();
  });
  return arrive;
}

test('what is pressed before any file has come is done when they come', async ({ page }) => {
  const arrive = await holdScript(page, '**/page.*.js');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('[data-zoom="in"]').click();
  const link = page.locator(`[data-timeline] a.event[href="#${EVENTS[2]}"]:visible`).first();
  await link.focus();
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  arrive();
  await expect(page).toHaveURL(/\?zoom=2(?:&|$)/);
  await expect(page.getByRole('note').locator('a').first()).toBeFocused();
});

test('what the reader presses before the script has come is done when it comes', async ({ page }) => {
  const arrive = await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('[data-timeline][data-ready]')).toBeAttached();
  await page.locator('[data-zoom="in"]').click();
  await page.locator('[data-zoom="in"]').click();
  await expect(page).toHaveURL('/');
  arrive();
  await expect(page).toHaveURL(/\?zoom=4(?:&|$)/);
  await page.locator('[data-zoom="in"]').click();
  await expect(page).toHaveURL(/\?zoom=8(?:&|$)/);
});

test.describe('a citation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('that is asked for before the script has come is copied when it comes', async ({ page }) => {
    const arrive = await holdScript(page);
    await page.goto('/', { waitUntil: 'commit' });
    const entry = page.locator(`[data-event="${EVENTS[3]}"]`);
    await entry.getByRole('button', { name: 'Copier la citation' }).click();
    arrive();
    await expect(page.getByRole('status').filter({ hasText: 'Citation copiée.' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`#${EVENTS[3]}`);
  });
});

test('while the page comes there is no form that a browser would lay it out for', async ({ page }) => {
  for (const path of ['/', '/en/', '/embed/']) {
    const html = await (await page.request.get(path)).text();
    await page.goto(path);
    const fields = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'text/html').querySelectorAll('input, select, textarea').length,
      html,
    );
    expect(fields).toBe(0);
    await expect(page.locator('[data-tools] [name="axis"]')).toBeVisible();
  }
});

test('a long list comes one frame after the line, and all of it stays', async ({ page }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<div class="events"', '<div class="events is-long"');
    await route.fulfill({ response, body: html });
  });
  await page.addInitScript(() => {
    const skipped: boolean[] = [];
    Object.assign(window, { skipped });
    const look = () => {
      const entry = document.querySelector('[data-event] h2');
      if (entry) skipped.push(!entry.checkVisibility({ contentVisibilityAuto: true }));
      if (skipped.length < 20) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/');
  await expect(page.locator('[data-event] h2').first()).toBeVisible();
  const skipped = () => page.evaluate(() => (window as unknown as { skipped: boolean[] }).skipped);
  await expect.poll(async () => (await skipped()).length).toBe(20);
  const [first, ...later] = await skipped();
  expect(first).toBe(true);
  expect(later.lastIndexOf(true)).toBeLessThan(3);
  await expect(page.locator('html')).not.toHaveClass(/is-coming/);

  // Who follows a link to an event sees it at once.
  await page.goto('about:blank');
  await page.goto(`/#${EVENTS[3]}`);
  await expect(page.locator(`[data-event="${EVENTS[3]}"] h2`)).toBeInViewport();
  expect((await skipped())[0]).toBe(false);
});
