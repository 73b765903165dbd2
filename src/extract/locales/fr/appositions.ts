import type { VerbGroup } from '../../clauses.ts';
import type { Headline, HeadlineContext, Piece } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { isPluralPhrase } from './agreement.ts';
import { withoutDates } from './around-dates.ts';
import { finish } from './finish.ts';
import { DETERMINERS, isDecimalMark, lower, PRONOUNS, words } from './function-words.ts';
import { shortenNames } from './names.ts';
import { titles } from './nouns.ts';
import { antecedent, endOf, nameBefore } from './antecedents.ts';
import { subjectOf } from './subjects.ts';

/** How far (tokens) before its date an apposition begins. */
const REACH = 14;

/** What somebody is, or was, besides an office. In plain form. */
const ROLES = words(
  'actionnaire adjoint adjointe administrateur administratrice auteur autrice buteur buteuse champion championne conseiller conseillere elu elue eurodepute eurodeputee finaliste fondateur fondatrice joueur joueuse laureat laureate membre numero pensionnaire pilote premier proprietaire tenant tenante vainqueur premiere deuxieme second seconde troisieme quatrieme cinquieme medaille medaillee dauphin dauphine',
);

/** Words before what somebody was, and of them those that say that it is over. */
const EPITHETS = words(
  'ancien ancienne anciens anciennes double ex meilleur meilleure quadruple triple vice',
);
const FORMER = words('ancien ancienne anciens anciennes ex');

const isRole = ({ plain }: Token) => titles.has(plain) || ROLES.has(plain);

/** Where the apposition begins that says who somebody was at a date: ", chef de l’Etat de 2006 à 2011". */
function appositionAt(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  first: number,
): number | undefined {
  for (let i = first - 1; i >= Math.max(-1, first - REACH); i--) {
    if (verbs.some((verb) => verb.first <= i && i < verb.next)) return undefined;
    const { text, kind } = tokens[i] ?? { text: ',', kind: 'mark' };
    if (kind !== 'mark' || /^['’-]$/.test(text) || isDecimalMark(tokens[i - 1], tokens[i], tokens[i + 1]))
      continue;
    let noun = i + 1;
    while (noun < first && (EPITHETS.has(tokens[noun]!.plain) || tokens[noun]!.text === '-')) noun++;
    return text === ',' && noun < first && isRole(tokens[noun]!) ? i + 1 : undefined;
  }
  return undefined;
}

const YEAR = /^[12]\d{3}$/;

/** Whether a date only names something, or tells since when it is so: "candidat aux législatives du 12 avril". */
function isBound(tokens: readonly Token[], first: number): boolean {
  const lead = tokens[first - 1]?.lower ?? '';
  // "de 2006 à 2011": the word is the range's own.
  const isRange = /^(?:à|et)$/.test(tokens[first + 1]?.lower ?? '');
  return lead === 'depuis' || lead.startsWith('jusqu') || (/^(?:du|de|d')$/.test(lead) && !isRange);
}

/** How many tokens a date with its year has at most: "le 3 mai 2014". */
const DATE = 4;

/**
 * Whether a date is that of an apposition which tells no event: it is bound to a noun, or it has no year and the verb
 * tells what is to come ("champion d’Europe en juin, il affrontera…").
 */
export function isApposed(tokens: readonly Token[], verbs: readonly VerbGroup[], first: number): boolean {
  if (tokens[first - 1]?.lower === 'depuis') return false;
  const hasYear = tokens.slice(first, first + DATE).some(({ text }) => YEAR.test(text));
  const isAhead = verbs.some(({ participle, tense }) => !participle && /^(?:future|planned)$/.test(tense));
  if (!isBound(tokens, first) && (hasYear || !isAhead)) return false;
  return appositionAt(tokens, verbs, first) !== undefined;
}

/** Of whom an apposition speaks: the name or the phrase before it, or the subject of the verb to come. */
function heldBy(context: HeadlineContext, from: number): Piece[] {
  const { tokens, clauses, clause, verb } = context;
  const opens = clauses.every(({ first, verbs }) => first >= from || verbs.length === 0);
  if (opens && verb && !verb.participle && verb.first >= from) return subjectOf({ ...context, clause }, verb);
  const name = nameBefore(tokens, from);
  // "le Kényan Elijah Kiplimo": a noun that is written as a name.
  if (name.length > 0 && !DETERMINERS.has(tokens[from - 2 - name.length]?.lower ?? '')) return name;
  const phrase = antecedent(tokens, from);
  // "Le pilote a terminé, premier en 2019, la course": what has a verb is no noun.
  const start = from - 1 - phrase.length;
  const isNoun = clauses.every((c) =>
    c.verbs.every((v) => v.participle || v.next <= start || v.first >= from),
  );
  return isNoun && DETERMINERS.has(lower(phrase[0])) ? phrase : [];
}

/** "M. Durand, ministre de 2006 à 2011, est accusé…": what he was then, and not what he is accused of now. */
export function apposed(context: HeadlineContext): Headline | undefined {
  const { tokens, clauses, first, surnames, topic } = context;
  const from = appositionAt(
    tokens,
    clauses.flatMap(({ verbs }) => verbs),
    first,
  );
  if (from === undefined || isBound(tokens, first)) return undefined;
  const own = clauses.find((c) => c.first <= first && first < c.next);
  const end = own?.verbs.find((verb) => verb.first >= context.next)?.first ?? own?.next ?? context.next;
  const who = heldBy(context, from);
  const role = withoutDates(context, from, endOf(tokens, end)).filter(
    (piece, i, all) => i > 1 || !(FORMER.has(lower(piece)) || (piece.text === '-' && lower(all[0]) === 'ex')),
  );
  const isPronoun = PRONOUNS.has(lower(who[0]));
  const actor = shortenNames((isPronoun ? topic() : undefined) ?? who, surnames);
  const [head] = role;
  if (!head || actor.length === 0) return undefined;
  const is = { text: isPluralPhrase(actor) ? 'sont' : 'est', gap: true };
  const pieces = [...actor, is, { ...head, text: head.text.toLowerCase(), gap: true }, ...role.slice(1)];
  return { text: finish(pieces, actor.length + 2), topic: actor };
}
