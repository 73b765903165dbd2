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
];

describe('the side of the publication', () => {
  test.each(MONDAYS)('%s', (sentence, day) => {
    expect(mentions(sentence).map(({ value }) => value)).toEqual([day]);
  });
});

/** The dates of texts of which only the month of publication is known: January 2022. */
const MONTH_ONLY: [text: string, edtf: string[]][] = [
  // On 1 January, a Saturday, one would have said "last Sunday".
  ['They met on Sunday.', ['[2022-01-02,2022-01-09,2022-01-16,2022-01-23,2022-01-30]']],
  // What is still to come caps the days on which the text can have appeared.
  ['They met on Sunday. They will meet again on January 12.', ['[2022-01-02,2022-01-09]', '2022-01-12']],
  ['They met on December 17.', ['2021-12-17']],
  ['They met on January 5.', ['2022-01-05']],
];

describe('a month of publication', () => {
  test.each(MONTH_ONLY)('%s', (text, edtf) => {
    expect(mentions(text, '2022-01').map((mention) => mention.edtf)).toEqual(edtf);
  });
});
