import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { contentBeside } from '../../../src/prerender/content-beside.ts';

interface Plugin {
  load: { handler: (id: string) => string | undefined };
}

const MODULE = '\0astro:data-layer-content';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'frise-beside-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function pluginsFor(command: string): Plugin[] {
  const plugins: Plugin[] = [];
  const setup = contentBeside().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({
    command,
    config: { cacheDir: pathToFileURL(`${folder}/`) },
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
  });
  return plugins;
}

test('the code of a build reads the collections from the file that Astro keeps them in', async () => {
  const stored = [['articles', { 'l’été': '\u2028 "x" \\ ’' }]];
  writeFileSync(join(folder, 'data-store.json'), JSON.stringify(stored));
  const [plugin] = pluginsFor('build');
  const code = plugin?.load.handler(MODULE) ?? '';
  const file = join(folder, 'read.mjs');
  writeFileSync(file, code);
  const read = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default: unknown };
  expect(read.default).toEqual(stored);
  expect(code).not.toContain('articles');
});

test('without that file, and of other modules, Astro says what there is', () => {
  const [plugin] = pluginsFor('build');
  expect(plugin?.load.handler(MODULE)).toBeUndefined();
  writeFileSync(join(folder, 'data-store.json'), '[]');
  expect(plugin?.load.handler(`${MODULE}-chunk:x`)).toBeUndefined();
});

test('the development server, whose content changes, is left alone', () => {
  expect(pluginsFor('dev')).toEqual([]);
});
