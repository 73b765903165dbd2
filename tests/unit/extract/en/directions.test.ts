import { describe, expect, test } from 'vitest';

import { mentions } from './article.ts';

const [BEFORE, AFTER] = ['2022-01-10', '2022-01-17'];

/** On which side of Thursday 13 January 2022 "Monday" lies. */
const MONDAYS: [sentence: string, day: string][] = [
  ['The minister said on Monday that he was ready.', BEFORE],
  ['He had resigned on Monday.', BEFORE],
  ['He has been in jail since Monday.', BEFORE],
  ['The deal was signed Monday in Paris.', BEFORE],
  ['The company announced Monday it has settled the case.', BEFORE],
  ['The council voted on Monday to close the plant.', BEFORE],
  ['The ruling published on Monday surprised lawyers.', BEFORE],
  ['The trial will begin on Monday.', AFTER],
  ['The trial won’t begin on Monday.', AFTER],
  ['The trial is to begin on Monday.', AFTER],
  ['The trial is due to begin on Monday.', AFTER],
  ['The trial is expected on Monday.', AFTER],
  ['The trial is set to begin on Monday.', AFTER],
  ['The firm plans to reopen on Monday.', AFTER],
  ['The firm agreed to reopen on Monday.', AFTER],
  ['The court ordered the firm to reopen by Monday.', AFTER],
  ['He must leave by Monday.', AFTER],
  ['The shop remained closed until Monday.', AFTER],
  ['The vote was postponed until Monday.', AFTER],
  ['He said the shop would reopen on Monday.', AFTER],
  ['The court set the hearing for Monday.', AFTER],
  ['The museum reopens on Monday.', AFTER],
  ['The museum, closed by a storm, reopens on Monday.', AFTER],
  ['Her new book is finished and due out on Monday.', AFTER],
  ['Classes stay suspended through Monday.', AFTER],
  ['Forecasters expect the storm to turn by Monday.', AFTER],
  ['The bank cut rates on Monday.', BEFORE],
  ['Two died on Monday.', BEFORE],
  ['A concert that was to have taken place on Monday has been cancelled.', AFTER],
  ['Monday: The talks broke down.', BEFORE],
];

describe('the side of the publication', () => {
  test.each(MONDAYS)('%s', (sentence, day) => {
    expect(mentions(sentence).map(({ value }) => value)).toEqual([day]);
  });
});

/** The day that a date without a year stands for on 13 January 2022. */
const DAYS: [text: string, edtf: string][] = [
  ['The walkout, on February 12, will go ahead.', '2022-02-12'],
  ['A meeting scheduled for January 4 was cancelled after the attack.', '2022-01-04'],
  ['The meeting has been postponed to March 12.', '2022-03-12'],
  ['The comet passes every 20 years, most recently in October.', '2021-10'],
];

describe('a date without a year', () => {
  test.each(DAYS)('%s', (text, edtf) => {
    expect(mentions(text).at(-1)?.edtf).toBe(edtf);
  });
});

/** What is counted from the story, or has its year from it: the last date of each text. */
const STORIES: [text: string, edtf: string | undefined][] = [
  ['He was hired in May 2018. He resigned on November 12 that year.', '2018-11-12'],
  ['He was hired in May 2018. He resigned that November.', '2018-11'],
  ['He was hired in May 2018. He resigned the following March.', '2019-03'],
  ['He was hired in May 2018 and resigned in November.', '2018-11'],
  ['He was hired in May 2018. He resigned in November.', '2021-11'],
  ['He was hired in May 2018. He got a kitchen that Christmas.', '2018-12-25'],
  ['The minister was informed on the 9th.', undefined],
  ['She fell ill on January 8. The minister was informed on the 9th.', '2022-01-09'],
  ['She fell ill on January 8. She lived on the 9th floor.', '2022-01-08'],
  // Plans do not move what is told as past.
  ['It won on Sunday. The final will be held on February 5. Earlier in the day it had lost.', '2022-01-09'],
  ['A probe will land in November 2022. A rover is to follow two weeks later.', '2022-11-14/2022-12-18'],
  ['Two days before Christmas drivers walked out.', '2021-12-23'],
  ['On New Year’s Eve no trams ran.', '2021-12-31'],
  ['A man was shot on January 5. A second one was held the day after the shooting.', '2022-01-06'],
  ['The vote was held on January 5. They had left the country two weeks before the vote.', '2021-12-22'],
  ['He left on January 5. They had left the country two days before the vote.', undefined],
  ['Orr defended the decision on January 8. He resigned hours later.', '2022-01-08/2022-01-09'],
  ['They met on January 8. The same evening 14 people were arrested.', '2022-01-08'],
  ['They met on January 8. The following morning most shops stayed shut.', '2022-01-09'],
  // The budget of a year and any Friday are no part of the story.
  ['The dam burst on July 21, 2017. It was a Friday. The tunnel was approved that December.', '2017-12'],
  ['It was approved in May 2017. He took no bonus for 2021. It opened that December.', '2017-12'],
  ['The council named a date: October 17.', '2022-10-17'],
  ['24 February 2020: The trial opens. It is suspended in March and resumes on July 6.', '2020-07-06'],
  ['They had meant to restart last month, but gulls were found on the 20th.', '2021-12-20'],
  ['Nine people left in the small hours of Monday.', '2022-01-10'],
  ['A meeting called for Tuesday had to be abandoned.', '2022-01-11'],
  ['The mine remains shut until Monday.', '2022-01-17'],
  ['Boats to the island, suspended in 2021, start again on 18 January.', '2022-01-18'],
  ['The measures, which take effect on Monday, freeze assets.', '2022-01-17'],
  ['The deaths occurred on January 3 and January 8.', '2022-01-08'],
];

describe('the story', () => {
  test.each(STORIES)('%s', (text, edtf) => {
    expect(mentions(text).at(-1)?.edtf).toBe(edtf);
  });
});

/** The dates of texts of which only the month of publication is known: January 2022. */
const MONTH_ONLY: [text: string, edtf: string[]][] = [
  // On 1 January, a Saturday, one would have said "last Sunday".
  ['They met on Sunday.', ['[2022-01-02,2022-01-09,2022-01-16,2022-01-23,2022-01-30]']],
  // What is still to come caps the days on which the text can have appeared.
  ['They met on Sunday. They will meet again on January 12.', ['[2022-01-02,2022-01-09]', '2022-01-12']],
  // That says nothing of what else was yesterday, which is told on all of them but 1 January.
  [
    'They met on Friday. The police left yesterday.',
    ['[2021-12-31,2022-01-07,2022-01-14,2022-01-21,2022-01-28]', '[2021-12-31..2022-01-30]'],
  ],
  ['They met on December 17.', ['2021-12-17']],
  ['They met on January 5.', ['2022-01-05']],
];

describe('a month of publication', () => {
  test.each(MONTH_ONLY)('%s', (text, edtf) => {
    expect(mentions(text, '2022-01').map((mention) => mention.edtf)).toEqual(edtf);
  });
});
