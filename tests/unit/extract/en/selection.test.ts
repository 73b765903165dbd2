import { describe, expect, test } from 'vitest';

import { events } from './article.ts';

/** A text of Thursday 13 January 2022, and the words of its events with their statuses. */
const CHOSEN: [text: string, ...events: string[]][] = [
  ['She has been in office since 2014.', '2014 background'],
  [
    'It has been at war with Sodal, which declared independence on Sept. 9, 1993.',
    'Sept. 9, 1993 background',
  ],
  [
    'The first case was found on January 3. Tests carried out in the capital confirmed it a week later.',
    'January 3 past',
    'a week later past',
  ],
  ['He was found by a dog shortly after 07:00 on Tuesday.', '07:00 on Tuesday past'],
  ['He was awake after 07:00. It was down 11.6% by 1540 GMT. Customs will open at 8 a.m.'],
  [
    'They left on Tuesday. He sent a photograph at 13:40. They were found just before 8 p.m. They sailed after midnight.',
    'Tuesday past',
    '13:40 past',
    '8 p.m. past',
  ],
  ['The car park, closed since the storm of 11 January, is to reopen.', '11 January past'],
  ['Work has been suspended until the spring.', 'the spring planned'],
  ['March 9, 2017. A refinery explodes in Calloway.', 'March 9, 2017 background'],
  ['The 1991 agreement was that nobody would sell music.'],
  ['The 2010 edition was cancelled because of a strike.', '2010 background'],
  ['The firm will cut jobs to make up for a loss last year.'],
  ['First results are expected by the end of 2023.', 'the end of 2023 planned'],
  ['She had first seen the ice in 1998.', '1998 background'],
  ['In January 1979 soldiers shelled it.', 'January 1979 background'],
  ['In the rains of 1961 a river swept it away.', '1961 background'],
  ['She entered the convent in 1950. She left at 18 and qualified four years later.', '1950 background'],
  [
    'Two weeks before the accident, a fault was reported. The ship returned in March 2017 and was sold two years later.',
    'March 2017 background',
    'two years later background',
  ],
  [
    'Two days before the crash, a hatch had cracked. The train crashed on January 10.',
    'Two days before the crash past',
    'January 10 past',
  ],
  ['Third-quarter results have been delayed to January 20.', 'January 20 planned'],
  ['The mayor, 61, in power since 2014, is seeking a third term.', '2014 background'],
  ['She has led the party since 2019.', '2019 background'],
  ['The road has been closed to lorries since January 3.', 'January 3 past'],
  ['The firm has made bolts since 1934.', '1934 background'],
  ['Drivers have been on strike since Monday.', 'Monday past'],
  ['It is the first decline since 2009.'],
  ['Profit fell from 88 million a year earlier.'],
  ['Shares, up 8% this year, fell on Monday.', 'Monday past'],
  ['“We raised the fares on January 3,” its director said.', 'January 3 past'],
  ['“I raised two children in 1999,” its director said.'],
  [
    'January 20: early voting opens\n\nJanuary 24-26: postal voting\n\nJanuary 30: polling day for all.',
    'January 20 planned',
    'January 24-26 planned',
    'January 30 planned',
  ],
  ['Shares have been at their lowest since 2018.'],
  [
    'The worst accident remains that of 23 November 1931, when 41 people drowned.',
    '23 November 1931 background',
  ],
  ['It burst in 1943. It did so again in 1951.', '1943 background', '1951 background'],
  ['A bridge fell at the height of Monday’s rush hour.', 'Monday past'],
  ['The vote was on 8 March 2010, a Monday.', '8 March 2010 background'],
  ['The state wants to stop the clocks, perhaps as early as next year.'],
  ['The chief said she would take no bonus for 2022.'],
  ['The vote is set for 2023.', '2023 planned'],
  ['The loss was compared with a profit a year earlier.'],
  ['LONDON, Jan 12 (Reuters) - The firm Acme closed its plant on Wednesday.', 'Wednesday past'],
  ['May 2006: New line opens after a delay.', 'May 2006 background'],
  ['Monday, 2pm: novelist Ishbel Rae talks about a book that won a prize.', 'Monday planned'],
  ['The council meets this week.', 'this week planned'],
  ['The firm, which reports results on January 20, cut its forecast.', 'January 20 planned'],
  ['The chief told the BBC on Monday she was “sickened”.', 'Monday past'],
  ['The plant closed. The chief told the BBC on Monday she was “sickened”.'],
  ['The EU first imposed sanctions in October.', 'October past'],
  ['Puffins come ashore in April.'],
  ['The company, based in Riga, declined to comment on Monday.'],
  ['Its owner did not respond to a request for comment on Tuesday.'],
  ['Nurses have walked out three times this winter.'],
  ['The firm made 3 million in 2021. A year earlier, it lost $2 million.', '2021 past'],
  ['The lease expires in May 2024.', 'May 2024 planned'],
  ['A match that had been called for January 5 was suspended.', 'January 5 planned'],
  ['She married Paul Lee, a clerk, in 1983 and moved to Leeds.', '1983 background'],
  ['She is due to report to the council on January 20.', 'January 20 planned'],
  ['The firm was studying Monday’s ruling.'],
  ['Inflation rose to 8 percent in December from 7 percent in October.', 'December past'],
  ['Sales fell in 2021 from about $5 million in 2020.', '2021 past'],
  // What somebody is accused of is not told as done.
  ['He was charged on Monday with killing two men in 2019.', 'Monday past'],
  ['The trial of the man accused of killing five people in 2019 opened on Monday.', 'Monday past'],
  ['Prosecutors accused the bank of hiding losses in 2019.'],
  ['The bank was fined for hiding losses in 2019.', '2019 background'],
  ['The team won Monday’s cup final.', 'Monday past'],
  ['A sale is unlikely before 2024.'],
  ['The lake last froze this hard in 1963.', '1963 background'],
  ['The festival moves to Leeds next year.', 'next year planned'],
  ['Production will wind down from April.', 'April planned'],
  ['A venture announced in May 2019 with a rival has been delayed.', 'May 2019 background'],
  ['He met the press on January 11, the day after Monday.', 'January 11 past'],
  ['The wreck was raised in May 2019 and broken up in 2020.', 'May 2019 background', '2020 background'],
  ['A minister, who took over in April, resigned.', 'April past'],
];

/** In a paper of January 2022. */
const IN_MONTH: readonly (readonly [text: string, ...statuses: string[]])[] = [
  ['The board voted on January 11. She steps down at the end of the month.', 'past', 'planned'],
  ['The board voted on January 11. She stepped down at the end of the month.', 'past', 'past'],
];

describe('what becomes an event in a paper of which only the month is known', () => {
  test.each(IN_MONTH)('%s', (text, ...statuses) => {
    expect(events(text, '2022-01').map(({ status }) => status)).toEqual(statuses);
  });
});

describe('what becomes an event', () => {
  test.each(CHOSEN)('%s', (text, ...chosen) => {
    const told = events(text).map(({ evidence, status }) => `${evidence.mention.text} ${status}`);
    expect(told).toEqual(chosen);
  });
});
