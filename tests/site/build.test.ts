import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { copySources, runScript, startScript } from './copy.ts';

/** A build takes seconds, on a busy machine many (ms). */
const LONG = 240_000;

let work = '';
let site = '';
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'frise-build-'));
  site = join(work, 'site');
  copySources(site);
}, LONG);
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** A content folder with some articles. */
function content(name: string, articles: Record<string, string>): string {
  const folder = join(work, name);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [path, text] of Object.entries(articles)) {
    const file = join(folder, 'articles', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const build = (folder?: string) =>
  runScript(site, ['src/cli/astro.ts', 'build'], folder === undefined ? {} : { FRISE_CONTENT: folder });
const page = (path: string) => readFileSync(join(site, 'dist', path, 'index.html'), 'utf8');

describe('a site from any folder of texts', () => {
  test(
    'FRISE_CONTENT names it, articles may lie in folders of their own',
    async () => {
      const text = 'The council will meet on Friday to vote on the new bridge over the river.';
      const folder = content('other', {
        '2024/bridge.md': `---\ntitle: A bridge & a vote\npublished: 2024-03-05\n---\n\n${text}\n`,
      });
      const { code, said } = await build(folder);
      expect(code, said).toBe(0);
      expect(page('')).toContain('2024/bridge/friday');
      expect(page('articles/2024/bridge')).toContain('A bridge &amp; a vote');
      expect(page('en/articles/2024/bridge')).toContain('A bridge &amp; a vote');
    },
    LONG,
  );

  test(
    'a spreadsheet alone makes a site; beside articles, its events join theirs',
    async () => {
      const folder = content('sheet', {});
      rmSync(join(folder, 'articles'), { recursive: true });
      mkdirSync(join(folder, 'imports'));
      const rows = [
        'Year,Month,Day,Display Date,Headline,Text,Media,Media Credit,Type,Notes',
        ',,,,The dam,What we know of it.,,,title,',
        '2011,3,7,Early March,The gates & the valley,<p>They open.</p><p>Water.</p>,https://a.example/,The Daily,,x',
        '2012,,,,A report is out,,,,,',
      ];
      writeFileSync(join(folder, 'imports', 'dam.csv'), rows.join('\r\n'));
      const alone = await build(folder);
      expect(alone.code, alone.said).toBe(0);
      expect(alone.said).toMatch(/dam\.csv:1: Frise does not know the column "Notes"/);
      const english = page('en').replaceAll('\u00a0', ' ');
      expect(english).toContain('<h1 lang="en">The dam</h1>');
      expect(english).toContain('data-event="dam/the-gates-and-the-valley"');
      expect(english).toContain('<time datetime="2011-03-07">7 March 2011</time> (Early March)');
      expect(english).toContain('<p class="text">They open.\nWater.</p>');
      expect(english).toContain('<a href="https://a.example/">The Daily</a> · row 3 of imports/dam.csv');
      expect(page('')).toContain('<p class="text" lang="en">What we know of it.</p>');
      expect(page('en/summary')).toContain('A report is out');
      // Thousands of them have to be quick.
      const [, entry = ''] = english.split('data-event="dam/the-gates-and-the-valley"');
      expect(entry.slice(0, entry.indexOf('</li>')).match(/<[a-z]/g)?.length).toBeLessThan(10);

      mkdirSync(join(folder, 'articles'));
      const text = 'The council will meet on Friday to vote on the new bridge over the river.';
      writeFileSync(join(folder, 'articles', 'bridge.txt'), `date 2024-03-05 A bridge\n\n${text}\n`);
      const both = await build(folder);
      expect(both.code, both.said).toBe(0);
      for (const id of ['dam/a-report-is-out', 'bridge/friday'])
        expect(page('')).toContain(`data-event="${id}"`);
      expect(page('')).not.toContain('<h1 lang=');
    },
    LONG,
  );

  test(
    'without any article the page says what to do',
    async () => {
      const { code, said } = await build(content('empty', {}));
      expect(code, said).toBe(0);
      expect(page('')).toContain('content/articles');
    },
    LONG,
  );

  test(
    'broken articles stop the build with one error that names each file and line',
    async () => {
      const { code, said } = await build(
        content('broken', {
          'a.txt': 'Pas de date\n\nUn texte.\n',
          'b.txt': 'date 2022-02-30 Un titre\n\nUn texte.\n',
          'c.md': '---\ntitle: Un titre\npublished: 2022-13\n---\nUn texte.\n',
        }),
      );
      expect(code).not.toBe(0);
      expect(said).toMatch(
        /articles\/a\.txt:1: The first line does not say when the article was published\./,
      );
      expect(said).toMatch(/articles\/b\.txt:1: The publication date "2022-02-30"/);
      expect(said).toMatch(/articles\/c\.md:3: The publication date "2022-13"/);
    },
    LONG,
  );
});

test(
  'a change to the extractor is never hidden by a cache',
  async () => {
    expect((await build()).code).toBe(0);
    expect(page('')).toContain('datetime="2021-12-17"');
    const lexicon = join(site, 'src/extract/locales/fr/lexicon.ts');
    const words = readFileSync(lexicon, 'utf8');
    const changed = words.replace('décembre: 12,', 'décembre: 11,');
    expect(changed).not.toBe(words);
    writeFileSync(lexicon, changed);
    expect((await build()).code).toBe(0);
    expect(page('')).toContain('datetime="2021-11-17"');
    expect(page('')).not.toContain('datetime="2021-12-17"');
  },
  LONG,
);

/** Starts a build, and ends it once it has said something, or written the site's first page. */
async function buildUntil(sign: RegExp | 'page', signal: NodeJS.Signals): Promise<void> {
  const child = startScript(site, ['src/cli/astro.ts', 'build']);
  let said = '';
  await new Promise<void>((done) => {
    child.on('close', () => done());
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (sign !== 'page' && sign.test(said)) child.kill(signal);
    });
    const looking = setInterval(() => {
      const unfinished = readdirSync(site).find((name) => name.startsWith('.dist.new-'));
      if (sign === 'page' && unfinished && existsSync(join(site, unfinished, 'en/index.html')))
        child.kill(signal);
      if (child.exitCode !== null || child.signalCode !== null) clearInterval(looking);
    }, 5);
  });
  expect(child.exitCode, said).not.toBe(0);
}

test(
  'a build that fails or is killed leaves the last good site as it was, and the next one cleans up',
  async () => {
    const good = content('good', {
      'a.txt': 'date 2024-03-05 A good title\n\nThe bridge opened on Monday.\n',
    });
    expect((await build(good)).code).toBe(0);
    const files = () => readdirSync(join(site, 'dist'), { recursive: true }).sort();
    const [home, all] = [page(''), files()];
    const isAsItWas = () => {
      expect(page('')).toBe(home);
      expect(files()).toEqual(all);
    };

    const { code, said } = await build(content('bad', { 'a.txt': 'No date\n\nA text.\n' }));
    expect(code).not.toBe(0);
    expect(said).toContain('Nothing was replaced: dist/ is as it was before this build.');
    isAsItWas();
    await buildUntil('page', 'SIGTERM');
    isAsItWas();
    await buildUntil(/static routes/, 'SIGKILL');
    isAsItWas();

    const { code: last } = await build();
    expect(last).toBe(0);
    expect(page('')).not.toBe(home);
    expect(readdirSync(site).filter((name) => name.startsWith('.dist.'))).toEqual([]);
  },
  LONG,
);
