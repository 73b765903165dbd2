import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  overrideConfigFile: 'tests/eslint.config.js',
  // The snippets are no files of the project, so there are no types to ask for.
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** What the project's own lint settings say of a text, if it were that file. */
async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('imports point down', () => {
  const forbidden: [file: string, source: string][] = [
    ['src/model/probe.ts', '../dates/day.ts'],
    ['src/model/probe.ts', 'date-fns'],
    ['src/dates/probe.ts', 'd3'],
    ['src/dates/probe.ts', '../i18n/fr.json'],
    ['src/extract/probe.ts', '../timeline/scale.ts'],
    ['src/extract/locales/fr/probe.ts', '../../../timeline/scale.ts'],
    ['src/extract/probe.ts', 'node:fs'],
    ['src/extract/probe.ts', 'fs'],
    ['src/extract/probe.ts', 'fs/promises'],
    ['src/extract/probe.ts', 'astro:content'],
    ['src/extract/probe.ts', 'astro/zod'],
    ['src/extract/probe.ts', 'd3-scale'],
    ['src/timeline/probe.ts', '../extract/resolve.ts'],
    ['src/timeline/probe.ts', '../fonts/measure.ts'],
    ['src/timeline/probe.ts', 'node:path'],
    ['src/timeline/probe.ts', 'astro:assets'],
    ['src/i18n/probe.ts', '../timeline/scale.ts'],
    ['src/export/probe.ts', '../components/probe.ts'],
    ['src/export/probe.ts', '../components/Event.astro'],
    ['src/loaders/probe.ts', '../timeline/scale.ts'],
    ['src/client/probe.ts', '../components/Event.astro'],
    ['src/components/probe.ts', 'astro:content'],
    ['src/components/probe.ts', '../layouts/Page.astro'],
    ['src/components/probe.ts', '../loaders/articles.ts'],
    ['src/layouts/probe.ts', '../pages/index.astro'],
    ['src/pages/probe.ts', '../extract/resolve.ts'],
    ['src/cli/probe.ts', '../pages/index.astro'],
    ['src/cli/probe.ts', 'astro:content'],
    ['src/content.config.ts', './extract/resolve.ts'],
    ['src/unheard-of/probe.ts', '../model/index.ts'],
  ];
  it.each(forbidden)('%s may not import %s', async (file, source) => {
    expect(await lint(file, `import '${source}';\n`)).toEqual([
      expect.stringContaining('frise/imports-point-down'),
    ]);
  });

  const allowed: [file: string, source: string][] = [
    ['src/dates/probe.ts', '../model/index.ts'],
    ['src/dates/probe.ts', 'date-fns/locale/fr'],
    ['src/extract/locales/fr/probe.ts', '../../sentences.ts'],
    ['src/extract/probe.ts', '../dates/day.ts'],
    ['src/timeline/probe.ts', 'd3'],
    ['src/fonts/probe.ts', 'node:fs'],
    ['src/loaders/probe.ts', 'astro/loaders'],
    ['src/components/probe.ts', '../client/follow.ts'],
    ['src/pages/probe.ts', 'astro:content'],
    ['src/cli/probe.ts', 'node:fs'],
    ['tests/unit/probe.ts', '../../src/extract/sentences.ts'],
  ];
  it.each(allowed)('%s may import %s', async (file, source) => {
    expect(await lint(file, `import '${source}';\n`)).toEqual([]);
  });

  const forms = [
    `import type { Mark } from '../timeline/mark.ts';\nexport const mark: Mark | null = null;\n`,
    `export { mark } from '../timeline/mark.ts';\n`,
    `export * from '../timeline/mark.ts';\n`,
    `export const mark = await import('../timeline/mark.ts');\n`,
    `export type Mark = import('../timeline/mark.ts').Mark;\n`,
  ];
  it.each(forms)('sees every form of import: %s', async (code) => {
    expect(await lint('src/extract/probe.ts', code)).toEqual([
      expect.stringContaining('"src/extract" may not import from "src/timeline"'),
    ]);
  });

  it('looks into components', async () => {
    const code = `---\nimport { getCollection } from 'astro:content';\nawait getCollection('events');\n---\n\n<p></p>\n`;
    expect(await lint('src/components/Probe.astro', code)).toEqual([
      expect.stringContaining('"src/components" may not import "astro:content"'),
    ]);
  });

  it('wants the extension of a file', async () => {
    expect(await lint('src/dates/probe.ts', `import './day';\n`)).toEqual([
      expect.stringContaining(`Write the file's extension in "./day"`),
    ]);
  });
});

describe('every test runs', () => {
  it.each(['it.only', 'describe.skip', 'test.describe.fixme', 'it.skipIf', 'test.todo'])(
    '%s is an error',
    async (name) => {
      expect(await lint('tests/unit/probe.test.ts', `${name}('a', () => {});\n`)).toEqual([
        expect.stringContaining('Every test runs, always.'),
      ]);
    },
  );
});
