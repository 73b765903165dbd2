import { expect, it } from 'vitest';

import { articleOf } from '../../../../src/extract/document.ts';
import { extractEvents } from '../../../../src/extract/index.ts';

const datesOf = (text: string, dct: string) =>
  extractEvents(articleOf({ lang: 'fr', dct, text })).events.map(({ when }) => when);

it.each([
  // "C’est … que" only frames a date: the verb behind it tells.
  ['C’est lundi que la police a retrouvé la voiture.', '2022-10-14', ['2022-10-10']],
  ['Ce n’est qu’en mars que la police a retrouvé la voiture.', '2022-10-14', ['2022-03']],
  ['Ce n’est que lundi que le conseil se réunira.', '2022-10-14', ['2022-10-17']],
  // A paragraph may be back at the day that the article began with; what is told of "le lendemain" is over.
  [
    'La guide est portée disparue depuis samedi. Les recherches ont cessé mercredi soir.\n\nL’alerte a été donnée le lendemain.',
    '2024-02-08',
    ['2024-02-03', '2024-02-07', '2024-02-04'],
  ],
  [
    'La guide est portée disparue depuis samedi. Les recherches ont cessé mardi soir.\n\nL’alerte a été donnée le lendemain.',
    '2024-02-08',
    ['2024-02-03', '2024-02-06', '[2024-02-04,2024-02-07]'],
  ],
  [
    'Le coup d’État a eu lieu le 25 octobre. Le ministre a été arrêté à l’aube de ce jour-là.',
    '2021-11-15',
    ['2021-10-25', '2021-10-25'],
  ],
  ['« On ne joue pas avec la vie des enfants », a-t-il déclaré mercredi.', '2024-06-27', []],
  ['Le maire a convoqué un conseil extraordinaire lundi soir.', '2024-06-27', ['2024-07-01']],
  ['Les rails seront déposés au cours de l’hiver.', '2023-09-19', ['2023-24']],
  [
    'Il a été tué le 3 mai 2018. Trois semaines avant le drame, il avait été licencié.',
    '2021-11-30',
    ['2018-05-03', '2018-04-12'],
  ],
  // Told in the present, what is arranged may have been or be to come; in a chronicle it has been.
  ['La cour examine lundi le dossier.', '2022-01-05', ['[2022-01-03,2022-01-10]']],
  ['La cour examine vendredi le dossier.', '2022-01-05', ['2022-01-07']],
  ['Une marche est organisée mardi.', '2022-01-05', ['2022-01-11']],
  [
    'Le 3 janvier, les ouvriers occupent l’usine. La cour examine mardi le dossier.',
    '2022-01-05',
    ['2022-01-03', '2022-01-04'],
  ],
  [
    'Le barrage a cédé le 3 mai. Le lendemain, dimanche de Pentecôte, la route a été coupée.',
    '2022-06-08',
    ['2022-05-03', '2022-06-05'],
  ],
  ['La ferme a été vendue en 2003 et rasée trois hivers plus tard.', '2022-01-05', ['2003', '2006-24']],
  ['Il sera opéré vendredi en huit.', '2022-01-05', ['2022-01-14']],
  ['Le tournoi commencera le week-end du 27 août.', '2022-01-05', ['[2022-08-27..2022-08-28]']],
  ['Le trafic a été suspendu mardi jusqu’au 3 février.', '2022-01-05', ['2022-01-04', '2022-02-03']],
  // What is built once, and bought again, is no chronicle.
  ['Construite en 1998, la barge avait déjà coulé en octobre.', '2022-01-05', ['1998', '2021-10']],
  // A chronicle goes on behind the steps of its first day.
  [
    'Le 3 mai 2015, le lac déborde. Le village est évacué le lendemain. En août, la route avait rouvert.',
    '2022-01-05',
    ['2015-05-03', '2015-05-04', '2015-08'],
  ],
  // What will not take place, or is brought forward, lay ahead until then.
  ['Les deux ministres devaient se voir lundi ; le dîner n’aura pas lieu.', '2022-01-05', ['2022-01-10']],
  // A future left out is still one.
  [
    'Les lauréats seront reçus vendredi à Nice, leurs œuvres exposées en mars.',
    '2022-01-05',
    ['2022-01-07', '2022-03'],
  ],
  // A day without a month is of the month that was told.
  [
    'Le salon ouvre le 3 juin 2022. En août, le parc accueillera des concerts. Le chœur chantera le 2.',
    '2022-01-05',
    ['2022-06-03', '2022-08', '2022-08-02'],
  ],
  [
    'Sa vente, annoncée en 2014 puis abandonnée l’année suivante, avait fait du bruit.',
    '2022-01-05',
    ['2014', '2015'],
  ],
  [
    'En 1968, il échoue ; il réussira quatre ans après, à la veille de Noël.',
    '2022-01-05',
    ['1968', '1972-12-24'],
  ],
  ['Le syndicat votera en début de semaine prochaine.', '2022-01-05', ['[2022-01-10..2022-01-11]']],
  ['Le maire a, lundi soir, confirmé son départ.', '2022-01-05', ['2022-01-03']],
  ['Le câble a de nouveau cédé lundi.', '2022-01-05', ['2022-01-03']],
  ['Si rien ne change, le lac sera à sec en 2030. Où sera-t-on en 2030 ?', '2022-01-05', []],
  // In a new paragraph the story may be back where it began.
  [
    'La fusée a décollé mardi.\n\nElle avait été repoussée le 20 décembre.\n\nUn signal a été capté dans la soirée.',
    '2022-01-05',
    ['2022-01-04', '2021-12-20', '[2021-12-20,2022-01-04]'],
  ],
])('%s', (text, dct, dates) => {
  expect(datesOf(text, dct)).toEqual(dates);
});
