import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { knownHashes } from '../../../src/prerender/known-hashes.ts';

interface Plugin {
  transform: (code: string, id: string) => { code: string } | undefined;
}

function pluginsFor(command: string): Plugin[] {
  const plugins: Plugin[] = [];
  const setup = knownHashes().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({
    command,
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
  });
  return plugins;
}

const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
const file = join(astro, 'dist/core/encryption.js');

type Hashing = (data: string, algorithm: string) => Promise<string>;

/** The function as Astro has it, on its own: what it uses is all given to it. */
async function hashing(code: string, digests: string[]): Promise<Hashing> {
  const from = code.search(/const knownDigests|(?:async )?function generateCspDigest/);
  const own = code.slice(from, code.indexOf('async function generateContentHash'));
  const module = `export default (crypto, encoder, encodeBase64, ALGORITHMS) => { ${own}; return generateCspDigest; };`;
  const { default: withUsed } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`
  )) as { default: (...used: object[]) => Hashing };
  const subtle = {
    digest: (algorithm: string, data: Uint8Array<ArrayBuffer>) => {
      digests.push(new TextDecoder().decode(data));
      return crypto.subtle.digest(algorithm, data);
    },
  };
  const encodeBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
  return withUsed({ subtle }, new TextEncoder(), encodeBase64, {
    'SHA-256': 'sha256-',
    'SHA-384': 'sha384-',
  });
}

test('the hash of a style sheet is Astro’s own, and computed once', async () => {
  const source = readFileSync(file, 'utf8');
  const [plugin] = pluginsFor('build');
  const changed = plugin?.transform(source, file)?.code ?? '';
  const [before, after] = [new Array<string>(), new Array<string>()];
  const [plain, known] = [await hashing(source, before), await hashing(changed, after)];
  const asked = ['a{}', 'b{}', 'a{}', 'a{}'];
  for (const algorithm of ['SHA-256', 'SHA-384'])
    expect(await Promise.all(asked.map((css) => known(css, algorithm)))).toEqual(
      await Promise.all(asked.map((css) => plain(css, algorithm))),
    );
  expect(before).toHaveLength(8);
  expect(after).toEqual(['a{}', 'b{}', 'a{}', 'b{}']);
});

test('texts that come once do not pile up', async () => {
  const [plugin] = pluginsFor('build');
  const digests: string[] = [];
  const known = await hashing(plugin?.transform(readFileSync(file, 'utf8'), file)?.code ?? '', digests);
  for (let i = 0; i < 150; i++) await known(`${i}{}`, 'SHA-256');
  await known('149{}', 'SHA-256');
  expect(digests).toHaveLength(150);
  await known('0{}', 'SHA-256');
  expect(digests).toHaveLength(151);
});

test('other modules, another Astro, and the development server are left alone', () => {
  const [plugin] = pluginsFor('build');
  expect(plugin?.transform(readFileSync(file, 'utf8'), '/site/encryption.js')).toBeUndefined();
  expect(plugin?.transform('export const other = 1;', file)).toBeUndefined();
  expect(pluginsFor('dev')).toEqual([]);
});
