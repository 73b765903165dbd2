import { afterAll, beforeAll, expect, test } from 'vitest';

import { MOST_READ } from '../../src/export/archive.ts';
import { LONG, Site } from './site.ts';

const ARTICLES = ['bridges', 'mills', 'schools', 'wells'];
const DAY = 86_400_000;
/** Between two happenings, days: none is taken for another telling of the one before. */
const APART = 5;
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Articles that tell, in all, of a few more events than one page holds: dated lines over some fourteen years. */
function articles(): Record<string, string> {
  const lines = Array.from({ length: MOST_READ + 20 }, (_, i) => {
    const day = inWords.format(Date.UTC(2005, 0, 3) + i * APART * DAY);
    return `The council opened crossing ${i} of the river on ${day}.`;
  });
  const textOf = (part: number) => lines.filter((_, i) => i % ARTICLES.length === part).join('\n\n');
  return Object.fromEntries(
    ARTICLES.map((name, part) => [
      `articles/${name}.txt`,
      `date 2020-03-05 The ${name}\n\n${textOf(part)}\n`,
    ]),
  );
}

let site: Site;
beforeAll(async () => {
  site = new Site();
  const { code, said } = await site.build(site.content('archive', articles()));
  expect(code, said).toBe(0);
}, LONG);
afterAll(() => site.remove());

/** The events that the page at an address lists. */
const eventsOn = (address: string) =>
  [...site.page(address).matchAll(/<li[^>]* data-event="([^"]*)"/g)].map(([, id = '']) => id);

test.each(['', 'en/'])(
  'an archive is read by year and by article: each event is on one page, and its article leads there: /%s',
  (lang) => {
    const home = site.page(lang);
    expect(home.length).toBeLessThan(100_000);
    const years = [...home.matchAll(/href="([^"]*\/\d{4}\/)"/g)].map(([, path = '']) => path);
    expect(years.length).toBeGreaterThan(10);
    const eventsOf = new Map(years.map((path) => [path, eventsOn(path)]));
    const listed = [...eventsOf.values()].flat();
    expect(listed.length).toBeGreaterThan(MOST_READ);
    expect(new Set(listed).size).toBe(listed.length);
    const list = site.page(`${lang}articles`);
    for (const name of ARTICLES) {
      expect(list).toContain(`/${lang}articles/${name}/"`);
      const links = [...site.page(`${lang}articles/${name}`).matchAll(/href="([^"#]*\/\d{4}\/)#([^"]*)"/g)];
      expect(links.length).toBeGreaterThan(0);
      for (const [, year = '', event = ''] of links) expect(eventsOf.get(year)).toContain(event);
    }
    // From a year to the others, and back.
    expect(site.page(years[0]!)).toContain(`href="${years[1]}"`);
    expect(site.page(years[0]!)).toContain(`href="/${lang}"`);
  },
);
