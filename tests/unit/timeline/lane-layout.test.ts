import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lanesOf, layoutLanes, MOST_LANES } from '../../../src/timeline/lane-layout.ts';
import { datedOf } from '../../../src/timeline/dated.ts';
import { sceneOf } from '../../../src/timeline/scene.ts';
import { variantFor } from '../../../src/timeline/variants.ts';
import { inputs } from './inputs.ts';

/** Sorts events by the end of their id, so that there may be one lane or ten. */
const groups = fc
  .integer({ min: 1, max: 12 })
  .map((count) => (id: string) => (Number(id.split('/')[1]) % (count + 1) || undefined)?.toString());

describe('lanes', () => {
  it('hold every event once, the fullest lane first, no more of them than there are colours', () => {
    fc.assert(
      fc.property(inputs, groups, (input, groupOf) => {
        const scene = sceneOf(datedOf(input));
        const lanes = lanesOf(scene, groupOf, 'Autres');
        expect(lanes.length).toBeLessThanOrEqual(MOST_LANES + 1);
        expect(lanes.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(
          scene.events.map((_, i) => i),
        );
        const own = lanes.filter(({ name }) => name !== 'Autres').map(({ members }) => members.length);
        expect(own).toEqual([...own].sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });

  it('let no label overlap another, nor a leader cross one', () => {
    fc.assert(
      fc.property(inputs, groups, fc.constantFrom(320, 680, 1180), (input, groupOf, width) => {
        const options = { ...variantFor(width), axis: 'elastic' as const };
        const scene = sceneOf(datedOf(input));
        const { events, lanes, height } = layoutLanes(scene, input, options, groupOf, 'Autres');
        const labels = events.flatMap(({ label }) => (label ? [label] : []));
        for (const a of labels) {
          expect(a.x + a.dx + a.width).toBeLessThanOrEqual(width + 0.02);
          for (const b of labels) {
            if (a === b) continue;
            const apartX =
              a.x + a.dx + a.width <= b.x + b.dx + 0.02 || b.x + b.dx + b.width <= a.x + a.dx + 0.02;
            const apartY = a.top + a.height <= b.top + 0.02 || b.top + b.height <= a.top + 0.02;
            expect(apartX || apartY).toBe(true);
            if (!b.leader) continue;
            const crosses =
              b.x > a.x + a.dx &&
              b.x < a.x + a.dx + a.width - 0.02 &&
              b.leader.y0 < a.top + a.height - 0.02 &&
              b.leader.y1 > a.top + 0.02;
            expect(crosses).toBe(false);
          }
        }
        for (const lane of lanes) expect(lane.y).toBeLessThan(height);
      }),
      { numRuns: 300 },
    );
  });
});
