import { expect, test } from 'vitest';

import { articleOf } from '../../../src/extract/document.ts';
import { locales } from '../../../src/extract/locales/index.ts';
import { parseSentences } from '../../../src/extract/parsed-sentence.ts';
import { tag } from '../../../src/extract/index.ts';

const PARAGRAPHS = {
  fr: [
    'Lundi 3 mars, la réunion aura lieu à 20 h 30.',
    'Le 12 janvier, il est parti.',
    'En 2004, puis entre juin et septembre, rien.',
    'À 9 heures mardi, ils ont voté.',
    'Du 3 au 5 mai, la grève a duré trois jours.',
  ],
  en: [
    'On Monday, March 3, the council will meet at 8:30 p.m.',
    'He left on January 12.',
    'In 2004, and between June and September, nothing.',
    'They voted at 9 a.m. on Tuesday.',
    'The strike lasted from May 3 to May 5.',
  ],
};

// What many mentions say is resolved once and kept, and what few say is not: both must be the same.
test.each([
  ['fr', '2022-02-09'],
  ['fr', '2022-02'],
  ['en', '2022-02-09'],
  ['en', '2022-02'],
] as const)('in a long text each date means what it means in a short one (%s, %s)', (lang, dct) => {
  const valuesOf = (text: string) =>
    tag({ lang, dct, text }).map(({ text: words, type, value, edtf }) => [words, type, value, edtf]);
  const short = valuesOf(PARAGRAPHS[lang].join('\n\n'));
  const long = valuesOf(Array.from({ length: 60 }, () => PARAGRAPHS[lang].join('\n\n')).join('\n\n'));
  expect(short.length).toBeGreaterThan(7);
  expect(long).toEqual(Array.from({ length: 60 }, () => short).flat());
});

test('a block with markup has the sentences of the same text with spaces in its place', () => {
  const text = 'Le **3 mai**, il part. Elle\u00a0_vient_\tlundi.\nM. Roy reste.';
  const markup = Array.from(text.matchAll(/\*\*|_/g), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const plain = text.replace(/\*\*|_/g, (marker) => ' '.repeat(marker.length));
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };
  const sentencesIn = (own: string, hidden: typeof markup) =>
    parseSentences(
      {
        ...articleOf({ lang: 'fr', dct: '2022', text: own }),
        blocks: [block],
        markup: hidden,
      },
      locales.fr,
    ).map(({ start, end, tokens }) => [
      start,
      end,
      tokens.map((token) => [token.start, token.end, token.text, token.glued]),
    ]);
  expect(sentencesIn(text, markup)).toEqual(sentencesIn(plain, []));
  expect(sentencesIn(text, markup).map(([start, end]) => text.slice(start as number, end as number))).toEqual(
    ['Le **3 mai**, il part.', 'Elle\u00a0_vient_\tlundi.', 'M. Roy reste.'],
  );
});
