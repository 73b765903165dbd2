import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readPdf } from '../../browser/pdf.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** The project's own Node, which runs TypeScript as it is. */
const NODE = resolve(ROOT, 'node_modules/.bin/node');
/** A browser has to start, ms. */
const LONG = 120_000;

let work = '';
beforeAll(() => (work = mkdtempSync(join(tmpdir(), 'frise-summary-'))));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function summary(args: string[], env: Record<string, string> = {}) {
  return spawnSync(NODE, [resolve(ROOT, 'src/cli/summary.ts'), ...args], {
    encoding: 'utf8',
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: work, ...env },
  });
}

describe('npm run summary', () => {
  test('prints the text, without colours where nobody sees them', () => {
    const { stdout, status } = summary([]);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(resolve(ROOT, 'tests/output/export/summary.fr.txt'), 'utf8'));
  });

  test('in each format and language', () => {
    expect(summary(['--lang', 'en']).stdout).toMatch(/12\s*January\s*2022 · planned/);
    expect(summary(['--format', 'markdown']).stdout).toMatch(/^---\ntitle: /);
    expect(JSON.parse(summary(['--format', 'json']).stdout)).toHaveProperty('events.length', 6);
    const page = summary(['--format', 'html']).stdout;
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('url(data:font/woff2;base64,');
    // It needs nothing else: no address is asked for.
    expect(page.replaceAll('url(data:', '')).not.toMatch(/url\((?!#)|@import|<link|src=/);
  });

  test('only the events of a period, which the text names', () => {
    const { stdout } = summary(['--from', '17/12/2021', '--to', '2021']);
    expect(stdout).toMatch(/17\sdécembre\s2021/);
    expect(stdout).not.toMatch(/12\sjanvier\s2022/);
    expect(stdout).toMatch(/Filtre\s: De\s: 17\/12\/2021 · À\s: 2021/);
  });

  test('only the events of an article', () => {
    const content = join(work, 'two');
    mkdirSync(join(content, 'articles'), { recursive: true });
    writeFileSync(
      join(content, 'articles', 'pont.txt'),
      'date 2024-03-05 Le pont\n\nLe pont a été ouvert lundi.\n',
    );
    writeFileSync(
      join(content, 'articles', 'quai.txt'),
      'date 2024-03-05 Le quai\n\nLe quai a été fermé dimanche.\n',
    );
    const env = { FRISE_CONTENT: content };
    expect(summary([], env).stdout).toMatch(/Le quai a été fermé[^]*Le pont a été ouvert[^]*\[2\] Le quai/);
    const { stdout } = summary(['--article', 'pont'], env);
    expect(stdout).toContain('Le pont a été ouvert');
    expect(stdout).not.toContain('quai');
  });

  test(
    'writes the printed sheet',
    async () => {
      const { stdout, stderr, status } = summary(['--pdf', 'sheet.pdf', '--lang', 'en']);
      expect(status, stderr).toBe(0);
      expect(stdout).toBe('6 events written to sheet.pdf.\n');
      const { pages, texts, headings } = await readPdf(readFileSync(join(work, 'sheet.pdf')));
      expect(pages).toBe(1);
      expect(headings).toBe(8);
      expect(texts[0]).toMatch(/Page 1 of 1/);
      expect(texts[0]).toContain('Printed on');
    },
    LONG,
  );

  test(
    'what cannot be written is said, and replaces nothing',
    () => {
      const { stderr, status } = summary(['--pdf', join('nowhere', 'sheet.pdf')]);
      expect(status).toBe(1);
      expect(stderr).toContain(`"${join('nowhere', 'sheet.pdf')}" could not be written (ENOENT).`);
      expect(existsSync(join(work, 'nowhere'))).toBe(false);
    },
    LONG,
  );

  test.each([
    [['--format', 'docx'], '"docx" is not a value of --format. Choose one of text, markdown, html, json.'],
    [['--article', 'x'], 'There is no article "x". The articles are: erdogan-poutine-otan.'],
    [['--from', 'hier'], '"hier" is not a date for --from.'],
    [['--pdf', 'x.pdf', '--format', 'text'], 'it does not go with --format'],
    [['--lang', 'de'], '"de" is not a value of --lang.'],
  ])('%j is refused', (args, message) => {
    const { stderr, stdout, status } = summary(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });
});
