import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { startScript } from './copy.ts';
import { LONG, Site } from './site.ts';

let site: Site;
let home = '';
let files: string[] = [];
beforeAll(async () => {
  site = new Site();
  const good = site.content('good', {
    'imports/dam.csv':
      'Year,Headline,Text,Type\r\n,The dam,What we know of it.,title\r\n2012,A report is out,,\r\n',
  });
  const { code, said } = await site.build(good);
  expect(code, said).toBe(0);
  [home, files] = [site.page(''), site.files()];
}, LONG);
afterAll(() => site.remove());

test('a spreadsheet alone makes a site, with its title and text', () => {
  expect(site.page('en')).toContain('<h1 lang="en">The dam</h1>');
  expect(home).toContain('<p class="text" lang="en">What we know of it.</p>');
  expect(home).toContain('data-event="dam/a-report-is-out"');
  expect(site.page('en/summary')).toContain('A report is out');
});

/** Starts a build, and ends it once it has said something, or written the site's first page. */
async function buildUntil(sign: RegExp | 'page', signal: NodeJS.Signals): Promise<void> {
  const child = startScript(site.folder, ['src/cli/astro.ts', 'build']);
  let said = '';
  await new Promise<void>((done) => {
    child.on('close', () => done());
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (sign !== 'page' && sign.test(said)) child.kill(signal);
    });
    const looking = setInterval(() => {
      const unfinished = readdirSync(site.folder).find((name) => name.startsWith('.dist.new-'));
      if (sign === 'page' && unfinished && existsSync(join(site.folder, unfinished, 'en/index.html')))
        child.kill(signal);
      if (child.exitCode !== null || child.signalCode !== null) clearInterval(looking);
    }, 5);
  });
  expect(child.exitCode, said).not.toBe(0);
}

describe('the last good site stays as it was', () => {
  beforeEach(() => () => {
    expect(site.page('')).toBe(home);
    expect(site.files()).toEqual(files);
  });

  test(
    'where articles are broken: one error names each file and line',
    async () => {
      const { code, said } = await site.build(
        site.content('broken', {
          'articles/a.txt': 'Pas de date\n\nUn texte.\n',
          'articles/b.txt': 'date 2022-02-30 Un titre\n\nUn texte.\n',
          'articles/c.md': '---\ntitle: Un titre\npublished: 2022-13\n---\nUn texte.\n',
        }),
      );
      expect(code).not.toBe(0);
      expect(said).toMatch(
        /articles\/a\.txt:1: The first line does not say when the article was published\./,
      );
      expect(said).toMatch(/articles\/b\.txt:1: The publication date "2022-02-30"/);
      expect(said).toMatch(/articles\/c\.md:3: The publication date "2022-13"/);
      expect(said).toContain('Nothing was replaced: dist/ is as it was before this build.');
      // An editor is told of the text, and of no code.
      expect(said).not.toMatch(/Stack trace|\.ts:\d/);
    },
    LONG,
  );

  test(
    'where a note does not hold',
    async () => {
      const { code, said } = await site.build(
        site.content('refused', {
          'articles/pont.txt': 'date 2022-01 Le pont\n\nLe maire Jean Marchal a inauguré le pont dimanche.\n',
          'notes/a.md': '---\nevent: pont/dimanches\npin: true\n---\n',
        }),
      );
      expect(code).not.toBe(0);
      expect(said).toMatch(/notes\/a\.md:2: There is no event "pont\/dimanches"\..*"pont\/dimanche"/);
    },
    LONG,
  );

  test.each([
    ['page', 'SIGTERM'],
    [/static routes/, 'SIGKILL'],
  ] as const)('where a build is killed (%s, %s)', (sign, signal) => buildUntil(sign, signal), LONG);
});

test(
  'the next build clears up; without any article its page says what to do',
  async () => {
    const { code, said } = await site.build(site.content('empty', {}));
    expect(code, said).toBe(0);
    expect(site.page('')).not.toBe(home);
    expect(site.page('')).toContain('content/articles');
    expect(readdirSync(site.folder).filter((name) => name.startsWith('.dist.'))).toEqual([]);
  },
  LONG,
);
