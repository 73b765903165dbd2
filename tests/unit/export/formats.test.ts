import Feed from '@rowanmanning/feed-parser';
import { isEvent, iter, parse as parseMarkwhen } from '@markwhen/parser';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { civilOf, dayOf } from '../../../src/dates/day.ts';
import { boundsOf, parseEdtf } from '../../../src/dates/edtf.ts';
import type { ExportContent } from '../../../src/export/content.ts';
import { eventsCsv } from '../../../src/export/events-csv.ts';
import { eventsIcs } from '../../../src/export/events-ics.ts';
import { eventsJson } from '../../../src/export/events-json.ts';
import { eventsMd } from '../../../src/export/events-md.ts';
import { eventsSchema } from '../../../src/export/events-schema.ts';
import { rss } from '../../../src/export/rss.ts';
import { edtfTexts } from '../dates/edtf-texts.ts';
import { DATES, HOMELESS, HOSTILE, joined, seed, sheet, SITE, told, written } from './contents.ts';
import { row } from '../rows.ts';

const many = () => sheet(Array.from({ length: 5000 }, (_, i) => row(String(1000 + (i % 1000)), {}, i + 2)));
const dated = (dates: readonly string[]) => sheet(dates.map((when, i) => row(when, {}, i + 2)));
const hostile = () =>
  told(HOSTILE.map((text, i) => ({ headline: text, text, speaker: text, when: DATES[i] ?? '2022' })));
const hostileRows = () =>
  sheet(
    HOSTILE.map((text, i) =>
      row(
        DATES[i] ?? '2022',
        { headline: text, group: text, row: { sheet: 'sheet', number: i + 2, line: 1, text, credit: text } },
        i + 2,
      ),
    ),
  );

const CONTENTS: [name: string, content: () => ExportContent | Promise<ExportContent>][] = [
  ['the seed article', () => seed('fr')],
  ['no events', () => sheet([])],
  ['one event', () => dated(['2022-01-12'])],
  ['an event of an editor, and one of several sources', () => sheet([joined, written])],
  ['5,000 events', many],
  ['every kind of date', () => dated(DATES)],
  ['hostile texts in an article', hostile],
  ['hostile texts in a sheet', hostileRows],
];

describe('events.json', () => {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  addFormats.default(ajv);
  const schemaOf = (content: ExportContent) =>
    ajv.compile(JSON.parse(eventsSchema(content, HOMELESS)) as object);

  it.each(CONTENTS)('of %s is what its schema says', async (_name, contentOf) => {
    const content = await contentOf();
    for (const options of [SITE, HOMELESS]) {
      const data = JSON.parse(eventsJson(content, options)) as { events: { date: { edtf: string } }[] };
      const valid = schemaOf(content);
      expect(valid(data) ? [] : valid.errors).toEqual([]);
      expect(data.events.map(({ date }) => date.edtf)).toEqual(content.events.map(({ when }) => when));
    }
  });

  it('names the sources of all that is told, also of what an editor wrote or another source tells', () => {
    const content = sheet([joined]);
    const { sources, events } = JSON.parse(eventsJson(content, SITE)) as {
      sources: { id: string; kind: string; title: string; url?: string }[];
      events: Record<string, unknown>[];
    };
    expect(sources.map(({ kind, title, url }) => [kind, title, url])).toEqual([
      ['sheet', 'imports/sheet.csv', undefined],
      ['note', 'The harbour office', 'https://example.org/harbour'],
    ]);
    expect(events.map(({ source }) => source)).toEqual(['sheet']);
    expect(events[0]).toMatchObject({
      also: [
        { id: 'sheet/event-3', source: 'sheet', edtf: '2022-01', text: '' },
        { id: 'note/harbour', source: 'note/harbour', edtf: '2022-01-12', text: '' },
      ],
      disputed: [{ id: 'sheet/event-4', edtf: '2022-01-13' }],
    });
  });

  it('is refused by the schema when a field is wrong, missing or too many', async () => {
    const content = await seed('fr');
    const valid = schemaOf(content);
    const changed = (change: (event: Record<string, unknown>) => void) => {
      const data = JSON.parse(eventsJson(content, SITE)) as { events: Record<string, unknown>[] };
      change(data.events[0]!);
      return valid(data);
    };
    expect(changed((event) => (event['status'] = 'maybe'))).toBe(false);
    expect(changed((event) => delete event['date'])).toBe(false);
    expect(changed((event) => (event['extra'] = 1))).toBe(false);
    expect(changed((event) => delete event['quote'])).toBe(false);
  });

  it('explains each of its fields', async () => {
    const schema = JSON.parse(eventsSchema(await seed('fr'), SITE)) as {
      properties: { events: { items: { properties: Record<string, { description?: string }> } } };
    };
    for (const field of Object.values(schema.properties.events.items.properties))
      expect(field.description).toBeTruthy();
  });
});

describe('events.csv', () => {
  it.each(CONTENTS)('of %s is read by a parser, and runs nothing', async (_name, contentOf) => {
    const content = await contentOf();
    const csv = eventsCsv(content, SITE);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [header, ...rows] = parseCsv(csv, { bom: true, record_delimiter: '\r\n' });
    expect(rows).toHaveLength(content.events.length);
    for (const cells of rows) {
      expect(cells).toHaveLength(header?.length ?? 0);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }
  });

  it('says a date as it is known, in words that a spreadsheet keeps, with its days', () => {
    const csv = eventsCsv(dated(['2022-01', '[2022-01-02,2022-01-09]', '2022-01-12', '../2022']), {
      ...SITE,
      lang: 'fr',
    });
    const rows = parseCsv<Record<string, string>>(csv, { bom: true, columns: true });
    expect(
      rows.map((r) => [r['Date'], r['EDTF'], r['Premier jour possible'], r['Dernier jour possible']]),
    ).toEqual([
      ['Au\u00a0plus\u00a0tard\u00a0en\u00a02022', '../2022', '', '2022-12-31'],
      ['Janvier\u00a02022', '2022-01-XX', '2022-01-01', '2022-01-31'],
      [
        'Dimanche\u00a02\u00a0ou\u00a09\u00a0janvier\u00a02022',
        '[2022-01-02,2022-01-09]',
        '2022-01-02',
        '2022-01-09',
      ],
      ['12\u00a0janvier 2022', '2022-01-12', '2022-01-12', '2022-01-12'],
    ]);
  });
});

describe('events.ics', () => {
  const read = (ics: string) =>
    new ICAL.Component(ICAL.parse(ics) as unknown[])
      .getAllSubcomponents('vevent')
      .map((c) => new ICAL.Event(c));
  const told = (e: ICAL.Event) =>
    `${e.startDate.toString()} ${e.endDate.toString()} ${e.summary}`.replaceAll('\u00a0', ' ');

  it.each(CONTENTS)(
    'of %s is read by a parser; no line is too long',
    async (_name, contentOf) => {
      const content = await contentOf();
      const ics = eventsIcs(content, SITE);
      const events = read(ics);
      const uids = events.map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      // All but those whose years a calendar does not have.
      const outside = content.events.filter(({ when }) => {
        const { min, max } = boundsOf(parseEdtf(when));
        return [min, max].some(
          (day) => Number.isFinite(day) && (civilOf(day).year < 1 || civilOf(day).year > 9998),
        );
      });
      expect(new Set(uids.map((uid) => uid.replace(/(\/event-\d+)\/\d+@/, '$1@'))).size).toBe(
        content.events.length - outside.length,
      );
      if (outside.length > 0)
        expect(ics.replace(/\r\n[ \t]/g, '')).toContain(`X-WR-CALDESC:${outside.length} événements`);
      for (const event of events) {
        expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
        expect(event.endDate.compare(event.startDate)).toBe(1);
      }
      expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    },
    120_000,
  );

  it('says days as days, spans as spans with the day after the last, and in words what a day would say too exactly', () => {
    const dates = [
      '2022-01-12',
      '2022-01',
      '2022-01-03/2022-01-09',
      '[2022-01-02,2022-01-09]',
      '{2022-02-02,2022-02-09}',
      '2022',
      '2022/..',
      '0044-03',
      '2022-01-12T14:30',
    ];
    expect(
      read(eventsIcs(dated(dates), { ...SITE, lang: 'fr' }))
        .map(told)
        .sort(),
    ).toEqual([
      '2022-01-01 2022-02-01 Event 3 (Janvier 2022)',
      '2022-01-01 2023-01-01 Event 7 (2022)',
      '2022-01-01 2023-01-01 Event 8 (À partir de 2022)',
      '2022-01-02 2022-01-10 Event 5 (Dimanche 2 ou 9 janvier 2022)',
      '2022-01-03 2022-01-10 Event 4',
      '2022-01-12 2022-01-13 Event 10 (12 janvier 2022 à 14 h 30)',
      '2022-01-12 2022-01-13 Event 2',
      '2022-02-02 2022-02-03 Event 6 (Les 2 et 9 février 2022)',
      '2022-02-09 2022-02-10 Event 6 (Les 2 et 9 février 2022)',
      '44-03-01 44-04-01 Event 9 (Mars 44 apr. J.-C.)',
    ]);
  });

  it('never makes a date narrower than it is', () => {
    fc.assert(
      fc.property(edtfTexts, (when) => {
        const { min, max } = boundsOf(parseEdtf(when));
        const dayAt = ({ year, month, day }: ICAL.Time) => dayOf(year, month, day);
        const stretches = read(eventsIcs(dated([when]), SITE)).map(({ startDate, endDate }) => ({
          min: dayAt(startDate),
          max: dayAt(endDate) - 1,
        }));
        // What a calendar cannot tell is left out, and it says so.
        if (eventsIcs(dated([when]), SITE).includes('X-WR-CALDESC')) return;
        if (Number.isFinite(min)) expect(Math.min(...stretches.map((s) => s.min))).toBeLessThanOrEqual(min);
        if (Number.isFinite(max) && !when.startsWith('{'))
          expect(Math.max(...stretches.map((s) => s.max))).toBeGreaterThanOrEqual(max);
      }),
      { numRuns: 200 },
    );
  });

  it('marks plans as tentative, and those called off as cancelled; its stamps come from the content', () => {
    const events = [
      row('2022-01-12', {}, 2),
      row('2022-01-12', { status: 'planned' }, 3),
      row('2022-01-12', { status: 'planned', calledOff: 'cancelled' }, 4),
      row('2022-01-12', { status: 'planned', calledOff: 'postponed' }, 5),
    ];
    const ics = eventsIcs(sheet(events), SITE);
    expect(read(ics).map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'TENTATIVE',
      'CANCELLED',
      'CANCELLED',
    ]);
    expect([...ics.matchAll(/DTSTAMP:(\S+)/g)].map(([, stamp]) => stamp)).toEqual(
      Array(4).fill('19700101T000000Z'),
    );
    expect(ics).toBe(eventsIcs(sheet(events), SITE));
  });

  it('is stamped with the publication of its article', async () => {
    const stamps = [...eventsIcs(await seed('fr'), SITE).matchAll(/DTSTAMP:(\S+)/g)].map(
      ([, stamp]) => stamp,
    );
    expect(new Set(stamps)).toEqual(new Set(['20220101T000000Z']));
  });

  it('keeps hostile titles as titles', () => {
    const rows = HOSTILE.map((headline, i) => row('2022-01-12', { headline }, i + 2));
    const summaries = read(eventsIcs(sheet(rows), SITE)).map(({ summary }) => summary);
    for (const text of [
      '=cmd|"/c calc"!A1',
      'BEGIN:VEVENT SUMMARY:faux',
      '</script><script>alert(1)</script><!-- -->',
      'a, b; c d "e" ,,',
    ])
      expect(
        summaries.some((summary) => summary.startsWith(text)),
        text,
      ).toBe(true);
  });
});

describe('rss.xml', () => {
  const parse = (xml: string) => Feed.parseFeed(xml);

  it.each(CONTENTS)('of %s is read by a feed reader', async (_name, contentOf) => {
    const content = await contentOf();
    const feed = parse(await rss(content, SITE));
    expect(feed.items).toHaveLength(Math.min(200, content.articles.length + content.events.length));
    expect(feed.url).toBe('https://frise.example/');
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    for (const { url } of feed.items) expect(url).toMatch(/^https:\/\/frise\.example\//);
  });

  it('dates by the day of publication, and not at all where only a month is known', async () => {
    const month = await seed('fr');
    expect(parse(await rss(month, SITE)).items.map(({ published }) => published)).toEqual(
      Array(7).fill(null),
    );
    const day = {
      ...month,
      articles: month.articles.map((article) => ({ ...article, published: '2022-01-02' })),
    };
    const [first] = parse(await rss(day, SITE)).items;
    expect(first?.published?.toISOString()).toBe('2022-01-02T00:00:00.000Z');
    expect((await rss(day, SITE)).match(/<pubDate>Sun, 02 Jan 2022 00:00:00 GMT<\/pubDate>/g)).toHaveLength(
      7,
    );
  });

  it('says in each title when it happened, the newest article first, the last row of a sheet first', async () => {
    const feed = parse(await rss(dated(['2022-01', '2021~']), HOMELESS));
    expect(feed.items.map(({ title }) => title?.replaceAll('\u00a0', ' '))).toEqual([
      'Around 2021: Event 3',
      'January 2022: Event 2',
    ]);
    expect(feed.items.map(({ url }) => url)).toEqual(['/en/#sheet/event-3', '/en/#sheet/event-2']);
  });
});

describe('events.md', () => {
  const read = (markdown: string) => {
    const timeline = parseMarkwhen(markdown, undefined, '2020-01-01T00:00:00Z');
    const events = [...iter(timeline.events)].map(({ eventy }) => eventy).filter(isEvent);
    return { title: (timeline.header as { title?: string }).title, events };
  };

  it.each(CONTENTS)('of %s has one Markwhen event for each event', async (_name, contentOf) => {
    const content = await contentOf();
    const { title, events } = read(eventsMd(content, SITE));
    expect(title).toBe(content.title.replace(/[\p{Cc}\p{Cs}]+/gu, (c) => (/\s/.test(c) ? ' ' : '')));
    const told = content.events.filter(({ when }) => !when.startsWith('Y-120000'));
    expect(events).toHaveLength(told.length);
  });

  it('gives Markwhen the dates as far as it knows them, and the words where they say more', () => {
    const dates = [
      '2022-01-12',
      '2022-01',
      '2022',
      '[2022-01-02,2022-01-09]',
      '2022-21',
      '-0043',
      '-0043-03-15',
      '0044-03-15',
      '2022~',
      'Y12000',
      'Y-120000',
    ];
    const markdown = eventsMd(dated(dates), { ...SITE, lang: 'en' });
    const { events } = read(markdown);
    const lines = markdown.split('\n').filter((line) => /Event \d+/.test(line));
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '> Event 12 (120,001 BC)',
      '44 BC: Event 7 (44 BC)',
      '44 BC: Event 8 (15 March 44 BC)',
      '0044-03-15: Event 9',
      '2022-01: Event 3',
      '2022: Event 10 (Around 2022)',
      '2022: Event 4',
      '2022-01-02 / 2022-01-09: Event 5 (Sunday 2 or 9 January 2022)',
      '2022-01-12: Event 2',
      '2022-03 / 2022-05: Event 6 (Spring 2022)',
      '12000: Event 11 (12,000)',
    ]);
    expect(events[0]?.dateRangeIso.fromDateTimeIso).toMatch(/^-000043-01-01/);
    expect(events.find(({ firstLine }) => firstLine.restTrimmed === 'Event 3')?.dateRangeIso).toMatchObject({
      fromDateTimeIso: expect.stringMatching(/^2022-01-01T00/),
      toDateTimeIso: expect.stringMatching(/^2022-02-01T00/),
    });
  });

  it('has no mark-up of its texts', () => {
    expect(eventsMd(hostile(), SITE)).not.toMatch(/(?<!\\)<script/);
  });
});
