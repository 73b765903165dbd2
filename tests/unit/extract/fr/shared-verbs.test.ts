import { describe, expect, test } from 'vitest';

import { told } from './article.ts';

/** What the sentences tell, without the days and the status. */
const headlines = (text: string) => told(text).map((line) => line.slice(line.indexOf(': ') + 2));

const ROWS: Record<string, [text: string, headlines: string[]][]> = {
  'each date has its own verb': [
    [
      'La loi que le parlement avait adoptée en mai est entrée en vigueur lundi.',
      ['Le parlement avait adopté la loi', 'La loi que le parlement avait adoptée entre en vigueur'],
    ],
    [
      'L’accord que les deux pays avaient signé en 2019 s’est effondré mardi.',
      ['Les deux pays avaient signé l’accord', 'L’accord que les deux pays avaient signé s’effondre'],
    ],
    [
      'Il avait gravi l’Everest en 1998 et reçu la Légion d’honneur trois ans plus tard.',
      ['Il avait gravi l’Everest', 'Il reçoit la Légion d’honneur'],
    ],
    [
      'Morel, 27 ans, a découvert le biathlon à 11 ans et intégré l’équipe de France en 2017.',
      ['Morel intègre l’équipe de France'],
    ],
    [
      'Lundi, la mairie a fermé le site et licencié les gardiens.',
      ['La mairie ferme le site et licencie les gardiens'],
    ],
  ],
  'a verb that is not said again': [
    ['Elle a publié un roman en mai et un essai en juin.', ['Elle publie un roman', 'Elle publie un essai']],
    [
      'Un festival aura lieu à Nice en mai et à Lyon en juin.',
      ['Un festival aura lieu à Nice', 'Un festival aura lieu à Lyon'],
    ],
    [
      'Le texte sera voté le 3 décembre au Sénat puis le 10 à l’Assemblée.',
      ['Le texte sera voté au Sénat', 'Le texte sera voté à l’Assemblée'],
    ],
    [
      'Le club jouera samedi à Nice et mardi contre Lens.',
      ['Le club jouera à Nice', 'Le club jouera contre Lens'],
    ],
    [
      'Elle a rejoint Lyon en 2019, puis Paris deux ans plus tard. Il a chanté à Nice mardi, et à Lens mercredi.',
      ['Elle rejoint Lyon', 'Elle rejoint Paris', 'Il chante à Nice', 'Il chante à Lens'],
    ],
    [
      'La ligne a été ouverte en 2010 et le tunnel en 2014.',
      ['La ligne est ouverte', 'Le tunnel est ouvert'],
    ],
    [
      'Un deuxième survol est programmé en août 2026 et un troisième l’année suivante.',
      ['Un deuxième survol est programmé', 'Un troisième est programmé'],
    ],
  ],
  'a participle that goes on with another': [
    [
      'Le texte, présenté le 14 octobre puis rejeté par l’Assemblée le 22 novembre, sera revu.',
      ['Le texte est présenté', 'Le texte est rejeté par l’Assemblée'],
    ],
    [
      'Le musée a rendu lundi une Vénus, volée sur un chantier et acquise en 1988.',
      ['Le musée rend une Vénus', 'Une Vénus est acquise'],
    ],
    [
      'La société a ouvert une usine en 2010, racheté un concurrent en 2014 et fermé son siège en 2020.',
      ['La société ouvre une usine', 'La société rachète un concurrent', 'La société ferme son siège'],
    ],
    [
      'Paul Roy est mort. Déjà condamné en 2017 et 2021, il avait été relaxé mardi.',
      ['Condamnation de Paul Roy', 'Condamnation de Paul Roy', 'Paul Roy avait été relaxé'],
    ],
  ],
  'of whom or what is spoken': [
    [
      'Une marche, à laquelle les proches appellent depuis mardi, partira dimanche.',
      ['Les proches appellent à une marche', 'Une marche partira'],
    ],
    ['Le procès auquel il avait assisté en mai reprendra.', ['Il avait assisté au procès']],
    [
      'Le dividende est suspendu, et l’usine neuve, attendue en 2028, ne verra pas le jour avant 2030.',
      ['L’usine neuve est attendue', 'L’usine neuve ne verra pas le jour avant cette date'],
    ],
    [
      'Le conseil a voté sa rénovation, estimée à 6,5 millions d’euros, qui débutera en mai et s’achèvera en 2028.',
      ['Sa rénovation débutera', 'Sa rénovation s’achèvera'],
    ],
    [
      'La cour a annulé la peine de cinq ans, dont deux avec sursis, infligée en 2024 pour avoir volé un tableau.',
      ['La peine de cinq ans est infligée pour avoir volé un tableau'],
    ],
    [
      'La cheffe du parti, élue députée en 2022, et son adjoint, nommé directeur en mai, sont candidats.',
      ['La cheffe du parti est élue députée', 'Son adjoint est nommé directeur'],
    ],
    [
      'La caisse vendra le manoir du notaire, acheté en mai. Un livre du reporter, paru en 2021, le raconte.',
      ['Achat du manoir du notaire', 'Un livre du reporter est paru'],
    ],
    [
      'Le Parti social-démocrate (PSD) de Rui Tavares a gagné dimanche.',
      ['Le Parti social-démocrate de Rui Tavares gagne'],
    ],
    [
      'L’entreprise quitte un bâtiment de 12.000 m2 à Lens, que l’Etat lui a cédé en 2022.',
      ['L’Etat cède un bâtiment de 12.000 m2 à Lens'],
    ],
    [
      'La victime et son frère, tués lundi, étaient connus. Le pilote a fini, premier en 2019, la course.',
      ['La victime et son frère sont tués', 'Le pilote finit'],
    ],
    ['Rathi avait promis de maintenir l’emploi, promesse tenue jusqu’en 2020.', ['Promesse tenue']],
  ],
  'what is no verb, and what belongs to one': [
    [
      'Le cyclone a touché terre mardi près du port. La mairie a porté plainte lundi.',
      ['Le cyclone touche terre près du port', 'La mairie porte plainte'],
    ],
    ['La sonde de 1,8 tonne avait subi en avril une panne.', ['La sonde de 1,8 tonne avait subi une panne']],
    [
      'Elle aurait dû partir dès 2023. Il a décidé de partir lundi.',
      ['Elle aurait dû partir', 'Il décide de partir'],
    ],
    [
      'Un suspect a été libéré lundi, alors que deux autres seront entendus vendredi.',
      ['Un suspect est libéré', 'Deux autres seront entendus'],
    ],
    [
      'L’armée avait repris la ville en mars 2016 avant de la perdre en décembre.',
      ['L’armée avait repris la ville avant de la perdre', 'L’armée la perd'],
    ],
    [
      'Il avait été élu en 2014 pour un mandat de six ans, prolongé en 2020 puis interrompu.',
      ['Il avait été élu pour un mandat de six ans', 'Un mandat de six ans est prolongé'],
    ],
    [
      'Il avait été opéré du genou en 2019, avant d’être de nouveau blessé en 2024.',
      ['Il avait été opéré du genou', 'Il est blessé'],
    ],
    ['La chanteuse, absente des scènes depuis 2019, jouera en mai.', ['La chanteuse jouera']],
    [
      'Le Sénat a adopté mardi, par 187 voix contre 109, le projet de budget.',
      ['Le Sénat adopte le projet de budget'],
    ],
    [
      'Le maire avait été poursuivi en mai 2012 pour avoir détourné au cours de deux mandats 4,2 millions d’euros de fonds publics.',
      ['Le maire avait été poursuivi'],
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, lines) => expect(headlines(text)).toEqual(lines));
});
