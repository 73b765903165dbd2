import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isCapitalised, isLowerAt, isUpperAt, plainOf } from '../../../src/extract/characters.ts';

describe('the plain form of a word', () => {
  test.each([
    ['événement', 'evenement'],
    ['œuvre', 'oeuvre'],
    ['curriculum vitæ', 'curriculum vitae'],
    ['e\u0301te\u0301', 'ete'],
    ["aujourd'hui", "aujourd'hui"],
    ['ｍai', 'ｍai'],
    ['', ''],
  ])('of “%s” is “%s”', (word, plain) => {
    expect(plainOf(word)).toBe(plain);
  });

  test('is the same whether its letters are looked up or taken apart', () => {
    const letter = fc
      .integer({ min: 0x20, max: 0x24f })
      .map((code) => String.fromCharCode(code).toLowerCase());
    const word = fc.array(fc.oneof(letter, fc.constantFrom('é', 'ç', '’', '\u0301')), { maxLength: 40 });
    fc.assert(
      fc.property(word, (letters) => {
        const text = letters.join('');
        const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
        expect(plainOf(text)).toBe(bare.replaceAll('œ', 'oe').replaceAll('æ', 'ae'));
      }),
    );
  });
});

test('capitals and small letters are those of Unicode, of whatever script', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('Ω', 'ω', '𝐀', '𝐚', '\ud835', '\udc00', 'ǅ', '号', 'ﬁ'),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 3 }), (units) => {
      const text = units.join('');
      expect(isUpperAt(text)).toBe(/^\p{Lu}/u.test(text));
      expect(isLowerAt(text)).toBe(/^\p{Ll}/u.test(text));
      expect(isCapitalised(text)).toBe(/^\p{Lu}\p{Ll}/u.test(text));
    }),
    { numRuns: 1000 },
  );
});
