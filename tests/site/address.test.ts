import { existsSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { ATTACKS, harmIn } from './attacks.ts';
import { LONG, Site } from './site.ts';

const HOME = 'https://example.org/news/';

/** A spreadsheet with each of some texts in every column. */
function sheetOf(texts: readonly string[]): string {
  const columns = ['Text', 'Media', 'Media Credit', 'Media Caption', 'Group', 'Display Date', 'Link'];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = texts.map((text, i) => [`${2000 + i}`, cell(`x ${text}`), ...columns.map(() => cell(text))]);
  return [['Year', 'Headline', ...columns], ...rows].map((row) => row.join(',')).join('\n');
}

let site: Site;
/** A site below a folder of its address, with what strangers might write in every field. */
beforeAll(async () => {
  site = new Site();
  const attack = JSON.stringify(ATTACKS.join(' '));
  const content = site.content('attacks', {
    'articles/body.txt': `date 2024-03-05 ${ATTACKS.join(' ').replace(/[\t\0]/g, ' ')}\n\n${ATTACKS.map((a) => `The mayor opened ${a} on Monday. ${a}`).join('\n\n')}\n`,
    'articles/front.md': `---\ntitle: ${attack}\npublished: 2024-03-05\nlang: en\npublisher: ${attack}\nauthor: ${attack}\nurl: https://example.org/"><script>alert(1)</script>\n---\n\n${ATTACKS.map((a) => `The council of ${a} voted on 3 March 2024. ${a}`).join('\n\n')}\n`,
    "articles/a'onload=alert(1) <b>.txt": 'date 2024-03-05 A name\n\nThe bridge opened on Monday.\n',
    'articles/2024/bridge.txt':
      'date 2024-03-05 A bridge\n\nThe council will meet on Friday to vote on the new bridge over the river.\n',
    'imports/sheet.csv': sheetOf(ATTACKS),
    'imports/dam.csv': 'Year,Headline\r\n2011,The gates open\r\n',
  });
  const { code, said } = await site.build(content, { FRISE_SITE: HOME });
  expect(code, said).toBe(0);
}, LONG);
afterAll(() => site.remove());

test('nothing that a stranger wrote runs, loads or leads astray', () => {
  const pages = site.pages();
  expect(pages.length).toBeGreaterThan(10);
  for (const { path, html } of pages) expect(harmIn(html.replaceAll('"/news/', '"/')), path).toEqual([]);
  const policy = /content-security-policy" content="([^"]*)"/;
  for (const { path, html } of pages) {
    expect(policy.exec(html)?.[1], path).toMatch(/^default-src (?:'|&#39;)none/);
    expect(policy.exec(html)?.[1], path).not.toContain('unsafe');
  }
  // What was written is there to be read.
  expect(site.page('articles/body')).toContain('&lt;script&gt;alert(1)');
});

test('below a folder every link leads to a file of the site', () => {
  for (const { path, html } of site.pages())
    for (const [, link = ''] of html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
      expect(link.startsWith('/news/'), `${path}: ${link}`).toBe(true);
      const file = decodeURIComponent(link.slice('/news/'.length));
      const target = file === '' || file.endsWith('/') ? `${file}index.html` : file;
      expect(existsSync(site.path(target)), `${path}: ${link}`).toBe(true);
    }
});

test('headers guard the pages', () => {
  // As hosts read them: every rule that matches counts.
  const headers = site.file('_headers').split('\n\n');
  const sentWith = (path: string) =>
    headers
      .map((rule) => rule.trim().split('\n'))
      .filter(([rule = '']) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule))
      .flatMap(([, ...lines]) => lines.map((line) => line.trim()));
  for (const { path } of site.pages()) {
    const sent = sentWith(`/news/${path.replace(/index\.html$/, '')}`);
    expect(sent).toContain('X-Content-Type-Options: nosniff');
    expect(sent.includes('X-Frame-Options: DENY'), path).toBe(!/^(?:en\/)?embed\//.test(path));
  }
});

test('the files to take away and everything else know where FRISE_SITE says that they will stand', () => {
  expect(site.page('')).toContain(`<link rel="canonical" href="${HOME}"`);
  expect(site.page('en')).toContain(`property="og:image" content="${HOME}en/open-graph.png"`);
  expect(site.file('robots.txt')).toContain(`Sitemap: ${HOME}sitemap-index.xml`);
  expect(site.file('sitemap-0.xml')).toContain(`<loc>${HOME}en/articles/2024/bridge/</loc>`);
  expect(site.file('sitemap-0.xml')).not.toMatch(/embed|404|\.json/);
  expect(site.file('en/events.json')).toContain(`"address": "${HOME}en/#2024/bridge/friday"`);
  // A line of a calendar is at most 75 bytes long, and goes on after a space.
  expect(site.file('events.ics').replace(/\r\n /g, '')).toContain(`URL:${HOME}#dam/the-gates-open`);
  expect(site.file('en/rss.xml')).toContain(`<link>${HOME}en/#2024/bridge/friday</link>`);
  expect(JSON.parse(site.file('manifest.webmanifest'))).toMatchObject({
    start_url: '/news/',
    scope: '/news/',
  });
});

test(
  'a FRISE_SITE that is no address stops the build',
  async () => {
    const { code, said } = await site.build(site.content('none', {}), { FRISE_SITE: 'example.org' });
    expect(code).not.toBe(0);
    expect(said).toMatch(/FRISE_SITE is "example\.org", which is not the address of a site\. Write it like/);
  },
  LONG,
);
