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
  ['Revenue grew in the nine months to 30 June.', '2022-08-03', ['2021-10/2022-06']],
  [
    'Sales rose in the quarter ended March 31, from 12 million a year earlier.',
    '2022-08-03',
    ['2022-01/2022-03'],
  ],
  ['The court meets between Monday and August 19.', '2022-08-03', ['2022-08-08/2022-08-19']],
  ['The service is at 11am on Friday 12 August.', '2022-08-03', ['2022-08-12T11:00']],
  ['He left after the war of 1991, selling his house that autumn.', '2022-08-03', ['1991', '1991-23']],
  ['The museum opened in 1950. It was rebuilt thirty years on.', '2022-08-03', ['1950', '1980']],
  ['The panel met on July 4. Its report came two weeks later.', '2022-08-03', ['2022-07-04', '2022-07-18~']],
  [
    'He left in January. The shop closed earlier in the week.',
    '2019-09-05',
    ['2019-01', '[2019-09-02..2019-09-08]'],
  ],
  ['January.left \nt earlier in the week', '2019-09-05', ['[2019-09-02..2019-09-08]']],
  [
    'The bridge fell on June 6. It had reopened three weeks earlier, on May 17.',
    '2022-08-03',
    ['2022-06-06', '2022-05-17'],
  ],
  ['They moved the following spring, in 1977. They opened a shop in May.', '2022-08-03', ['1977', '2022-05']],
  [
    'The dam burst in 1976. He moved the following spring. He opened a shop in May.',
    '2022-08-03',
    ['1976', '1977-21', '1977-05'],
  ],
  [
    'The inquiry opened on May 3, 2004. “I was ready,” the judge told a paper in 2010. It ended a week later.',
    '2022-08-03',
    ['2004-05-03', '2004-05-10~'],
  ],
  ['The launch was to have taken place on Friday but has been postponed.', '2022-08-03', ['2022-08-05']],
  ['Sunday’s parade has been moved to August 21.', '2022-08-03', ['2022-08-07', '2022-08-21']],
  ['A dividend of 3 cents, payable on Oct. 14, was cut.', '2022-08-03', ['2022-10-14']],
  [
    'A dog was found on July 1. Its owner had moved in on June 10 and left four days later.\n\nIts vet was called the following Sunday.',
    '2022-08-03',
    ['2022-07-01', '2022-06-10', '2022-06-14', '2022-07-03'],
  ],
  ['Editors have rebooked the show for March 9.', '2022-08-03', ['2023-03-09']],
  ['Sales rose in the third quarter ended July 2.', '2022-08-03', ['2022-04-03/2022-07-02']],
  [
    'The mine shut on 4 May, three days after its roof had fallen in.',
    '2022-08-03',
    ['2022-05-04', '2022-05-01'],
  ],
  [
    'They left on 3 May. Work began again on the 9th under a new chief.',
    '2022-08-03',
    ['2022-05-03', '2022-05-09'],
  ],
  ['The dam burst in 1976. Its builder was sued the next year.', '2022-08-03', ['1976', '1977']],
  ['Judges have granted the firm until the end of March to pay.', '2022-08-03', ['2023-03']],
  ['The ferry will stop in May and is to return in August.', '2022-08-03', ['2023-05', '2023-08']],
  ['Output peaked at 340 in 1961.', '2022-08-03', ['1961']],
  ['He won a prize in 2015. He was fired 10 months later.', '2022-08-03', ['2015', '[2015-11..2016-10]']],
  [
    'The ship sank on January 9, 2019.\n\nA witness said that a leak had been seen on December 30. A pump, ordered the previous month, had not come.',
    '2022-08-03',
    ['2019-01-09', '[2018-12-30,2021-12-30]', '[2018-11,2021-11]'],
  ],
  ['The race has been rearranged for 12 October.', '2022-08-03', ['2022-10-12']],
  ['The inquest was originally to have begun on 10 June.', '2022-08-03', ['2022-06-10']],
  ['They quarrelled over a law that was meant to take effect in September.', '2022-08-03', ['2022-09']],
  ['The band have dropped their singer, two days after he was arrested.', '2022-08-03', ['2022-08-01']],
  ['The hearing opened last Tuesday.', '2022-08-03', ['[2022-07-26,2022-08-02]']],
  ['The hearing opened last Monday.', '2022-08-03', ['2022-08-01']],
  ['The court opened on Tuesday, May 3, the clerk said.', '2022-08-03', ['2022-05-03']],
  ['It was not until Monday that police found the car.', '2022-08-03', ['2022-08-01']],
  ['The road did not reopen until Monday.', '2022-08-03', ['2022-08-01']],
  ['The road will not reopen until Monday.', '2022-08-03', ['2022-08-08']],
  ['The firm will cut jobs by the end of next March, it said.', '2022-08-03', ['../2023-03-31']],
  ['The trial will start early next March.', '2022-08-03', ['[2023-03-01..2023-03-10]']],
  [
    'The bomb went off on May 3, 2021. On the evening of that day, troops took the station.',
    '2022-08-03',
    ['2021-05-03', '2021-05-03'],
  ],
])('%s', (text, dct, dates) => {
  expect(datesOf(text, dct)).toEqual(dates);
});
