import { expect, test } from '@playwright/test';

import { ARTICLE } from './seed.ts';

/** What every page of events gives away, and how each begins. */
const FILES: Record<string, RegExp> = {
  'events.json': /^\{\s*"\$schema"/,
  'events.csv': /^\ufeffDate,/,
  'timelinejs.csv': /^\ufeffYear,Month,Day/,
  'events.ics': /^BEGIN:VCALENDAR\r\n/,
  'events.md': /^---\ntitle: /,
  'timeline.svg': /^<\?xml version="1\.0"/,
  'timeline.png': /^.PNG/,
};

for (const page of ['/', '/en/', `/articles/${ARTICLE}/`, `/en/articles/${ARTICLE}/`]) {
  test(`${page} leads to its files, each with a word about what it is for`, async ({
    page: tab,
    request,
  }) => {
    await tab.goto(page);
    const links = tab.locator('.take-away a');
    const names = await links.allInnerTexts();
    expect(names).toEqual(expect.arrayContaining(Object.keys(FILES)));
    for (const item of await tab.locator('.take-away li').allInnerTexts())
      expect(item.split(/\s+/).length, item).toBeGreaterThan(2);
    for (const [name, begins] of Object.entries(FILES)) {
      const href = await links.getByText(name, { exact: true }).getAttribute('href');
      expect(href).toBe(page + name);
      const response = await request.get(href ?? '');
      expect(response.ok()).toBe(true);
      expect((await response.body()).toString('latin1').length).toBeGreaterThan(100);
      expect((await response.text()).replace(/^\u{fffd}/u, '.')).toMatch(begins);
    }
  });
}

test('the picture is shown by a browser as it is, with nothing from elsewhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/timeline.svg');
  expect(asked).toHaveLength(1);
  expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().width)).toBe(1260);
  expect(await page.locator('svg path').count()).toBeGreaterThan(20);
});

test('a shared link has a card: title, words and a picture that is there', async ({ page, request }) => {
  for (const address of ['/', '/en/', `/articles/${ARTICLE}/`]) {
    await page.goto(address);
    const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await meta('og:title')).toContain('Otan');
    expect((await meta('og:description'))?.length).toBeGreaterThan(20);
    const image = await request.get((await meta('og:image')) ?? '');
    expect(image.headers()['content-type']).toBe('image/png');
  }
});

test('the manifest and its icons are allowed and there', async ({ page, request }) => {
  await page.goto('/en/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await request.get(href ?? '')).json()) as {
    start_url: string;
    icons: { src: string }[];
  };
  expect(manifest.start_url).toBe('/en/');
  for (const { src } of manifest.icons) expect((await request.get(src)).ok(), src).toBe(true);
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("manifest-src 'self'");
});

test('search engines are told of every event of the page', async ({ page }) => {
  await page.goto('/');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const graph = (JSON.parse(text ?? '') as { '@graph': { '@type': string; startDate?: string }[] })['@graph'];
  const dates = graph.filter((node) => node['@type'] === 'Event').map(({ startDate }) => startDate);
  expect(dates).toEqual(['2002', undefined, '2021-12-17', undefined, '2022-01-02', '2022-01-12']);
});
