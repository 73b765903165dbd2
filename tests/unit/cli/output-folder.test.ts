import { spawnSync } from 'node:child_process';
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

import { afterEach, beforeEach, expect, test } from 'vitest';

import { causeIn, readOptions } from '../../../src/cli/build.ts';
import { prepare, replace, restore } from '../../../src/cli/output-folder.ts';

let work = '';
let site = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'frise-'));
  site = join(work, 'dist');
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

function write(folder: string, text: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}
const shown = () => readFileSync(join(site, 'index.html'), 'utf8');

/** The number of a process that is no more. */
const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a finished site takes the place of the last one, with nothing left beside it', () => {
  for (const text of ['first', 'second']) {
    const unfinished = prepare(site);
    write(unfinished, text);
    replace(site, unfinished);
    expect(shown()).toBe(text);
  }
  expect(readdirSync(work)).toEqual(['dist']);
});

test('of a build that was killed while it put the new site in place, the last one comes back', () => {
  write(join(work, `.dist.last-${deadProcess()}`), 'last');
  write(join(work, `.dist.new-${deadProcess()}`), 'half of');
  restore(site);
  expect(shown()).toBe('last');
  expect(readdirSync(work)).toEqual(['dist']);
});

test('what another build is at work on is left to it', () => {
  write(join(work, `.dist.new-${process.pid}`), 'half of');
  write(site, 'last');
  restore(site);
  expect(existsSync(join(work, `.dist.new-${process.pid}`))).toBe(true);
});

test('the folder may be another one', () => {
  expect(readOptions(['--outDir', 'a', '--silent'])).toEqual({ folder: 'a', others: ['--silent'] });
  expect(readOptions(['--silent', '--outDir=b'])).toEqual({ folder: 'b', others: ['--silent'] });
  expect(readOptions([])).toEqual({ folder: 'dist', others: [] });
});

test('a full disk is told in a sentence', () => {
  expect(causeIn('Error: ENOSPC: no space left on device, write')).toMatch(/^The disk is full\./);
  expect(causeIn('Could not write file: No space left on device (os error 28)')).toMatch(
    /^The disk is full\./,
  );
  expect(causeIn('EXDEV: cross-device link not permitted, rename')).toMatch(/Build it into dist\//);
  expect(causeIn('Error: something else')).toBeUndefined();
});
