import { describe, expect, it } from 'vitest';

import { passageOf, visibleText } from '../../../src/components/passage.ts';
import type { ExtractedEvent } from '../../../src/model/index.ts';

const TEXT = 'Elle **parle** le 12 janvier du Conseil créé en 2002.';

function event(id: string, words: string): ExtractedEvent {
  const start = TEXT.indexOf(words);
  const quote = { start, end: start + words.length, text: words };
  const evidence = { article: 'a', sentence: quote, mention: quote, reasons: [] };
  const named = { people: [], organisations: [], places: [] };
  return {
    id,
    headline: id,
    lang: 'fr',
    when: '2022',
    status: 'past',
    evidence,
    notes: [],
    ...named,
    confidence: 1,
  };
}

const whole = { start: 0, end: TEXT.length };
const plain = { text: TEXT, markup: [] };
const marked = {
  text: TEXT,
  markup: [
    { start: 5, end: 7 },
    { start: 12, end: 14 },
  ],
};
const shown = (...events: ExtractedEvent[]) =>
  passageOf(plain, whole, events).map(({ text, events: of }) => [text, of.map(({ id }) => id)]);

describe('a passage of an article', () => {
  it('loses no character', () => {
    const pieces = passageOf(plain, whole, [event('x', 'le 12 janvier'), event('y', '2002')]);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it('is cut at the mentions, in their order', () => {
    expect(shown(event('y', '2002'), event('x', 'le 12 janvier'))).toEqual([
      ['Elle **parle** ', []],
      ['le 12 janvier', ['x']],
      [' du Conseil créé en ', []],
      ['2002', ['y']],
      ['.', []],
    ]);
  });

  it('keeps both events of the same words, and of words inside other words', () => {
    expect(shown(event('x', 'le 12 janvier'), event('y', 'le 12 janvier'))[1]).toEqual([
      'le 12 janvier',
      ['x', 'y'],
    ]);
    expect(shown(event('x', 'le 12 janvier'), event('y', '12'))[1]).toEqual(['le 12 janvier', ['x', 'y']]);
  });

  it('gives the second of two overlapping mentions what the first left', () => {
    expect(shown(event('x', 'le 12 janvier'), event('y', 'janvier du Conseil')).slice(1, 3)).toEqual([
      ['le 12 janvier', ['x']],
      [' du Conseil', ['y']],
    ]);
  });

  it('leaves the mentions of other sentences alone', () => {
    expect(passageOf(plain, { start: 0, end: 14 }, [event('y', '2002')])).toEqual([
      { text: 'Elle **parle**', events: [] },
    ]);
  });

  it("does not show Markdown's markers", () => {
    expect(visibleText(marked, whole)).toBe('Elle parle le 12 janvier du Conseil créé en 2002.');
    expect(visibleText(marked, { start: 6, end: 13 })).toBe('parle');
  });
});
