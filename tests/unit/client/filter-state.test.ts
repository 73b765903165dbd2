import { describe, expect, it } from 'vitest';

import { type FilterState, readFilter, writeFilter } from '../../../src/client/filter-state.ts';

const read = (search: string) =>
  readFilter(new URLSearchParams(search), (name, value) => name === 'q' || value === 'Otan');

describe('a filter in the address', () => {
  it('is read back as it was written, whatever stands beside it', () => {
    const state: FilterState = { q: 'à l’Élysée & ailleurs', place: 'Otan' };
    const written = writeFilter(state, new URLSearchParams('zoom=4&q=old&person=Biden'));
    expect(written.get('zoom')).toBe('4');
    expect(written.has('person')).toBe(false);
    expect(read(written.toString())).toEqual(state);
  });

  it('leaves out what the page does not know, and what is empty', () => {
    expect(read('place=Atlantide&q=%20&status=lost&unheard=of')).toEqual({});
    expect(read('place=Otan&status=lost')).toEqual({ place: 'Otan' });
  });

  it('is gone from it when nothing is looked for', () => {
    expect(writeFilter({ q: ' ' }, new URLSearchParams('q=a&from=2021&axis=equal')).toString()).toBe(
      'axis=equal',
    );
  });
});
