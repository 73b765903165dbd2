import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { ContentError } from '../../../src/loaders/content-error.ts';
import { publishedContent } from '../../../src/loaders/published-content.ts';
import { forgetRead, readAhead, readBefore } from '../../../src/loaders/reading-ahead.ts';

/** A thread has to load all of the extraction, on a busy machine slowly (ms). */
const LONG = 60_000;

let root = '';
const cacheDir = () => pathToFileURL(join(root, 'kept/'));
const kept = () => existsSync(join(root, 'kept', 'frise-content.json'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'frise-'));
  mkdirSync(join(root, 'articles'));
  mkdirSync(join(root, 'notes'));
  writeFileSync(
    join(root, 'articles', 'a.txt'),
    'date 2022-01-30 Le conseil\n\nLe conseil s’est réuni le 3 janvier à Paris.\n',
  );
  vi.stubEnv('FRISE_CONTENT', root);
});
afterEach(() => {
  forgetRead();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test(
  'what a thread has read before a build asks is what would be read then, opened once and kept for the next build',
  async () => {
    const silent = () => undefined;
    const surroundings = {
      cacheDir: pathToFileURL(join(root, 'other/')),
      stays: false,
      info: silent,
      warn: silent,
    };
    const own = await publishedContent(surroundings);
    expect(readBefore(silent)).toBeUndefined();
    readAhead(cacheDir());
    for (const opened of [1, 0]) {
      const given = await readBefore(silent);
      expect(given).toMatchObject({ articles: own.articles, sheets: own.sheets, warnings: [], opened });
      expect(given?.events()).toEqual(own.events());
    }
    await expect.poll(kept, { timeout: LONG }).toBe(true);
    forgetRead();
    expect(readBefore(silent)).toBeUndefined();
  },
  LONG,
);

test(
  'what is wrong with the content is told to everyone who asks, and so is what the thread has said before',
  async () => {
    writeFileSync(join(root, 'articles', 'b.txt'), 'date 2022-02-30 Un titre\n\nUn texte.\n');
    writeFileSync(join(root, 'kept'), 'a file where the folder would be');
    readAhead(cacheDir());
    for (const asked of [1, 2]) {
      const error: unknown = await readBefore(() => undefined)?.catch((thrown: unknown) => thrown);
      expect(error, String(asked)).toBeInstanceOf(ContentError);
      expect(String(error)).toMatch(/b\.txt:1: The publication date "2022-02-30"/);
    }
    rmSync(join(root, 'articles', 'b.txt'));
    const said: string[] = [];
    readAhead(cacheDir());
    await readBefore((sentence) => said.push(sentence));
    await expect.poll(() => said, { timeout: LONG }).toEqual([expect.stringContaining('could not be kept')]);
  },
  LONG,
);
