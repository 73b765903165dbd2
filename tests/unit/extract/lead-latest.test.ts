import { describe, expect, test } from 'vitest';

import { events } from './en/article.ts';
import { eventsOf } from './fr/article.ts';

/** The date of the event that stands first. */
const first = (text: string, published: string) => eventsOf(text, published)[0]!.when;

const LEAD = 'Le jury s’est retiré mercredi pour délibérer.';

describe('what opens an article is the latest of what it tells', () => {
  test.each([
    ['nothing is told of a later day', '', '[2019-05-01,2019-05-08,2019-05-15,2019-05-22,2019-05-29]'],
    [
      'a day that is told of later in it',
      'Le procès s’est ouvert le 13 mai.',
      '[2019-05-15,2019-05-22,2019-05-29]',
    ],
    [
      'a plan is no evidence',
      'Le verdict est attendu le 31 mai.',
      '[2019-05-01,2019-05-08,2019-05-15,2019-05-22,2019-05-29]',
    ],
    [
      'what a relative clause recalls is none but for its own day',
      'Une pétition, qui a été lancée le 10 mai, circule encore.',
      '[2019-05-08,2019-05-15,2019-05-22,2019-05-29]',
    ],
    [
      'nor is a figure of some day',
      'Au 10 mai, 214 témoins avaient été entendus.',
      '[2019-05-08,2019-05-15,2019-05-22,2019-05-29]',
    ],
  ])('%s', (_, text, when) => expect(first(`${LEAD}\n\n${text}`, '2019-05')).toBe(when));

  test('narrows what is told after it as well', () => {
    const text =
      'A jury withdrew on Wednesday.\n\nIt will resume on Thursday.\n\nThe trial opened on May 13, the judge said.';
    expect(events(text, '2019-05').map(({ when }) => when)).toEqual([
      '[2019-05-15,2019-05-22,2019-05-29]',
      '[2019-05-16,2019-05-23,2019-05-30]',
      '2019-05-13',
    ]);
  });

  test('says nothing where the article is told in another order on every day', () => {
    expect(first(`Une bombe a explosé le 3 mai.\n\n${LEAD}`, '2019-05')).toBe('2019-05-03');
  });

  test('gives its reason', () => {
    const [event] = eventsOf(`${LEAD}\n\nLe procès s’est ouvert le 13 mai.`, '2019-05');
    expect(event!.evidence.reasons).toContainEqual({
      code: 'opens-latest',
      values: { words: { words: 'mercredi' }, day: { edtf: '2019-05-13' } },
    });
  });

  test('is not asked where the day of publication is known', () => {
    expect(first(`${LEAD}\n\nLe procès s’est ouvert le 13 mai.`, '2019-05-10')).toBe('2019-05-08');
  });
});
