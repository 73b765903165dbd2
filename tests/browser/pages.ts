import { readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

const DIST = resolve(import.meta.dirname, '../../dist');

/** The addresses of all pages of the built site, sorted: `/`, `/404.html`, `/summary/` … */
export function builtPages(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(DIST, resolve(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}
