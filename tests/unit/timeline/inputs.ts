import fc from 'fast-check';

import { timelineWordsOf } from '../../../src/export/timeline-words.ts';
import { dayOf, dayToEdtf, monthToEdtf } from '../../../src/dates/day.ts';
import type { EventInput, TimelineInput } from '../../../src/timeline/input.ts';
import { edtfTexts } from '../dates/edtf-texts.ts';

/** A cheap stand-in for the fonts: the layout must hold for any widths. px. */
const measure: TimelineInput['measure'] = (text, { size }) => text.length * size * 0.52;

const NEWS = dayOf(2022, 1, 1);

/** News: most of it within some weeks, the rest anywhere. */
const newsTexts = fc
  .tuple(fc.integer({ min: -60, max: 40 }), fc.integer({ min: 0, max: 20 }), fc.nat(6))
  .map(([offset, length, kind]) => {
    const [day, last] = [dayToEdtf(NEWS + offset), dayToEdtf(NEWS + offset + length)];
    switch (kind) {
      case 0:
        return monthToEdtf(NEWS + offset);
      case 1:
        return `${day}/${last}`;
      case 2:
        return `[${day}..${last}]`;
      case 3:
        return length > 0 ? `[${day},${last}]` : day;
      default:
        return day;
    }
  });

const headlines = fc
  .array(fc.stringMatching(/^[a-zéè’]{1,14}$/), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));

const events = (when: fc.Arbitrary<string>, maxLength: number) =>
  fc
    .array(
      fc.record({
        headline: headlines,
        lang: fc.constant('fr' as const),
        when,
        status: fc.constantFrom('past', 'past', 'planned', 'background'),
        notes: fc.array(fc.constant(0), { maxLength: 3 }),
      }),
      { maxLength },
    )
    .map((list) => list.map((event, i): EventInput => ({ ...event, id: `article/${i}` })));

/** Timelines of every kind of date and of every density. */
export const inputs = fc
  .record({
    events: fc.oneof(
      events(newsTexts, 12),
      events(newsTexts, 60),
      events(edtfTexts, 12),
      events(fc.oneof(newsTexts, edtfTexts), 40),
      events(fc.constant('2022-01-02'), 12),
    ),
    published: fc.array(fc.oneof(newsTexts, fc.constantFrom('2022', '2022-01', '1999-05-01')), {
      maxLength: 3,
    }),
    lang: fc.constantFrom('fr' as const, 'en' as const),
  })
  .map(({ lang, ...rest }): TimelineInput => ({
    ...rest,
    lang,
    words: timelineWordsOf(lang),
    measure,
  }));
