import { plainOf } from '../../tokens.ts';
import type { Part, Season, Unit } from '../../meaning.ts';

/** Words of French and what they stand for. Accents and capitals are ignored when they are looked up. */

export const months: Record<string, number> = {
  janvier: 1,
  'janv.': 1,
  février: 2,
  'févr.': 2,
  'fév.': 2,
  mars: 3,
  avril: 4,
  'avr.': 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  'juil.': 7,
  'juill.': 7,
  août: 8,
  septembre: 9,
  'sept.': 9,
  octobre: 10,
  'oct.': 10,
  novembre: 11,
  'nov.': 11,
  décembre: 12,
  'déc.': 12,
};

export const weekdays: Record<string, number> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
};

/** They are other words as well ("mer", "dim"): only the number of a day makes them weekdays. */
export const weekdayAbbreviations: Record<string, number> = {
  'lun.': 1,
  'mar.': 2,
  'mer.': 3,
  'jeu.': 4,
  'ven.': 5,
  'sam.': 6,
  'dim.': 7,
};

export const weekdayPlurals: Record<string, number> = Object.fromEntries(
  Object.entries(weekdays).map(([name, number]) => [`${name}s`, number]),
);

export const units: Record<string, Unit> = {
  // Not "seconde": it is an ordinal far more often ("une seconde session").
  secondes: 'second',
  'sec.': 'second',
  'min.': 'minute',
  mn: 'minute',
  minute: 'minute',
  minutes: 'minute',
  heure: 'hour',
  heures: 'hour',
  jour: 'day',
  jours: 'day',
  journée: 'day',
  journées: 'day',
  semaine: 'week',
  semaines: 'week',
  'week-end': 'weekend',
  'week-ends': 'weekend',
  weekend: 'weekend',
  mois: 'month',
  trimestre: 'quarter',
  trimestres: 'quarter',
  semestre: 'half',
  semestres: 'half',
  an: 'year',
  ans: 'year',
  année: 'year',
  années: 'year',
  décennie: 'decade',
  décennies: 'decade',
  siècle: 'century',
  siècles: 'century',
};

/** Periods of the calendar: of these one says "ce", "dernier", "la fin de". */
export const periods: Record<string, Unit> = {
  semaine: 'week',
  'week-end': 'weekend',
  weekend: 'weekend',
  mois: 'month',
  trimestre: 'quarter',
  semestre: 'half',
  an: 'year',
  année: 'year',
  décennie: 'decade',
  siècle: 'century',
  saison: 'season',
};

/** Units of a day or more, in which one counts back from today ("il y a deux jours"). */
export const longUnits: Record<string, Unit> = Object.fromEntries(
  Object.entries(units).filter(([, unit]) => !['second', 'minute', 'hour'].includes(unit)),
);

/** Several of a unit without a number: "plusieurs jours", "des années". */
export const unitPlurals: Record<string, Unit> = Object.fromEntries(
  Object.entries(units).filter(([name]) => name === 'mois' || /[^.]s$/.test(name)),
);

/** Mandates and spans of life that are named by their length. */
export const namedLengths: Record<string, number> = { quinquennat: 5, septennat: 7 };

export const seasons: Record<string, Season> = { printemps: 21, été: 22, automne: 23, hiver: 24 };

/** Several of a season, or one: "deux hivers plus tard". */
export const seasonPlurals: Record<string, Season> = { printemps: 21, étés: 22, automnes: 23, hivers: 24 };

export const parts: Record<string, Part> = {
  'tout début': 'early',
  début: 'early',
  'premiers jours': 'early',
  mi: 'mid',
  milieu: 'mid',
  'toute fin': 'late',
  fin: 'late',
  'derniers jours': 'late',
};

export const partsOfDay: Record<string, string> = {
  aube: 'MO',
  'petit matin': 'MO',
  matin: 'MO',
  matinée: 'MO',
  midi: 'MI',
  'mi-journée': 'MI',
  'après-midi': 'AF',
  'après midi': 'AF',
  soir: 'EV',
  soirée: 'EV',
  nuit: 'NI',
};

/** What "au" makes a time by itself: "au matin" needs a day beside it. */
export const dawns: Record<string, string> = { 'petit matin': 'MO', crépuscule: 'EV' };

/** The parts that "ce" makes today's; "cette soirée" is the party that was spoken of. */
export const partsOfToday: Record<string, string> = {
  matin: 'MO',
  midi: 'MI',
  'après-midi': 'AF',
  soir: 'EV',
  nuit: 'NI',
};

export const toward: Record<string, -1 | 1> = {
  dernier: -1,
  dernière: -1,
  derniers: -1,
  dernières: -1,
  passé: -1,
  passée: -1,
  passés: -1,
  passées: -1,
  écoulé: -1,
  écoulée: -1,
  écoulés: -1,
  écoulées: -1,
  prochain: 1,
  prochaine: 1,
  prochains: 1,
  prochaines: 1,
  'à venir': 1,
  'qui vient': 1,
};

/** Counted from what was told before: "la semaine suivante". */
export const towardInStory: Record<string, -1 | 1> = {
  précédent: -1,
  précédente: -1,
  "d'avant": -1,
  suivant: 1,
  suivante: 1,
  "d'après": 1,
};

/** Years told by their distance from the one that the story has come to. */
export const storyYears: Record<string, number> = {
  'de la même année': 0,
  'la même année': 0,
  'de cette année-là': 0,
  'cette année-là': 0,
  "de l'année suivante": 1,
  "de l'année d'après": 1,
  "l'année suivante": 1,
  "l'année d'après": 1,
  "de l'année précédente": -1,
  "de l'année d'avant": -1,
  "l'année précédente": -1,
  "l'année d'avant": -1,
};

/** Places in a row, as words; -1 is the last one. As digits see `ordinalEndings`. */
export const ordinals: Record<string, number> = {
  premier: 1,
  première: 1,
  deuxième: 2,
  second: 2,
  seconde: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  dernier: -1,
  dernière: -1,
};

/** Minutes since midnight of the hours that have a name. */
export const clocks: Record<string, number> = { midi: 720, minuit: 1440 };

/** What is added to a count: "deux ans et demi". */
export const halves: Record<string, number> = { 'et demi': 0.5, 'et demie': 0.5 };

const UNITS_OF_NUMBERS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const TEENS = ['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const TENS: [string, number][] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['quatre-vingt', 80],
];

/** The cardinal numbers from 1 to 99, and "cent". */
function cardinals(): Record<string, number> {
  const table: Record<string, number> = { une: 1, cent: 100, mille: 1000 };
  const small = [...UNITS_OF_NUMBERS, ...TEENS];
  small.forEach((word, n) => {
    if (word) table[word] = n;
  });
  for (const [word, value] of TENS) {
    table[word === 'quatre-vingt' ? 'quatre-vingts' : word] = value;
    const last = value === 60 || value === 80 ? 19 : 9;
    for (let n = 1; n <= last; n++) {
      const and = (n === 1 || n === 11) && value !== 80;
      table[`${word}${and ? ` et ` : '-'}${small[n]}`] = value + n;
      if (and) table[`${word}-et-${small[n]}`] = value + n;
    }
  }
  return table;
}

export const numbers: Record<string, number> = cardinals();

/** Collective numbers, exact enough in the phrases where a date is counted. */
export const collectives: Record<string, number> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

/** Decades in words. */
export const decades: Record<string, number> = {
  vingt: 1920,
  trente: 1930,
  quarante: 1940,
  cinquante: 1950,
  soixante: 1960,
  'soixante-dix': 1970,
  'quatre-vingt': 1980,
  'quatre-vingts': 1980,
  'quatre-vingt-dix': 1990,
};

export const dayEndings = ['er'];
export const ordinalEndings = ['e', 'eme', 'er', 're', 'ere', 'nd', 'nde'];
export const conjunctions = ['et', 'ou'];

/** Words that count what follows them, in plain form. */
export const counting: ReadonlySet<string> = new Set([...Object.keys(numbers).map(plainOf), 'plusieurs']);
