import { describe, expect, test } from 'vitest';

import { events } from './article.ts';

/** A text of Thursday 13 January 2022 and what it tells. */
const TOLD: [text: string, ...headlines: string[]][] = [
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
    'Signing of the treaty',
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
