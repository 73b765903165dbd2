import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect } from 'vitest';

const OUTPUT = resolve(import.meta.dirname, 'output');

/** Where a changed text is kept, for the eye: two drawings are compared by looking, not by reading. */
const CHANGED = resolve(import.meta.dirname, '../test-results/golden');

/**
 * Compares a text with the file of that name in `tests/output/`.
 *
 * A missing file is written, so that adding a case is dropping its input; on CI it fails instead, because a golden
 * that nobody committed proves nothing. `UPDATE=1` rewrites every file, for a person to review in the diff.
 *
 * @param path inside `tests/output/`, with forward slashes: `events/my-article.json`
 */
export function expectGolden(path: string, actual: string): void {
  const file = resolve(OUTPUT, path);
  const shown = relative(process.cwd(), file);
  const missing = !existsSync(file);

  if (missing && process.env['CI']) {
    throw new Error(
      `${shown} is missing. Run the tests once without CI set, read the file they write, and commit it.`,
    );
  }
  if (missing || process.env['UPDATE']) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    if (missing) console.warn(`${shown} was missing and has been written. Read it before you commit it.`);
    return;
  }
  const golden = readFileSync(file, 'utf8');
  if (actual !== golden) {
    const kept = resolve(CHANGED, path);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, actual);
  }
  expect(actual, `${shown} differs. If the new text is right, run the tests with UPDATE=1.`).toBe(golden);
}
