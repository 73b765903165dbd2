import type { Clause, VerbGroup } from '../../clauses.ts';
import type { HeadlineContext } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { isCleft } from './cleft.ts';
import { subjunctiveOf, verbForm } from './conjugation.ts';
import { CLITICS, DETERMINERS, words } from './function-words.ts';
import { plans } from './plans.ts';
import { isLed } from './subjects.ts';

/** The verb of a relative clause, which may stand behind an aside: "qui, lundi vers 7 h, a aperçu…". */
const relativeVerb = ({ clauses }: HeadlineContext, clause: Clause): VerbGroup | undefined =>
  [clause, ...clauses.slice(clauses.indexOf(clause) + 1)].flatMap((c) => c.verbs).find((v) => !v.participle);

/** Where the clause of that verb ends, as a token index. */
const reachOfRelative = ({ clauses }: HeadlineContext, clause: Clause, verb: VerbGroup): number =>
  clauses.find((c) => c.first <= verb.first && verb.first < c.next)?.next ?? clause.next;

/** "C’est en 1688 qu’un ingénieur propose…": the clause after "que" tells the event. */
function cleftOf(context: HeadlineContext, verb: VerbGroup): HeadlineContext | undefined {
  const { tokens, clauses, next } = context;
  const frames = isCleft(tokens, verb);
  // "C’est un promeneur qui a donné l’alerte": the relative clause tells what its noun did.
  const who = frames ? clauses.find((c) => c.first > verb.first && c.kind === 'relative') : undefined;
  const act = who && tokens[who.first]!.lower === 'qui' ? relativeVerb(context, who) : undefined;
  if (who && act)
    return { ...context, verb: act, clause: { ...who, next: reachOfRelative(context, who, act) } };
  const que = tokens[next]?.text === ',' ? next + 1 : next;
  if (!frames || !['que', "qu'"].includes(tokens[que]?.lower ?? '')) return undefined;
  const told = clauses.flatMap((c) => c.verbs).find((v) => !v.participle && v.first > que);
  const own = told && clauses.find((c) => c.first <= told.first && told.first < c.next);
  return own && { ...context, verb: told, clause: { ...own, first: Math.max(own.first, que + 1) } };
}

/** "Il a fallu attendre 2019 pour que…": the clause after "que" tells the event. */
function awaited(context: HeadlineContext, verb: VerbGroup): HeadlineContext | undefined {
  const { tokens, clauses, next } = context;
  if (verb.lemma !== 'falloir') return undefined;
  const que = tokens.findIndex(({ lower: word }, i) => i > next && ['que', "qu'"].includes(word));
  if (que < 0) return undefined;
  const finite = clauses.flatMap((c) => c.verbs).find((v) => !v.participle && v.first > que);
  const wished = wishedAfter(tokens, que);
  const told = wished && (!finite || wished.first <= finite.first) ? wished : finite;
  const own = told && clauses.find((c) => c.first <= told.first && told.first < c.next);
  if (!told || !own) return undefined;
  // "qu’une association, fondée en 1984, obtienne": what is said beside the subject is left out.
  const comma = tokens.findIndex(({ text }, i) => i > que && i < told.first && text === ',');
  const aside = comma < 0 ? [] : [{ first: comma, next: told.first }];
  const clause: Clause = { ...own, first: que + 1, kind: 'main' };
  return { ...context, verb: told, clause, others: [...context.others, ...aside] };
}

/**
 * "Le concert qui devait avoir lieu lundi a été annulé": the main clause goes on without a comma. Of a plan it tells what
 * became of it; of anything else the relative clause ends before it.
 */
function resumed(context: HeadlineContext, verb: VerbGroup): HeadlineContext | undefined {
  const { tokens, clause, clauses } = context;
  const opening = tokens[clause.first]!.lower;
  // Behind a subject relative the main clause is one of its own.
  const main = clauses.find(({ first }) => first === clause.next);
  const isMain = main?.kind === 'main' && main.verbs[0]?.first === main.first;
  if (clause.kind !== 'relative' || !(/^(?:qui|dont|où)$/.test(opening) || isLed(tokens, clause.first)))
    return undefined;
  const finite = [...clause.verbs, ...(isMain ? main.verbs : [])].filter((v) => !v.participle);
  const second = finite[finite.indexOf(verb) + 1];
  if (finite[0] !== verb || !second) return undefined;
  const between = tokens.slice(verb.next, second.first);
  if (between.some(({ lower: word, kind }) => kind === 'mark' || JOINS.has(word))) return undefined;
  let end = second.first;
  while (end > verb.next && CLITICS.has(tokens[end - 1]!.lower)) end--;
  if (!plans.isPlan(tokens, verb) && end >= clause.next) return undefined;
  if (!plans.isPlan(tokens, verb)) return { ...context, clause: { ...clause, next: end, verbs: [verb] } };
  const last = isMain && second.first >= main.first ? main.next : clause.next;
  return { ...context, verb: second, clause: { ...clause, next: last, verbs: [second] } };
}

/** Words before a date that names a happening. */
const NAMING = words("de d' du des");

/**
 * "Rien de tel depuis le tsunami de décembre 2004, qui avait tué 31.000 personnes": of what a date only names, the relative
 * clause behind it tells.
 */
function recalled(context: HeadlineContext, verb: VerbGroup): HeadlineContext | undefined {
  const { tokens, clauses, first, next } = context;
  const from = tokens[next]?.text === ',' ? next + 1 : next;
  const clause = clauses.find((c) => c.first === from && c.kind === 'relative');
  if (!clause || verb.next > first || !NAMING.has(tokens[first - 1]?.lower ?? '')) return undefined;
  const told = relativeVerb(context, clause);
  if (tokens[from]!.lower !== 'qui' || told?.tense !== 'past') return undefined;
  return { ...context, clause: { ...clause, next: reachOfRelative(context, clause, told) }, verb: told };
}

/** Words that lead to another verb of the same clause, or to a clause in it. */
const JOINS = words("et ou mais que qu' dont où si comme");

/** How far behind "que" a subjunctive is looked for, in tokens. */
const WISHED = 16;

/** The verb in the subjunctive that "que" leads to: "pour qu’une association obtienne le classement". */
function wishedAfter(tokens: readonly Token[], que: number): VerbGroup | undefined {
  for (let i = que + 2; i < Math.min(tokens.length, que + WISHED); i++) {
    const form = subjunctiveOf(tokens[i]!.lower);
    const isOther = DETERMINERS.has(tokens[i - 1]!.lower) || verbForm(tokens[i]!.lower)?.P !== undefined;
    if (form && !isOther && form.lemma !== 'être' && form.lemma !== 'avoir')
      return { first: i, next: i + 1, tense: 'past', lemma: form.lemma };
  }
  return undefined;
}

/** Where another clause than the date's own tells the event: the clause and its verb. */
export function toldElsewhere(context: HeadlineContext, verb: VerbGroup): HeadlineContext | undefined {
  return (
    cleftOf(context, verb) ?? awaited(context, verb) ?? resumed(context, verb) ?? recalled(context, verb)
  );
}
