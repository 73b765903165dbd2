import { describe, expect, it } from 'vitest';

import { EXPORTS } from '../../../src/export/index.ts';
import { jsonLd } from '../../../src/export/json-ld.ts';
import type { Language } from '../../../src/model/index.ts';
import { expectGolden } from '../../golden.ts';
import { HOMELESS, seed, SITE } from './contents.ts';

/** Dots are looked at, not read: `picture.test.ts` says what must be in them. */
const TEXTS = EXPORTS.filter(({ file }) => !file.endsWith('.png'));

const LANGUAGES: Language[] = ['fr', 'en'];
// A drawing is long, and is the same in both languages but for its words.
const cases = TEXTS.flatMap((own) =>
  (own.scope === 'site' || own.file.endsWith('.svg') ? LANGUAGES.slice(0, 1) : LANGUAGES).map((lang) => ({
    ...own,
    lang,
  })),
);

describe('of the seed article', () => {
  it.each(cases)('$file in $lang', async ({ file, lang, write }) => {
    const text = await write(await seed(lang), { ...SITE, lang });
    // One element a line: a changed drawing is read in its diff.
    const shown = file.endsWith('.svg') ? String(text).replaceAll('><', '>\n<') : String(text);
    expectGolden(`export/${file.replace('.', `.${lang}.`)}`, shown);
  });

  it.each(cases)('$file in $lang names no origin where none is known', async ({ lang, write }) => {
    const text = String(await write(await seed(lang), { ...HOMELESS, lang, base: '/news/' }));
    expect(text).not.toMatch(/localhost|\.example|\.invalid|undefined/);
  });

  it('the data for search engines', async () => {
    expectGolden(
      'export/json-ld.fr.json',
      `${JSON.stringify(JSON.parse(jsonLd(await seed('fr'), SITE)), null, 1)}\n`,
    );
  });
});
