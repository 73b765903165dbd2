import type { ClauseWords } from '../../clauses.ts';
import { plainOf } from '../../tokens.ts';
import { months, weekdays } from './lexicon.ts';

/** The words that part French clauses. In plain form. */
export const clauses: ClauseWords = {
  relatives: new Set([
    'qui',
    'dont',
    'ou',
    'lequel',
    'laquelle',
    'lesquels',
    'lesquelles',
    'auquel',
    'duquel',
  ]),
  subjectRelatives: new Set(['qui', 'lequel', 'laquelle', 'lesquels', 'lesquelles']),
  complementizers: new Set(['que', "qu'"]),
  subordinators: new Set([
    'alors',
    'tandis',
    'quand',
    'lorsque',
    "lorsqu'",
    'puisque',
    'parce',
    'quoique',
    'comme',
  ]),
  conditions: new Set(['si']),
  conditionPairs: new Set(["s' il", "s' ils"]),
  times: new Set([...Object.keys(weekdays), ...Object.keys(months).map(plainOf)]),
  leads: new Set(['avant', 'apres', 'sans', 'pour', 'afin']),
  coordinators: new Set(['et', 'mais', 'puis']),
};

/** Words just before a happening that make it a mere possibility. In plain form. */
export const hypothetical: readonly string[] = [
  'eventuel',
  'eventuelle',
  'eventuels',
  'eventuelles',
  'possible',
  'hypothetique',
];

export const attributive: ReadonlySet<string> = new Set(['du', 'de', "d'", 'des']);

export const boundary: ReadonlySet<string> = new Set(["jusqu'au", "jusqu'a", 'jusque', 'avant', 'apres']);

/** Words before an attributive that make the date the start of something: "à compter de lundi". */
export const starting: ReadonlySet<string> = new Set([
  'compter',
  'partir',
  'lors',
  'courant',
  'cours',
  'mois',
]);

/** Words that open a phrase about where a statement comes from: its date is no happening's. */
export const attributions: readonly string[] = [
  'selon',
  "d' apres",
  'a en croire',
  'dans un communique',
  'dans un entretien',
  'dans une interview',
];

/** Words before a date since which something goes on. */
export const ongoing: ReadonlySet<string> = new Set(['depuis']);

/** Words before a date that doubt it. */
export const doubting: ReadonlySet<string> = new Set([
  'peut-etre',
  'eventuellement',
  'possiblement',
  'habituellement',
  'generalement',
  'traditionnellement',
  'ordinaire',
]);

/** Articles of a weekday that is any of them. */
export const indefinite: ReadonlySet<string> = new Set(['un', 'quelque']);

/** Words that compare a figure with that of another date. */
export const comparing: ReadonlySet<string> = new Set([
  'compare',
  'comparee',
  'compares',
  'comparees',
  'par rapport',
]);

/** Words before a figure that another is compared with, or that says how it changed. */
export const figures = {
  against: new Set("contre apres qu' que".split(' ')),
  measures: new Set('cent point points million millions milliard milliards dollars euros tonnes'.split(' ')),
  changes: new Set('hausse baisse plus moins'.split(' ')),
};

/** Words before a year that something is meant for. */
export const allotting: ReadonlySet<string> = new Set(['pour']);
