import { describe, expect, it } from 'vitest';

import { Levels } from '../../../src/client/levels.ts';
import { openingOf } from '../../../src/client/opening.ts';
import { timelineWordsOf } from '../../../src/export/timeline-words.ts';
import { measureText } from '../../../src/fonts/measure.ts';
import { datedOf } from '../../../src/timeline/dated.ts';
import { variantFor } from '../../../src/timeline/variants.ts';

const words = timelineWordsOf('fr');

/** An event for each date. */
function levelsOf(dates: readonly string[]): Levels {
  const events = dates.map((when, i) => ({
    id: `a/${String(i).padStart(3, '0')}`,
    headline: 'Le conseil municipal adopte le budget',
    lang: 'fr' as const,
    when,
    status: 'past' as const,
  }));
  const input = { events, published: [], lang: 'fr' as const, words, measure: measureText };
  return new Levels(datedOf(input), input, { ...variantFor(680), axis: 'proportional' });
}

const days = (month: string) =>
  Array.from({ length: 28 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);

describe('what a count holds', () => {
  it('is shown: one of its events has a label where it opens', () => {
    const levels = levelsOf([...days('2020-01'), ...days('2020-02'), ...days('2021-06'), '2010']);
    const { counts } = levels.at(1);
    expect(counts.length).toBeGreaterThan(0);
    for (const { ids } of counts) {
      const opening = openingOf((zoom) => levels.at(zoom), 1, ids[0] ?? '');
      expect(ids).toContain(opening?.id);
      const labels = levels.at(opening?.zoom ?? 1).events.filter(({ label }) => label);
      expect(labels.map(({ id }) => id)).toContain(opening?.id);
    }
  });

  it('is shown when all events are on one day', () => {
    const levels = levelsOf(Array.from({ length: 60 }, () => '2020-01-15'));
    for (const { ids } of levels.at(1).counts)
      expect(ids).toContain(openingOf((zoom) => levels.at(zoom), 1, ids[0] ?? '')?.id);
  });

  it('is nowhere on the line where no scale has room for any of its labels', () => {
    const narrow = levelsOf(Array.from({ length: 60 }, () => '2020-01-15')).at(1);
    const at = () => ({ ...narrow, events: narrow.events.map(({ label: _, ...event }) => event) });
    expect(openingOf(at, 1, narrow.counts[0]?.ids[0] ?? '')).toBeUndefined();
  });
});
