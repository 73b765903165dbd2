import { describe, expect, test } from 'vitest';

import { extractEvents } from '../../../src/extract/index.ts';
import { plainBlocks } from '../../../src/extract/plain-blocks.ts';
import type { Language } from '../../../src/model/index.ts';

/** What became of the events of a text of 12 May 2021, a Wednesday: when, status, and how it was called off. */
function endsOf(lang: Language, text: string) {
  const { events } = extractEvents({
    id: 'a',
    title: '',
    lang,
    published: '2021-05-12',
    text,
    blocks: plainBlocks(text, 0),
    markup: [],
  });
  return events.map(({ when, status, calledOff }) => [when, status, calledOff]);
}

type Row = [says: string, text: string, ends: (string | undefined)[][]];

describe('plans that are called off, in French', () => {
  const rows: Row[] = [
    [
      'the subject of what cancels it',
      'La réunion prévue lundi est annulée.',
      [['2021-05-17', 'planned', 'cancelled']],
    ],
    [
      'its object',
      'Le préfet a annulé la visite prévue le 20 mai.',
      [['2021-05-20', 'planned', 'cancelled']],
    ],
    [
      'a day that names the happening',
      'Le concert de samedi a été annulé.',
      [['2021-05-15', 'planned', 'cancelled']],
    ],
    [
      'what stands before its subject',
      'Prévu samedi à Dax, le match est reporté.',
      [['2021-05-15', 'planned', 'postponed']],
    ],
    [
      'the old day and the new one',
      'La visite, qui était prévue le 3 juin, a été repoussée au 12 juin.',
      [
        ['2021-06-03', 'planned', 'postponed'],
        ['2021-06-12', 'planned', undefined],
      ],
    ],
    [
      'what should have been done',
      'L’épave aurait dû être renflouée à l’été 2015, mais l’opération a été abandonnée.',
      [['2015-22', 'planned', 'cancelled']],
    ],
    [
      'the sentence after',
      'Le match devait se jouer le 2 mai. Il a été annulé.',
      [['2021-05-02', 'planned', 'cancelled']],
    ],
    [
      'what does not take place',
      'Le sommet prévu le 20 mai n’aura pas lieu.',
      [['2021-05-20', 'planned', 'cancelled']],
    ],
    [
      'the day of the cancelling is its own event',
      'Le préfet a annulé lundi sa visite.',
      [['2021-05-10', 'past', undefined]],
    ],
    [
      'no plan but a possibility',
      'La réunion prévue lundi pourrait être annulée.',
      [['2021-05-17', 'planned', undefined]],
    ],
    ['a negation', 'La réunion prévue lundi n’est pas annulée.', [['2021-05-17', 'planned', undefined]]],
    [
      'what is said of another year',
      'Le festival prévu le 20 mai, qui avait été annulé l’an passé, aura lieu à Dax.',
      [
        ['2021-05-20', 'planned', undefined],
        ['2020', 'past', undefined],
      ],
    ],
  ];
  test.each(rows)('%s', (_, text, ends) => {
    expect(endsOf('fr', text)).toEqual(ends);
  });
});

describe('plans that are called off, in English', () => {
  const rows: Row[] = [
    [
      'the subject of what cancels it',
      'A meeting scheduled for Friday was cancelled.',
      [['2021-05-14', 'planned', 'cancelled']],
    ],
    [
      'its object',
      'The ministry scrapped a visit planned for June 3.',
      [['2021-06-03', 'planned', 'cancelled']],
    ],
    [
      'what was due',
      'The vote was due on June 3 but was put off after a storm.',
      [['2021-06-03', 'planned', 'postponed']],
    ],
    [
      'a negation',
      'The talks scheduled for Friday were not cancelled.',
      [['2021-05-14', 'planned', undefined]],
    ],
  ];
  test.each(rows)('%s', (_, text, ends) => {
    expect(endsOf('en', text)).toEqual(ends);
  });
});
