import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import { digestOf } from './file-identity.ts';

/** The folders whose code makes events of texts. */
const FOLDERS = ['dates', 'extract', 'loaders', 'model'];
const SOURCE = resolve(import.meta.dirname, '..');
/** The versions of all packages, as they were installed. */
const LOCK = resolve(SOURCE, '../package-lock.json');

let known: string | undefined;

/**
 * A digest of everything besides a file that decides what is read in it: the code, the packages, and the runtime, whose
 * Unicode tables find sentences and words. Astro itself looks at the text of content.config.ts only. Asked for once a
 * process: the code that runs does not change while it runs.
 */
export function codeVersion(): string {
  if (known !== undefined) return known;
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  ).sort();
  if (existsSync(LOCK)) files.push(LOCK);
  const code = files.flatMap((path) => [relative(SOURCE, path).split(sep).join('/'), readFileSync(path)]);
  const { node, icu, unicode } = process.versions;
  known = digestOf(node, icu ?? '', unicode ?? '', ...code);
  return known;
}
