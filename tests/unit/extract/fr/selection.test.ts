import { describe, expect, test } from 'vitest';

import { extractEvents } from '../../../../src/extract/index.ts';
import { plainBlocks } from '../../../../src/extract/plain-blocks.ts';

/** The events of a text of 12 May 2021, a Wednesday: when, and with which status. */
function eventsOf(text: string): string[][] {
  const { events } = extractEvents({
    id: 'a',
    title: '',
    lang: 'fr',
    published: '2021-05-12',
    text,
    blocks: plainBlocks(text, 0),
    markup: [],
  });
  return events.map(({ when, status }) => [when, status]);
}

const NEWS = 'Le port a rouvert mardi. ';
const PORT = ['2021-05-11', 'past'];

describe('what becomes an event, in French', () => {
  const rows: [says: string, text: string, events: string[][]][] = [
    [
      'a start is a day of its own',
      'Dès vendredi, le musée accueillera des groupes.',
      [['2021-05-14', 'planned']],
    ],
    [
      'what counts from a happening has no day',
      `${NEWS}Trois semaines avant le drame, un gardien avait donné l’alerte.`,
      [PORT],
    ],
    [
      'nor has what goes on from there',
      `${NEWS}Trois semaines avant le drame, un gardien avait donné l’alerte ; il avait écrit le 26 décembre au maire.`,
      [PORT],
    ],
    [
      'nor what follows a happening by a day',
      `${NEWS}Le maire a démissionné au lendemain de la signature de l’accord.`,
      [PORT],
    ],
    [
      'a deadline is any day before it',
      'Un traité devrait être signé avant la fin de l’année.',
      [['../2021-12-31', 'planned']],
    ],
    ['what will not be done before a date has no deadline', 'Les trains ne rouleront pas avant lundi.', []],
    [
      'a happening that is named by a day to come is a plan',
      'Les syndicats boycotteront la réunion de vendredi.',
      [['2021-05-14', 'planned']],
    ],
    ['a year of aims is no date', 'Le groupe a relevé mardi son objectif pour 2022.', [PORT]],
    ['a period can be what is spoken of', 'Le second semestre sera plus difficile.', []],
    ['what is said of oneself', `${NEWS}« L’an dernier, j’avais abandonné », a-t-il raconté.`, [PORT]],
    [
      'the day of a reaction, whatever its verb',
      `${NEWS}« C’est une bonne nouvelle », a réagi lundi le maire.`,
      [PORT],
    ],
    [
      'what somebody said would be done',
      'Le maire a confirmé que le texte serait voté en juin.',
      [['2021-06', 'planned']],
    ],
    [
      'a future that is past by now',
      'L’état d’urgence ne sera levé qu’au printemps 2013.',
      [['2013-21', 'background']],
    ],
    ['what has never been since', 'Aucun ministre n’est venu depuis 1996.', []],
    [
      'a verb that gives a date',
      'Le précédent record datait du 25 août 2019.',
      [['2019-08-25', 'background']],
    ],
    [
      'a date in two parts is one',
      'En 2014, le 3 août, un accord a été signé.',
      [['2014-08-03', 'background']],
    ],
    [
      'a line of a chronology',
      '2008 : adhésion à l’Organisation mondiale du commerce.',
      [['2008', 'background']],
    ],
  ];
  test.each(rows)('%s', (_, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('the dates of a story', () => {
  const rows: [says: string, text: string, dates: string[]][] = [
    [
      'a month takes the year of the story',
      'Le corps avait été découvert le 9 novembre 2018. En décembre, une enquête avait été ouverte.',
      ['2018-11-09', '2018-12'],
    ],
    [
      'the news does not',
      'Le corps avait été découvert le 9 novembre 2018. En décembre, le parquet a ouvert une enquête.',
      ['2018-11-09', '2020-12'],
    ],
    [
      'a day that follows',
      'Le corps a été découvert le 9 novembre 2018. Il a été arrêté le 4 février suivant.',
      ['2018-11-09', '2019-02-04'],
    ],
    [
      'what went on since a year does not lead the story there',
      'Au pouvoir depuis 1981, le général est renversé le 14 février 2005. Il meurt deux ans plus tard.',
      ['2005-02-14', '2007'],
    ],
    [
      'days without a month',
      'Le cirque joue le 3 mai, puis du 9 au 12.',
      ['2021-05-03', '2021-05-09/2021-05-12'],
    ],
    [
      'a day goes on, not back',
      'Le festival a ouvert le 28 avril. Une rencontre s’est tenue le 3.',
      ['2021-04-28', '2021-05-03'],
    ],
    [
      'hours that make days',
      'Le navire est parti lundi. Vingt-quatre heures plus tard, il a coulé.',
      ['2021-05-10', '2021-05-11'],
    ],
  ];
  test.each(rows)('%s', (_, text, dates) => {
    expect(eventsOf(text).map(([when]) => when)).toEqual(dates);
  });
});
