/** What the made-up articles are made of. */
import type { Language } from '../../../src/model/index.ts';

/** The words of a language for dates, names and titles. */
export interface Speech {
  weekdays: string[];
  months: string[];
  relative: string[];
  givenNames: string[];
  surnames: string[];
  onDay: (day: number, month: string, year: number) => string;
  inMonth: (month: string, year: number) => string;
  inYear: (year: number) => string;
  titles: ((name: string, place: string) => string)[];
}

export const PLACES = [
  'Lyon',
  'Marseille',
  'Toulouse',
  'Nantes',
  'Lille',
  'Strasbourg',
  'Bristol',
  'Leeds',
  'Cardiff',
  'Glasgow',
  'Dublin',
  'Genève',
  'Bruxelles',
  'Montréal',
];

const monthsOf = (lang: Language) =>
  Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2024, month, 1)).toLocaleDateString(lang, { month: 'long', timeZone: 'UTC' }),
  );

export const SPEECH: Record<Language, Speech> = {
  fr: {
    weekdays: ['lundi', 'mardi', 'jeudi soir', 'samedi matin', 'dimanche dernier'],
    months: monthsOf('fr'),
    relative: ['hier', 'la semaine dernière', 'il y a trois mois', 'le mois dernier', 'avant-hier'],
    givenNames: ['Claire', 'Hugo', 'Nadia', 'Paul', 'Inès', 'Marc', 'Sonia', 'Luc'],
    surnames: ['Berthier', 'Lacombe', 'Morvan', 'Delorme', 'Haddad', 'Rousselet', 'Vasseur', 'Kermadec'],
    onDay: (day, month, year) => `le ${day === 1 ? '1er' : day} ${month} ${year}`,
    inMonth: (month, year) => `en ${month} ${year}`,
    inYear: (year) => `en ${year}`,
    titles: [
      (name, place) => `${name} ouvre le dossier du port de ${place}`,
      (name, place) => `À ${place}, ${name} défend son budget`,
      (_, place) => `Transports : ${place} attend une décision`,
    ],
  },
  en: {
    weekdays: ['on Monday', 'on Tuesday', 'on Thursday evening', 'on Saturday morning', 'last Sunday'],
    months: monthsOf('en'),
    relative: ['yesterday', 'last week', 'three months ago', 'last month', 'two days ago'],
    givenNames: ['Alice', 'Robert', 'Priya', 'James', 'Helen', 'Omar', 'Grace', 'Peter'],
    surnames: ['Ashworth', 'Bennett', 'Calloway', 'Donnelly', 'Ferris', 'Hargreave', 'Okafor', 'Whitlock'],
    onDay: (day, month, year) => `on ${day} ${month} ${year}`,
    inMonth: (month, year) => `in ${month} ${year}`,
    inYear: (year) => `in ${year}`,
    titles: [
      (name, place) => `${name} reopens the case of ${place} harbour`,
      (name, place) => `In ${place}, ${name} defends a budget`,
      (_, place) => `Transport: ${place} awaits a decision`,
    ],
  },
};

type Happening = (name: string, place: string, when: string) => string;

/** Sentences that tell of something dated. */
export const HAPPENINGS: Record<Language, Happening[]> = {
  fr: [
    (name, place, when) => `${name} a inauguré ${when} la nouvelle gare de ${place}.`,
    (name, place, when) => `Le conseil municipal de ${place} a adopté ${when} le plan présenté par ${name}.`,
    (name, place, when) =>
      `Les salariés du dépôt de ${place} ont cessé le travail ${when}, a confirmé ${name}.`,
    (name, place, when) => `La cour d’appel de ${place} a condamné ${name} ${when} à une amende.`,
    (name, place, when) =>
      `${when[0]!.toUpperCase()}${when.slice(1)}, ${name} a été élue à la tête du port de ${place}.`,
    (name, place, when) => `Une digue a cédé ${when} près de ${place}, selon ${name}.`,
  ],
  en: [
    (name, place, when) => `${name} opened the new station in ${place} ${when}.`,
    (name, place, when) => `The city council of ${place} approved the plan put forward by ${name} ${when}.`,
    (name, place, when) => `Workers at the ${place} depot walked out ${when}, ${name} confirmed.`,
    (name, place, when) => `The appeal court in ${place} fined ${name} ${when}.`,
    (name, place, when) =>
      `${when[0]!.toUpperCase()}${when.slice(1)}, ${name} was elected head of the port of ${place}.`,
    (name, place, when) => `A dyke gave way near ${place} ${when}, according to ${name}.`,
  ],
};

type Filler = (name: string, place: string, count: number) => string;

/** Sentences that date nothing. */
export const FILLERS: Record<Language, Filler[]> = {
  fr: [
    (name, _, count) => `« Nous n’avons rien à cacher », répète ${name}, entouré de ${count} collègues.`,
    (_, place, count) =>
      `Les ${count} communes autour de ${place} partagent la même eau et les mêmes routes.`,
    (name, place) =>
      `À ${place}, peu de gens connaissent ${name}, et ceux qui le connaissent n’en disent rien.`,
    (_, place, count) =>
      `Il en coûterait ${count} millions d’euros, que ${place} n’a pas et que la région refuse de donner.`,
    (name, place) => `Interrogée sur la place de ${place} dans ce projet, la direction renvoie vers ${name}.`,
    (_, place, count) => `Le rapport, long de ${count} pages, ne dit presque rien des habitants de ${place}.`,
  ],
  en: [
    (name, _, count) =>
      `“We have nothing to hide,” ${name} keeps saying, with ${count} colleagues standing by.`,
    (_, place, count) => `The ${count} towns around ${place} share the same water and the same roads.`,
    (name, place) => `Few people in ${place} know ${name}, and those who do have little to say of it.`,
    (_, place, count) =>
      `It would cost ${count} million pounds, which ${place} does not have and nobody offers.`,
    (name, place) => `Asked about the part of ${place} in the project, the managers point to ${name}.`,
    (_, place, count) => `The report is ${count} pages long and hardly mentions the people of ${place}.`,
  ],
};
