import fc from 'fast-check';
import { expect, test } from 'vitest';

import { plainBlocks } from '../../../src/extract/plain-blocks.ts';

/** What the blocks of a text say, and what they are. */
const blocksOf = (text: string) =>
  plainBlocks(text, 0).map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));

const LINES = [
  '',
  ' ',
  '\u00a0\u2009',
  'Un intertitre',
  'Une phrase, qui finit.',
  'July 12-14: early voting',
  'July 15\u00a0: polling day',
  'A line that mail systems would have broken at about this column',
  'Another line that mail systems would have broken at this column',
  `${'𝒜'.repeat(40)}: label`,
  `${'𝒜'.repeat(41)}: none`,
  'x'.repeat(91),
];

test('any line end parts lines as any other does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 8 }), (lines) => {
      const [unix, dos, mac] = ['\n', '\r\n', '\r'].map((end) => blocksOf(lines.join(end)));
      const asUnix = (blocks: typeof unix) =>
        blocks?.map(({ kind, text }) => ({ kind, text: text.replace(/\r\n?/g, '\n') }));
      expect(asUnix(dos)).toEqual(unix);
      expect(asUnix(mac)).toEqual(unix);
    }),
  );
});

test('blocks stand in order, without the white space around them, and hold all that is none', () => {
  const unit = fc.constantFrom(...'aB.: \t\u00a0\n\r\u2028', '\ufeff', '𝒜', '\ud800');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const blocks = plainBlocks(text, 0);
      let end = 0;
      for (const block of blocks) {
        expect(text.slice(end, block.start).trim()).toBe('');
        const own = text.slice(block.start, block.end);
        expect(own).toBe(own.trim());
        expect(own).not.toBe('');
        end = block.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('a label that is longer than forty characters is none', () => {
  expect(blocksOf(`${'A'.repeat(40)}: b\n${'A'.repeat(40)}: b`).map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
  ]);
  // Neither is an item, but what opens with a capital and has no stop is a sub-heading, if its kind does not follow.
  expect(blocksOf(`${'A'.repeat(41)}: b\nc`).map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});
