import type { Headline, HeadlineContext, Piece } from '../../headline.ts';
import { withoutDates } from './around-dates.ts';
import { finish } from './finish.ts';
import { DETERMINERS, isDecimalMark, lower, words } from './function-words.ts';
import { shortenNames } from './names.ts';
import { eventNouns } from './nouns.ts';
import { antecedent } from './antecedents.ts';

/** Headlines of what a noun tells, and not the verb of its clause. */

/** Without its determiner, as headlines have it: "une réunion du Conseil" gives "réunion du Conseil". */
export function withoutArticle(pieces: Piece[]): Piece[] {
  return ['un', 'une', 'le', 'la', "l'", 'les', 'des'].includes(lower(pieces[0])) ? pieces.slice(1) : pieces;
}

const RELATIVES = words('qui que dont où lequel laquelle');

/** From a noun on: the phrase that it heads, up to a relative clause or a comma. */
export function nounPhrase(context: HeadlineContext, from: number): Piece[] {
  const pieces = withoutDates(context, from, context.clause.next);
  const stop = pieces.findIndex(
    (p, i) =>
      RELATIVES.has(lower(p)) ||
      (/^[,;:.–—]$/.test(p.text) && !isDecimalMark(pieces[i - 1]?.token, p.token, pieces[i + 1]?.token)),
  );
  return stop < 0 ? pieces : pieces.slice(0, stop);
}

/** The headline that is a noun with all that depends on it. */
function ofPhrase(context: HeadlineContext, from: number): Headline | undefined {
  const phrase = withoutArticle(shortenNames(nounPhrase(context, from), context.surnames));
  return phrase.length > 0 ? { text: finish(phrase, 1), topic: phrase } : undefined;
}

/** What leads to a date from which on, or up to which, something is to be: "d’ici fin 2027", "dès samedi". */
const AHEAD = words('dès ici pour');

/** "a annoncé mardi la suppression de 640 postes d’ici fin 2027": what is to be by then is the suppression. */
function announced(context: HeadlineContext): Headline | undefined {
  const { tokens, clause, first, verb } = context;
  const lead = tokens[first - 1]?.lower === 'à' ? first - 2 : first - 1;
  if (verb?.lemma !== 'annoncer' || verb.tense !== 'past' || verb.passive) return undefined;
  if (!AHEAD.has(tokens[lead]?.lower ?? '')) return undefined;
  for (let i = verb.next; i < Math.min(lead, clause.next); i++) {
    const isNoun = DETERMINERS.has(tokens[i]!.lower) && tokens[i + 1]?.kind === 'word';
    if (isNoun && !context.dates?.some((date) => date.first <= i && i < date.next))
      return ofPhrase(context, i);
  }
  return undefined;
}

/** How far (tokens) before a comma the determiner of its noun stands. */
const PHRASE = 3;

/** "qui a conduit à la création, l’année suivante, d’une association": a date in the midst of a noun’s phrase is the noun’s. */
function parted(context: HeadlineContext): Headline | undefined {
  const { tokens, clauses, first, next } = context;
  let open = first - 1;
  if (/^(?:dès|en|le|l'|la)$/.test(tokens[open]?.lower ?? '')) open--;
  if (tokens[open]?.text !== ',' || tokens[next]?.text !== ',') return undefined;
  if (!/^(?:de|d'|du|des)$/.test(tokens[next + 1]?.lower ?? '')) return undefined;
  for (let i = open - 2; i >= Math.max(0, open - PHRASE); i--) {
    if (!DETERMINERS.has(tokens[i]!.lower)) continue;
    const rest = clauses.find((c) => c.first === next + 1);
    const aside = { first: open, next: next + 1 };
    const whole = { ...context.clause, first: i, next: rest?.next ?? tokens.length };
    return ofPhrase({ ...context, clause: whole, others: [...context.others, aside] }, i);
  }
  return undefined;
}

/**
 * "devra voter le budget avant la présidentielle du 18 janvier", "Depuis l’accident de mars, la ligne n’a pas rouvert": what
 * has that day is the election, and the accident.
 */
function beyond(context: HeadlineContext): Headline | undefined {
  const { tokens, verb, first } = context;
  const noun = first - 2;
  if (!verb || verb.participle || !eventNouns.has(tokens[noun]?.plain ?? '')) return undefined;
  if (context.clause.kind === 'relative') return undefined;
  if (!/^(?:du|de|d')$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  const lead = DETERMINERS.has(tokens[noun - 1]?.lower ?? '') ? (tokens[noun - 2]?.lower ?? '') : '';
  const isLed = verb.next <= noun ? lead === 'avant' : /^(?:avant|après|depuis)$/.test(lead);
  const own = context.clauses.find((c) => c.first <= noun && noun < c.next);
  return isLed && own ? ofPhrase({ ...context, clause: own }, noun) : undefined;
}

/** What something is from its date on. */
const EFFECTIVE = words(
  'effectif effective effectifs effectives valable valables applicable applicables opérationnel opérationnelle',
);

/** "contre la fermeture de la maternité, effective depuis vendredi": the closing has that day. */
function effective({ tokens, clauses, clause, first, surnames }: HeadlineContext): Headline | undefined {
  const own = clauses.find((c) => c.first <= first && first < c.next);
  if (!own || own === clause || !EFFECTIVE.has(tokens[own.first]!.lower)) return undefined;
  const phrase = withoutArticle(shortenNames(antecedent(tokens, own.first), surnames));
  return phrase.length > 0 ? { text: finish(phrase, 1), topic: phrase } : undefined;
}

/** Where the date is that of a noun in its clause, what that tells. */
export const ofNoun = (context: HeadlineContext): Headline | undefined =>
  effective(context) ?? parted(context) ?? announced(context) ?? beyond(context);
