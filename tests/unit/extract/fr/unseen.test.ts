import { describe, expect, test } from 'vitest';

import { told } from './article.ts';

describe('what texts showed that no rule had been written with in view', () => {
  test.each([
    [
      'Deux camions qui se suivaient ont eu un accident, mardi soir en Lozère.',
      '2025-11-25 past: Deux camions ont un accident',
    ],
    [
      'Le juge a ouvert une enquête pour « faux et usage de faux », lundi, après une plainte.',
      '2025-11-24 past: Le juge ouvre une enquête pour « faux et usage de faux »',
    ],
    [
      '« Un préavis a été déposé par trois syndicats (Alpha et Beta) de l’aviation pour lundi 1er et mardi 2 décembre », précise un communiqué.',
      '{2025-12-01,2025-12-02} planned: Un préavis est déposé par trois syndicats',
    ],
    [
      'Une note affirmait que le régime avait accepté, en 2006, de financer la campagne.',
      '2006 background: Le régime avait accepté de financer la campagne',
    ],
    ['Paul Duval, prix Garance en 1970, est mort lundi à Lyon.', '2025-11-24 past: Paul Duval meurt à Lyon'],
    [
      'Le match, qui devait se jouer dimanche, a été reprogrammé au 18 janvier.',
      '2025-11-23 planned: Le match devait se jouer',
      '2026-01-18 planned: Le match est reprogrammé',
    ],
    [
      'Il prévoit que les troupes quittent la zone lundi.',
      '2025-12-01 planned: Les troupes quittent la zone',
    ],
    ['Les rebelles doivent partir avant samedi midi.', '../2025-11-29 planned: Les rebelles doivent partir'],
    ['Il les a sommés de partir avant vendredi 18 heures.', '../2025-11-28 planned: Il les somme de partir'],
    ['L’an dernier, il n’y en a eu que 268.'],
    [
      'On est sans nouvelles, depuis lundi, de Marc Duval.',
      '2025-11-24 past: On est sans nouvelles de Marc Duval',
    ],
    ['Un quatrième train s’y ajoutera le 8 janvier.', '2026-01-08 planned: Un quatrième train s’y ajoutera'],
    [
      'Les scolaires prendront le car à partir de la rentrée.',
      '2026-09~ planned: Les scolaires prendront le car',
    ],
    [
      'Ils ont jusqu’au 30 janvier pour faire appel.',
      '2026-01-30 planned: Ils ont un délai pour faire appel',
    ],
    [
      'Ils ont voté la reconduction de la grève jusqu’à vendredi.',
      '2025-11-28 planned: Ils votent la reconduction de la grève',
    ],
    [
      'Ils ont dix jours pour se déclarer, soit jusqu’au 7 décembre.',
      '2025-12-07 planned: Ils ont dix jours pour se déclarer',
    ],
    [
      'Le préavis que les syndicats avaient déposé pour jeudi et vendredi a été levé lundi soir.',
      '2025-11-27 planned: Les syndicats avaient déposé le préavis',
      '2025-11-28 planned: Les syndicats avaient déposé le préavis',
      '2025-11-24 past: Le préavis que les syndicats avaient déposé est levé',
    ],
    [
      'Indépendante depuis le 3 juin 1991, l’île n’a jamais admis la sécession de l’enclave, proclamée six mois après.',
      '1991-06-03 background: L’île est indépendante',
      '1991-12 background: L’enclave est proclamée',
    ],
    ['Le conseil en débattra le 12.', '2025-12-12 planned: Le conseil en débattra'],
    [
      'M. Duval, nommé au printemps 2006 et dont le mandat expire le 31 mars, se tait.',
      '2006-21 background: Nomination de Duval',
      '2026-03-31 planned: Le mandat expire',
    ],
    ['La diffusion, annoncée pour mars, est maintenue.', '2026-03 planned: La diffusion est annoncée'],
    ['Il revient avec « Le Gué » (1994).', '1994 background: Il revient avec « Le Gué »'],
    ['La fête aura lieu dès le mois d’avril.', '2026-04 planned: La fête aura lieu'],
    [
      'Le préavis que les syndicats avaient déposé a été levé lundi soir.',
      '2025-11-24 past: Le préavis que les syndicats avaient déposé est levé',
    ],
    ['Sa mission s’achève le 3 janvier.', '2026-01-03 planned: Sa mission s’achève'],
    [
      'La cour a condamné lundi Yann Duval, pour l’attentat du 11 décembre 2018. Les juges ont suivi les réquisitions de vendredi.',
      '2025-11-24 past: La cour condamne Yann Duval',
      '2018-12-11 background: Attentat',
    ],
    [
      'Le réquisitoire est attendu le 16 décembre, les plaidoiries le lendemain et le surlendemain.',
      '2025-12-16 planned: Le réquisitoire est attendu',
      '2025-12-17 planned: Le réquisitoire est attendu',
      '2025-12-18 planned: Le réquisitoire est attendu',
    ],
    [
      'Le premier tour aura lieu le 12 avril. La campagne s’ouvrira trois semaines avant le scrutin et prendra fin l’avant-veille du vote.',
      '2026-04-12 planned: Le premier tour aura lieu',
      '2026-03-22 planned: La campagne s’ouvrira',
      '2026-04-10 planned: La campagne prendra fin',
    ],
    [
      'La réforme de mars 2023 a remis à zéro le compteur.',
      '2023-03 background: La réforme remet à zéro le compteur',
    ],
    [
      'Elle se dit prête pour le scrutin des 15 et 22 mars.',
      '{2026-03-15,2026-03-22} planned: Elle se dit prête pour le scrutin',
    ],
    [
      'S’il est adopté, le texte entrera en vigueur le 1er janvier.',
      '2026-01-01 planned: Le texte entrera en vigueur',
    ],
    [
      'Un audit sera lancé lundi, et ses conclusions rendues avant Noël.',
      '2025-12-01 planned: Un audit sera lancé',
      '../2025-12-24 planned: Ses conclusions sont rendues',
    ],
    ['Elle a voulu tenir parole avant les élections du 15 mars.', '2026-03-15 planned: Élections'],
    [
      'La cérémonie du 18 janvier 2024 avait été annulée la veille.',
      '2024-01-18 planned: La cérémonie avait été annulée',
      '2024-01-17 background: La cérémonie avait été annulée',
    ],
    [
      'La présidente l’a ramené à une date : le 12 mars 1990.',
      '1990-03-12 background: La présidente l’a ramené à une date',
    ],
    [
      'L’île, médaillée d’or aux jeux de 1994, avait ouvert un port l’année suivante.',
      '1995 background: L’île avait ouvert un port',
    ],
    [
      'L’effondrement d’un pont a fait douze morts samedi.',
      '2025-11-22 past: L’effondrement d’un pont fait douze morts',
    ],
    [
      'Un pont s’est rompu samedi. Le ministre a présenté sa démission dès le lendemain du drame.',
      '2025-11-22 past: Un pont se rompt',
      '2025-11-23 past: Le ministre présente sa démission',
    ],
    [
      'Les rebelles ont bombardé la ville en pleine nuit. Un avion doit se poser dans la nuit à Kemata.',
      '2025-11-25/2025-11-26 past: Les rebelles bombardent la ville',
      '2025-11-26/2025-11-27 planned: Un avion doit se poser à Kemata',
    ],
    [
      'Le scrutin a eu lieu dimanche. La campagne avait basculé à dix jours du scrutin.',
      '2025-11-23 past: Le scrutin a lieu',
      '2025-11-13 past: La campagne avait basculé',
    ],
    [
      'Il redescendra le 1er septembre, un mois plus tôt que d’habitude.',
      '2026-09-01 planned: Il redescendra, un mois plus tôt que d’habitude',
    ],
    [
      'Un premier tarif de 18 francs, annoncé en juin, a été abandonné.',
      '2025-06 background: Un premier tarif de 18 francs est annoncé',
    ],
    [
      'Ils exigent la libération des otages avant vendredi minuit.',
      '../2025-11-28 planned: Libération des otages',
    ],
    [
      'Bâti à partir de 1268 par un seigneur, le château a été vendu en 1793. Depuis 1000 ans, il domine la ville.',
      '1268 background: Construction du château par un seigneur',
      '1793 background: Le château est vendu',
    ],
    [
      'Elu maire en juin 2009, il a démissionné lundi.',
      '2009-06 background: Il est élu maire',
      '2025-11-24 past: Il démissionne',
    ],
    [
      'Interpellé en mai 2018, il avait été libéré le 3 juin.',
      '2018-05 background: Il est interpellé',
      '[2018-06-03,2025-06-03] past: Il avait été libéré',
    ],
    [
      'Interpellé en mai 2018, il a été libéré le 3 juin.',
      '2018-05 background: Il est interpellé',
      '2025-06-03 past: Il est libéré',
    ],
    [
      'La prochaine campagne est annulée ; la prochaine doit débuter le mois prochain.',
      '2025-12 planned: La prochaine doit débuter',
    ],
    [
      'Le concert de juillet dernier avait dû être annulé en raison de l’insécurité.',
      '2025-07 planned: Le concert avait dû être annulé en raison de l’insécurité',
    ],
    [
      'Le feu d’artifice du bal de l’été 2022 avait été annulé à la dernière minute.',
      '2022-22 planned: Le feu d’artifice du bal avait été annulé à la dernière minute',
    ],
    ['Le match prévu dimanche a dû être reporté.', '2025-11-23 planned: Le match a dû être reporté'],
    [
      'L’engin doit rejoindre son orbite définitive d’ici une quinzaine de jours.',
      '../2025-12-11 planned: L’engin doit rejoindre son orbite définitive',
    ],
    [
      'Le préfet devra répondre dans un délai de deux mois.',
      '../2026-01-26 planned: Le préfet devra répondre',
    ],
    ['Le parti est revenu au pouvoir dans les deux ans.'],
    ['La suite viendra après Pâques.', '2026-04-06/.. planned: La suite viendra'],
    [
      'Le secrétaire général remettra un dernier rapport d’ici à la fin de l’année.',
      '../2025-12-31 planned: Le secrétaire général remettra un dernier rapport',
    ],
    [
      'La joueuse a déclaré forfait mercredi pour Roland-Garros, qui débute dimanche.',
      '2025-11-26 past: La joueuse déclare forfait pour Roland-Garros',
      '2025-11-30 planned: Roland-Garros débute',
    ],
    [
      'La joueuse a déclaré forfait mercredi pour Wimbledon, qui débute dimanche.',
      '2025-11-26 past: La joueuse déclare forfait pour Wimbledon',
      '2025-11-30 planned: Wimbledon débute',
    ],
    ['Il vit à Lyon, où il a rencontré lundi le préfet.', '2025-11-24 past: Il rencontre le préfet'],
    [
      'Le Parlement, convoqué jeudi en session extraordinaire, doit approuver l’acte d’abdication.',
      '2025-11-27 planned: Le Parlement est convoqué en session extraordinaire',
    ],
    [
      'Nous reviendrons, sans doute pas avant le second semestre 2027.',
      '2027-41/.. planned: Nous reviendrons',
    ],
    ['Le ministère s’est refusé samedi à tout commentaire.'],
    ['Le maire a refusé mardi de signer l’arrêté.', '2025-11-25 past: Le maire refuse de signer l’arrêté'],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});
