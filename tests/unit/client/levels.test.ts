import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Levels } from '../../../src/client/levels.ts';
import { dayOf, dayToEdtf } from '../../../src/dates/day.ts';
import { datedOf } from '../../../src/timeline/dated.ts';
import type { Geometry } from '../../../src/timeline/geometry.ts';
import type { TimelineInput } from '../../../src/timeline/input.ts';
import { variantFor } from '../../../src/timeline/variants.ts';
import { inputs } from '../timeline/inputs.ts';

const labelled = ({ events }: Geometry) => events.flatMap(({ id, label }) => (label ? [id] : []));

/** News of two years, more than a screen has room for. */
const crowds = fc
  .tuple(inputs, fc.array(fc.nat(730), { minLength: 60, maxLength: 200 }))
  .map(([input, days]): TimelineInput => ({
    ...input,
    events: days.map((day, i) => ({
      id: `article/${i}`,
      headline: 'Le conseil municipal adopte le budget',
      lang: 'fr',
      when: dayToEdtf(dayOf(2020, 1, 1) + day),
      status: 'past',
    })),
  }));

describe('going closer', () => {
  it('shows more labels, and keeps nearly all that were shown', () => {
    let [seen, kept] = [0, 0];
    fc.assert(
      fc.property(crowds, (input) => {
        const levels = new Levels(datedOf(input), input, { ...variantFor(900), axis: 'elastic' });
        let before = labelled(levels.at(1));
        for (const zoom of [2, 4, 8]) {
          const now = new Set(labelled(levels.at(zoom)));
          expect(now.size).toBeGreaterThanOrEqual(before.length);
          seen += before.length;
          kept += before.filter((id) => now.has(id)).length;
          before = [...now];
        }
      }),
      { numRuns: 60 },
    );
    expect(kept / seen).toBeGreaterThan(0.97);
  });

  it('labels or counts every event at every scale', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(1, 1.5, 2, 6), (input, zoom) => {
        const geometry = new Levels(datedOf(input), input, { ...variantFor(680), axis: 'elastic' }).at(zoom);
        const told = [...labelled(geometry), ...geometry.counts.flatMap(({ ids }) => ids)];
        expect(told.sort()).toEqual(input.events.map(({ id }) => id).sort());
        expect(geometry.places).toHaveLength(input.events.length);
      }),
      { numRuns: 200 },
    );
  });
});
