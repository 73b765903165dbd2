import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compilePattern, type Rule } from '../../../src/extract/grammar/index.ts';
import { locales } from '../../../src/extract/locales/index.ts';
import { rules as english } from '../../../src/extract/locales/en/patterns.ts';
import { readers as englishReaders } from '../../../src/extract/locales/en/readers.ts';
import { rules as french } from '../../../src/extract/locales/fr/patterns.ts';
import { readers as frenchReaders } from '../../../src/extract/locales/fr/readers.ts';
import { type Token, tokenize } from '../../../src/extract/tokens.ts';

const GRAMMARS = {
  fr: { rules: french, readers: frenchReaders },
  en: { rules: english, readers: englishReaders },
};

/** Words of a language's rules, as the patterns spell them, and what stands between words. */
function piecesOf(rules: readonly Rule[], lang: 'fr' | 'en'): string[] {
  const literals = rules.flatMap(({ say }) => say.replace(/\{[^}]*\}/g, ' ').split(/[ ?()[\]<>|]+/));
  const words = {
    fr: 'lundi mardi mars mai juin 1er 2 12 1998 2022 deux trente-deux mille jours ans mois semaine week-end été printemps dernier prochaine matin après-midi fin début XXe 3e Noël lundi-saint 10.000 3,5',
    en: 'Monday Tuesday March May June 1st 2 12 1998 2022 two thirty-two days years months week weekend summer spring last next morning afternoon end early twentieth 3rd Christmas 10,000 3.5 p.m.',
  };
  return [...new Set([...literals, ...words[lang].split(' ')])].filter((word) => word !== '');
}

describe.each(['fr', 'en'] as const)('%s', (lang) => {
  const { rules, readers } = GRAMMARS[lang];
  const { apostrophe, grammar } = locales[lang];
  const compiled = rules.map((rule) => ({
    ...rule,
    pattern: compilePattern(rule.say, readers, apostrophe),
  }));

  /** What the rule that reads farthest from a token finds, by trying every one of them. */
  const longest = (tokens: readonly Token[], index: number) => {
    let best: { first: number; next: number; meaning: unknown } | undefined;
    for (const { pattern, allow, mean } of compiled) {
      const match = pattern.match(tokens, index);
      if (!match || (best && match.next <= best.next) || (allow && !allow(tokens, match))) continue;
      const meaning = mean(match.captures);
      if (meaning) best = { first: match.first, next: match.next, meaning };
    }
    // The comma before a year that does not come is no part of a date.
    if (best && tokens[best.next - 1]!.text === ',') best.next--;
    return best;
  };

  test('no rule is passed over that reads something', () => {
    const piece = fc.constantFrom(...piecesOf(rules, lang));
    const pieces = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '-')), { maxLength: 9 });
    fc.assert(
      fc.property(pieces, (words) => {
        const text = words.flat().join('');
        const tokens = tokenize(text, 0, text.length, apostrophe, grammar.symbols);
        for (let i = 0; i < tokens.length; i++) {
          const [find] = grammar.read(tokens.slice(i)).filter(({ first }) => first === 0);
          const expected = longest(tokens.slice(i), 0);
          // A context may give way to a longer mention inside it; without one, the first token's best stands.
          if (expected?.first === 0) expect(find).toMatchObject(expected);
        }
      }),
      { numRuns: 400 },
    );
  });
});
