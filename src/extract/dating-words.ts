import type { VerbGroup } from './clauses.ts';
import type { Token } from './tokens.ts';

/** How a language tells when something was, and what only looks like it. All in plain form but `negations`. */
export interface DatingWords {
  /** Verbs, as lemmas, of which the date is what is told: "le record datait du 25 août". */
  verbs: ReadonlySet<string>;
  /** Words that open a clause about what happened at the date before it: "since 1951, when five men died". */
  whens: ReadonlySet<string>;
  /** Words that stand for it in such a clause, behind a preposition: "au cours duquel", "during which". */
  thens: ReadonlySet<string>;
  /** Words before such a date by which the clause around it is not told of it: "since", "between". */
  whenAfter: ReadonlySet<string>;
  /** Words that stand for a happening before its date: "celles d’octobre 2018". */
  pronouns: ReadonlySet<string>;
  /** Words that lead to a happening in which something was done: "in the election of June 1987", "lors de". */
  during: ReadonlySet<string>;
  /** Articles that make a thing of a period: "un premier semestre meilleur que prévu". */
  indefinite: ReadonlySet<string>;
  /** Articles with which a period can be what its verb speaks of: "Le second semestre sera…". */
  definite: ReadonlySet<string>;
  /** Words by which something is not so, in lower case. */
  negations: ReadonlySet<string>;
  /** Words before "before" by which something will not be so till then: "pas avant mai". In lower case. */
  notYet?: ReadonlySet<string>;
  /** Words by which something is so no more: "plus", "no longer". */
  ended: readonly string[];
  /** Words that lead to who or what brought something about: "porté au pouvoir par le coup d’Etat de 1981". */
  agents: ReadonlySet<string>;
  /** Words before the date by which something is to be done: "avant la fin de l’année". */
  deadlines: ReadonlySet<string>;
  /** Whether a date, at an index, is that by which something is to be: "by Christmas", "d’ici à la fin du mois". */
  isBy: (tokens: readonly Token[], first: number) => boolean;
  /** Words before the time by which something had come to be: "By noon the storm had weakened". */
  reached?: ReadonlySet<string>;
  /** Words that lead to a happening behind which something is told: "after the crash of 9 February". */
  behind: ReadonlySet<string>;
  /** Whether a length of time is that within which something is to be, and begins now: "within six weeks", "d’ici un mois". */
  isTerm: (tokens: readonly Token[], first: number, next: number) => boolean;
  /** Words before those by which something was done close to an hour: "shortly after 7am", "peu avant 7 heures". */
  close: ReadonlySet<string>;
  /** Verbs, as lemmas, that only say what somebody or something is. */
  copulas: ReadonlySet<string>;
  /** Words that make a habit of the period behind them, and such periods: "chaque année", "every year". */
  every: ReadonlySet<string>;
  periods: ReadonlySet<string>;
  /** Words before a year that make it an adjective: "the 1991 agreement". In lower case. */
  owning: ReadonlySet<string>;
  /** "before then": what a headline says of a date before which nothing will be done. */
  notBefore: string;
  /** Verbs, as lemmas, that give figures of a period to come: "expects a margin of 4% this year". */
  forecasts: ReadonlySet<string>;
  /** Pronouns of what a verb is about: "expects it in May", "la prévoit pour mai". In lower case. */
  objects: ReadonlySet<string>;
  /** Verbs, as lemmas, that make figures known: "will report third-quarter results". */
  publishing: ReadonlySet<string>;
  /** Verbs, as lemmas, that tell figures as well: "made a loss of $3 million". */
  earning?: ReadonlySet<string>;
  /** Words that count happenings, and whether a number stands before them: "three times", "twice". */
  times?: ReadonlyMap<string, boolean>;
  /** Whether a past tells what happened once, not what used to be: "a ouvert", "ouvrit", not "ouvrait". */
  isOnce?: (tokens: readonly Token[], verb: VerbGroup) => boolean;
  /** Whether a verb only says that there was something: "there were", "il y avait". */
  exists?: (tokens: readonly Token[], verb: VerbGroup) => boolean;
  /** Whether a verb tells that somebody said nothing: "declined to comment". */
  silent?: (tokens: readonly Token[], verb: VerbGroup) => boolean;
  /** Whether a verb of speech tells what is done: "s’ajoutera". */
  unsaid?: (tokens: readonly Token[], verb: VerbGroup) => boolean;
  /** Whether only a figure of the date that starts at an index is given: "Au 14 mai, 214 cas avaient été recensés". */
  asOf?: (tokens: readonly Token[], first: number) => boolean;
  /** Verbs, as lemmas, that put something on another day: "moved it from April 22 to May 20". */
  moving: ReadonlySet<string>;
  /** Words before the date until which something was not so: "did not tell it until June". */
  ends: ReadonlySet<string>;
  /** Verbs, as lemmas, of what is arranged beforehand, and so told in the present: "le conseil se réunit mardi". */
  arranged: ReadonlySet<string>;
  /** Whether an age stands at an index: "at 18", "à 18 ans". */
  isAge: (tokens: readonly Token[], index: number) => boolean;
  /** Subjects of who speaks of himself alone: "je". In lower case. */
  speaker: ReadonlySet<string>;
  /** Words of who speaks of himself: "je", "my". In lower case. */
  firstPerson: ReadonlySet<string>;
  /** Words of those who speak of themselves together, or for a firm: "nous", "our". In lower case. */
  firstPersons: ReadonlySet<string>;
  /** Whether what leads to a clause, from a token on, tells an act without tense: "Après avoir quitté son parti en mars, …". */
  leadsToAct?: (tokens: readonly Token[], first: number) => boolean;
}
