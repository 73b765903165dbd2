import { expect, it } from 'vitest';

import { articleOf } from '../../../../src/extract/document.ts';
import { extractEvents } from '../../../../src/extract/index.ts';

const datesOf = (text: string, dct: string) =>
  extractEvents(articleOf({ lang: 'en', dct, text })).events.map(({ when }) => when);

it.each([
  ['A dividend that was due on Sept. 1 has been scrapped.', '2022-08-03', ['2022-09-01']],
  ['President Ruiz has declared Thursday a day of mourning.', '2019-07-08', ['2019-07-11']],
  ['More than 800 people died in the storm on November 2, 1987.', '2019-07-08', ['1987-11-02']],
  ['A hearing has been listed for the week of 10 March.', '2025-02-20', ['[2025-03-10..2025-03-16]']],
  ['He died in May 1990. She had left the previous Christmas.', '2019-07-08', ['1990-05', '1989-12-25']],
  ['Work is to be finished before the end of the month.', '2021-06-17', ['../2021-06-30']],
  ['He resigned on Sunday, her family announced on Monday.', '2018-04-24', ['2018-04-22']],
  ['Were it to win, it said, it would hold a referendum next year.', '2021-06-17', []],
  ['The company expects a margin of 4% this year.', '2022-08-03', []],
  ['Police arrived on Sunday and left minutes later.', '2018-04-24', ['2018-04-22']],
])('%s', (text, dct, dates) => {
  expect(datesOf(text, dct)).toEqual(dates);
});
