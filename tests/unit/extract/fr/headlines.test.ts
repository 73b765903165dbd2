import { describe, expect, test } from 'vitest';

import { extractEvents } from '../../../../src/extract/index.ts';
import { plainBlocks } from '../../../../src/extract/plain-blocks.ts';
import type { Article } from '../../../../src/model/index.ts';

/** A text of 12 May 2021, a Wednesday. */
function eventsOf(text: string) {
  const article: Article = {
    id: 'a',
    title: '',
    lang: 'fr',
    published: '2021-05-12',
    text,
    blocks: plainBlocks(text, 0),
    markup: [],
  };
  return extractEvents(article).events;
}

describe('headlines in French', () => {
  const rows: [says: string, text: string, headlines: string[]][] = [
    [
      'who says of himself what he will do is its subject; who says it of somebody, and "il" for nobody, are none',
      'Un port a fermé lundi.\n\nLe maire, Jean Ferrand, a indiqué mardi qu’il saisirait le tribunal lundi prochain.\n\nLa présidente a dit à sa ministre qu’elle serait remplacée en juin.\n\nLe préfet a précisé qu’il serait procédé à la vente en juillet.',
      ['Un port ferme', 'Le maire saisira le tribunal', 'Elle sera remplacée', 'Il sera procédé à la vente'],
    ],
    [
      'plural nouns are no verbs, and "comme" leads to a noun',
      'Le notaire a proposé, mardi, ses bons offices. Il avait embarqué en 1952 comme mousse.',
      ['Le notaire propose ses bons offices', 'Le notaire avait embarqué comme mousse'],
    ],
    [
      'a clause goes on behind a date between commas',
      'Le conseil d’État a rejeté, mardi, le recours de deux riverains du port.',
      ['Le conseil d’État rejette le recours de deux riverains du port'],
    ],
    [
      'the main clause goes on behind a relative one',
      'La maison où il était né en 1950 a brûlé mardi.',
      ['Il était né', 'La maison brûle'],
    ],
    [
      'a list of passives, of which each shares the subject',
      'L’usine a été fermée en 2011, rouverte en 2014 puis vendue le mois dernier.',
      ['L’usine est fermée', 'L’usine est rouverte', 'L’usine est vendue'],
    ],
    [
      'participles that open a sentence',
      'Inculpé en 2019 puis acquitté en 2021, l’ancien ministre est mort mardi.',
      ['L’ancien ministre est inculpé', 'L’ancien ministre est acquitté', 'L’ancien ministre meurt'],
    ],
    [
      'a participle that completes another',
      'L’alpiniste Claire Maurin, portée disparue depuis samedi, a été retrouvée mardi.',
      ['L’alpiniste Claire Maurin est portée disparue', 'L’alpiniste Claire Maurin est retrouvée'],
    ],
    [
      'a frame that says nothing itself',
      'Ce n’est que mardi que la police a retrouvé la voiture.',
      ['La police retrouve la voiture'],
    ],
    [
      'what leads to a date leaves with it',
      'Le dépôt sera rasé au cours de l’hiver prochain. Les bureaux ouvriront à l’horizon 2024.',
      ['Le dépôt sera rasé', 'Les bureaux ouvriront'],
    ],
    [
      'a short clause takes what follows it',
      'Un câble a cédé lundi, faute d’entretien. La digue s’est rompue mardi, et le maire a fui.',
      ['Un câble cède, faute d’entretien', 'La digue se rompt, et le maire a fui'],
    ],
    [
      'an act without tense has its own date',
      'Après avoir quitté son parti en mars, M. Lambert a fondé mardi un mouvement.',
      ['M. Lambert quitte son parti', 'M. Lambert fonde un mouvement'],
    ],
    [
      'what was waited for is told in the indicative',
      'Il a fallu attendre 2019 pour qu’une ferme, bâtie en ruine, obtienne une aide.',
      ['Une ferme obtient une aide'],
    ],
    [
      'a cleft sentence tells what its noun did',
      'Mardi, c’est un pêcheur qui a donné l’alerte.',
      ['Un pêcheur donne l’alerte'],
    ],
    [
      'the main clause goes on behind a relative one: of a plan it tells the end',
      'Le bal qui devait se tenir mardi a été annulé. Le garçon qui avait disparu lundi est sauf.',
      ['Le bal est annulé', 'Le garçon avait disparu'],
    ],
    [
      'the object of a relative clause stands before it',
      'Le phare, que la mer a emporté en 2019, manque aux marins.',
      ['La mer emporte le phare'],
    ],
    [
      'nobody arrests a trial, or adopts a person',
      'Le procès de Paul Morand s’est ouvert lundi. Il avait été interpellé en mars 2019.',
      ['Le procès de Paul Morand s’ouvre', 'Paul Morand avait été interpellé'],
    ],
    [
      'a participle goes on with the auxiliary before it',
      'La maire a signé l’arrêté lundi puis suspendu le chantier mardi.',
      ['La maire signe l’arrêté', 'La maire suspend le chantier'],
    ],
    [
      'a state is told with its own subject',
      '3 mars 2015 : En poste depuis 2012, le préfet est muté.',
      ['En poste, le préfet est muté', 'Le préfet est en poste'],
    ],
    [
      'a word within a word opens no phrase',
      'Les deux camps respectent un cessez-le-feu signé le 3 mai.',
      ['Signature d’un cessez-le-feu'],
    ],
    [
      'a participle keeps what completes it',
      'Mis en examen lundi, le préfet est resté libre.',
      ['Le préfet est mis en examen'],
    ],
    [
      'the dateline is left out',
      'NANTES, 12 mai (AIP) - Le navire Astrée, dont la coque est fendue, a coulé mardi au large.',
      ['Le navire Astrée coule au large'],
    ],
    [
      'what stood before words that are left out keeps its space',
      'Son associé n’a été libéré que lundi.',
      ['Son associé a été libéré'],
    ],
    [
      'of a matter, what is dealt with is the whole of it',
      'La mairie attend : le pourvoi d’un riverain, rejeté en 2019, avait tout bloqué.',
      ['Le pourvoi d’un riverain est rejeté'],
    ],
    [
      'a participle agrees with its own noun behind a comma',
      'La colline, minée par des galeries creusées en 1970, s’affaisse.',
      ['Des galeries sont creusées'],
    ],
    [
      'a participle agrees with the noun that it speaks of',
      'La ville regrette l’ancien président de l’agglomération, battu en 2020.',
      ['L’ancien président de l’agglomération est battu'],
    ],
    [
      'the whole antecedent of a relative clause',
      'Le chef de l’État, qui s’exprimera vendredi, a reçu des élus.',
      ['Le chef de l’État s’exprimera'],
    ],
    [
      '"ne … que" leaves with the date that it frames',
      'Le service normal ne sera rétabli que vendredi.',
      ['Le service normal sera rétabli'],
    ],
    [
      'the awaited event',
      'Il a fallu attendre mardi pour que soit identifié le corps.',
      ['Le corps est identifié'],
    ],
    [
      'what somebody said would be done',
      'Le maire a confirmé que le texte serait voté en juin.',
      ['Le texte sera voté'],
    ],
    [
      'a clause that only goes on has the subject of the one before',
      'Les deux hommes ont dîné à Pau, puis se sont rencontrés mardi à Dax.',
      ['Les deux hommes se rencontrent à Dax'],
    ],
    [
      'a pronoun stands for no thing where somebody was named since',
      'Le dégel a commencé avec Oumar Saliba. Il a proposé mardi des pourparlers.',
      ['Il propose des pourparlers'],
    ],
    [
      'nominal sentences lose their label and their dates',
      'Patrimoine. - Samedi, visite guidée des souterrains du château.',
      ['Visite guidée des souterrains du château'],
    ],
    [
      'the present of headlines',
      'Le maire a inauguré lundi la nouvelle gare.',
      ['Le maire inaugure la nouvelle gare'],
    ],
    [
      'an irregular verb',
      'Les députés ont pris mardi une décision attendue.',
      ['Les députés prennent une décision attendue'],
    ],
    ['the passive', 'Deux suspects ont été arrêtés lundi à Lyon.', ['Deux suspects sont arrêtés à Lyon']],
    [
      'a reflexive verb before a vowel',
      'Les Bleus se sont inclinés dimanche à Cardiff.',
      ['Les Bleus s’inclinent à Cardiff'],
    ],
    [
      'a negation is left as it was',
      'Le syndicat n’a pas signé mardi l’accord.',
      ['Le syndicat n’a pas signé l’accord'],
    ],
    [
      'titles of those called by surname are left out',
      'M. Kerbrat était attendu. Le ministre de la Culture Yvon Kerbrat a visité lundi le musée.',
      ['Yvon Kerbrat visite le musée'],
    ],
    [
      'so are the first names, where the line is long enough without',
      'M. Kerbrat était attendu. Le ministre de la Culture Yvon Kerbrat a inauguré lundi le nouveau musée des marées.',
      ['Kerbrat inaugure le nouveau musée des marées'],
    ],
    [
      'what a plain relative clause speaks of is its object',
      'Il avait un plan d’économies que le comité a rejeté mardi.',
      ['Le comité rejette un plan d’économies'],
    ],
    [
      'insertions part a verb from its subject',
      'Selon eux, deux groupes, l’un néerlandais, l’autre vendéen, visiteront le site samedi.',
      ['Deux groupes visiteront le site'],
    ],
    [
      'what leads to a date leaves with it',
      'La route restera fermée jusqu’à au moins samedi.',
      ['La route restera fermée'],
    ],
    [
      'a term is no end of its clause',
      'Les candidats ont jusqu’au 28 juin pour déposer une offre.',
      ['Les candidats ont un délai pour déposer une offre'],
    ],
    [
      'of a noun with an apostrophe nobody tells the gender',
      'L’azalée du lieu est connue. Il acheta une statue en 1871.',
      ['Il acheta une statue'],
    ],
    [
      'a name is no noun, whatever its end',
      'Marcel Davenne est mort mardi. Il avait chanté en novembre.',
      ['Marcel Davenne meurt', 'Marcel Davenne avait chanté'],
    ],
    ['a pronoun is nobody', 'Tout change en 1953. Il remplace une vedette.', ['Tout change']],
    [
      'an acronym in brackets is left out, and parts no subject',
      'L’ancien candidat de la Ligue (LCR) à la présidentielle manifestera mercredi.',
      ['L’ancien candidat de la Ligue à la présidentielle manifestera'],
    ],
    [
      'an age is no part of who is meant',
      'C’est son petit-fils, âgé de 44 ans, qui a appelé le musée lundi.',
      ['Son petit-fils appelle le musée'],
    ],
    [
      'what will not be done before a date is told as that',
      'La ligne C du métro ne rouvrira pas avant samedi.',
      ['La ligne C du métro ne rouvrira pas avant cette date'],
    ],
    [
      'what stands before the subject is left out',
      'Tout en niant les faits, la société a retiré lundi ses produits de la vente.',
      ['La société retire ses produits de la vente'],
    ],
    [
      'a subject before a parenthesis',
      'La ville, qui compte 3.000 habitants, a fêté samedi son saint.',
      ['La ville fête son saint'],
    ],
    [
      'a pronoun stands for the topic',
      'Le préfet est malade. Il a annulé lundi sa visite.',
      ['Le préfet annule sa visite'],
    ],
    [
      'a long sentence is cut between phrases',
      'Le conseil a adopté mardi un plan de rénovation des écoles pour réduire la consommation d’énergie de la ville dans les dix prochaines années.',
      ['Le conseil adopte un plan de rénovation des écoles'],
    ],
    [
      'a participle that dates a noun',
      'Le traité, signé en 1990, a été dénoncé lundi.',
      ['Signature du traité', 'Le traité est dénoncé'],
    ],
    [
      'a participle that opens the sentence',
      'Construite en 1911, la halle a été fermée mardi.',
      ['Construction de la halle', 'La halle est fermée'],
    ],
    ['an apposition', 'Il préside le Comité, organe créé en 1985.', ['Création du Comité']],
    [
      'a happening as a noun',
      'L’accord doit faire l’objet d’un vote le 20 mai à Bruxelles.',
      ['Vote à Bruxelles'],
    ],
    [
      'a cleft sentence',
      'C’est en 1688 qu’un ingénieur a présenté le tracé.',
      ['Un ingénieur présente le tracé'],
    ],
    [
      'a programme',
      'Samedi, 20 h 30, salle des fêtes : concert de la fanfare municipale.',
      ['Concert de la fanfare municipale'],
    ],
  ];
  test.each(rows)('%s', (_, text, headlines) => {
    expect(eventsOf(text).map(({ headline }) => headline)).toEqual(headlines);
  });
});

describe('what is no event in French', () => {
  test.each([
    'En cas d’échec, l’affaire pourrait être portée lundi devant le tribunal.',
    'Si le texte est rejeté mardi, le gouvernement tombera.',
    'Le musée est ouvert tous les mardis.',
    'Les relations se sont dégradées récemment.',
    'La région attend la pluie depuis des semaines.',
    'Le texte est prêt. « Nous sommes sereins », a déclaré lundi le maire.',
    'Le texte est prêt. Selon une étude publiée mardi, la moitié des lacs est polluée.',
    'Le rapport revient sur les attentats du 11 septembre.',
  ])('%s', (text) => {
    expect(eventsOf(text).map(({ headline, when }) => `${when} ${headline}`)).toEqual([]);
  });
});
