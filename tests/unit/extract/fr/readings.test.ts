import { expect, it } from 'vitest';

import { articleOf } from '../../../../src/extract/document.ts';
import { extractEvents } from '../../../../src/extract/index.ts';

const datesOf = (text: string, dct: string) =>
  extractEvents(articleOf({ lang: 'fr', dct, text })).events.map(({ when }) => when);

it.each([
  ['« On ne joue pas avec la vie des enfants », a-t-il déclaré mercredi.', '2024-06-27', []],
  ['Le maire a convoqué un conseil extraordinaire lundi soir.', '2024-06-27', ['2024-07-01']],
  ['Les rails seront déposés au cours de l’hiver.', '2023-09-19', ['2023-24']],
  [
    'Il a été tué le 3 mai 2018. Trois semaines avant le drame, il avait été licencié.',
    '2021-11-30',
    ['2018-05-03', '2018-04-12'],
  ],
])('%s', (text, dct, dates) => {
  expect(datesOf(text, dct)).toEqual(dates);
});
