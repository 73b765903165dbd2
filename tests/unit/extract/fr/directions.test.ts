import { expect, test } from 'vitest';

import { mentions } from './article.ts';

const [BEFORE, AFTER] = ['2022-01-03', '2022-01-10'];

/** On which side of Wednesday 5 January 2022 "lundi" lies. */
const MONDAYS: [sentence: string, day: string][] = [
  ['Le ministre a démissionné lundi.', BEFORE],
  ['Le ministre avait démissionné lundi.', BEFORE],
  ['Le ministre était lundi à Lyon.', BEFORE],
  ['Le tueur présumé, arrêté lundi, nie.', BEFORE],
  ['Il est accusé d’avoir tiré lundi sur la foule.', BEFORE],
  ['Il aurait tiré lundi sur la foule.', BEFORE],
  ['Lundi, après la pluie, le vent s’est levé.', BEFORE],
  ['Le procès s’ouvrira lundi.', AFTER],
  ['Le procès devrait s’ouvrir lundi.', AFTER],
  ['Le procès doit s’ouvrir lundi.', AFTER],
  ['Le procès va s’ouvrir lundi.', AFTER],
  ['Le procès est prévu lundi.', AFTER],
  ['La réunion prévue lundi est annulée.', AFTER],
  ['Il a décidé de partir lundi.', AFTER],
  ['Les syndicats ont appelé à manifester lundi.', AFTER],
  ['Il a dit qu’il partirait lundi.', AFTER],
  ['La grève a été reportée à lundi.', AFTER],
  ['Ils se sont donné rendez-vous lundi.', AFTER],
  ['Lundi, 20 h 30, salle des fêtes.', AFTER],
];

test.each(MONDAYS)('%s', (sentence, day) => {
  expect(mentions(sentence).find(({ text }) => /lundi/i.test(text))?.value).toBe(day);
});

/** The year of a day and month, on the same day. */
const YEARS: [sentence: string, day: string][] = [
  ['Il a démissionné le 20 décembre.', '2021-12-20'],
  ['Il a démissionné le 20 janvier.', '2021-01-20'],
  ['Il démissionnera le 20 janvier.', '2022-01-20'],
  ['Il démissionnera le 2 janvier.', '2023-01-02'],
  ['L’investiture, prévue le 15 septembre, approche.', '2022-09-15'],
  ['Avant de quitter ses fonctions le 30 janvier, il a tout dit.', '2022-01-30'],
  ['Le mercredi 20 janvier fut long.', '2021-01-20'],
];

test.each(YEARS)('%s', (sentence, day) => expect(mentions(sentence)[0]?.value).toBe(day));
