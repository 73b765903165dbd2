import { expect, test } from 'vitest';

import { mentions } from './article.ts';

/** Sentences in which nothing is a date, an hour or a length of time. The list grows with the rules. */
const NOTHING = [
  // ages
  'Un homme de 45 ans a été tué par un jeune de 17 ans.',
  'Jean Dupont, 45 ans, est marié.',
  'Une Alsacienne de 6 ans s’est noyée.',
  'Il a 45 ans.',
  'Il fête ses 20 ans.',
  'À 45 ans, il reste jeune.',
  'Le club accueille les 6-16 ans et les moins de 12 ans.',
  'Un bébé âgé de 3 mois a été retrouvé.',
  // scores, counts, prices, measures
  'Ils ont gagné 3-1, puis 21-15.',
  'Il a vendu 2000 exemplaires et 1500 voitures.',
  'Le prix est de 1 200 euros.',
  'La Bourse a pris 1,2 % à 4 500 points.',
  'Il mesure 1,80 m.',
  'En 20 matchs, il a marqué 15 buts.',
  'Il court le 100 mètres en 9 s 58.',
  'Plus de 2000 manifestants ont défilé.',
  // numbers of things
  'La résolution 1559 de l’ONU est connue.',
  'Le vol 815 a disparu.',
  'Le numéro 2000 est sorti.',
  'Article 49.3, page 12.',
  'Appelez le 06 12 34 56 78.',
  'La version 2.0.1 est sortie à 192.168.1.12.',
  'Le CAC 40 perd 2 %.',
  'Il vit au 10 Downing Street.',
  'Les pompiers sont arrivés devant le 10, rue Paul-Bert.',
  'Il est 2e du classement et vise la 3e place.',
  'La 14e édition est ouverte.',
  // words that are months, days or seasons elsewhere
  'Il a été élu.',
  'La mer est bleue, sa mère aussi, et les sept nains.',
  'La fusée va vers Mars.',
  'Avril Lavigne chante.',
  'Robinson et Vendredi sont amis.',
  'Noël Mamère parle.',
  'L’île de Pâques est loin.',
  // names
  'Il habite 12 rue du 8-Mai-1945.',
  'Il habite place du 11 Novembre 1918.',
  'Le square 8 Mai 1945 est fermé.',
  'Le magasin est ouvert 24 heures sur 24.',
  'Les 24 Heures du Mans sont célèbres.',
  'Il l’a lu dans le Journal du Dimanche.',
  'Il l’a dit au 20 heures de TF1.',
  'Le quotidien Le Monde est paru.',
];

test.each(NOTHING)('%s', (sentence) => expect(mentions(sentence)).toEqual([]));
