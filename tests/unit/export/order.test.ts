import { describe, expect, it } from 'vitest';

import { extentOf } from '../../../src/export/lede.ts';
import { entriesOf } from '../../../src/export/order.ts';
import type { TimelineEvent } from '../../../src/model/index.ts';

function event(when: string, id = when): TimelineEvent {
  const quote = { start: 0, end: 1, text: 'x' };
  const evidence = { article: 'a', sentence: quote, mention: quote, reasons: [] };
  const named = { people: [], organisations: [], places: [] };
  return { id, headline: id, lang: 'fr', when, status: 'past', evidence, notes: [], ...named, confidence: 1 };
}

const listed = (...whens: string[]) =>
  entriesOf(whens.map((when) => event(when))).map(({ event: { when }, number, silence }) =>
    silence ? [number, when, silence] : [number, when],
  );

describe('the order of the list', () => {
  it('is that of the first days, the shorter first, and numbers the events', () => {
    expect(listed('2022-01-12', '2022', '2022-01-01', '[2021-12-20..2022-01-09]')).toEqual([
      [1, '[2021-12-20..2022-01-09]'],
      [2, '2022-01-01'],
      [3, '2022'],
      [4, '2022-01-12'],
    ]);
  });

  it('does not depend on the order that it was given', () => {
    const same = [event('2022-01-12', 'b'), event('2022-01-12', 'a')];
    expect(entriesOf(same).map(({ event: { id } }) => id)).toEqual(['a', 'b']);
  });

  it('names a long silence, after all that went on before it has ended', () => {
    expect(listed('2002', '2021-11~/2022-01', '2022-01-12')).toEqual([
      [1, '2002'],
      [2, '2021-11~/2022-01', { count: 19, unit: 'year' }],
      [3, '2022-01-12'],
    ]);
    expect(listed('1990/2022', '1991', '2022-01-12').every(({ length }) => length === 2)).toBe(true);
  });

  it('names no silence in an even list, none before the first event and none beside an open end', () => {
    const years = Array.from({ length: 20 }, (_, i) => String(2000 + i * 5));
    expect(listed(...years).every(({ length }) => length === 2)).toBe(true);
    expect(listed('../2000', '2020-01-01', '2021-01-01/..').map(({ length }) => length)).toEqual([2, 3, 2]);
  });

  it('of nothing is nothing', () => {
    expect(entriesOf([])).toEqual([]);
  });
});

describe('the extent that the lede tells', () => {
  const extent = (...whens: string[]) => extentOf(whens.map((when) => event(when)));

  it('goes from the first date named to the last to begin, as they were written', () => {
    expect(extent('2021-11~/2022-01', '2002', '2022-01-12', '[2022-01-02,2022-01-09]')).toBe(
      '2002/2022-01-12',
    );
    expect(extent('[2022-01-02,2022-01-09]')).toBe('2022-01-02/2022-01-09');
    expect(extent('1999?')).toBe('1999');
  });

  it('is absent without an event', () => {
    expect(extent()).toBeUndefined();
  });
});
