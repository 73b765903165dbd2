import { describe, expect, test } from 'vitest';

import { locales } from '../../../src/extract/locales/index.ts';
import { tokenize } from '../../../src/extract/tokens.ts';

/** The words of the mentions in a text, as the rules read it after what they have read before. */
function readIn(lang: 'fr' | 'en', text: string): string[] {
  const { grammar, apostrophe } = locales[lang];
  const tokens = tokenize(text, 0, text.length, apostrophe, grammar.symbols);
  const finds = grammar.read(tokens);
  return finds.map(({ first, next }) => text.slice(tokens[first]!.start, tokens[next - 1]!.end));
}

/** Texts whose words are alike, and read otherwise: each before and after the other. */
const ALIKE = [
  ['fr', 'une tout-avant-veille', 'une tout avant-veille'],
  ['fr', 'en 2003', 'en 2003,5'],
  ['fr', 'le 12 mai', 'le 12-mai'],
  ['fr', 'Avril fut froid', 'Mademoiselle Avril fut froide'],
  ['fr', 'durée (3 jours)', 'durée 6:3 jours'],
  ['fr', 'un homme de 45 ans', 'une peine de 45 ans'],
  ['en', 'aged (3 years)', 'aged 6:3 years'],
  ['en', 'in May', 'in May 2004'],
  ['en', 'since July', 'since July 24, 2003'],
] as const;

describe('what was read before changes nothing', () => {
  test.each(ALIKE)('%s: “%s” and “%s”', (lang, first, second) => {
    const { grammar } = locales[lang];
    grammar.forget();
    const alone = readIn(lang, second);
    expect(readIn(lang, first)).not.toEqual(alone);
    grammar.forget();
    const before = readIn(lang, first);
    expect(readIn(lang, second)).toEqual(alone);
    expect(readIn(lang, first)).toEqual(before);
  });
});
