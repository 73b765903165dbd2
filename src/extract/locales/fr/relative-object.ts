import type { Clause, VerbGroup } from '../../clauses.ts';
import { type Headline, type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { withoutDates } from './around-dates.ts';
import { participle, verbForm } from './conjugation.ts';
import { finish } from './finish.ts';
import { CLITICS, DETERMINERS, lower, PRONOUNS, words } from './function-words.ts';
import { shortenNames } from './names.ts';
import { plans } from './plans.ts';
import { antecedent, endOf } from './antecedents.ts';
import { isLed } from './subjects.ts';
import { verbPieces } from './verb-pieces.ts';

/** A phrase that stands no more at the head of its sentence: its determiner loses the capital. */
function inSentence([head, ...rest]: readonly Piece[]): Piece[] {
  if (!head) return [];
  const text = DETERMINERS.has(lower(head)) ? head.text.toLowerCase() : head.text;
  return [{ ...head, text, gap: true }, ...rest];
}

/** "à" and "de" before an article. */
const CONTRACTED: Record<string, string> = { 'à le': 'au', 'à les': 'aux', 'de le': 'du', 'de les': 'des' };

/** What a preposition leads to before a relative word, behind its verb: "à laquelle ils appellent" gives "à une marche". */
export function relativeComplement({ tokens, clause }: HeadlineContext): Piece[] {
  const { first, kind } = clause;
  // "au cours de laquelle" only tells when.
  if (kind !== 'relative' || !isLed(tokens, first) || tokens[first - 2]?.lower === 'cours') return [];
  const word = tokens[first]!.lower;
  const isOwn = /^l/.test(word);
  const lead = isOwn ? tokens[first - 1]!.lower : word.startsWith('a') ? 'à' : 'de';
  const [head, ...rest] = inSentence(antecedent(tokens, isOwn ? first - 1 : first));
  if (!head) return [];
  const short = CONTRACTED[`${lead} ${lower(head)}`];
  if (short) return [{ text: short, gap: true }, ...rest];
  return [{ text: lead, gap: true }, head, ...rest];
}

/** How far before its verb "que" is looked for (tokens). */
const QUE_REACH = 8;

/** The next verb of a clause that has a tense. */
const verbAfter = (clause: Clause, { next }: VerbGroup) =>
  clause.verbs.find((v) => !v.participle && v.first >= next);

/** "que les collégiens avaient prévue": of a plan, what became of it is told. */
const isPlanned = (tokens: readonly Token[], verb: VerbGroup) =>
  plans.isPlan(tokens, verb) || plans.isPlan(tokens, { ...verb, participle: true });

/** "un plan que le comité a rejeté": where "que" stands that follows a noun without a comma; else undefined. */
function restrictedAt(
  { tokens, clauses, clause, first }: HeadlineContext,
  verb: VerbGroup,
): number | undefined {
  // "qu’elle comptait défendre"
  const leads = verbForm(tokens[verb.next]?.lower ?? '')?.W !== undefined;
  if (verb.passive || (verb.next - verb.first < 2 && !leads)) return undefined;
  // "La veillée que les collégiens avaient prévue a été annulée": the main clause goes on.
  const later = verbAfter(clause, verb);
  const isInside = later === undefined || (first >= verb.next && first < later.first);
  if (!isInside || (later && isPlanned(tokens, verb))) return undefined;
  for (let i = verb.first - 2; i > Math.max(1, verb.first - QUE_REACH) && tokens[i]!.kind === 'word'; i--) {
    if (!['que', "qu'"].includes(tokens[i]!.lower)) continue;
    // "La loi qu’il avait adoptée est entrée en vigueur": another verb stands between the two.
    if (clause.verbs.some((v) => !v.participle && v.first > i && v.next <= verb.first)) return undefined;
    const noun = tokens[i - 1]!;
    const isVerb = clauses.some((c) => c.verbs.some((v) => v.first < i && i <= v.next));
    // "La loi que": a short word is a noun behind a determiner.
    const isLong = noun.text.length >= 4 || DETERMINERS.has(tokens[i - 2]!.lower);
    const isNoun =
      noun.kind === 'word' && isLong && /^\p{Ll}+$/u.test(noun.text) && !NO_NOUNS.has(noun.lower);
    const determiner = tokens
      .slice(Math.max(0, i - 6), i - 1)
      .some(({ lower: word }) => DETERMINERS.has(word));
    return isNoun && !isVerb && determiner && !hasObject(tokens, verb) ? i : undefined;
  }
  return undefined;
}

/** Words before "que" that are no noun it speaks of. */
const NO_NOUNS = words(
  'plus moins alors bien parce afin pour sans avant après depuis lors tandis ainsi aussi tant autant mieux pire même autre autres fois temps moment sorte fait idée alors lorsque puisque jusqu’à certain possible affirmant ajoutant annonçant assurant déclarant disant espérant estimant expliquant indiquant montrant pensant précisant prétendant rappelant reconnaissant sachant soutenant',
);

/** Whether an object, or another clause, stands behind a verb: then "que" is not what it acts on. */
const hasObject = (tokens: readonly Token[], { next }: VerbGroup) =>
  DETERMINERS.has(tokens[next]?.lower ?? '') && tokens[next + 1]?.kind === 'word';

/** "que le parlement avait adoptée": in front of its object a participle agrees with it no more. */
function withoutAgreement(act: Piece[], { lemma, passive }: VerbGroup): Piece[] {
  const [auxiliary, last] = [lower(act[0]), act.at(-1)];
  const form = lemma === undefined || passive ? undefined : participle(lemma);
  if (!last || !form || act.length < 2 || !/^a(?:v|ur|i|s$|$)/.test(auxiliary)) return act;
  return [...act.slice(0, -1), { ...last, text: form }];
}

/** "le concert, que la pluie a fait annuler": a clause behind "que" of which the object stands before it. */
export function relativeObject(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clause, surnames } = context;
  const from = ['et', 'mais'].includes(tokens[clause.first]?.lower ?? '') ? clause.first + 1 : clause.first;
  const isRelative =
    ['que', "qu'"].includes(tokens[from]?.lower ?? '') && tokens[clause.first - 1]?.text === ',';
  const que = isRelative && from === clause.first ? from : restrictedAt(context, verb);
  if (que === undefined) return undefined;
  const object = antecedent(tokens, que);
  // "que l’Etat lui a cédé": to whom, what is spoken of told.
  const last = /^(?:lui|leur|y|en)$/.test(tokens[verb.first - 1]!.lower) ? verb.first - 1 : verb.first;
  const subject = withoutDates(context, que + 1, last);
  const [head] = subject;
  if (!head || object.length === 0 || CLITICS.has(lower(subject.at(-1)))) return undefined;
  const act = withoutAgreement(verbPieces(context, verb), verb);
  const topic = PRONOUNS.has(lower(head)) ? context.topic() : undefined;
  const actor = topic ? [...topic] : shortenNames(subject, surnames);
  // "a fait décaler": the infinitive belongs to the verb.
  let after = verb.next;
  while (after < clause.next && verbForm(tokens[after]!.lower)?.W !== undefined) after++;
  const pieces = [...actor, ...act, ...piecesOf(tokens, verb.next, after)];
  // "La loi que le parlement avait adoptée en mai est entrée en vigueur": what became of it is another event.
  let end = verbAfter(clause, verb)?.first ?? clause.next;
  while (end > after && CLITICS.has(tokens[end - 1]!.lower)) end--;
  const rest = withoutDates(context, after, endOf(tokens, end));
  const all = [...pieces, ...inSentence(shortenNames(object, surnames)), ...shortenNames(rest, surnames)];
  return { text: finish(all, pieces.length + object.length), topic: actor };
}
