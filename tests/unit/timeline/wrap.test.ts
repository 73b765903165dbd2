import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wrap } from '../../../src/timeline/wrap.ts';

const width = (text: string) => text.length * 10;

describe('wrap', () => {
  it('makes lines even', () => {
    expect(wrap('aaaa bbbb cccc dddd', 150, 4, width).lines).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  it('keeps spaced French punctuation with its word', () => {
    expect(wrap('Ankara juge « unilatérales » les exigences', 60, 9, width).lines).toContain(
      '« unilatérales »',
    );
    expect(wrap('Pourquoi ? Parce que', 80, 9, width).lines[0]).toBe('Pourquoi ?');
  });

  it('widens for a long word rather than cut it', () => {
    const wrapped = wrap('la Donaudampfschifffahrtsgesellschaft coule', 100, 4, width);
    expect(wrapped.lines).toContain('Donaudampfschifffahrtsgesellschaft');
    expect(wrapped.cut).toBe(false);
  });

  it('ends in "…" after a whole word when lines run out', () => {
    const wrapped = wrap('un deux, trois quatre cinq six', 60, 2, width);
    expect(wrapped.cut).toBe(true);
    expect(wrapped.lines).toHaveLength(2);
    expect(wrapped.lines.at(-1)).toMatch(/^\p{L}+…$/u);
  });

  it('breaks scripts without spaces between words', () => {
    expect(wrap('北京冬季奥运会在国家体育场开幕', 60, 9, width).lines.length).toBeGreaterThan(1);
  });

  it('loses no word and cuts none', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 40, max: 300 }),
        (words, room) => {
          const wrapped = wrap(words.join(' '), room, 4, width);
          const shown = wrapped.lines.join(' ').replace('…', '').split(' ');
          expect(shown).toEqual(words.slice(0, shown.length));
          if (!wrapped.cut) expect(shown).toEqual(words);
          expect(wrapped.lines.length).toBeLessThanOrEqual(4);
          for (const line of wrapped.lines) expect(width(line)).toBeLessThanOrEqual(wrapped.width + 1e-9);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is empty for an empty text', () => {
    expect(wrap('', 100, 3, width)).toEqual({ lines: [], width: 0, cut: false });
  });
});
