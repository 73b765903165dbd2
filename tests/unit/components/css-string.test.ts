import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString, cutToWords } from '../../../src/components/css-string.ts';

test('a text in a string of CSS ends neither the string nor the style', () => {
  expect(cssString('Otan')).toBe('"Otan"');
  expect(cssString('a "b" \\')).toBe('"a \\22 b\\22  \\5c "');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cssString(`${text}</style>\n"`).slice(1, -1)).not.toMatch(/["<>\n]/);
    }),
  );
});

test('a title is cut between words', () => {
  expect(cutToWords('Erdogan et  Poutine', 40)).toBe('Erdogan et Poutine');
  expect(cutToWords('Erdogan et Poutine discutent', 18)).toBe('Erdogan et Poutine…');
  expect(cutToWords('Erdogan et Poutine discutent', 17)).toBe('Erdogan et…');
  expect(cutToWords('😀'.repeat(9), 4)).toBe('😀😀😀😀…');
});
