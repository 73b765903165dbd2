import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { timelineJsCsv } from '../../../src/export/timelinejs-csv.ts';
import { readSheet } from '../../../src/loaders/read-sheet.ts';
import type { ImportedEvent } from '../../../src/model/index.ts';
import { edtfTexts } from '../dates/edtf-texts.ts';
import { DATES, HOMELESS, HOSTILE, seed, sheet, SITE, told } from './contents.ts';
import { row } from '../rows.ts';

const read = (csv: string) => readSheet('sheet', csv, 'timelinejs.csv', 'imports/sheet.csv');
const cells = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true });

/** What of a row must come back: all but where it stands, and the words that were added for other readers. */
const essence = ({
  id: _id,
  row: { number: _n, line: _l, displayDate: _d, ...own },
  ...event
}: ImportedEvent) => ({
  ...event,
  own,
});

describe('timelinejs.csv', () => {
  it.each(DATES)('brings %s back', (when) => {
    const { events } = read(timelineJsCsv(sheet([row(when)]), HOMELESS));
    expect(events.map((event) => event.when)).toEqual([when]);
  });

  it('brings every date back', () => {
    fc.assert(
      fc.property(fc.array(edtfTexts, { maxLength: 8 }), (dates) => {
        const content = sheet(dates.map((when, i) => row(when, {}, i + 2)));
        const { events } = read(timelineJsCsv(content, HOMELESS));
        expect(events.map(({ when }) => when)).toEqual(content.events.map(({ when }) => when));
      }),
      { numRuns: 300 },
    );
  });

  it('brings a row back with all that it says', () => {
    const all = row('2022-01~', {
      status: 'planned',
      calledOff: 'postponed',
      group: 'A & B <i>',
      headline: 'Tom & Jerry <3',
      row: {
        sheet: 'sheet',
        number: 2,
        line: 2,
        text: 'First, "quoted".\nSecond <b>line</b> & more.',
        displayDate: 'Early January',
        media: 'https://a.example/?a=1&b=2',
        credit: 'The Daily & Co',
        caption: 'A caption',
        altText: 'What is seen',
        thumbnail: 'https://a.example/t.png',
        background: '#ffeedd',
        link: 'https://b.example/',
      },
    });
    const { events } = read(timelineJsCsv(sheet([all]), HOMELESS));
    expect(events[0] && essence(events[0])).toEqual(essence(all));
    expect(events[0]?.row.displayDate).toBe('Early January');
  });

  it('brings back each status, and the language of each row', () => {
    const events = [
      row('2001', { status: 'past', lang: 'fr' }, 2),
      row('2002', { status: 'background' }, 3),
      row('2003', { status: 'planned', lang: 'fr' }, 4),
      row('2004', { status: 'planned', calledOff: 'cancelled' }, 5),
      row('2005', { status: 'planned', calledOff: 'postponed' }, 6),
    ];
    const back = read(timelineJsCsv(sheet(events), HOMELESS)).events;
    expect(back.map(essence)).toEqual(events.map(essence));
  });

  it('brings hostile texts back as their readers see them', () => {
    const plain = (text: string) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
        .replace(/\s+/g, ' ')
        .trim();
    const events = HOSTILE.map((headline, i) => row(String(1900 + i), { headline, group: headline }, i + 2));
    const back = read(timelineJsCsv(sheet(events), HOMELESS)).events;
    expect(back.map(({ headline }) => headline)).toEqual(HOSTILE.map(plain));
    expect(back.map(({ group }) => group)).toEqual(HOSTILE.map(plain));
  });

  it('holds no formula: a cell that would be one says that it is text', () => {
    const events = HOSTILE.map((headline, i) => row(`-0${100 + i}`, { headline, group: headline }, i + 2));
    for (const record of cells(timelineJsCsv(sheet(events), HOMELESS)))
      for (const cell of Object.values(record)) expect(cell).not.toMatch(/^[=+@\t\r＝＋－＠]|^-(?!\d+$)/);
  });

  it('tells of an event of an article its sentence, its notes and its source', async () => {
    const content = await seed('fr');
    const { events, sheet: back } = read(timelineJsCsv(content, SITE));
    expect(back.title).toBe(content.title);
    expect(events).toHaveLength(content.events.length);
    events.forEach((event, i) => {
      const original = content.events[i];
      if (!original || !('evidence' in original)) throw new Error('The seed has events of an article.');
      expect(event).toMatchObject({
        headline: original.headline,
        when: original.when,
        status: original.status,
        lang: original.lang,
      });
      const squeezed = (text: string) => text.replace(/\s+/g, ' ');
      for (const { text } of [original.evidence.sentence, ...original.notes.map((note) => note.sentence)])
        expect(squeezed(event.row.text)).toContain(squeezed(text));
      for (const { speaker } of original.notes) expect(event.row.text).toContain(speaker);
      expect(event.row.text).toContain(content.articles[0]?.title);
    });
  });

  it('comes back the same when what was read is written again', async () => {
    for (const content of [
      await seed('fr'),
      told(HOSTILE.map((text, i) => ({ headline: text, text, speaker: text, when: DATES[i] ?? '2022' }))),
    ]) {
      const once = read(timelineJsCsv(content, HOMELESS));
      const again = read(timelineJsCsv(sheet(once.events), HOMELESS));
      // Of equal dates the order is that of ids, which are the sheet's own.
      const told = (events: ImportedEvent[]) => events.map((event) => JSON.stringify(essence(event))).sort();
      expect(told(again.events)).toEqual(told(once.events));
    }
  });

  it('leaves a month a month, and says in words what its columns cannot', () => {
    const dates = ['2022-01', '[2022-01-02,2022-01-09]', '2022~', '2022-21'];
    const csv = timelineJsCsv(sheet(dates.map((when, i) => row(when, { headline: when }, i + 2))), {
      ...HOMELESS,
      lang: 'fr',
    });
    const [month, either, approximate, season] = dates.map((when) =>
      cells(csv).find((record) => record['Headline'] === when),
    );
    const says = (record: Record<string, string> | undefined) =>
      record?.['Display Date']?.replaceAll('\u00a0', ' ');
    expect(month).toMatchObject({
      Year: '2022',
      Month: '1',
      Day: '',
      'End Year': '',
      'Display Date': '',
      EDTF: '',
    });
    expect(either).toMatchObject({ Year: '2022', Month: '1', Day: '2', 'End Day': '9' });
    expect(says(either)).toBe('Dimanche 2 ou 9 janvier 2022');
    expect(approximate).toMatchObject({ Year: '2022', Month: '', Day: '' });
    expect(says(approximate)).toBe('Vers 2022');
    expect(season).toMatchObject({ Year: '2022', Month: '3', Day: '', 'End Month': '5', 'End Day': '' });
    expect(says(season)).toBe('Printemps 2022');
  });

  it('has TimelineJS’s columns, an empty row of none, and years before Christ without a year 0', () => {
    const records = cells(timelineJsCsv(sheet([row('0000'), row('-0043', {}, 3)]), HOMELESS));
    expect(Object.keys(records[0] ?? {}).slice(0, 11)).toEqual(
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text'.split(','),
    );
    expect(records.map((record) => record['Year'])).toEqual(['', '-44', '-1']);
    expect(cells(timelineJsCsv(sheet([]), HOMELESS))).toHaveLength(1);
  });
});

describe('an imported sheet', () => {
  const problem = (csv: string) => {
    try {
      read(csv);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  it('is told where its EDTF is not that of its columns, or none', () => {
    expect(problem('Year,Month,Headline,EDTF\n2022,1,A,2022-02~')).toMatch(
      /timelinejs\.csv:2: Row 2, column "EDTF": The cell says 2022-02~, which is not the date of the other columns, 2022-01\./,
    );
    expect(problem('Year,Headline,EDTF\n2022,A,soon')).toMatch(
      /column "EDTF": The date "soon" is not a date in EDTF/,
    );
    expect(
      read('Year,Headline,EDTF\n,A,[2022-01-02%2C2022-01-09]'.replace('[', '"[').replace('%2C', ',') + '"')
        .events[0]?.when,
    ).toBe('[2022-01-02,2022-01-09]');
  });

  it('is told which status it does not know', () => {
    expect(problem('Year,Headline,Event Status\n2022,A,soon')).toMatch(
      /column "Event Status": Frise does not know the status "soon"\. Write one of past, planned, background, cancelled, postponed/,
    );
  });
});
