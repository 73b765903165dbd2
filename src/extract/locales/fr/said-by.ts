import type { VerbGroup } from '../../clauses.ts';
import type { HeadlineContext, Piece } from '../../headline.ts';
import { lower, PRONOUNS } from './function-words.ts';
import { reportedFrom, subjectOf } from './subjects.ts';

/** What follows "il est possible", "il sera procédé": the "il" is nobody, and the sense comes after. */
const SENSE = new Set(['que', "qu'", 'de', "d'", 'à', 'au', 'aux']);

/** Whether the "il" of a verb may be nobody: "il y aura", "il est prévu de", "il sera procédé à". */
function isImpersonal({ tokens }: HeadlineContext, verb: VerbGroup): boolean {
  if (tokens[verb.first - 1]?.lower === 'y') return true;
  if (!verb.passive && verb.lemma !== 'être') return false;
  return tokens.slice(verb.next, verb.next + 2).some((token) => SENSE.has(token.lower));
}

/**
 * Who says of himself what a verb tells: "Le maire a indiqué jeudi qu’il saisirait le tribunal". Only where nothing but
 * dates stands between what is said and the verb of saying: of "a dit à son ministre qu’il…" nobody knows who it is.
 */
export function saidBy(context: HeadlineContext, verb: VerbGroup): readonly Piece[] | undefined {
  const { tokens, clause, others, dates = [] } = context;
  const que = reportedFrom(tokens, clause, verb) - 1;
  const saying = clause.verbs.findLast((v) => !v.participle && v.next <= que);
  if (que < clause.first || !saying || isImpersonal(context, verb)) return undefined;
  const told = [context, ...others, ...dates];
  const isDate = (index: number) => told.some(({ first, next }) => first <= index && index < next);
  for (let i = saying.next; i < que; i++) if (!isDate(i) && tokens[i]!.text !== ',') return undefined;
  const who = subjectOf(context, saying);
  return who.length === 0 || PRONOUNS.has(lower(who[0])) ? undefined : who;
}
