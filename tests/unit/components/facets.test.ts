import { describe, expect, it } from 'vitest';

import { facetsOf, listOf, placesOf } from '../../../src/components/facets.ts';
import type { ImportedEvent } from '../../../src/model/index.ts';
import { row } from '../rows.ts';

const event = (values: Partial<ImportedEvent>) => row('2021', values);

describe('facets', () => {
  it('are each value once, in the order of the alphabet', () => {
    const events = [
      event({ people: ['Zola', 'Éluard'], places: ['Paris'], organisations: ['Otan'] }),
      event({ people: ['Zola'], organisations: ['Otan', 'Paris'], status: 'planned', when: '2022' }),
    ];
    expect(facetsOf(events, 'fr')).toEqual({
      people: ['Éluard', 'Zola'],
      places: ['Otan', 'Paris'],
      statuses: ['past', 'planned'],
      isDated: true,
    });
  });

  it('are none where there is nothing to choose from', () => {
    const events = [event({ people: ['Zola'] }), event({ people: ['Zola'] })];
    expect(facetsOf(events, 'fr')).toEqual({ people: [], places: [], statuses: [], isDated: false });
  });
});

describe('names on an entry', () => {
  it('are one list, absent when it is empty', () => {
    expect(listOf(['Vladimir Poutine', 'A|B'])).toBe('Vladimir Poutine|A/B');
    expect(listOf([])).toBeUndefined();
    expect(placesOf(event({ places: ['Paris'], organisations: ['Paris', 'Otan'] }))).toEqual([
      'Paris',
      'Otan',
    ]);
  });
});
