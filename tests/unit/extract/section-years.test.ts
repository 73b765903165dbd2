import { describe, expect, test } from 'vitest';

import { events } from './en/article.ts';
import { eventsOf, told } from './fr/article.ts';

describe('a chronology whose headings are years', () => {
  test.each([
    ['2010', '2011'],
    ['--2010--', '--2011--'],
    ['En 2010 :', 'En 2011 :'],
    ['Année 2010', 'Année 2011'],
  ])('%s', (first, second) => {
    const text = `Rappel des faits.

${first}

- 16 sept: Sept personnes sont enlevées à Arlit. Une vidéo tournée le 29 août est diffusée.

12-14 octobre : Le ministre se rend à Niamey.

${second}

- 24 fév: La Française est libérée.`;
    expect(told(text)).toEqual([
      '2010-09-16 background: Sept personnes sont enlevées à Arlit',
      '2010-08-29 background: Une vidéo est tournée',
      '2010-10-12/2010-10-14 background: Le ministre se rend à Niamey',
      '2011-02-24 background: La Française est libérée',
    ]);
  });

  test('a heading that is a month has it for the days below it', () => {
    const text = `Chronologie de l’affaire

Novembre 2016

Le 4, la Cour de cassation est saisie.

Le 12, elle rejette le pourvoi.`;
    expect(told(text)).toEqual([
      '2016-11-04 background: La Cour de cassation est saisie',
      '2016-11-12 background: Elle rejette le pourvoi',
    ]);
  });

  test('says where the year is from', () => {
    const text = `2010

- 16 sept: Sept personnes sont enlevées à Arlit.`;
    expect(eventsOf(text, '2025-11-26').map(({ evidence }) => evidence.reasons[0])).toEqual([
      { code: 'year-of-line', values: { words: { words: '16 sept' } } },
    ]);
  });

  test('any other heading ends it, and prose between its lines has its own years', () => {
    const text = `1987

March 3: Workers break ground on the dam.

The dam was inspected on January 10.

What comes next

May 5: The dam reopens.`;
    expect(events(text).map(({ when, status }) => `${when} ${status}`)).toEqual([
      '1987-03-03 background',
      '2022-01-10 past',
      '2022-05-05 planned',
    ]);
  });

  test('a year in a line of prose is no heading', () => {
    const text = `They met in 2010.

March 3: The match is on.`;
    expect(events(text).map(({ when }) => when)).toEqual(['2010', '2022-03-03']);
  });
});

describe('a chronology whose lines leave the year to the one before', () => {
  test('they go on in its year, and then in the next', () => {
    const text = `* Jan. 5, 2011 - Workers break ground on the dam.

* June 4: The turbines arrive.

* March 12: Repairs end.

2014, June 4: The dam is filled.`;
    expect(events(text).map(({ when, headline }) => `${when}: ${headline}`)).toEqual([
      '2011-01-05: Workers break ground on the dam',
      '2011-06-04: The turbines arrive',
      '2012-03-12: Repairs end',
      '2014-06-04: The dam is filled',
    ]);
  });

  test('where the newest stands first, the year goes back', () => {
    const text = `4 juin 2014 : le procès s’ouvre.

3 mars 2013 : il est mis en examen.

10 janvier : le corps est découvert.`;
    expect(told(text).map((event) => event.split(' ')[0])).toEqual([
      '2014-06-04',
      '2013-03-03',
      '2013-01-10',
    ]);
  });

  test('unless the weekday is that of another year, or nothing tells the order', () => {
    const text = `3 mai 2019 : la salle ouvre.

Dimanche 14 juin : la salle fête ses sept ans.`;
    expect(told(text).map((event) => event.split(':')[0])).toEqual([
      '2019-05-03 background',
      '2026-06-14 planned',
    ]);
    const programme = `3 septembre 2025 : la salle ouvre.

14 janvier : la salle reçoit un chœur.`;
    expect(told(programme).map((event) => event.split(':')[0])).toEqual([
      '2025-09-03 past',
      '2026-01-14 planned',
    ]);
  });

  test('prose that begins with a date is no line of it', () => {
    const text = `On 3 March 2013 the dam burst.

On January 10 the council met.`;
    expect(events(text).map(({ when }) => when)).toEqual(['2013-03-03', '2022-01-10']);
  });
});
