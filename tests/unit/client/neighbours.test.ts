import { describe, expect, it } from 'vitest';

import { beside, besideYear } from '../../../src/client/neighbours.ts';
import { parseEdtf } from '../../../src/dates/edtf.ts';
import { shapeOf } from '../../../src/timeline/shape.ts';

const events = ['../1990', '2002', '2021-11', '2021-12-17', '2022-01-02', '2022-01-12'].map((when) => ({
  id: when,
  shape: shapeOf(parseEdtf(when), 'past'),
}));

describe('from event to event', () => {
  it('goes by the list and stops at its ends', () => {
    expect(beside(events, '2002', 1)).toBe('2021-11');
    expect(beside(events, '2002', -1)).toBe('../1990');
    expect(beside(events, '../1990', -1)).toBe('../1990');
    expect(beside(events, '2002', Infinity)).toBe('2022-01-12');
    expect(beside(events, '2002', -Infinity)).toBe('../1990');
  });

  it('goes by years, to the first event of each; of what has no beginning the year is that of its end', () => {
    expect(besideYear(events, '../1990', 1)).toBe('2002');
    expect(besideYear(events, '2021-11', 1)).toBe('2022-01-02');
    expect(besideYear(events, '2022-01-12', -1)).toBe('2021-11');
    expect(besideYear(events, '2002', -1)).toBe('../1990');
    expect(besideYear(events, '2022-01-02', 1)).toBe('2022-01-12');
  });
});
