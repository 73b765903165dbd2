import { describe, expect, test } from 'vitest';

import { told } from './article.ts';

describe('what everyday news showed', () => {
  test.each([
    [
      'Le film sera présenté le 16 janvier. Le lendemain, le réalisateur répondra au public, et le dimanche, les enfants défileront.',
      '2026-01-16 planned: Le film sera présenté',
      '2026-01-17 planned: Le réalisateur répondra au public',
      '2026-01-18 planned: Les enfants défileront',
    ],
    [
      'Les visites reprendront le samedi 10 janvier, tous les jours sauf le lundi.',
      '2026-01-10 planned: Les visites reprendront',
    ],
    [
      'Il est mort le 17 octobre. Le dimanche soir, il avait confié ses craintes à sa greffière.',
      '2025-10-17 past: Il meurt',
      '2025-10-12 past: Il avait confié ses craintes à sa greffière',
    ],
    [
      'Les pêcheurs annoncent de nouvelles actions en mars.',
      '2026-03 planned: Les pêcheurs annoncent de nouvelles actions',
    ],
    ['Nous portions ces demandes en mars.', '2025-03 past: Nous portions ces demandes'],
    [
      'Coupée depuis le glissement de terrain du 4 octobre 2015, la ligne a rouvert.',
      '2015-10-04 background: Glissement de terrain',
    ],
    [
      'Il est jugé pour sa participation à l’attentat du 11 décembre 2018 contre le marché de Noël de Lormes.',
      '2018-12-11 background: Attentat contre le marché de Noël de Lormes',
    ],
    [
      'Les victimes de l’attentat du 3 mai 2009 ont été reçues lundi.',
      '2009-05-03 background: Attentat',
      '2025-11-24 past: Les victimes de l’attentat sont reçues',
    ],
    [
      'Les victimes de l’attentat du 3 mai 2009 seront reçues lundi.',
      '2009-05-03 background: Attentat',
      '2025-12-01 planned: Les victimes de l’attentat seront reçues',
    ],
    ['L’offre vaut 27 % de plus que le cours de clôture du 2 novembre.'],
    [
      'Des corps ont été retirés lundi de l’immeuble détruit dimanche par une explosion de gaz.\n\nL’explosion, entendue de loin, s’était produite vers 7h15. La veille, deux locataires avaient senti le gaz. Un technicien, passé dans l’après-midi, n’avait relevé aucune anomalie.',
      '2025-11-24 past: Des corps sont retirés de l’immeuble détruit par une explosion de gaz',
      '2025-11-23 past: Destruction de l’immeuble par une explosion de gaz',
      '2025-11-22 past: Deux locataires avaient senti le gaz',
      '2025-11-22 past: Un technicien est passé',
    ],
    [
      'L’exploitant de l’hôtel, où onze personnes avaient péri dans un incendie en 2009, a été condamné lundi.\n\nLe feu avait pris dans la nuit du 14 au 15 novembre, peu après 3h30.',
      '2009 background: Onze personnes avaient péri dans un incendie',
      '2025-11-24 past: L’exploitant de l’hôtel est condamné',
      '2009-11-14/2009-11-15 background: Le feu avait pris',
    ],
    [
      'Fermé depuis l’incendie du 24 novembre 2019, le cinéma rouvrira lundi.\n\nLe feu avait pris vers 23 heures. La toiture s’était effondrée au petit matin. Une cagnotte lancée le surlendemain avait réuni 41 000 euros.',
      '2019-11-24 background: Fermeture du cinéma depuis l’incendie',
      '2025-12-01 planned: Le cinéma rouvrira',
      '2019-11-25 background: La toiture s’était effondrée',
      '2019-11-26 background: Lancement d’une cagnotte',
    ],
    [
      'Cinq châteaux ont été dévalisés au cours de l’hiver 2015-2016.',
      '2015-24 background: Cinq châteaux sont dévalisés',
    ],
    [
      'Les électeurs voteront dimanche ; un second tour aurait lieu le 14 décembre.',
      '2025-11-30 planned: Les électeurs voteront',
      '2025-12-14 planned: Un second tour aurait lieu',
    ],
    [
      'Le réalisateur présentera son film vendredi, et samedi sera consacré aux jeunes.',
      '2025-11-28 planned: Le réalisateur présentera son film',
      '2025-11-29 planned: Samedi sera consacré aux jeunes',
    ],
    ['Lundi est férié.', '2025-12-01 planned: Lundi est férié'],
    ['Lundi sera célébrée la messe.', '2025-12-01 planned: Sera célébrée la messe'],
    [
      'Elle avait rendu l’antenne le soir de Noël 1979, sur un rire.',
      '1979-12-25 background: Elle avait rendu l’antenne, sur un rire',
    ],
    [
      'Elle part en 1968. Radio-Rhône la rappelle deux ans plus tard.',
      '1968 background: Elle part',
      '1970 background: Radio-Rhône la rappelle',
    ],
    ['La police les arrête lundi.', '2025-11-24 past: La police les arrête'],
    ['Son frère le rejoint en mai 1970.', '1970-05 background: Son frère le rejoint'],
    [
      'L’an prochain, le Tour, qui devait partir de Turin le 18 août, sera avancé à juin.',
      '2026 planned: Le Tour, qui devait partir de Turin le 18 août, sera avancé à juin',
      '2026-08-18 planned: Le Tour devait partir de Turin',
      '2026-06 planned: Le Tour, qui devait partir de Turin le 18 août, sera avancé à juin',
    ],
    [
      'La hausse était entrée en vigueur le 17 novembre. Jeudi, les lycéens descendent dans la rue. Le lendemain, la colère gagne la capitale.',
      '2025-11-17 past: La hausse était entrée en vigueur',
      '2025-11-20 past: Les lycéens descendent dans la rue',
      '2025-11-21 past: La colère gagne la capitale',
    ],
    [
      'Arrêté au printemps 1794, il meurt en prison la veille de Noël.',
      '1794-21 background: Arrestation',
      '1794-12-24 background: Il meurt en prison',
    ],
    [
      'Dans la nuit du 8 au 9 janvier 2009, les douaniers ouvrent une camionnette. Mis en examen en mars, il est laissé libre.',
      '2009-01-08/2009-01-09 background: Les douaniers ouvrent une camionnette',
      '2009-03 background: Il est mis en examen',
    ],
    [
      'Le spectacle est repoussé à la saison 1988-1989.',
      '1988/1989 background: Le spectacle est repoussé à la saison',
    ],
    [
      'PARIS, 25 novembre (Agence) - Un journaliste a été enlevé dimanche soir par des hommes armés, a confirmé mardi le ministère.\n\nLa veille de sa disparition, il avait dicté un article.',
      '2025-11-23 past: Un journaliste est enlevé par des hommes armés',
      '2025-11-22 past: Il avait dicté un article',
    ],
    [
      'Le premier tour, initialement fixé au 22 février, se tiendra le 12 avril. La campagne s’ouvrira trois semaines avant le scrutin.',
      '2026-02-22 planned: Le premier tour est fixé',
      '2026-04-12 planned: Le premier tour se tiendra',
      '2026-03-22 planned: La campagne s’ouvrira',
    ],
    [
      'L’usine de Vierzy ne rouvrira pas, a annoncé lundi l’entreprise, dont le siège est à Lyon.',
      '2025-11-24 past: L’usine de Vierzy ne rouvrira pas, a annoncé l’entreprise',
    ],
    [
      'PARIS, 26 nov (ADN) - Le comédien Jean Tessier est mort, a annoncé mercredi matin sa famille, au terme d’une longue maladie.',
      '2025-11-26 past: Le comédien Jean Tessier est mort, a annoncé sa famille',
    ],
    ['L’acteur est mort samedi, a annoncé dimanche sa famille.', '2025-11-22 past: L’acteur meurt'],
    ['Le village dort. L’usine ne rouvrira pas, a-t-elle annoncé lundi.'],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});
