import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { ContentError } from '../../../src/loaders/content-error.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import { readSheet } from '../../../src/loaders/read-sheet.ts';

const read = (text: string) => readSheet('affaire', text, 'affaire.csv', 'imports/affaire.csv');
const lines = (...rows: string[]) => rows.join('\n');

/** What the reader of the log is told of a sheet that cannot be read. */
function told(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as ContentError).message.split('\n');
  }
  throw new Error('Nothing was found wrong.');
}

/** The date that a row's cells make, by the names of their columns. */
function when(cells: Record<string, string>): string | undefined {
  const all = { ...cells, Headline: 'x' };
  const row = (values: string[]) => values.map((value) => `"${value}"`).join(',');
  return read(lines(row(Object.keys(all)), row(Object.values(all)))).events[0]?.when;
}

describe('dates', () => {
  const cases: [cells: string[], edtf: string][] = [
    [['2011'], '2011'],
    [['2011', '3'], '2011-03'],
    [['2011', '03', '7'], '2011-03-07'],
    [['2011', '3', '7', '14:30'], '2011-03-07T14:30'],
    [['2011', '3', '7', '2:30 PM'], '2011-03-07T14:30'],
    [['2011', '3', '7', '12:05 a.m.'], '2011-03-07T00:05'],
    [['2011', '3', '7', '12 pm'], '2011-03-07T12:00'],
    [['2011', '3', '7', '14 h 30'], '2011-03-07T14:30'],
    [['2011', '3', '7', '1430'], '2011-03-07T14:30'],
    [['2011', '3', '7', '14:30:00'], '2011-03-07T14:30'],
    [['2011', '3', '7', '14:30:15'], '2011-03-07T14:30:15'],
    [['476'], '0476'],
    [['-44', '3', '15'], '-0043-03-15'],
    [['-1'], '0000'],
    [['44 BC'], '-0043'],
    [['44 av. J.-C.'], '-0043'],
    [['12000'], 'Y12000'],
    [['12,000'], 'Y12000'],
    [['-65000'], 'Y-64999'],
    [['2024', '2', '29'], '2024-02-29'],
  ];
  test.each(cases)('%j is %s', ([year = '', month = '', day = '', time = ''], edtf) => {
    expect(when({ Year: year, Month: month, Day: day, Time: time })).toBe(edtf);
  });

  test('an end makes an interval, each side as precise as it is written', () => {
    expect(when({ Year: '2011', 'End Year': '2012', 'End Month': '5' })).toBe('2011/2012-05');
    expect(when({ Year: '2011', Month: '3', 'End Year': '2011', 'End Month': '3' })).toBe('2011-03');
    const hours = { Time: '9:00', 'End Year': '2011', 'End Month': '3', 'End Day': '7', 'End Time': '11:00' };
    expect(when({ Year: '2011', Month: '3', Day: '7', ...hours })).toBe('2011-03-07T09:00/2011-03-07T11:00');
  });

  const wrong: [cells: Record<string, string>, told: string][] = [
    [{ Year: 'hier' }, 'column "Year": "hier" is not a year.'],
    [{ Year: '0' }, 'column "Year": There is no year 0.'],
    [{ Year: '' }, 'column "Year": The cell is empty: the event has no date.'],
    [{ Year: '', Month: '3' }, 'column "Year": The cell is empty, though "Month" is given.'],
    [{ Year: '2011', Day: '3' }, 'column "Month": The cell is empty, though "Day" is given.'],
    [{ Year: '2011', Month: '13' }, 'column "Month": "13" is not a month.'],
    [
      { Year: '2011', Month: '2', Day: '30' },
      'column "Day": The date "2011-02-30" is not a date that exists',
    ],
    [{ Year: '2011', Month: '2', Day: '3', Time: '25:00' }, 'column "Time": "25:00" is not a time of day.'],
    [{ Year: '2011', Month: '2', Day: '3', Time: '13:00 pm' }, 'column "Time": "13:00 pm" is not a time'],
    [{ Year: '12000', Month: '2' }, 'column "Month": The date "Y12000-02" is too far away for a month'],
    [{ Year: '900000' }, 'column "Year": The date "Y900000" is too far away'],
    [
      { Year: '2011', 'End Month': '3' },
      'column "End Year": The cell is empty, though "End Month" is given.',
    ],
    [{ Year: '2011', 'End Year': '2010' }, 'column "End Year": The end, 2010, is before the start, 2011.'],
    [{ Year: '2011', 'End Year': '2011', 'End Month': '0' }, 'column "End Month": "0" is not a month.'],
  ];
  test.each(wrong)('%j is told of', (cells, problem) => {
    const columns = [...Object.keys(cells), 'Headline'];
    const [first = '', ...others] = told(lines(columns.join(), [...Object.values(cells), 'x'].join()));
    expect(first).toContain(`affaire.csv:2: Row 2, ${problem}`);
    expect(others).toEqual([]);
  });
});

describe('rows', () => {
  test('everything that a row says is kept', () => {
    const header =
      'Year,Month,Day,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background,Link';
    const row =
      '2011,3,7,Un lundi,Le vote,Le texte,https://a.example/x,AFP,La légende,t.png,Une salle,,Votes,#fff,https://a.example/y';
    expect(read(lines(header, row)).events).toEqual([
      {
        id: 'affaire/le-vote',
        headline: 'Le vote',
        lang: 'fr',
        when: '2011-03-07',
        status: 'past',
        notes: [],
        people: [],
        organisations: [],
        places: [],
        confidence: 1,
        group: 'Votes',
        row: {
          sheet: 'affaire',
          number: 2,
          line: 2,
          text: 'Le texte',
          displayDate: 'Un lundi',
          media: 'https://a.example/x',
          credit: 'AFP',
          caption: 'La légende',
          altText: 'Une salle',
          thumbnail: 't.png',
          background: '#fff',
          link: 'https://a.example/y',
        },
      },
    ]);
  });

  test('columns may come in any order and in any capitals; a byte order mark is no part of a name', () => {
    const { events } = read(lines('\uFEFFHEADLINE,year,End  year', 'A,2011,2012'));
    expect(events).toMatchObject([{ headline: 'A', when: '2011/2012' }]);
  });

  test.each([';', '\t', ','])('cells may be parted by %j', (delimiter) => {
    const rows = [
      ['Year', 'Headline', 'Text'],
      ['2011', '"a; b, c\td"', 'x'],
    ];
    const { events } = read(rows.map((cells) => cells.join(delimiter)).join('\r\n'));
    expect(events).toMatchObject([{ headline: 'a; b, c\td', row: { text: 'x' } }]);
  });

  test('a row without anything in it is none, and still counts', () => {
    const { events } = read('Year,Headline\n\n,\n2011,A\n\n');
    expect(events.map(({ row: { number, line } }) => [number, line])).toEqual([[4, 4]]);
  });

  test('a quotation mark inside a cell without quotes is a character', () => {
    expect(read('Year,Headline\n2011,The "big" day').events[0]?.headline).toBe('The "big" day');
  });

  test('an era is background', () => {
    const { events } = read('Year,End Year,Headline,Type\n1914,1918,War,Era\n1916,,Verdun,');
    expect(events.map(({ status, when: edtf }) => [status, edtf])).toEqual([
      ['background', '1914/1918'],
      ['past', '1916'],
    ]);
  });

  test('the title is no event: it names the sheet', () => {
    const { sheet, events, warnings } = read(
      'Year,Headline,Text,Type\n,Le barrage,Une enquête,title\n2011,A,,',
    );
    expect(sheet).toMatchObject({ title: 'Le barrage', opening: { text: 'Une enquête', number: 2 } });
    expect(events).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  test('what stays out of the page is told', () => {
    const { warnings } = read('Year,Headline,Notes,Empty,,Type\n2011,Le titre,x,,y,title\n2012,A,,,,slide');
    expect(warnings).toEqual([
      'affaire.csv:1: Frise does not know the column "Notes": it is kept out of the page.',
      'affaire.csv:1: Frise does not know the column E: it is kept out of the page.',
      'affaire.csv:2: The date of the title is not shown: a title is no event.',
      expect.stringMatching(
        /^affaire\.csv:3: Frise does not know the type "slide": the row is read as an event\./,
      ),
    ]);
  });

  test('ids come from the headline, are never the same, and do not change with what is around them', () => {
    const ids = (...headlines: string[]) =>
      read(lines('Year,Headline', ...headlines.map((headline) => `2011,${headline}`))).events.map(
        ({ id }) => id,
      );
    expect(ids('L’été', 'Vote', 'Vote', 'Vote 2', '祭', '🎉')).toEqual([
      'affaire/l-ete',
      'affaire/vote',
      'affaire/vote-2',
      'affaire/vote-2-2',
      expect.stringMatching(/^affaire\/./),
      expect.stringMatching(/^affaire\/./),
    ]);
    expect(new Set(ids('a', 'a', 'a 2', 'a-2', 'A', 'a 3')).size).toBe(6);
    expect(ids('Autre', 'Vote')[1]).toBe('affaire/vote');
  });

  test('all that is wrong is told in one error, by line, row and column', () => {
    const text = lines(
      'Year,Month,Headline,Type,Language',
      '2011,,"Deux',
      'lignes",,',
      '2011,14,,,de',
      ',,,title,',
      ',,A,title,',
      ',,B,title,',
      '2012,,A,,,de trop',
      '2013,,"Sans fin',
    );
    expect(told(text).map((line) => line.replace(/(?<=[:.]) [^:.]*\.$/, ''))).toEqual([
      'affaire.csv:4: Row 3, column "Headline": The cell is empty.',
      'affaire.csv:4: Row 3, column "Language": Frise does not read the language "de".',
      'affaire.csv:4: Row 3, column "Month": "14" is not a month.',
      'affaire.csv:5: Row 4, column "Headline": The cell is empty.',
      'affaire.csv:6: Row 5, column "Type": Row 4 is the title of this sheet already.',
      'affaire.csv:7: Row 6, column "Type": Row 4 is the title of this sheet already.',
      'affaire.csv:8: Row 7 has more cells than the first row names columns (5).',
      'affaire.csv:9: Row 8 has a quotation mark that is never closed.',
    ]);
  });

  test.each([
    ['', ['Year', 'Headline']],
    ['Date,Titre\n2011,A', ['Year', 'Headline']],
    ['Year,Text\n2011,A', ['Headline']],
  ])('%j lacks columns', (text, missing) => {
    expect(told(text)).toEqual(
      missing.map((name) =>
        expect.stringContaining(`affaire.csv:1: The first row names no column "${name}".`),
      ),
    );
  });

  test('a column that is named twice', () => {
    expect(told('Year,Headline,YEAR\n2011,A,2012')).toEqual([
      expect.stringContaining('affaire.csv:1: The first row names the column "Year" twice.'),
    ]);
  });
});

describe('languages', () => {
  const FRENCH = 'Le tribunal a relaxé les deux journalistes qui étaient poursuivis depuis deux ans.';
  const ENGLISH = 'The court has released the two journalists who had been on trial for two years.';
  const languages = (text: string) => read(text).events.map(({ lang }) => lang);

  test('each row has its own; one that is too short to tell has that of most', () => {
    const rows = [`2011,x,${FRENCH}`, `2012,x,${ENGLISH}`, `2013,x,${ENGLISH}`, '2014,OK,'];
    expect(languages(lines('Year,Headline,Text', ...rows))).toEqual(['fr', 'en', 'en', 'en']);
  });

  test('rows that are all too short to tell are read as one text', () => {
    const headlines = ['Moon landing', 'Fall of the Wall', 'The first flight', 'End of the war'];
    expect(new Set(languages(lines('Year,Headline', ...headlines.map((h) => `1969,${h}`))))).toEqual(
      new Set(['en']),
    );
  });

  test('the column "Language" decides', () => {
    expect(languages(lines('Year,Headline,Language', `2011,${FRENCH},EN`))).toEqual(['en']);
  });
});

describe('the folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'frise-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const problems = async () => {
    const error: unknown = await readContent(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContentError);
    return (error as ContentError).message.replaceAll(`${folder}/`, '').split('\n');
  };
  const SHEET = 'Year,Headline\n2011,A\n';
  const ARTICLE = 'date 2022-01-02 Le conseil\n\nLe conseil s’est réuni lundi.\n';

  test('sheets may lie in folders of their own; hidden files are nobody’s', async () => {
    write('imports/Mon dossier/Été.csv', SHEET);
    write('imports/.~lock.a.csv#', 'x');
    const { sheets, imported, articles } = await readContent(folder);
    expect(sheets).toMatchObject([{ id: 'mon-dossier/ete', file: 'imports/Mon dossier/Été.csv' }]);
    expect(imported.map(({ id }) => id)).toEqual(['mon-dossier/ete/a']);
    expect(articles).toEqual([]);
  });

  test('a text that has changed is read anew', async () => {
    write('imports/a.csv', SHEET);
    await readContent(folder);
    write('imports/a.csv', 'Year,Headline\n2012,B\n');
    expect((await readContent(folder)).imported).toMatchObject([{ id: 'a/b', when: '2012' }]);
  });

  test('no sheets are no fault, and neither articles nor sheets are one', async () => {
    write('articles/a.txt', ARTICLE);
    expect(await readContent(folder)).toMatchObject({ sheets: [], articles: [{ id: 'a' }] });
    rmSync(join(folder, 'articles'), { recursive: true });
    expect(await problems()).toEqual([expect.stringContaining('There is no such folder of articles.')]);
  });

  test('what is wrong in articles and in sheets is told in one error', async () => {
    write('articles/a.txt', 'Pas de date\n\nUn texte.\n');
    write('imports/b.csv', 'Year,Headline\n,A\n');
    write('imports/c.csv', Buffer.from('Year,Headline\n2011,\xe9t\xe9\n', 'latin1'));
    expect(await problems()).toEqual([
      expect.stringContaining('articles/a.txt:1: The first line does not say when'),
      expect.stringContaining('imports/b.csv:2: Row 2, column "Year": The cell is empty'),
      expect.stringContaining('imports/c.csv:2: This line holds bytes that are not UTF-8.'),
    ]);
  });

  test('a file of another kind is not passed over in silence', async () => {
    write('imports/a.xlsx', 'x');
    expect(await problems()).toEqual([
      expect.stringContaining('imports/a.xlsx: Frise does not read this kind of file as a sheet.'),
    ]);
  });

  test('an article and a sheet of one id', async () => {
    write('articles/a.txt', ARTICLE);
    write('imports/A.csv', SHEET);
    expect(await problems()).toEqual([
      expect.stringMatching(
        /^imports\/A\.csv: Two files have the id "a": this file and .*articles\/a\.txt\./,
      ),
    ]);
  });
});
