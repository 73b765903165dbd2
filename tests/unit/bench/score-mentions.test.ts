import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { goldOf, readGold } from '../../bench/mentions/gold.ts';
import { addTallies, f1, tallyDays, tallyMentions } from '../../bench/mentions/score.ts';
import { chronoNode } from '../../bench/mentions/taggers.ts';
import { LANGUAGES } from '../../../src/model/index.ts';

/** An expression from `start` to `end`, marked or found. */
const timex = (start: number, end: number, value: string, type: 'DATE' | 'TIME' | 'DURATION' = 'DATE') => ({
  start,
  end,
  text: '',
  type,
  value,
});

describe('tallyMentions', () => {
  it('counts equal extents as strict and overlapping ones as relaxed', () => {
    const gold = [timex(0, 5, '2022-01-03'), timex(10, 20, '2022-01-04'), timex(30, 35, '2022')];
    const found = [timex(0, 5, '2022-01-03'), timex(13, 20, '2022-01-05'), timex(40, 45, '2023')];
    expect(tallyMentions(gold, found)).toEqual({ gold: 3, found: 3, strict: 1, relaxed: 2, value: 1 });
  });

  it('takes nothing for an overlap that only touches', () => {
    expect(tallyMentions([timex(0, 5, '2022')], [timex(5, 9, '2022')]).relaxed).toBe(0);
  });

  it('pairs each once, the equal extent before a wider one', () => {
    const gold = [timex(4, 8, '2022')];
    const found = [timex(0, 12, '1999'), timex(4, 8, '2022')];
    expect(tallyMentions(gold, found)).toEqual({ gold: 1, found: 2, strict: 1, relaxed: 1, value: 1 });
    expect(tallyMentions(found, gold)).toEqual({ gold: 2, found: 1, strict: 1, relaxed: 1, value: 1 });
  });

  it.each([
    ['2022-01-03T18', '2022-01-03T18:00'],
    ['2022-01-03T18:30:00', '2022-01-03T18:30'],
    ['P03D', 'P3D'],
    ['PT05M', 'PT5M'],
  ])('reads %s as %s', (a, b) => {
    expect(tallyMentions([timex(0, 5, a)], [timex(0, 5, b)]).value).toBe(1);
  });

  it('compares whole days only with whole days', () => {
    const gold = [
      timex(0, 5, '2022-01-03'),
      timex(10, 15, '2022-01'),
      timex(20, 25, '2022-01-03T18:00', 'TIME'),
    ];
    const found = [timex(0, 5, '2022-01-03'), timex(10, 15, '2022-01-01')];
    expect(tallyMentions(gold, found, 'whole days')).toEqual({
      gold: 1,
      found: 2,
      strict: 1,
      relaxed: 1,
      value: 1,
    });
  });
});

describe('tallyDays', () => {
  const gold = [
    timex(0, 5, '2022-01-09'),
    timex(10, 15, '2022-01-09T18:00', 'TIME'),
    timex(20, 25, '2022-01'),
  ];
  const tally = (edtf: string) => tallyDays(gold, [{ ...timex(0, 5, 'XXXX'), edtf }]);

  it('counts what is a day or a time of it, and was found', () => {
    expect(tally('2022-01-09')).toEqual({ gold: 2, found: 1, covered: 1, excluded: 0 });
  });

  it.each(['[2022-01-02,2022-01-09]', '2022-01', '2022-01-05/..', '2022'])('%s covers the day', (edtf) => {
    expect(tally(edtf)).toMatchObject({ covered: 1, excluded: 0 });
  });

  it.each(['2022-01-10', '[2022-01-02,2022-01-16]', '2021'])('%s rules the day out', (edtf) => {
    expect(tally(edtf)).toMatchObject({ covered: 0, excluded: 1 });
  });

  it('reads the value where there is no EDTF, and counts neither way what is no date', () => {
    expect(tallyDays(gold, [timex(0, 5, '2022-01-09')])).toMatchObject({ found: 1, covered: 1 });
    expect(tallyDays(gold, [timex(0, 5, 'P3D', 'DURATION')])).toEqual({
      gold: 2,
      found: 1,
      covered: 0,
      excluded: 0,
    });
  });
});

describe('sums', () => {
  it('add up', () => {
    const tally = { gold: 2, found: 1, covered: 1, excluded: 0 };
    expect(addTallies([tally, tally])).toEqual({ gold: 4, found: 2, covered: 2, excluded: 0 });
    expect(() => addTallies([])).toThrow('No tally');
  });

  it('balance precision and recall', () => {
    expect(f1(1, { gold: 2, found: 4 })).toBeCloseTo(1 / 3);
    expect(f1(0, { gold: 0, found: 0 })).toBe(0);
  });
});

describe('goldOf', () => {
  const line = (timexes: unknown) =>
    JSON.stringify({ id: 'a', lang: 'fr', dct: '2022-01-03', text: 'Hier.', timexes });
  const hier = { start: 0, end: 4, text: 'Hier', type: 'DATE', value: '2022-01-02' };

  it('reads documents', () => {
    expect(goldOf(`${line([hier])}\n\n`, 'x.jsonl')[0]?.timexes).toEqual([hier]);
  });

  it('says what is wrong with a file', () => {
    expect(() => goldOf('{', 'x.jsonl')).toThrow('"x.jsonl" is no corpus.');
    expect(() => goldOf(line(undefined), 'x.jsonl')).toThrow('"x.jsonl", document 1: it has no "timexes"');
    expect(() => goldOf(line([{ ...hier, start: 1 }]), 'x.jsonl')).toThrow('"Hier" does not stand at 1.');
  });

  it.each(LANGUAGES)('reads the expressions that come with the project (%s)', async (lang) => {
    const documents = await readGold(join(import.meta.dirname, `../../bench/mentions/${lang}.jsonl`));
    const marked = documents.flatMap(({ timexes }) => timexes);
    expect(marked.length).toBeGreaterThan(40);
    for (const { timexes } of documents)
      timexes.forEach((own, i) => expect(own.start).toBeGreaterThanOrEqual(timexes[i - 1]?.end ?? 0));
  });
});

describe('chrono-node', () => {
  const tag = (text: string) => chronoNode.tag({ id: 'a', lang: 'en', dct: '2022-03-09', text });

  it('is not made more certain than it is', () => {
    expect(tag('In March 2021.')[0]).toMatchObject({ value: '2021-03', edtf: '2021-03' });
    expect(tag('On 4 March 2021.')[0]).toMatchObject({ type: 'DATE', value: '2021-03-04' });
    expect(tag('March 4, 2021, 6:30 pm')[0]).toMatchObject({ type: 'TIME', value: '2021-03-04T18:30' });
    expect(tag('From March 4 to March 6, 2021')[0]).toMatchObject({ edtf: '2021-03-04/2021-03-06' });
  });
});
