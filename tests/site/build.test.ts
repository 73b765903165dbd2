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
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { benchArticles } from '../bench/build/articles.ts';
import { ATTACKS, harmIn } from './attacks.ts';
import { copySources, runScript, startScript, writeFiles } from './copy.ts';

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
  writeFiles(join(folder, 'articles'), articles);
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

describe('what editors write', () => {
  const BRIDGE = `date 2022-01 Le pont\n\nLe maire Jean Marchal a inauguré le pont dimanche.\n`;
  const withNotes = (name: string, notes: Record<string, string>) => {
    const folder = content(name, {
      'pont.txt': BRIDGE,
      'gazette.txt':
        'date 2022-01-04 Une gazette\n\nLe maire Jean Marchal a inauguré dimanche le pont de la ville, sous la pluie.\n',
    });
    mkdirSync(join(folder, 'notes'));
    for (const [file, text] of Object.entries(notes)) writeFileSync(join(folder, 'notes', file), text);
    return folder;
  };

  test(
    'is on every page that shows the event, without any harm; what two articles tell alike is one event',
    async () => {
      const { code, said } = await build(
        withNotes('edited', {
          'a.md':
            '---\nevent: gazette/dimanche\ntitle: { en: The bridge is open }\nwhen: 2022-01-02\nbecause: "La mairie <b>le</b> dit."\npin: true\n---\n\nUn mot<script>alert(1)</script> de [trop](javascript:alert(1)).\n',
          'b.md':
            '---\ntitle: La fête\nwhen: 2022-02-01\nsource: https://a.example/fete\n---\n\nElle a eu lieu.\n',
        }),
      );
      expect(code, said).toBe(0);
      for (const path of ['', 'summary', 'articles/gazette', 'articles/pont', 'embed'])
        expect(page(path).replaceAll('\u00a0', ' '), path).toMatch(
          /Corrigé : le texte seul donne « dimanche [^<]*<[^>]*> ?La mairie &lt;b&gt;le&lt;\/b&gt; dit\./,
        );
      const home = page('');
      expect(home.match(/data-event=/g)).toHaveLength(2);
      expect(home).toContain('data-event="gazette/dimanche"');
      expect(home).toContain('id="pont/dimanche"');
      expect(home).toContain('data-labelled');
      expect(home).toContain('data-event="note/b"');
      expect(home).toContain('<a href="https://a.example/fete">');
      expect(home).toMatch(/<p>Un mot de <a>trop<\/a>\.<\/p>/);
      expect(home).not.toContain('alert(1)');
      expect(page('en')).toContain('<h2 lang="en">The bridge is open</h2>');
      expect(page('summary')).toContain('Elle a eu lieu.');
      expect(existsSync(join(site, 'dist/desk'))).toBe(false);
    },
    LONG,
  );

  test(
    'stops the build where it does not hold',
    async () => {
      const { code, said } = await build(
        withNotes('refused', { 'a.md': '---\nevent: pont/dimanches\npin: true\n---\n' }),
      );
      expect(code).not.toBe(0);
      expect(said).toMatch(/notes\/a\.md:2: There is no event "pont\/dimanches"\..*"pont\/dimanche"/);
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

/** Every page of the built site, by its path in there. */
const pages = () =>
  readdirSync(join(site, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      html: readFileSync(join(site, 'dist', path), 'utf8'),
    }));

test(
  'nothing that a stranger wrote runs, loads or leads astray; the address is one of a folder; headers guard the pages',
  async () => {
    const folder = content('attacks', {
      'body.txt': `date 2024-03-05 ${ATTACKS.join(' ').replace(/[\t\0]/g, ' ')}\n\n${ATTACKS.map((a) => `The mayor opened ${a} on Monday. ${a}`).join('\n\n')}\n`,
      'front.md': `---\ntitle: ${JSON.stringify(ATTACKS.join(' '))}\npublished: 2024-03-05\nlang: en\npublisher: ${JSON.stringify(ATTACKS.join(' '))}\nauthor: ${JSON.stringify(ATTACKS.join(' '))}\nurl: https://example.org/"><script>alert(1)</script>\n---\n\n${ATTACKS.map((a) => `The council of ${a} voted on 3 March 2024. ${a}`).join('\n\n')}\n`,
      "a'onload=alert(1) <b>.txt": 'date 2024-03-05 A name\n\nThe bridge opened on Monday.\n',
    });
    mkdirSync(join(folder, 'imports'));
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const columns = [
      'Headline',
      'Text',
      'Media',
      'Media Credit',
      'Media Caption',
      'Group',
      'Display Date',
      'Link',
    ];
    const rows = ATTACKS.map((a, i) => [
      `${2000 + i}`,
      ...columns.map((c) => cell(c === 'Headline' ? `x ${a}` : a)),
    ]);
    writeFileSync(
      join(folder, 'imports', 'sheet.csv'),
      [['Year', ...columns], ...rows].map((row) => row.join(',')).join('\n'),
    );
    const { code, said } = await runScript(site, ['src/cli/astro.ts', 'build'], {
      FRISE_CONTENT: folder,
      FRISE_SITE: 'https://example.org/frise/',
    });
    expect(code, said).toBe(0);
    const all = pages();
    expect(all.length).toBeGreaterThan(10);
    for (const { path, html } of all) expect(harmIn(html.replaceAll('"/frise/', '"/')), path).toEqual([]);
    const policy = /content-security-policy" content="([^"]*)"/;
    for (const { path, html } of all) {
      expect(policy.exec(html)?.[1], path).toMatch(/^default-src|default-src &#39;none|default-src 'none'/);
      expect(policy.exec(html)?.[1], path).not.toContain('unsafe');
    }
    // What was written is there to be read.
    expect(all.find(({ path }) => path === 'articles/body/index.html')?.html).toContain(
      '&lt;script&gt;alert(1)',
    );

    // Below a base path every link leads to a file of the site.
    for (const { path, html } of all)
      for (const [, link = ''] of html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
        expect(link.startsWith('/frise/'), `${path}: ${link}`).toBe(true);
        const file = decodeURIComponent(link.slice('/frise/'.length));
        const target = file === '' || file.endsWith('/') ? `${file}index.html` : file;
        expect(existsSync(join(site, 'dist', target)), `${path}: ${link}`).toBe(true);
      }

    // As hosts read them: every rule that matches counts.
    const headers = readFileSync(join(site, 'dist/_headers'), 'utf8').split('\n\n');
    const sentWith = (path: string) =>
      headers
        .map((rule) => rule.trim().split('\n'))
        .filter(([rule = '']) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule))
        .flatMap(([, ...lines]) => lines.map((line) => line.trim()));
    for (const { path } of all) {
      const sent = sentWith(`/frise/${path.replace(/index\.html$/, '')}`);
      expect(sent).toContain('X-Content-Type-Options: nosniff');
      expect(sent.includes('X-Frame-Options: DENY'), path).toBe(!/^(?:en\/)?embed\//.test(path));
    }
  },
  LONG,
);

test(
  'an archive is read by year and by article, in both languages: each event is on one page, and its article leads there',
  async () => {
    const articles = benchArticles(140);
    const folder = content('archive', Object.fromEntries(articles.map(({ path, text }) => [path, text])));
    const { code, said } = await build(folder);
    expect(code, said).toBe(0);
    const eventsOn = (html: string) =>
      [...html.matchAll(/<li[^>]* data-event="([^"]*)"/g)].map(([, id]) => id);
    for (const lang of ['', 'en/']) {
      const home = page(lang);
      expect(home.length).toBeLessThan(100_000);
      const years = [...home.matchAll(/href="([^"]*\/\d{4}\/)"/g)].map(([, path = '']) => path);
      expect(years.length).toBeGreaterThan(10);
      const listed = years.flatMap((path) => eventsOn(page(path)));
      expect(listed.length).toBeGreaterThan(1_000);
      expect(new Set(listed).size).toBe(listed.length);
      const list = page(`${lang}articles`);
      for (const { path } of articles) {
        const id = path.replace(/\.[a-z]+$/, '');
        expect(list).toContain(`/${lang}articles/${id}/"`);
        const links = page(`${lang}articles/${id}`).matchAll(/href="([^"#]*\/\d{4}\/)#([^"]*)"/g);
        for (const [, year = '', event = ''] of links) expect(eventsOn(page(year))).toContain(event);
      }
      // From a year to the others, and back.
      expect(page(years[0]!)).toContain(`href="${years[1]}"`);
      expect(page(years[0]!)).toContain(`href="/${lang}"`);
    }
  },
  LONG,
);
