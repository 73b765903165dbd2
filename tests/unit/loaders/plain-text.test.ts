import fc from 'fast-check';
import { expect, test } from 'vitest';

import { plainText } from '../../../src/loaders/plain-text.ts';

const cases: [html: string, text: string][] = [
  ['Une phrase.', 'Une phrase.'],
  ['<b>Gras</b> &amp; <i class="x">maigre</i>', 'Gras & maigre'],
  ['<p>Un.</p><p>Deux.</p>', 'Un.\nDeux.'],
  ['Un.<br>Deux.<br />Trois.', 'Un.\nDeux.\nTrois.'],
  ['Un.\r\n\r\nDeux.', 'Un.\nDeux.'],
  ['<ul><li>un</li><li>deux</li></ul>', 'un\ndeux'],
  [
    'Voir <a href="https://a.example/?a=1&amp;b=2">le site</a>.',
    'Voir le site (https://a.example/?a=1&b=2).',
  ],
  ['<a href="https://a.example/">https://a.example/</a>', 'https://a.example/'],
  ['<a href="x">un<a href="y"> deux</a>', 'un (x) deux (y)'],
  ['Avant <img src="a.png" alt="Une salle"> après', 'Avant\nUne salle (a.png)\naprès'],
  ['<style>p{}</style><script>alert(1)</script>Vu', 'Vu'],
  ['&eacute;t&#233; &nosuch; AT&T', 'été &nosuch; AT&T'],
  ['Un mot ; deux : trois !', 'Un mot ; deux : trois !'],
  ['si x < 3 et y<z', 'si x < 3 et y<z'],
  ['<redacted> et </redacted>', '<redacted> et </redacted>'],
  ['<b>jamais fermé', 'jamais fermé'],
  ['jamais ouvert</b></p>', 'jamais ouvert'],
  ['Un <!-- deux --> trois', 'Un  trois'],
];

test.each(cases)('%s', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test('words outside of tags are never lost, however broken the tags', () => {
  const word = fc.stringMatching(/^[a-zé😀]{1,6}$/u);
  const broken = fc.constantFrom(
    '<!--',
    '<?',
    '<script',
    '<',
    '<b>',
    '</b>',
    '<p',
    '< ',
    '<br/>',
    '&',
    '&amp',
    '<x>',
    '</',
    '</x>',
    '<a>',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, broken), { maxLength: 12 }), (parts) => {
      const text = plainText(parts.map(([words, tag]) => ` ${words} ${tag}`).join(''));
      for (const [words] of parts) expect(text).toContain(words);
    }),
  );
});

// What takes much more than linear time does not end before the test's time is up.
test('a hostile cell as long as a spreadsheet lets it be is read to its end', () => {
  const longest = 50_000;
  for (const part of ['<', '<a href=x>', '<b>', '<b></i>', '</b>', '&', '<p ', '<!--', '<script>']) {
    expect(plainText(part.repeat(longest / part.length)).length).toBeLessThanOrEqual(longest);
  }
});
