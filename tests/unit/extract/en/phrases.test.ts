import { describe, expect, test } from 'vitest';

import { mentions, THURSDAY } from './article.ts';

/** The words of a mention, its TIMEX3 value and its EDTF value, in a text of Thursday 13 January 2022. */
type Expected = [text: string, value: string, edtf: string | undefined];

const PHRASES: [sentence: string, ...expected: Expected[]][] = [
  ['They met on January 12, 2022.', ['January 12, 2022', '2022-01-12', '2022-01-12']],
  ['They met on 12 January.', ['12 January', '2022-01-12', '2022-01-12']],
  ['They met on Jan. 12.', ['Jan. 12', '2022-01-12', '2022-01-12']],
  ['They met on the 12th of January.', ['the 12th of January', '2022-01-12', '2022-01-12']],
  ['They met on the twelfth of January.', ['the twelfth of January', '2022-01-12', '2022-01-12']],
  ['They will meet on Sunday, June 9.', ['Sunday, June 9', '2022-06-09', '2022-06-09']],
  ['They met on 2021-12-25.', ['2021-12-25', '2021-12-25', '2021-12-25']],
  ['They met on 25/12/2021.', ['25/12/2021', '2021-12-25', '2021-12-25']],
  ['They met on 12/01/2021.', ['12/01/2021', '2021-12-01', '[2021-01-12,2021-12-01]']],
  ['The talks were held on Monday.', ['Monday', '2022-01-10', '2022-01-10']],
  ['The talks will be held on Monday.', ['Monday', '2022-01-17', '2022-01-17']],
  ['They met last Monday.', ['last Monday', '2022-01-10', '2022-01-10']],
  ['They will meet next Friday.', ['next Friday', '2022-01-14', '2022-01-14']],
  ['They met Monday evening.', ['Monday evening', '2022-01-10TEV', '2022-01-10']],
  [
    'They met on the first Tuesday in November.',
    ['the first Tuesday in November', '2021-11-02', '2021-11-02'],
  ],
  ['He left yesterday morning.', ['yesterday morning', '2022-01-12TMO', '2022-01-12']],
  ['They meet today.', ['today', '2022-01-13', '2022-01-13']],
  ['They will meet tomorrow.', ['tomorrow', '2022-01-14', '2022-01-14']],
  ['They will speak tonight.', ['tonight', '2022-01-13', '2022-01-13']],
  ['It closed last week.', ['last week', '2022-W01', '2022-01-03/2022-01-09']],
  ['It will close next month.', ['next month', '2022-02', '2022-02']],
  ['It closed earlier this month.', ['earlier this month', '2022-01', '2022-01']],
  ['They met over the weekend.', ['the weekend', '2022-W01-WE', '2022-01-08/2022-01-09']],
  ['It happened three days ago.', ['three days ago', '2022-01-10', '2022-01-10']],
  ['They will meet in two weeks.', ['two weeks', '2022-W04', '2022-01-24/2022-01-30']],
  ['It was built in two months.', ['two months', 'P2M', undefined]],
  [
    'They met on January 3 and signed two days later.',
    ['January 3', '2022-01-03', '2022-01-03'],
    ['two days later', '2022-01-05', '2022-01-05'],
  ],
  [
    'They met on January 3. The next day they signed.',
    ['January 3', '2022-01-03', '2022-01-03'],
    ['The next day', '2022-01-04', '2022-01-04'],
  ],
  [
    'They had met on January 3, and spoken the previous day.',
    ['January 3', '2022-01-03', '2022-01-03'],
    ['the previous day', '2022-01-02', '2022-01-02'],
  ],
  ['It opened in 2002.', ['2002', '2002', '2002']],
  ['The 1991 agreement ended.', ['1991', '1991', '1991']],
  ['It began in the 1990s.', ['the 1990s', '199', '199X']],
  ["It began in the '60s.", ["the '60s", '196', '196X']],
  ['It began in the 19th century.', ['the 19th century', '18', '18XX']],
  ['It opened in the spring of 2020.', ['the spring of 2020', '2020-SP', '2020-21']],
  ['It opened last summer.', ['last summer', '2021-SU', '2021-22']],
  ['It will open next spring.', ['next spring', '2022-SP', '2022-21']],
  ['Profit fell in the third quarter.', ['the third quarter', '2021-Q3', '2021-35']],
  [
    'Profit fell in the third quarter of last year.',
    ['the third quarter of last year', '2021-Q3', '2021-35'],
  ],
  ['Profit fell in Q3 2021.', ['Q3 2021', '2021-Q3', '2021-35']],
  ['It closed in the first half of 2021.', ['the first half of 2021', '2021-H1', '2021-40']],
  ['It closed in early January.', ['early January', '2022-01', '2022-01-01/2022-01-10']],
  ['It will close in mid-March.', ['mid-March', '2022-03', '2022-03-11/2022-03-20']],
  ['It closed at the end of 2020.', ['the end of 2020', '2020', '2020-09-01/2020-12-31']],
  ['It will close by the end of 2025.', ['the end of 2025', '2025', '2025']],
  ['It tore in May last year.', ['May last year', '2021-05', '2021-05']],
  ['It rose in the last week of March.', ['the last week of March', '2021-W12', '2021-03-22/2021-03-28']],
  [
    'It ran between March and June 2021.',
    ['March', '2021-03', '2021-03'],
    ['June 2021', '2021-06', '2021-06'],
  ],
  [
    'It ran from May 3 to 5, 2021.',
    ['May 3', '2021-05-03', '2021-05-03'],
    ['5, 2021', '2021-05-05', '2021-05-05'],
  ],
  ['It ran May 3-5.', ['May 3', '2021-05-03', '2021-05-03'], ['5', '2021-05-05', '2021-05-05']],
  ['The war of 1914-1918 ended.', ['1914', '1914', '1914'], ['1918', '1918', '1918']],
  ['The 2020-21 season ended.', ['2020-21', '2020/2021', '2020/2021']],
  [
    'They marched on Saturday and Sunday.',
    ['Saturday', '2022-01-08', '2022-01-08'],
    ['Sunday', '2022-01-09', '2022-01-09'],
  ],
  ['It lasted for three months.', ['three months', 'P3M', undefined]],
  ['It went on for years.', ['years', 'PXY', undefined]],
  ['The two-day visit ended.', ['two-day', 'P2D', undefined]],
  ['They meet every week.', ['every week', 'P1W', undefined]],
  ['They meet on Mondays.', ['Mondays', 'XXXX-WXX-1', undefined]],
  ['They vote every five years.', ['every five years', 'P5Y', undefined]],
  ['It will open soon.', ['soon', 'FUTURE_REF', undefined]],
  ['It recently fell.', ['recently', 'PAST_REF', undefined]],
  ['It reopened on Christmas Eve.', ['Christmas Eve', '2021-12-24', '2021-12-24']],
  ['It closed on Good Friday 2021.', ['Good Friday 2021', '2021-04-02', '2021-04-02']],
  ['They met on Thanksgiving.', ['Thanksgiving', '2021-11-25', '2021-11-25']],
  ['They met at 8:30 p.m. on Monday.', ['8:30 p.m. on Monday', '2022-01-10T20:30', '2022-01-10T20:30']],
  [
    'They met at 16:15 UTC, January 12.',
    ['16:15 UTC', '2022-01-12T16:15Z', '2022-01-12T16:15'],
    ['January 12', '2022-01-12', '2022-01-12'],
  ],
  ['The September 11 attacks came up.', ['September 11', '2001-09-11', '2001-09-11']],
];

describe('what English says of time', () => {
  test.each(PHRASES)('%s', (sentence, ...expected) => {
    const found = mentions(sentence, THURSDAY);
    expect(found.map(({ text, value, edtf }) => [text, value, edtf])).toEqual(expected);
    for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text);
  });
});
