import type { VerbGroup } from '../../clauses.ts';
import type { Headline, HeadlineContext, Piece } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { agrees, genderOf, isPluralPhrase } from './agreement.ts';
import { withoutDates } from './around-dates.ts';
import { participle } from './conjugation.ts';
import { finish } from './finish.ts';
import { DETERMINERS, isCapital, words } from './function-words.ts';
import { endOf } from './antecedents.ts';
import { verbPieces } from './verb-pieces.ts';

type Range = Pick<HeadlineContext, 'first' | 'next'>;

/** Where a verb that is said once tells of two dates: what each of them has for itself. */
interface Gap {
  /** What joins the two: "et", "puis". */
  join: number;
  ofFirst: Range;
  ofSecond: Range;
}

/** How far apart (tokens) the two dates stand at most. */
const REACH = 20;

const PREPOSITIONS = words("à au aux avec chez contre dans de d' devant du en face par pour sous sur");

const joins = (token: Token | undefined) => token?.lower === 'et' || token?.lower === 'puis';

/** Where the part starts that another one stands for: "un roman", "à Nice". */
function ownStart(tokens: readonly Token[], verb: VerbGroup, date: number, et: number): number | undefined {
  const opening = tokens[et + 1]?.lower ?? '';
  if (DETERMINERS.has(opening)) return verb.next;
  if (!PREPOSITIONS.has(opening)) return undefined;
  // Just before its date a preposition leads to that.
  for (let i = date - 2; i >= verb.next; i--) if (tokens[i]!.lower === opening) return i;
  return undefined;
}

/** "a publié un roman en mai et un essai en juin", "a chanté à Nice en mai et à Lyon en juin": the dates stand behind. */
function behind(tokens: readonly Token[], verb: VerbGroup, one: Range, other: Range, end: number) {
  const own = ownStart(tokens, verb, one.first, one.next);
  if (own === undefined || !joins(tokens[one.next]) || other.first <= one.next + 2) return undefined;
  return {
    join: one.next,
    ofFirst: { first: own, next: one.next },
    ofSecond: { first: one.next, next: end },
  };
}

/** "sera voté le 3 décembre au Sénat puis le 10 à l’Assemblée": the dates stand before. */
function before(tokens: readonly Token[], verb: VerbGroup, one: Range, other: Range, end: number) {
  const join = [other.first - 1, other.first - 2].find((at) => joins(tokens[at]));
  if (join === undefined || one.first - verb.next > 2 || join <= one.next) return undefined;
  const isPlace = ({ next }: Range) => PREPOSITIONS.has(tokens[next]?.lower ?? '');
  if (!isPlace(one) || !isPlace(other)) return undefined;
  return { join, ofFirst: { first: one.next, next: join }, ofSecond: { first: join, next: end } };
}

function gapIn({ tokens, clause, ...context }: HeadlineContext, verb: VerbGroup): Gap | undefined {
  const end = endOf(tokens, clause.next);
  const dates = [context, ...context.others]
    .filter(({ first }) => first >= verb.next && first < end && Math.abs(first - context.first) < REACH)
    .sort((a, b) => a.first - b.first);
  for (const [i, one] of dates.entries()) {
    const other = dates[i + 1];
    // "et une fête a lieu en juin": nothing is left out.
    if (!other || clause.verbs.some((v) => v.first >= one.next && v.first < other.first)) continue;
    const gap = behind(tokens, verb, one, other, end) ?? before(tokens, verb, one, other, end);
    if (gap) return gap;
  }
  return undefined;
}

/** "Elle a rejoint Lyon en 2019, puis Paris deux ans plus tard": behind the comma the verb is not said again. */
function added(context: HeadlineContext, verb: VerbGroup): HeadlineContext | undefined {
  const { tokens, clauses, clause, first } = context;
  const own = clauses.find((c) => c.first <= first && first < c.next);
  if (!own || own.first !== clause.next || own.verbs.length > 0 || !joins(tokens[own.first]))
    return undefined;
  const opening = tokens[own.first + 1]!;
  const isName = isCapital(opening) && isCapital(tokens[verb.next]);
  // The words that lead to a date of the main clause are no place.
  const dated = context.others.find((date) => date.first >= verb.next && date.next <= clause.next);
  const end = dated?.first ?? clause.next;
  const start = isName ? verb.next : ownStart(tokens, verb, end, own.first);
  if (start === undefined || first <= own.first + 1) return undefined;
  const left = { first: start, next: own.first + 1 };
  return { ...context, clause: { ...clause, next: own.next }, others: [...context.others, left] };
}

/** What is told of the date of a verb that stands for two, without what belongs to the other one. */
export function withoutOther(context: HeadlineContext, verb: VerbGroup): HeadlineContext {
  const another = added(context, verb);
  if (another) return another;
  const gap = gapIn(context, verb);
  if (!gap) return context;
  const isFirst = context.next <= gap.join;
  const left = isFirst ? gap.ofSecond : { ...gap.ofFirst, next: gap.join + 1 };
  return { ...context, others: [...context.others, left] };
}

/** "La ligne a été ouverte en 2010 et le tunnel en 2014": the participle agrees with its own subject. */
function agreeing(act: Piece[], subject: readonly Piece[], { lemma = '' }: VerbGroup): Piece[] {
  const [last, form] = [act.at(-1), participle(lemma)];
  if (!last || form === undefined || agrees(subject, last.text)) return act;
  const feminine = genderOf(subject) === 'f' ? 'e' : '';
  const plural = isPluralPhrase(subject) && !form.endsWith('s') ? 's' : '';
  return [...act.slice(0, -1), { ...last, text: `${form}${feminine}${plural}` }];
}

/** "Un survol est prévu en août et un autre en mai": of the second one, what is behind "et" is the subject. */
export function secondSubject(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clause, first } = context;
  const gap = verb.passive || verb.tense === 'planned' ? gapIn(context, verb) : undefined;
  if (!gap || first < gap.join || gap.ofFirst.first > verb.next) return undefined;
  const subject = withoutDates(context, gap.join + 1, endOf(tokens, clause.next));
  const act = agreeing(verbPieces(context, verb), subject, verb);
  const isOther = isPluralPhrase(subject) !== isPluralPhrase(withoutDates(context, clause.first, verb.first));
  return isOther ? undefined : { text: finish([...subject, ...act], subject.length), topic: subject };
}
