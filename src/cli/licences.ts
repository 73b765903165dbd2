/**
 * `npm run licences`: the licence of every installed package, from the lock file. Fails when one is not known to allow
 * what Frise does with it: to be used, and (of what reaches a page) to be handed on.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Licences that allow it (SPDX). The LGPL does for a library that is installed as it is: sharp's, which Astro brings. */
export const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'W3C-20150513',
  'Zlib',
];

export interface Licensed {
  name: string;
  version: string;
  licence: string;
  /** Whether the built site needs it, or only whoever works on Frise. */
  dev: boolean;
}

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>;
}

/** The packages of a lock file, by name and version, each once. */
export function licencesIn(lock: Lock): Licensed[] {
  const all = Object.entries(lock.packages).flatMap(
    ([path, { version = '', license, dev = false, link }]) => {
      if (path === '' || link) return [];
      const name = path.replace(/^.*node_modules\//, '');
      return [{ name, version, licence: license ?? '', dev }];
    },
  );
  const once = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether an SPDX expression leaves a way that is allowed: one side of an OR, both of an AND. */
export function isAllowed({ licence }: Pick<Licensed, 'licence'>): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((way) => way.split(/ AND /).every((one) => ALLOWED.includes(one.trim())));
}

/** The packages by licence, as text. */
export function licenceTable(packages: readonly Licensed[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  return licences
    .map((licence) => {
      const own = packages.filter((one) => one.licence === licence);
      const names = own.map(({ name, version, dev }) => `  ${name} ${version}${dev ? ' (development)' : ''}`);
      return [`${licence || 'unknown'} (${own.length})`, ...names].join('\n');
    })
    .join('\n\n');
}

/** The packages of this project. */
export const ownPackages = (): Licensed[] =>
  licencesIn(
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as Lock,
  );

if (import.meta.main) {
  const packages = ownPackages();
  process.stdout.write(`${licenceTable(packages)}\n`);
  const refused = packages.filter((one) => !isAllowed(one));
  for (const { name, licence } of refused)
    process.stderr.write(
      `${name} is under ${licence || 'a licence that its package does not name'}: read it, then add it to src/cli/licences.ts or use another package.\n`,
    );
  process.exitCode = refused.length > 0 ? 1 : 0;
}
