import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { EXPORTS } from '../../src/export/index.ts';
import { copySources, runScript, writeFiles } from './copy.ts';

/** A build takes seconds, on a busy machine many (ms). */
const LONG = 240_000;

let work = '';
let site = '';
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'frise-exports-'));
  site = join(work, 'site');
  copySources(site);
  const content = join(work, 'content');
  writeFiles(content, {
    'articles/2024/bridge.txt':
      'date 2024-03-05 A bridge & a vote\n\nThe council will meet on Friday to vote on the new bridge over the river.\n',
    'imports/dam.csv': 'Year,Headline\r\n2011,The gates open\r\n',
  });
}, LONG);
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const build = (env: Record<string, string>) =>
  runScript(site, ['src/cli/astro.ts', 'build'], { FRISE_CONTENT: join(work, 'content'), ...env });
const file = (path: string) => readFileSync(join(site, 'dist', path), 'utf8');
const pages = () =>
  readdirSync(join(site, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );

/** Where each export is: beside each page that has it, in each language. */
const places = {
  site: [''],
  language: ['', 'en/'],
  article: ['', 'en/', 'articles/2024/bridge/', 'en/articles/2024/bridge/'],
};

describe('the files to take away', () => {
  test(
    'are at their addresses, without an origin where none is known',
    async () => {
      const { code, said } = await build({});
      expect(code, said).toBe(0);
      for (const { file: name, scope } of EXPORTS)
        for (const folder of places[scope])
          expect(existsSync(join(site, 'dist', folder, name)), folder + name).toBe(true);
      const events = JSON.parse(file('en/articles/2024/bridge/events.json')) as {
        events: { id: string; address: string }[];
      };
      expect(events.events.map(({ id }) => id)).toEqual(['2024/bridge/friday']);
      expect(events.events[0]?.address).toBe('/en/#2024/bridge/friday');
      expect(file('en/events.json')).toContain('dam/the-gates-open');
      expect(file('rss.xml')).toContain('<link>/articles/2024/bridge/</link>');
      expect(file('robots.txt')).not.toContain('Sitemap');
      expect(existsSync(join(site, 'dist/sitemap-index.xml'))).toBe(false);
      for (const page of pages()) expect(file(page)).not.toMatch(/localhost|undefined/);
    },
    LONG,
  );

  test(
    'and everything else know where FRISE_SITE says that they will stand, below a folder too',
    async () => {
      const { code, said } = await build({ FRISE_SITE: 'https://example.org/news' });
      expect(code, said).toBe(0);
      const home = 'https://example.org/news/';
      expect(file('index.html')).toContain(`<link rel="canonical" href="${home}"`);
      expect(file('en/index.html')).toContain(`property="og:image" content="${home}en/open-graph.png"`);
      expect(file('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
      expect(file('sitemap-0.xml')).toContain(`<loc>${home}en/articles/2024/bridge/</loc>`);
      expect(file('sitemap-0.xml')).not.toMatch(/embed|404|\.json/);
      expect(file('en/events.json')).toContain(`"address": "${home}en/#2024/bridge/friday"`);
      expect(file('events.ics')).toContain(`URL:${home}#dam/the-gates-open`);
      expect(file('en/rss.xml')).toContain(`<link>${home}en/#2024/bridge/friday</link>`);
      expect(JSON.parse(file('manifest.webmanifest'))).toMatchObject({
        start_url: '/news/',
        scope: '/news/',
      });
      // Every address of the pages' own stays in that folder.
      for (const page of pages())
        for (const [, address = ''] of file(page).matchAll(/(?:href|src)="(\/[^"]*)"/g))
          expect(address.startsWith('/news/'), `${page}: ${address}`).toBe(true);
    },
    LONG,
  );

  test(
    'and the build stop where FRISE_SITE is no address',
    async () => {
      const { code, said } = await build({ FRISE_SITE: 'example.org' });
      expect(code).not.toBe(0);
      expect(said).toMatch(
        /FRISE_SITE is "example\.org", which is not the address of a site\. Write it like/,
      );
    },
    LONG,
  );
});
