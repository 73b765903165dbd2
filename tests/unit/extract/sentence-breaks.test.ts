import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sentenceEnds } from '../../../src/extract/sentence-breaks.ts';

const SEGMENTERS = ['fr', 'en'].map((lang) => new Intl.Segmenter(lang, { granularity: 'sentence' }));

/** Where `Intl.Segmenter` has sentences end. */
const endsOf = (segmenter: Intl.Segmenter, text: string) =>
  Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);

/** A text as one paragraph, in which a line end parts nothing. */
const asProse = (text: string) => text.replace(/\s/g, ' ');

function expectSame(text: string): void {
  const ends = sentenceEnds(text);
  if (ends) for (const segmenter of SEGMENTERS) expect(ends).toEqual(endsOf(segmenter, asProse(text)));
  // Of a stretch of a longer text, the same.
  const within = sentenceEnds(`a. B${text}. c`, 4, 4 + text.length);
  expect(within).toEqual(ends?.map((end) => end + 4));
}

const EUROPEAN = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
const CHARACTERS = [...EUROPEAN, ...'‐‑‒–—‘’‚“”„†‡•…‰‹›€™\u2009\u2028\u202f\u3000\ufeff'];

test.each([
  'Il est parti. Elle est restée ! Vraiment ? Oui…',
  'Le prix est de 3.5 euros. « Non », dit-il. (voir p. 12)',
  'U.S. troops left. "Why?" he asked. J. Biden did.',
])('ends the sentences of “%s” where Intl.Segmenter does', (text) => {
  expect(sentenceEnds(text)).toEqual(endsOf(SEGMENTERS[0]!, text));
});

test('takes each character as Intl.Segmenter does', () => {
  for (const char of CHARACTERS)
    for (const [before, after] of [
      ['a.', 'a b'],
      ['a.', ' A b'],
      ['a.', 'A'],
      ['a. ', 'b'],
      ['a? ', 'A'],
      ['a?', ' A'],
      ['', ' B. C'],
      ['', '.B'],
    ] as const)
      expectSame(before + char + after);
});

test('ends sentences where Intl.Segmenter does, in any text', () => {
  const unit = fc.oneof(fc.constantFrom(...'aB1.?! ,-)"’»…'), fc.constantFrom(...CHARACTERS));
  fc.assert(fc.property(fc.string({ unit, maxLength: 30 }), expectSame), { numRuns: 3000 });
});

test('leaves other scripts to Intl.Segmenter', () => {
  expect(sentenceEnds('他走了。她留下。')).toBeUndefined();
});
