import { describe, expect, it } from 'vitest';

import { readingAt } from '../../../src/client/reading-line.ts';

/** A page of entries 200 px high, from 600 px on, with 100 px after them, in a window of 800 px; 150 px are pinned. */
const COUNT = 12;
const PAGE = 600 + COUNT * 200 + 100;
const at = (scrolled: number) =>
  readingAt(COUNT, (i) => 600 + i * 200 - scrolled, { top: 150, height: 800, rest: PAGE - 800 - scrolled });

describe('the entry that is being read', () => {
  it('is none before the first', () => {
    expect(at(0)).toBe(-1);
  });

  it('is the one that a link scrolled to the top', () => {
    for (let i = 0; i < 8; i++) expect(at(600 + i * 200 - 150 - 16)).toBe(i);
  });

  it('is each in turn, the last ones too, while the page is scrolled to its end', () => {
    const seen = Array.from({ length: PAGE - 800 + 1 }, (_, scrolled) => at(scrolled));
    expect([...new Set(seen)]).toEqual([-1, ...Array.from({ length: COUNT }, (_, i) => i)]);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
});
