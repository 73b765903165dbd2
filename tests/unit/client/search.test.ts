import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Searched, SearchIndex } from '../../../src/client/search-index.ts';
import { boundsOf, parseEdtf } from '../../../src/dates/edtf.ts';
import { holds, searchable, wordsOf } from '../../../src/client/search-text.ts';

const event = ({ when = '2021-12-17', ...values }: Partial<Searched> & { when?: string }): Searched => ({
  text: '',
  people: [],
  places: [],
  status: 'past',
  days: boundsOf(parseEdtf(when)),
  ...values,
});
const found = (text: string, query: string) => holds(searchable(text), wordsOf(query));

describe('words', () => {
  it('are found without their accents, case and punctuation, whichever side has them', () => {
    expect(found('Ankara reproche à l’Élysée ses exigences', 'elysee')).toBe(true);
    expect(found('le 17 decembre', 'DÉCEMBRE')).toBe(true);
    expect(found('l’Otan', "l'otan")).toBe(true);
    expect(found('Conseil Otan-Russie', 'russie')).toBe(true);
    expect(found('une manœuvre', 'manoeuvre')).toBe(true);
    expect(found('une manoeuvre', 'manœuvre')).toBe(true);
    expect(found('1\u00a0200 soldats', '1 200')).toBe(true);
  });

  it('must all occur, in any order, each at the beginning of a word', () => {
    expect(found('Poutine et Erdogan évoquent', 'erdogan poutine')).toBe(true);
    expect(found('Poutine et Erdogan évoquent', 'erdogan biden')).toBe(false);
    expect(found('Poutine et Erdogan évoquent', 'evoq')).toBe(true);
    expect(found('Poutine et Erdogan évoquent', 'tine')).toBe(false);
  });

  it('that are none find everything', () => {
    for (const query of ['', '  ', '…', ' — ']) expect(found('Poutine', query)).toBe(true);
  });

  it('of a text always find it, whichever way its accents are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const form of ['NFC', 'NFD'] as const) expect(found(text, text.normalize(form))).toBe(true);
      }),
    );
  });
});

describe('an index', () => {
  const index = new SearchIndex([
    event({ text: 'Création du Conseil', places: ['Otan'], status: 'background', when: '2002' }),
    event({ text: 'Traités', people: ['Vladimir Poutine'], places: ['Moscou', 'Otan'] }),
    event({ text: 'Réunion', status: 'planned', when: '[2022-01-02,2022-01-09]' }),
    event({ text: 'Depuis toujours', when: '../1990' }),
  ]);
  const numbers = (state: Parameters<SearchIndex['match']>[0]) =>
    index.match(state).flatMap((is, i) => (is ? [i] : []));

  it('finds everything when nothing is looked for', () => {
    expect(numbers({})).toEqual([0, 1, 2, 3]);
    expect(numbers({ q: '', person: '', from: '', to: '' })).toEqual([0, 1, 2, 3]);
  });

  it('finds by person, place and status, each as it is written', () => {
    expect(numbers({ person: 'Vladimir Poutine' })).toEqual([1]);
    expect(numbers({ person: 'Poutine' })).toEqual([]);
    expect(numbers({ place: 'Otan' })).toEqual([0, 1]);
    expect(numbers({ place: 'Otan', status: 'background' })).toEqual([0]);
  });

  it('finds people and places by word too', () => {
    expect(numbers({ q: 'poutine' })).toEqual([1]);
    expect(numbers({ q: 'otan creation' })).toEqual([0]);
  });

  it('finds by period what may have happened in it', () => {
    expect(numbers({ from: '2021', to: '2021' })).toEqual([1]);
    expect(numbers({ from: '2002-06-01', to: '2002-06-30' })).toEqual([0]);
    expect(numbers({ to: '2021' })).toEqual([0, 1, 3]);
    expect(numbers({ from: '05/01/2022' })).toEqual([2]);
    expect(numbers({ from: '10/01/2022' })).toEqual([]);
  });

  it('takes an end that is no date for an open one', () => {
    expect(numbers({ from: 'hier', to: '2002' })).toEqual([0, 3]);
  });
});
