import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Each call starts Node anew, on a busy machine slowly (ms). */
const LONG = 60_000;

const ROOT = resolve(import.meta.dirname, '../../..');
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'frise-editing-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function run(command: string, args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, FRISE_CONTENT: folder, INIT_CWD: folder },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const BRIDGE =
  'date 2022-01 Le pont\n\nLe maire Jean Marchal a inauguré le pont dimanche.\n\nLe budget du 3 février 2019 était une aubaine pour la ville.\n';

describe('npm run check', () => {
  test(
    'lists what deserves a look, the worst first, with file and line; --strict makes it a failure',
    () => {
      write('articles/pont.txt', BRIDGE);
      const { status, stdout, stderr } = run('check', ['--format', 'json']);
      expect(status, stderr).toBe(0);
      const found = JSON.parse(stdout) as {
        kind: string;
        file: string;
        line: number;
        event?: string;
        said: string;
      }[];
      expect(found.map(({ kind, line }) => [kind, line])).toEqual([
        ['ambiguous', 3],
        ['refused', 5],
        ['metadata', 1],
      ]);
      expect(found[0]!.event).toBe('pont/dimanche');
      expect(found[0]!.file).toMatch(/articles\/pont\.txt$/);
      expect(found[1]!.said).toMatch(/3 février 2019” became no event: /);
      expect(run('check', ['--strict']).status).toBe(1);
      // In the table, lines break between words.
      const table = run('check', ['--lang', 'fr']).stdout;
      const cells = table.split('\n').map((line) => line.split('│')[2]?.trim() ?? '');
      expect(cells.join(' ').replaceAll('\u00a0', ' ')).toContain(
        'La date n’est pas certaine : dimanche 2, 9, 16, 23 ou 30 janvier 2022, d’après « dimanche ».',
      );
    },
    LONG,
  );

  test(
    'is content with what an editor has put right, and with complete metadata',
    () => {
      write(
        'articles/pont.md',
        '---\ntitle: Le pont\npublished: 2022-01\nlang: fr\npublisher: La Gazette\nauthor: Anne Roux\nurl: https://a.example/\n---\n\nLe maire Jean Marchal a inauguré le pont dimanche.\n',
      );
      expect(run('check', ['--strict']).status).toBe(1);
      write('notes/a.md', '---\nevent: pont/dimanche\nwhen: 2022-01-02\nbecause: La mairie le dit.\n---\n');
      const { status, stdout } = run('check', ['--strict']);
      expect([status, stdout.trim()]).toEqual([0, 'Nothing needs a look.']);
    },
    LONG,
  );

  test(
    'writes annotations for GitHub, with what could end them escaped',
    () => {
      write('articles/pont.txt', BRIDGE.replace('le pont dimanche', 'le pont à 100 % dimanche'));
      const { stdout } = run('check', ['--format', 'github']);
      expect(stdout).toMatch(
        /^::warning file=[^,]*articles\/pont\.txt,line=3,title=pont\/dimanche::The date is not certain: /,
      );
      expect(stdout).toContain('100 %25 dimanche');
      for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^::(?:warning|notice) file=/);
    },
    LONG,
  );

  test(
    'a wrong call is 2, broken content 1',
    () => {
      write('articles/pont.txt', BRIDGE);
      expect(run('check', ['--format', 'xml']).status).toBe(2);
      write('notes/a.md', '---\nevent: pont/lundi\npin: true\n---\n');
      const { status, stderr } = run('check', []);
      expect(status).toBe(1);
      expect(stderr).toContain('notes/a.md:2: There is no event "pont/lundi".');
    },
    LONG,
  );
});

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Bridge opens | The Daily</title>
<meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2024-03-05T23:30:00-05:00">
<meta name="author" content="Ada Example"><link rel="canonical" href="https://a.example/bridge"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Bridge opens</h1>
<p>The new bridge over the river was opened on Monday by the mayor, Ruth Ansell, who praised * the workers, the engineers and everyone who had made it possible over the years.</p>
<h2>What is next</h2>
<p>The council will meet on 12 March to vote on the second bridge, which has been planned for many years, and which will cost a great deal more than the first one did.</p>
<script>alert(1)</script></article><footer>Terms of use</footer></body></html>`;

describe('npm run new', () => {
  test(
    'makes an article of a saved page, with what its metadata say, and shows its events at once',
    () => {
      const { status, stdout, stderr } = run('new', [write('saved.html', PAGE)]);
      expect(status, stderr).toBe(0);
      expect(stdout).toContain('2024-03-04');
      expect(stdout).toContain('2024-03-12');
      const text = readFileSync(join(folder, 'articles/bridge-opens.md'), 'utf8');
      expect(text).toMatch(
        /^---\ntitle: Bridge opens\npublished: 2024-03-05\nlang: en\npublisher: The Daily\nauthor: Ada Example\nurl: https:\/\/a\.example\/bridge\n---\n\nThe new bridge /,
      );
      expect(text).toContain('\n\n## What is next\n\n');
      expect(text).not.toMatch(/alert|Home|Terms/);
    },
    LONG,
  );

  test(
    'never overwrites; --name gives another name, which cannot leave the folder',
    () => {
      const page = write('saved.html', PAGE);
      run('new', [page]);
      const file = join(folder, 'articles/bridge-opens.md');
      writeFileSync(file, 'mine');
      const again = run('new', [page, '--title', 'Bridge opens']);
      expect(again.status).toBe(1);
      expect(again.stderr).toMatch(/bridge-opens\.md: There is such an article already\./);
      expect(readFileSync(file, 'utf8')).toBe('mine');
      expect(run('new', [page, '--name', '../../2024/bridge']).status).toBe(0);
      expect(existsSync(join(folder, 'articles/2024/bridge.md'))).toBe(true);
    },
    LONG,
  );

  test(
    'reads a text on standard input; asks for what it does not say',
    () => {
      const text = 'Le pont\n\nLe maire s’est rendu à la gare le 2 janvier.\n\n* Il a neigé.\n';
      const lacking = run('new', ['-'], text);
      expect(lacking.status).toBe(2);
      expect(lacking.stderr).toContain('--published');
      const { status, stdout, stderr } = run('new', ['--published', '2022-01-05', '--lang', 'fr', '-'], text);
      expect(status, stderr).toBe(0);
      expect(stdout).toContain('2022-01-02');
      expect(readFileSync(join(folder, 'articles/le-pont.md'), 'utf8')).toContain('\\* Il a neigé.');
    },
    LONG,
  );

  test(
    'keeps the front matter of Markdown, and refuses what has no text',
    () => {
      const markdown =
        '---\ntitle: Le pont\npublished: 2022\nlang: fr\n---\n\nLe pont a été inauguré le *2 janvier 2022*.\n';
      expect(run('new', [write('a.md', markdown)]).status).toBe(0);
      expect(readFileSync(join(folder, 'articles/le-pont.md'), 'utf8')).toContain('le *2 janvier 2022*.');
      const empty = run('new', [write('b.html', '<html><body><script>x</script></body></html>')]);
      expect(empty.status).toBe(1);
      expect(empty.stderr).toContain('There is no text in it.');
    },
    LONG,
  );
});

test(
  'npm run extract shows an article of the content folder as it is published, and with --raw as it was read',
  () => {
    const file = write('articles/pont.txt', BRIDGE);
    write('notes/a.md', '---\nevent: pont/dimanche\nwhen: 2022-01-02\nbecause: La mairie le dit.\n---\n');
    const whens = (...args: string[]) =>
      (JSON.parse(run('extract', ['--format', 'json', ...args, file]).stdout) as { when: string }[]).map(
        ({ when }) => when,
      );
    expect(whens()).toEqual(['2022-01-02']);
    expect(whens('--raw')[0]).toMatch(/^\[/);
  },
  LONG,
);
