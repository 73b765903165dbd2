import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';

import { expectGolden } from '../golden.ts';

const PROBE = 'golden-probe/text.txt';
const file = resolve(import.meta.dirname, '../output', PROBE);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(resolve(file, '..'), { recursive: true, force: true });
});

/** Writes the golden file as the first local run does. */
function write(text: string): void {
  vi.stubEnv('CI', '');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expectGolden(PROBE, text);
}

it('writes a missing file and says so', () => {
  write('one\n');
  expect(readFileSync(file, 'utf8')).toBe('one\n');
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('was missing and has been written'));
});

it('fails on CI when the file is missing, and writes nothing', () => {
  vi.stubEnv('CI', 'true');
  expect(() => expectGolden(PROBE, 'one\n')).toThrow(/is missing\. Run the tests once without CI set/);
  expect(existsSync(file)).toBe(false);
});

it('passes on the same text and fails on another', () => {
  write('one\n');
  vi.stubEnv('UPDATE', '');
  expect(() => expectGolden(PROBE, 'one\n')).not.toThrow();
  expect(() => expectGolden(PROBE, 'two\n')).toThrow(/differs/);
  expect(readFileSync(file, 'utf8')).toBe('one\n');
});

it('rewrites the file with UPDATE=1', () => {
  write('one\n');
  vi.stubEnv('UPDATE', '1');
  expectGolden(PROBE, 'two\n');
  expect(readFileSync(file, 'utf8')).toBe('two\n');
});
