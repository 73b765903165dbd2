import { clauses as clauseWords } from './clauses.ts';

/** The words by which English subjects are found. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any no every each',
);
/** What cannot be inside a subject, going back from its verb. */
export const STOPS = new Set([
  ...clauseWords.relatives,
  ...clauseWords.subordinators,
  ...clauseWords.conditions,
  ...words('after before as since until that than'),
]);
/** "that year and was arrested": no clause opens there. */
export const TIMES = words(
  'day week month year night evening morning afternoon weekend season spring summer autumn fall winter century decade quarter time',
);
export const BREAKS = words(', ; : – — ( ) “ ” " « »');
export const SUBJECT_PRONOUNS = words('he she it they we i you');
export const FRONT_PREPOSITIONS = words(
  'in on at by since from until during for with without after before under over despite amid among including',
);

/** Words that open an adverbial without a preposition: "Last Sunday it", "There she". */
export const FRONT_WORDS = /^(?:last|next|this|that|there|then|now|here)$/;
