import { describe, expect, test } from 'vitest';

import { events } from './article.ts';

/** A text of Thursday 13 January 2022 and what it tells. */
const TOLD: [text: string, ...headlines: string[]][] = [
  ['LEEDS — A jury, which sat for nine weeks, cleared the mayor on Monday.', 'A jury cleared the mayor'],
  ['Some 12,000 people marched through the city on Sunday.', 'Some 12,000 people marched through the city'],
  [
    'The ship left port on May 6, two days late because of fog, and reached the island on May 9.',
    'The ship left port',
    'The ship reached the island',
  ],
  [
    'The 31-year-old, who lives in York, missed the opening round. She won the final on Sunday.',
    'The 31-year-old won the final',
  ],
  // Who they are, the sentence before does not say.
  ['The dam burst in 1976. They moved to the valley in 1977.', 'The dam burst', 'They moved to the valley'],
  [
    'Russian President Vladimir Putin had spoken by telephone with Turkish President Recep Tayyip Erdogan on Sunday.',
    'Vladimir Putin spoke by telephone with Recep Tayyip Erdogan',
  ],
  [
    'The NATO-Russia Council, created in 2002, met in Brussels on Wednesday for the first time since July 2019.',
    'Creation of the NATO-Russia Council',
    'The NATO-Russia Council met in Brussels for the first time',
  ],
  [
    'U.S. Secretary of State Antony Blinken is due to visit Kyiv next Tuesday.',
    'Antony Blinken is due to visit Kyiv',
  ],
  [
    'The documents, published by the ministry, were rejected by Washington on Monday.',
    'The documents were rejected by Washington',
  ],
  [
    'Ukraine gained independence in 1991 and gave up its weapons in 1994.',
    'Ukraine gained independence',
    'Ukraine gave up its weapons',
  ],
  ['She said the company would close its plant in March.', 'The company to close its plant'],
  [
    'The treaty, signed on 8 December 1987 by two presidents, expired in 2019.',
    'Signing of the treaty by two presidents',
    'The treaty expired',
  ],
  ['Shares in Marlowe, which fell 17% on Monday, recovered.', 'Shares in Marlowe fell 17%'],
  ['The city council voted on Tuesday to build a bridge.', 'The city council voted to build a bridge'],
  [
    'Anna Berg founded the firm in 1999. She sold it in 2010.',
    'Anna Berg founded the firm',
    'Anna Berg sold it',
  ],
  ['A plan to hold the vote was dropped on Monday.', 'A plan to hold the vote was dropped'],
  [
    'The commission published a calendar, setting the vote for Sunday, June 9.',
    'The commission set the vote',
  ],
  [
    'The agency retired its fleet of ageing long-range patrol aircraft on Monday after inspectors found cracks in the wings of two of them.',
    'The agency retired its fleet of ageing long-range patrol aircraft',
  ],
  ['Born in Greenock, Scotland, on February 2, 1927, Weir left school at 15.', 'Birth of Weir in Greenock'],
  [
    'The map was lost in 2012, and in the spring of 2014 an officer, Anton Rusk, landed with a goat.',
    'The map was lost',
    'An officer landed with a goat',
  ],
  ['The playhouse, which nearly closed in 2011, has a roof.', 'The playhouse nearly closed'],
  ['In 2009, the year it was proposed, two backers withdrew.', 'Two backers withdrew'],
  ['The idea is older: an Italian, Guido Orn, built one in 1952.', 'An Italian built one'],
  ['General Motors Corporation (GM) cut 900 jobs on Monday.', 'General Motors Corporation cut 900 jobs'],
  [
    'The index, the Dow Jones, plunged by more than 400 points on Monday.',
    'The index plunged by more than 400 points',
  ],
  ['They married in 2011.', 'They married'],
  ['It was August 2011 and there was no water.', 'It was August 2011 and there was no water'],
  [
    'Work began in 2009 with a team of eleven, stopped in 2010 when a virus closed the base, and resumed in 2011.',
    'Work began with a team of eleven',
    'Work stopped when a virus closed the base',
    'Work resumed',
  ],
  [
    'Barrow Vale visit Aston on Sunday and play Leeds, the bottom club, on January 30.',
    'Barrow Vale visit Aston',
    'Barrow Vale play Leeds',
  ],
  ['A core 300,000 years old left Antarctica this month.', 'A core 300,000 years old left Antarctica'],
  ['Kestria protested in January and, in March, sent a boat.', 'Kestria protested', 'Kestria sent a boat'],
  ['The envoy, Marta Lind, arrives in the region this week.', 'The envoy arrives in the region'],
  [
    'The fair began on February 20, 2020 and was halted on March 13.',
    'The fair began',
    'The fair was halted',
  ],
  ['A meeting called for Tuesday had to be abandoned.', 'A meeting had to be abandoned'],
  ['The lay-by, on what is now a road, was built over in 1999.', 'The lay-by was built over'],
  ['Hanna Lis spoke first. Lis fled to Poland on Monday.', 'Hanna Lis fled to Poland'],
  [
    'Talks collapsed on Tuesday when the company withdrew an offer.',
    'Talks collapsed when the company withdrew an offer',
  ],
  ['Relations broke down in 2016, when a dam was built.', 'Relations broke down when a dam was built'],
  ['Dan Whitlock, who took over in July, promised a profit.', 'Dan Whitlock took over'],
  ['The theft was not discovered until Wednesday.', 'The theft was discovered'],
  ['The new stadium will not be ready before May.', 'The new stadium will not be ready before then'],
  ['It will sit until the end of April and report by June.', 'It will sit', 'It will report'],
  ['It was only in 1961 that the paper appeared.', 'The paper appeared'],
  ['The trust that owns the mill wants to sell it in 2023.', 'The trust wants to sell it'],
  [
    'A concert by the singer Nell Adair that was to have taken place on Friday has been cancelled.',
    'A concert by Nell Adair has been cancelled',
  ],
  [
    'A game between two universities, scheduled for Saturday, has been put off.',
    'A game between two universities has been put off',
  ],
  [
    'The mission was approved in 2011, cancelled in 2013 and revived in 2014.',
    'The mission was approved',
    'The mission was cancelled',
    'The mission was revived',
  ],
  ['Sweeting, 58, who pleaded guilty in July, lied.', 'Sweeting pleaded guilty'],
  [
    'Paula Renner, who took over in January from founder Hal Brightwell, has quit.',
    'Paula Renner took over from Hal Brightwell',
  ],
  ['Recognition came late. She was elected to the academy in 1979.', 'She was elected to the academy'],
  [
    'Margaret Weir went to Canada. Weir married Robert Weir, a surveyor, who died in 1988.',
    'Robert Weir died',
  ],
  [
    'The club was formed in 1921 by railway workers’ daughters.',
    'The club was formed by railway workers’ daughters',
  ],
  ['Tickets for the final go on sale at 10am on Friday.', 'Tickets for the final go on sale'],
  [
    'The storm made landfall at about 3 a.m. Wednesday with winds of 70 mph.',
    'The storm made landfall with winds of 70 mph',
  ],
  ['In the 2017-18 season she was the leading scorer.', 'She was the leading scorer'],
  ['The boats of the island had been banned in 2009.', 'The boats of the island were banned'],
  ['A visit to Rome, which had been set for Friday, is off.', 'A visit to Rome was set'],
  [
    'The wreck was that of the trawler Solveig, which ran aground on 11 December 1977.',
    'The trawler Solveig ran aground',
  ],
  ['Ada Lee married Paul Ray, a clerk, in 1983 and moved to Leeds.', 'Ada Lee married Paul Ray'],
  ['The mayor launched a plan last October that includes 900 new flats.', 'The mayor launched a plan'],
  ['A parade that had been called for January 5 was suspended.', 'A parade was called'],
  ['Born in 1930, the son of a baker who drowned, Ian Rowe moved to Hull.', 'Birth of Ian Rowe'],
  [
    'Ian Rowe trained as a baker in 1951 and opened a shop in 1953.',
    'Ian Rowe trained as a baker',
    'Ian Rowe opened a shop',
  ],
  ['The hall in Hull where he sang closed last year.', 'The hall in Hull closed'],
  [
    'The envoy Ada Lee met the king behind closed doors on Tuesday.',
    'The envoy Ada Lee met the king behind closed doors',
  ],
  [
    'The ministers of Chile, Peru and Brazil met in Lima on Tuesday.',
    'The ministers of Chile, Peru and Brazil met in Lima',
  ],
  ['The letters were believed to have burned in 1940.', 'The letters were believed to have burned'],
  ['He opened a chest that his aunt had bought in 1940.', 'His aunt bought a chest'],
  ['The loan was approved in 2012 but the tender, which failed, was not.', 'The loan was approved'],
  ['A judge refused to block it, but in a short ruling, on Monday, a panel freed him.', 'A panel freed him'],
  [
    'Rebels who took the port last week freed two ministers on Monday.',
    'Rebels took the port',
    'Rebels freed two ministers',
  ],
  ['They sent a team, led by a former judge, that was due to arrive on Sunday.', 'A team was due to arrive'],
  ['The chief said that the Austin site, opened last spring, has room.', 'Opening of the Austin site'],
  ['The mayor raised the fee, which was last changed in 1996.', 'The fee was last changed'],
  [
    'Their match at Hull, called off on January 3 when the lights failed, has been lost.',
    'Their match at Hull was called off',
  ],
  ['In 2015 Rowe won a prize. He was fired in 2017.', 'Rowe won a prize', 'Rowe was fired'],
  ['May 2006: New line opens after a four-year delay.', 'New line opens after a four-year delay'],
  ['A strike that began in May ended on Monday.', 'A strike began', 'A strike ended'],
  ['A firm which sold the plant in May closed on Monday.', 'A firm sold the plant', 'A firm closed'],
  [
    'The law that parliament passed in May took effect on Monday.',
    'Parliament passed the law',
    'The law took effect',
  ],
  [
    'The minister whose son was arrested in May resigned on Monday.',
    'The minister’s son was arrested',
    'The minister resigned',
  ],
  ['They left a house in Paris that burned down on Monday.', 'A house in Paris burned down'],
  ['He lives in Leeds, which was bombed on Monday.', 'Leeds was bombed'],
  ['Police didn’t find the car until Monday.', 'Police found the car'],
  ['Born in Leeds in 1950, he moved away in 1971.', 'He was born in Leeds', 'He moved away'],
  [
    'The firm, which was founded in 1994 and employs 300 people, filed for bankruptcy on Monday.',
    'The firm was founded',
    'The firm filed for bankruptcy',
  ],
  ['By the time rescuers arrived on Sunday, the boat had sunk.', 'Rescuers arrived'],
  [
    'The plant was shut in 2011, reopened in 2014 and was sold last month.',
    'The plant was shut',
    'The plant was reopened',
    'The plant was sold',
  ],
  ['The lanes will remain closed until at least Sunday.', 'The lanes will remain closed'],
  ['The firm raised its forecast as recently as December.', 'The firm raised its forecast'],
  ['The mayor canceled a trip to Seattle planned for Sunday.', 'The mayor canceled a trip to Seattle'],
  ['On Monday inspectors found “no immediate concerns.”', 'Inspectors found “no immediate concerns.”'],
  ['On Monday inspectors found "no immediate concerns."', 'Inspectors found "no immediate concerns"'],
];

describe('English headlines', () => {
  test.each(TOLD)('%s', (text, ...headlines) => {
    const told = events(text).map(({ headline }) => headline);
    expect(told).toEqual(headlines);
    for (const headline of told) expect(headline).not.toMatch(/\b(?:the|a|of|in|on|at|by|for|with|to|and)$/);
  });
});

/** Texts of which nothing belongs on a line. */
const UNTOLD = [
  'If he resigns on Monday, markets could fall.',
  'They could meet again next week.',
  'They meet every Monday.',
  '“We are ready,” the minister said on Monday.',
  'The plant will stay open, its owner said on Monday, and nobody will lose a job.',
];

describe('what is no event', () => {
  test.each(UNTOLD)('%s', (text) => {
    expect(events(text).map(({ headline }) => headline)).toEqual([]);
  });
});
