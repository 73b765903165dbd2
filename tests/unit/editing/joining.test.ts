import { describe, expect, it } from 'vitest';

import { joinTellings } from '../../../src/editing/join-tellings.ts';
import { articleOf, extractEvents } from '../../../src/extract/index.ts';
import type { Language, TimelineEvent } from '../../../src/model/index.ts';

const eventsOf = (id: string, lang: Language, dct: string, text: string): TimelineEvent[] =>
  extractEvents(articleOf({ lang, dct, text }, id)).events;

const join = (...texts: [lang: Language, dct: string, text: string][]) =>
  joinTellings(texts.flatMap(([lang, dct, text], i) => eventsOf('abc'[i]!, lang, dct, text)));

/** Each event with its date, and the sources that join it. */
const shown = (events: readonly TimelineEvent[]) =>
  events.map(({ id, when, also = [], disputed = [] }) => ({
    id,
    when,
    also: also.map((one) => one.id),
    disputed: disputed.map((one) => one.when),
  }));

describe('two articles that tell one event', () => {
  it('are its two sources: the narrower date comes first', () => {
    const events = join(
      [
        'fr',
        '2022-01',
        'Le ministre Jean Marchal a inauguré le pont de Vareuse dimanche, devant des élus de Brest.',
      ],
      [
        'fr',
        '2022-01-05',
        'Jean Marchal, ministre des transports, a inauguré le pont de Vareuse le 2 janvier à Brest.',
      ],
    );
    expect(shown(events)).toEqual([
      { id: 'b/le-2-janvier', when: '2022-01-02', also: ['a/dimanche'], disputed: [] },
    ]);
  });

  it('in English too', () => {
    const events = join(
      ['en', '2024-03-05', 'The minister Ruth Ansell opened the new hospital in Leeds on 4 March 2024.'],
      ['en', '2024-03-06', 'Ruth Ansell, the minister, opened a new hospital in Leeds on Monday.'],
    );
    expect(events.map(({ also }) => also?.length)).toEqual([1]);
  });

  it('three are three sources of one', () => {
    const text = 'Le ministre Jean Marchal a inauguré le pont de Vareuse le 2 janvier 2022.';
    const events = join(['fr', '2022-01-03', text], ['fr', '2022-01-04', text], ['fr', '2022-01-05', text]);
    expect(events.map(({ id, also }) => [id, also?.map((one) => one.id)])).toEqual([
      ['a/le-2-janvier-2022', ['b/le-2-janvier-2022', 'c/le-2-janvier-2022']],
    ]);
  });

  it('with dates that conflict stay two events side by side, each with the other’s date', () => {
    const events = join(
      ['fr', '2022-01-10', 'Le ministre Jean Marchal a inauguré le pont de Vareuse le 2 janvier 2022.'],
      ['fr', '2022-01-10', 'Le ministre Jean Marchal a inauguré le pont de Vareuse le 3 janvier 2022.'],
    );
    expect(shown(events)).toEqual([
      { id: 'a/le-2-janvier-2022', when: '2022-01-02', also: [], disputed: ['2022-01-03'] },
      { id: 'b/le-3-janvier-2022', when: '2022-01-03', also: [], disputed: ['2022-01-02'] },
    ]);
  });
});

describe('what stays apart', () => {
  const INAUGURATED = 'Le ministre Jean Marchal a inauguré le pont de Vareuse le 2 janvier 2022.';
  it.each([
    [
      'another act on that day',
      'Le ministre Jean Marchal a rencontré les éleveurs de la plaine le 2 janvier 2022.',
    ],
    ['another actor', 'La ministre Anne Roux a inauguré le pont de Vareuse le 2 janvier 2022.'],
    ['a year later', 'Le ministre Jean Marchal a inauguré le pont de Vareuse le 2 janvier 2023.'],
    ['nobody named', 'Des ouvriers ont inauguré le pont le 2 janvier 2022.'],
    ['a year alone', 'Le ministre Jean Marchal a inauguré le pont de Vareuse en 2022.'],
  ])('%s', (_, other) => {
    const events = join(['fr', '2023-06-01', INAUGURATED], ['fr', '2023-06-02', other]);
    expect(events).toHaveLength(2);
    expect(events.every(({ also, disputed }) => !also && !disputed)).toBe(true);
  });

  it('two sentences of one article', () => {
    const events = eventsOf('a', 'fr', '2022-01-10', `${INAUGURATED}\n\nUn autre texte le dit.`);
    expect(
      joinTellings([...events, ...events.map((event) => ({ ...event, id: `${event.id}-2` }))]),
    ).toHaveLength(2);
  });

  it('a plan and its cancellation', () => {
    const events = join(
      ['fr', '2022-01-10', 'Le ministre Jean Marchal inaugurera le pont de Vareuse le 20 janvier 2022.'],
      [
        'fr',
        '2022-01-12',
        'L’inauguration du pont de Vareuse par le ministre Jean Marchal, prévue le 20 janvier 2022, est annulée.',
      ],
    );
    expect(events.length).toBeGreaterThanOrEqual(1);
    expect(events.every(({ also }) => !also)).toBe(true);
  });
});

it('is the same whatever the order of the articles, and quick for thousands of tellings of one event', () => {
  const text = 'Le ministre Jean Marchal a inauguré le pont de Vareuse le 2 janvier 2022.';
  const [one] = eventsOf('a', 'fr', '2022-01-03', text);
  const many = Array.from({ length: 2000 }, (_, i): TimelineEvent => {
    const event = one as Extract<TimelineEvent, { evidence: unknown }>;
    return { ...event, id: `a${i}/x`, evidence: { ...event.evidence, article: `a${i}` } };
  });
  expect(joinTellings(many)[0]!.also).toHaveLength(1999);
  expect(shown(joinTellings(many.toReversed()))).toEqual(shown(joinTellings(many)));
});
