import { describe, expect, test } from 'vitest';

import { events } from './article.ts';

/** The events of English text of Thursday 13 January 2022: when, with which status, and what. */
const told = (text: string) =>
  events(text).map(({ when, status, headline }) => `${when} ${status}: ${headline}`);

describe('dates beside dates, in parentheses, and of what is asked for or set', () => {
  test.each([
    [
      'The minister will resign on Monday after the election on Sunday.',
      '2022-01-17 planned: The minister will resign after the election',
      '2022-01-16 planned: The election',
    ],
    [
      'Following a vote last week, the firm closed its plant on Monday.',
      '2022-01-10 past: The firm closed its plant',
    ],
    [
      'The officer resigned on Monday after the declaration of the results on Saturday.',
      '2022-01-10 past: The officer resigned after the declaration of the results',
    ],
    ['The club’s December signing scored on Monday.', '2022-01-10 past: The club’s December signing scored'],
    [
      'Thirty of the 52 districts that announced closings in advance of the storm’s Wednesday landfall will reopen on Friday.',
      '2022-01-14 planned: Thirty of the 52 districts will reopen',
    ],
    [
      'The judge set Feb. 10 for the start of the trial.',
      '2022-02-10 planned: The judge set the start of the trial',
    ],
    [
      'The minister has convened a meeting of the cabinet on Friday.',
      '2022-01-14 planned: The minister has convened a meeting of the cabinet',
    ],
    [
      'The party has pushed for early elections by the end of this year.',
      '2022 planned: The party has pushed for early elections',
    ],
    [
      'Lawyers had asked for a trial in late June.',
      '[2022-06-21..2022-06-30] planned: Lawyers asked for a trial',
    ],
    [
      'Its spokesman told RFE/RL on January 10 that the cabinet will meet.',
      '2022-01-10 past: Its spokesman told RFE/RL that the cabinet will meet',
    ],
    [
      'A man charged with fatally stabbing a woman last July was freed on Monday.',
      '2022-01-10 past: A man charged with fatally stabbing a woman was freed',
    ],
    [
      'The firm said it would close a plant in Winkler, Manitoba, in March.',
      '2022-03 planned: The firm to close a plant in Winkler',
    ],
    [
      'Eight county school systems remained closed on Monday.',
      '2022-01-10 past: Eight county school systems remained closed',
    ],
    ['The board’s fall led to him being dismissed in 2010.', '2010 background: He was dismissed'],
    [
      'Lee (elected in 2020) left on Monday. The bridge (1911) closed on Monday.',
      '2020 background: Election of Lee',
      '2022-01-10 past: Lee left',
      '2022-01-10 past: The bridge closed',
    ],
    [
      'The club signed Lee (23 games in the 2020-21 season) on Monday.',
      '2022-01-10 past: The club signed Lee',
    ],
    [
      'The team won twice (in 2015 and 2019).',
      '2015 background: The team won twice',
      '2019 background: The team won twice',
    ],
    [
      'Production is to cease in Q1 of 2023 after a fall in Q3 of 2021.',
      '2023-33 planned: Production is to cease after a fall',
    ],
    ['The trial was moved to next June 3.', '2022-06-03 planned: The trial was moved'],
    ['The fair was held from mid-April till May 13.', '2021-04-11/2021-05-13 past: The fair was held'],
    ['Classes--which began on Monday--will go on.', '2022-01-10 past: Classes began'],
    ['His attorney Olga Karlova resigned on Monday.', '2022-01-10 past: Olga Karlova resigned'],
    ['The museum reopens on Feb. 5.', '2022-02-05 planned: The museum reopens'],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});
