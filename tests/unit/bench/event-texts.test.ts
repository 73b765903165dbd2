import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { weekdayOf } from '../../../src/dates/day.ts';
import { daysOf, hullOf, intersection, sizeOf } from '../../../src/dates/day-set.ts';
import { daysOfEdtf } from '../../../src/dates/edtf.ts';
import { readArticle } from '../../../src/loaders/read-article.ts';
import { type GoldEvent, PARTS, readCases, spanOf } from '../../bench/events/gold.ts';
import { overlap } from '../../bench/events/match.ts';
import { type Proposal, scoreEvents } from '../../bench/events/scoring.ts';

const WEEKDAYS: Record<string, number> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** The weekdays named by the words, in order. */
const weekdaysIn = (words: string) =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => WEEKDAYS[word] ?? []);

const cases = (await Promise.all(PARTS.map(readCases))).flat();

describe.each(cases)('$part/$name', ({ name, part, path, gold }) => {
  const article = async () => (await readArticle({ id: name, path, shown: `${part}/${name}` })).article;
  const dated = (event: GoldEvent) => [event.when, ...(event.orWhen ?? [])];

  it('is in the language that the gold says', async () => {
    expect((await article()).lang).toBe(gold.lang);
  });

  it('has 150 to 450 words, and curly quotes or straight ones but not both', async () => {
    const body = (await readFile(path, 'utf8')).split('\n').slice(1).join('\n');
    const words = body.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(450);
    expect(/["']/.test(body) && /[“”’]/.test(body)).toBe(false);
  });

  it('has every mention of the gold, once', async () => {
    const { text } = await article();
    const words = [...gold.events.flatMap((event) => [event, ...(event.orMention ?? [])]), ...gold.notEvents];
    const spans = words.map((w) => ({ ...spanOf(text, w), mention: w.mention }));
    const clashes = spans.flatMap((a, i) =>
      spans.slice(i + 1).flatMap((b) => (overlap(a, b) > 0 ? [`${a.mention} / ${b.mention}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  it('has dates that exist', () => {
    for (const event of gold.events)
      for (const when of dated(event)) expect(sizeOf(daysOfEdtf(when)), when).toBeGreaterThan(0);
  });

  it('has dates that fall on the weekdays of their mentions', () => {
    for (const event of gold.events) {
      const [weekday] = weekdaysIn(event.mention);
      if (weekday === undefined || event.when.startsWith('..')) continue;
      const days = daysOf(daysOfEdtf(event.when));
      const weekdays = event.when.startsWith('[') ? days.map(weekdayOf) : [weekdayOf(days[0] ?? NaN)];
      expect([event.mention, ...new Set(weekdays)]).toEqual([event.mention, weekday]);
    }
  });

  it('tells the past before the end of the publication window, and plans after its start', async () => {
    const window = hullOf(daysOfEdtf((await article()).published)) ?? { min: NaN, max: NaN };
    for (const event of gold.events) {
      if (event.cancelled) continue;
      const days = daysOfEdtf(event.when);
      const side =
        event.status === 'planned' ? { min: window.min, max: Infinity } : { min: -Infinity, max: window.max };
      expect(intersection(days, [side]).length, `${event.mention}: ${event.when}`).toBeGreaterThan(0);
    }
  });

  it('gives full marks to the editor', async () => {
    const { text } = await article();
    const proposals = gold.events.map((event): Proposal => {
      const { start, end } = spanOf(text, event);
      const quote = { start, end, text: event.mention };
      const evidence = { mention: quote, sentence: quote };
      return { id: event.what, headline: event.what, when: event.when, status: event.status, evidence };
    });
    expect(scoreEvents(text, gold, proposals).faults).toEqual([]);
  });
});
