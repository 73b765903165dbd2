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

export const units: Record<string, Unit> = {
  seconde: 'minute',
  secondes: 'minute',
  minute: 'minute',
  minutes: 'minute',
  heure: 'hour',
  heures: 'hour',
  jour: 'day',
  jours: 'day',
  journée: 'day',
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

export const seasons: Record<string, Season> = { printemps: 21, été: 22, automne: 23, hiver: 24 };

export const parts: Record<string, Part> = {
  début: 'early',
  'le début': 'early',
  'au début': 'early',
  mi: 'mid',
  milieu: 'mid',
  'au milieu': 'mid',
  fin: 'late',
  'la fin': 'late',
  'à la fin': 'late',
};

export const partsOfDay: Record<string, string> = {
  matin: 'MO',
  matinée: 'MO',
  midi: 'MI',
  'après-midi': 'AF',
  soir: 'EV',
  soirée: 'EV',
  nuit: 'NI',
};

export const toward: Record<string, -1 | 1> = {
  dernier: -1,
  dernière: -1,
  derniers: -1,
  dernières: -1,
  passé: -1,
  passée: -1,
  écoulé: -1,
  écoulée: -1,
  précédent: -1,
  prochain: 1,
  prochaine: 1,
  prochains: 1,
  prochaines: 1,
};

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
  dizaine: 10,
  quinzaine: 15,
  vingtaine: 20,
  centaine: 100,
};

export const dayEndings = ['er'];
export const ordinalEndings = ['e', 'eme', 'er'];
export const conjunctions = ['et', 'ou'];
