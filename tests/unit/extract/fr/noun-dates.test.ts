import { describe, expect, test } from 'vitest';

import { told } from './article.ts';

/** Sentences with dates that are not those of their verbs, and the events that are left. */
const ROWS: Record<string, [text: string, events: string[]][]> = {
  'a happening by which something else is placed': [
    [
      'Le club a pris contact mardi avec Mauro Ricci, libre depuis son départ de Turin en juin.',
      ['2025-11-25 past: Le club prend contact avec Mauro Ricci'],
    ],
    ['Elle n’a plus gagné depuis sa blessure au genou en février.', []],
    ['Le joueur avait brillé à Nice avant son transfert à Lens en 2019.', []],
    [
      'Le dépôt, fermé depuis l’incendie en juin, rouvrira lundi.',
      ['2025-06 background: Fermeture du dépôt depuis l’incendie', '2025-12-01 planned: Le dépôt rouvrira'],
    ],
  ],
  'a participle behind a comma': [
    [
      'Le corps d’un homme, retrouvé dimanche, a été identifié lundi. Le chef du parti, élu en 2019, partira samedi.',
      [
        '2025-11-23 past: Le corps d’un homme est retrouvé',
        '2025-11-24 past: Le corps d’un homme est identifié',
        '2019 background: Élection du chef du parti',
        '2025-11-29 planned: Le chef du parti partira',
      ],
    ],
  ],
  'a happening that is spoken of again': [
    [
      'Le juge enquête sur le déraillement du train qui a fait quatre morts le 19 août. Le ministre s’était rendu sur place dès le lendemain de la catastrophe.',
      [
        '2025-08-19 past: Le déraillement du train fait quatre morts',
        '2025-08-20 past: Le ministre s’était rendu sur place',
      ],
    ],
    [
      'Le bus s’est écrasé le 3 novembre. Deux jours après l’accident, le maire a démissionné.',
      ['2025-11-03 past: Le bus s’écrase', '2025-11-05 past: Le maire démissionne'],
    ],
  ],
  'a happening of which nobody knows the day, beside a date': [
    [
      'Le conflit a éclaté le 6 octobre, au lendemain de la publication des comptes. Un arrêt de travail, le 13 octobre, avait été suivi.',
      [
        '2025-10-06 past: Le conflit éclate, au lendemain de la publication des comptes',
        '2025-10-13 past: Un arrêt de travail avait été suivi',
      ],
    ],
  ],
  'a part of a day, of the day that is told': [
    [
      'Le ministre a présenté lundi sa démission, acceptée dans la soirée.',
      ['2025-11-24 past: Le ministre présente sa démission', '2025-11-24 past: Sa démission est acceptée'],
    ],
    [
      'Un incendie s’est déclaré le 12 septembre. Un autre, dans la soirée du 30, a détruit une grange.',
      ['2025-09-12 past: Un incendie se déclare', '2025-09-30 past: Un autre détruit une grange'],
    ],
  ],
  'what a sentence without a verb announces': [
    ['Une amende, mais seulement à compter de 2027.', ['2027 planned: Une amende, mais seulement']],
    [
      'A partir du 1er septembre pour le verre, dans les grands magasins.',
      ['2026-09-01 planned: Pour le verre, dans les grands magasins'],
    ],
    [
      'Ce soir, à 20 h 30, conférence sur les meuniers de l’Ourne, salle des Tilleuls.',
      ['2025-11-26 planned: Conférence sur les meuniers de l’Ourne, salle des Tilleuls'],
    ],
  ],
  'the items of a programme, which hours open behind its semicolons': [
    [
      'Samedi : marché de 9 h à 13 h, place du 11-Novembre ; à 15 h, mise en eau du bief ; à 21 h, bal folk avec le groupe Ventadou.',
      [
        '2025-11-29 planned: Marché, place du 11-Novembre',
        '2025-11-29T15:00 planned: Mise en eau du bief',
        '2025-11-29T21:00 planned: Bal folk avec le groupe Ventadou',
      ],
    ],
  ],
  'whom or what the sentence tells of': [
    [
      'Votée le 11 octobre, promulguée huit jours plus tard, la loi qui rétablit la consigne n’entrera en vigueur que par étapes.',
      ['2025-10-11 past: Vote de la loi', '2025-10-19 past: Promulgation de la loi'],
    ],
    [
      'La société a été rendue au secteur privé en 1987.',
      ['1987 background: La société est rendue au secteur privé'],
    ],
    [
      'La commune, qui l’a acheté en 1991, espère y installer un petit musée à l’horizon 2030.',
      ['1991 background: La commune l’achète', '2030 planned: La commune espère y installer un petit musée'],
    ],
    [
      'Il a fallu en acheter un autre ; livré le 19 mai, il n’a été posé que la semaine dernière.',
      ['2025-05-19 past: Il est livré', '[2025-11-17..2025-11-23] past: Il a été posé'],
    ],
    [
      'Il fragilise le chef du gouvernement à moins d’un an de l’élection, qui se tiendra au printemps 2027.',
      ['2027-21 planned: L’élection se tiendra'],
    ],
    [
      'Un accord de partage des eaux, conclu le 8 octobre 1974 et reconduit en 1989, a expiré.',
      [
        '1974-10-08 background: Conclusion d’un accord de partage des eaux',
        '1989 background: Un accord de partage des eaux est reconduit',
      ],
    ],
    [
      'L’opposition a renoncé à la motion qu’elle comptait défendre la semaine prochaine.',
      ['[2025-12-01..2025-12-07] planned: Elle comptait défendre la motion'],
    ],
    [
      'La roue, arrêtée depuis la crue de 1995, tournera de nouveau.',
      ['1995 background: La roue est arrêtée depuis la crue'],
    ],
  ],
  'what happened on a date that is only named': [
    [
      'Il n’avait « aucun souvenir » de la soirée du 9 mars 2023, au cours de laquelle Sandrine Delmas a été tuée. Le lendemain matin, une amie donnait l’alerte.',
      ['2023-03-09 background: Sandrine Delmas est tuée', '2023-03-10 background: Une amie donnait l’alerte'],
    ],
    [
      'Porté au pouvoir par le coup d’Etat de mars 1981, le colonel s’était fait élire en 1985.',
      [
        '1981-03 background: Le colonel est porté au pouvoir par le coup d’Etat',
        '1985 background: Le colonel s’était fait élire',
      ],
    ],
    [
      'Le glissement de terrain de février 2007 lui avait porté le coup de grâce.',
      ['2007-02 background: Le glissement de terrain lui avait porté le coup de grâce'],
    ],
    [
      'Un prêt, promis en septembre par la région, a été refusé.',
      ['2025-09 past: Un prêt est promis par la région'],
    ],
    [
      'La maternité n’accueille plus de patientes depuis le 3 novembre.',
      ['2025-11-03 past: La maternité n’accueille plus de patientes'],
    ],
    ['Elle n’a plus gagné depuis mars 2023.', []],
    ['Depuis le début de l’année, 6 100 hectares ont été détruits.', []],
    ['« Je me disais que je rembourserais à Noël », a-t-elle murmuré.', []],
  ],
  'who does what, past insertions': [
    [
      'Mardi matin, un pompier de 24 ans, Ludovic Arnal, a été brûlé. Transféré à Lyon, il est décédé le lendemain.',
      ['2025-11-25 past: Un pompier de 24 ans est brûlé', '2025-11-26 past: Un pompier de 24 ans décède'],
    ],
    [
      'Il l’a retirée à la demande du ministère, qui lui a refusé mardi son certificat.',
      ['2025-11-25 past: Le ministère lui refuse son certificat'],
    ],
    [
      'On lui doit le foyer, inauguré en 1978, et qui portera son nom à partir du 1er janvier.',
      ['1978 background: Inauguration du foyer', '2026-01-01 planned: Le foyer portera son nom'],
    ],
    [
      'Opéré vendredi du genou gauche, le buteur Karim Zerrouki (14 buts) est absent.',
      ['2025-11-21 past: Le buteur Karim Zerrouki est opéré du genou gauche'],
    ],
  ],
  'what is so from a day on': [
    [
      'Le maire a annoncé lundi sa démission pour protester contre la fermeture de la maternité, effective depuis vendredi.',
      [
        '2025-11-24 past: Le maire annonce sa démission pour protester contre la fermeture de la maternité',
        '2025-11-21 past: Fermeture de la maternité',
      ],
    ],
    [
      'Le ministre a promis un centre de naissance d’ici l’été.',
      ['../2026-08-31 planned: Le ministre promet un centre de naissance'],
    ],
    [
      'Vainqueur de la Transat en 2021, deuxième de la Solitaire l’année suivante, le skipper a renoncé lundi.',
      [
        '2021 background: Le skipper est vainqueur de la Transat',
        '2022 background: Le skipper est deuxième de la Solitaire',
        '2025-11-24 past: Le skipper renonce',
      ],
    ],
    // Whom "il" means, the sentence does not tell.
    [
      'Le cargo doit le débarquer dimanche à Dakar, d’où il regagnera la France lundi.',
      [
        '2025-11-30 planned: Le cargo doit le débarquer à Dakar',
        '2025-12-01 planned: Il regagnera la France',
      ],
    ],
    [
      'C’est le pire accident depuis 1951, quand cinq soldats étaient morts de froid.',
      ['1951 background: Cinq soldats étaient morts de froid'],
    ],
  ],
  'months of every year': [
    ['Les camions empruntent le col, ouvert de mai à novembre.', []],
    ['Le site est fermé au public de novembre à mars.', []],
    ['Le musée a été fermé de mars à juin.', ['2025-03/2025-06 past: Le musée est fermé']],
    [
      'Le tunnel, fermé de mars à juin pour travaux, a rouvert.',
      ['2025-03/2025-06 background: Fermeture du tunnel pour travaux'],
    ],
  ],
  'what something is only compared with': [
    ['Le club a perdu samedi, comme en 2019.', ['2025-11-22 past: Le club perd']],
    ['Les élus voteront contre, comme ils l’avaient fait en décembre.', []],
    ['Le maire sera absent, comme ce fut le cas en juin.', []],
    [
      'L’hiver dernier, vingt-deux skieurs sont morts, contre treize l’année précédente.',
      ['2024-24 past: Vingt-deux skieurs meurent'],
    ],
  ],
  'what tells more of a noun': [
    [
      'Le risque, de 4 sur 5 samedi, devrait baisser mardi.',
      ['2025-12-02 planned: Le risque devrait baisser'],
    ],
    ['La ministre, à Lyon lundi, ira jeudi à Nice.', ['2025-11-27 planned: La ministre ira à Nice']],
    [
      'Il annoncera lundi la sélection pour Hochfilzen (12-14 décembre).',
      ['2025-12-01 planned: Il annoncera la sélection pour Hochfilzen'],
    ],
    ['Des travaux avaient eu lieu pendant les vacances de la Toussaint.', []],
    ['La piscine a fermé pendant les vacances de Noël.', []],
  ],
  'who somebody was': [
    [
      'M. Salcedo, 71 ans, chef de l’Etat de 2006 à 2011, était accusé d’avoir reçu 3,2 millions de dollars.',
      ['2006/2011 background: M. Salcedo est chef de l’Etat'],
    ],
    [
      'Le tribunal a relaxé mardi Paul Morin, 45 ans, maire du village entre 2008 et 2014.',
      [
        '2025-11-25 past: Le tribunal relaxe Paul Morin, 45 ans',
        '2008/2014 background: Paul Morin est maire du village',
      ],
    ],
    [
      'Jeanne Morel a été opérée. Vice-championne olympique en 2022, elle avait chuté mardi.',
      [
        '2022 background: Jeanne Morel est vice-championne olympique',
        '2025-11-25 past: Jeanne Morel avait chuté',
      ],
    ],
    [
      'Luca Toni, champion d’Europe en juin, affrontera samedi Paul Dury, candidat à la finale du 3 mai.',
      ['2025-11-29 planned: Luca Toni affrontera Paul Dury'],
    ],
  ],
  'since when somebody is what he is': [
    [
      'La présidente Elena Rios, au pouvoir depuis le 28 juillet, est arrivée lundi à Paris.',
      ['2025-07-28 past: Elena Rios est au pouvoir', '2025-11-24 past: Elena Rios arrive à Paris'],
    ],
    ['Il a reçu le général Paul Abé, au pouvoir depuis 2021.', ['2021 background: Paul Abé est au pouvoir']],
  ],
  'the date of a noun': [
    [
      'Le groupe a annoncé mardi la suppression de 640 postes d’ici fin 2027.',
      [
        '2025-11-25 past: Le groupe annonce la suppression de 640 postes',
        '../2027-12-31 planned: Suppression de 640 postes',
      ],
    ],
    [
      'Paris a annoncé l’envoi, dès samedi, de 70 sauveteurs.',
      ['2025-11-29 planned: Envoi de 70 sauveteurs'],
    ],
    [
      'En 1970, un drame avait conduit à la création, l’année suivante, d’une association.',
      [
        '1970 background: Un drame avait conduit à la création d’une association',
        '1971 background: Création d’une association',
      ],
    ],
    [
      'Le Parlement devra voter le budget avant la présidentielle du 18 janvier 2026.',
      ['2026-01-18 planned: Présidentielle'],
    ],
    ['Depuis l’accident de mars, la ligne n’a pas rouvert.', ['2025-03 past: Accident']],
    [
      'C’est la pire crue depuis le tsunami de décembre 2004, qui avait tué 31.000 personnes.',
      ['2004-12 background: Le tsunami de décembre 2004 avait tué 31.000 personnes'],
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, events) => expect(told(text)).toEqual(events));
});

test('what an article of a month to come was planned for is due', () => {
  const text = 'Le groupe devait fermer un atelier fin 2025. Le stade devait être livré en 2025.';
  expect(told(text)).toEqual([
    '[2025-09..2025-12] planned: Le groupe devait fermer un atelier',
    '2025 planned: Le stade devait être livré',
  ]);
  expect(told('Le groupe devait fermer un atelier fin 2024.')[0]).toMatch(/background|past/);
});

describe('on which side of the article a date lies', () => {
  test.each([
    [
      'Son successeur sera désigné lors d’un congrès convoqué le 24 janvier.',
      ['2026-01-24 planned: Un congrès est convoqué'],
    ],
    [
      'Il a annoncé le report du match à dimanche. La ligue a voté le renvoi du derby au 3 juin.',
      [
        '2025-11-30 planned: Il annonce le report du match',
        '2026-06-03 planned: La ligue vote le renvoi du derby',
      ],
    ],
    [
      'Le vote, initialement prévu mardi, aura lieu jeudi. Le bal, d’abord attendu lundi, est maintenu.',
      [
        '2025-11-25 planned: Le vote est prévu',
        '2025-11-27 planned: Le vote aura lieu',
        '2025-11-24 planned: Le bal est attendu',
      ],
    ],
    [
      'Les recherches s’achèveront vendredi. Elles ont repris à l’aube.',
      ['2025-11-28 planned: Les recherches s’achèveront'],
    ],
    [
      'L’affaire avait éclaté en juin 2016. Suspendu en septembre, le notaire avait été destitué un an plus tard.',
      [
        '2016-06 background: L’affaire avait éclaté',
        '2016-09 background: Suspension du notaire',
        '2017 background: Le notaire avait été destitué',
      ],
    ],
    [
      'L’offre s’ouvrira le 4 février, après l’assemblée générale, convoquée le 24 janvier.',
      [
        '2026-02-04 planned: L’offre s’ouvrira, après l’assemblée générale',
        '2026-01-24 planned: L’assemblée générale est convoquée',
      ],
    ],
    [
      'Une fissure avait été repérée le 11 juin et son traitement programmé pour la mi-juillet.',
      [
        '2025-06-11 past: Une fissure avait été repérée et son traitement programmé',
        '[2025-07-11..2025-07-20] planned: Son traitement est programmé',
      ],
    ],
    ['Le groupe espère conclure avant l’été.', ['../2026-05-31 planned: Le groupe espère conclure']],
    ['Les faits remontent aux années 2009 à 2014.', ['2009/2014 background: Faits']],
    [
      'En juin 1940, l’armée réquisitionne le casino ; quatre ans après, le 5 août, elle fait sauter la jetée.',
      [
        '1940-06 background: L’armée réquisitionne le casino',
        '1944-08-05 background: L’armée fait sauter la jetée',
      ],
    ],
    [
      'Un autre volet, qui porte sur un contrat, doit être jugé en 2027.',
      ['2027 planned: Un autre volet doit être jugé'],
    ],
    [
      'Le groupe a annoncé mardi, avant l’ouverture de la Bourse, une offre d’achat.',
      ['2025-11-25 past: Le groupe annonce une offre d’achat'],
    ],
    [
      'Remis en liberté en février, il avait été arrêté de nouveau en juin 2014.',
      ['2014-02 background: Il est remis en liberté', '2014-06 background: Il avait été arrêté de nouveau'],
    ],
    [
      'Le débat, qui devait se tenir dimanche, est de fait annulé.',
      ['2025-11-30 planned: Le débat devait se tenir'],
    ],
    [
      'Le jugement a été mis en délibéré au 20 avril.',
      ['2026-04-20 planned: Le jugement est mis en délibéré'],
    ],
    [
      'Les évacués ont été autorisés à regagner leur domicile mardi.',
      ['2025-11-25 past: Les évacués sont autorisés à regagner leur domicile'],
    ],
    [
      'Le chantier devait s’achever à Noël ; la découverte d’un pont fissuré, en septembre, a coûté cinq mois.',
      [
        '2025-12-25 planned: Le chantier devait s’achever',
        '2025-09 past: La découverte d’un pont fissuré coûte cinq mois',
      ],
    ],
    [
      'Il a été licencié en mars 2025 à la suite d’un vol commis en mai.',
      ['2025-03 past: Il est licencié à la suite d’un vol commis', '2024-05 background: Un vol est commis'],
    ],
    [
      'Il a été élu en 1990, et réélu cinq ans plus tard. En janvier, il s’était engagé à construire un lycée.',
      [
        '1990 background: Il est élu',
        '1995 background: Il est réélu',
        '[1995-01,2025-01] past: Il s’était engagé à construire un lycée',
      ],
    ],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});
