import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayOf, dayToEdtf, monthToEdtf, yearToEdtf } from '../../../src/dates/day.ts';
import { formatClock, formatGap, formatMonth, formatWhen } from '../../../src/dates/format.ts';
import { dateWords, timelineWordsOf, phrasesOf } from '../../../src/export/timeline-words.ts';
import { LANGUAGES } from '../../../src/model/index.ts';
import { abbreviate } from '../../../src/timeline/months.ts';

describe.each(LANGUAGES)('the words of a drawing in %s', (lang) => {
  const { ticks, silence } = timelineWordsOf(lang);
  const years = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -120, max: 120 }));
  const dates = fc.tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));

  it('name ticks as dates are named everywhere else, from patterns alone', () => {
    fc.assert(
      fc.property(dates, fc.nat(1439), ([year, month, day], minute) => {
        const at = dayOf(year, month, day);
        const short = (edtf: string, more = {}) => formatWhen(edtf, lang, { style: 'short', ...more });
        expect(ticks.year(year)).toBe(formatWhen(yearToEdtf(year), lang));
        expect(ticks.year(year * 20)).toBe(formatWhen(yearToEdtf(year * 20), lang));
        expect(ticks.month(month, year, true)).toBe(formatWhen(monthToEdtf(at), lang));
        expect(ticks.month(month, year, false)).toBe(short(monthToEdtf(at)));
        expect(ticks.month(month, undefined, true)).toBe(formatMonth(month, lang));
        expect(ticks.month(month, undefined, false)).toBe(formatMonth(month, lang, 'short'));
        expect(ticks.day(day, month, year)).toBe(short(dayToEdtf(at)));
        expect(ticks.day(day, month, undefined)).toBe(short(dayToEdtf(at), { contextYear: year }));
        expect(ticks.time(minute)).toBe(formatClock(minute, lang));
        expect(ticks.time(60 * Math.floor(minute / 60))).toBe(
          formatClock(60 * Math.floor(minute / 60), lang),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('name silences as they are named everywhere else', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), (days) => {
        expect(silence(days)).toBe(formatGap(days, lang));
      }),
    );
    expect(silence(1)).toBe(formatGap(1, lang));
  });

  it('shorten plain dates by the names of their months', () => {
    const { months } = phrasesOf(lang);
    for (let month = 1; month <= 12; month++)
      for (const when of [monthToEdtf(dayOf(2021, month, 1)), dayToEdtf(dayOf(2021, month, 1)), '2021'])
        expect(abbreviate(dateWords({ when }, lang, false), months)).toBe(dateWords({ when }, lang, true));
  });
});
