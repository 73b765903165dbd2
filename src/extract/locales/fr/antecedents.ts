/** The noun phrases that stand before something that speaks of them: a relative clause, a participle. */
import { type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { isCount } from './agreement.ts';
import { verbForm } from './conjugation.ts';
import { DETERMINERS, isCapital, isDecimalMark, lower, words } from './function-words.ts';
import { UNITS } from './verb-signs.ts';

/** The end of a clause without the marks that close it. */
export function endOf(tokens: readonly Token[], next: number): number {
  let end = next;
  while (end > 0 && /^[,;:.!?([–—…-]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}

/** The name that ends before an index, if one does: "d’Hortense Delmas, 30 ans, disparue en 1987". */
export function nameBefore(tokens: readonly Token[], before: number): Piece[] {
  const end = endOf(tokens, beforeAge(tokens, before));
  let start = end;
  while (start > 0 && isCapital(tokens[start - 1])) start--;
  return end - start >= 2 ? piecesOf(tokens, start, end) : [];
}

/** Forms that are always verbs; "a" is the one of "avoir", as the preposition has its accent. */
const FINITE = /^(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|aura|auront)$/;

/** Prepositions that lead to a name: "a déclaré forfait pour Roland-Garros". */
const NAME_LEADS = words('pour à de avec contre chez sur en par dans vers sans');

/** The name, of one word or more, that ends at an index behind a preposition. */
function nameBehindLead(tokens: readonly Token[], end: number): Piece[] | undefined {
  let start = end;
  while (start > 0 && (isCapital(tokens[start - 1]) || (start < end && tokens[start - 1]!.text === '-')))
    start--;
  return start < end && NAME_LEADS.has(tokens[start - 1]?.lower ?? '')
    ? piecesOf(tokens, start, end)
    : undefined;
}

/** How many tokens the nearest noun phrase has at most, and one with all that depends on it. */
const SHORT = 8;
const LONG = 16;

/** Whether a determiner opens a noun phrase there; "le plus long" is none. */
const opensPhrase = (tokens: readonly Token[], index: number) => {
  const { lower: word } = tokens[index]!;
  if (['plus', 'moins'].includes(tokens[index + 1]?.lower ?? '')) return false;
  // "un cessez-le-feu": a word within a word.
  if (tokens[index]!.glued && tokens[index - 1]?.text === '-') return false;
  return DETERMINERS.has(word) || ['du', 'au', 'aux'].includes(word);
};

/** Whether the phrase that starts there depends on the noun before it: "le chef de l’État", "le maire du village". */
const depends = (tokens: readonly Token[], start: number) =>
  JOINING.has(tokens[start - 1]?.lower ?? '') || ['du', 'des'].includes(tokens[start]?.lower ?? '');

/** Words between two nouns of one phrase: "les pourparlers entre le gouvernement et la rébellion". */
const JOINING = words("de d' et entre");

const DEMONSTRATIVES = words('celui celle ceux celles');

/** The title between quotation marks that ends before an index. */
function quotedBefore(tokens: readonly Token[], end: number): number | undefined {
  if (!/^[”»]$/.test(tokens[end - 1]?.text ?? '')) return undefined;
  for (let i = end - 2; i >= Math.max(0, end - LONG); i--) if (/^[“«]$/.test(tokens[i]!.text)) return i;
  return undefined;
}

/** "le petit-fils, âgé de 44 ans, qui": the age is no part of who is meant. */
function beforeAge(tokens: readonly Token[], before: number): number {
  const end = endOf(tokens, before);
  if (tokens[end - 1]?.plain !== 'ans') return before;
  const at = /^agee?s?$/.test(tokens[end - 4]?.plain ?? '') ? end - 4 : end - 2;
  return tokens[at - 1]?.text === ',' ? at : before;
}

/** "la peine de cinq ans, dont deux avec sursis, infligée en mars": the part is not what is meant. */
function beforePart(tokens: readonly Token[], before: number): number {
  if (tokens[before - 1]?.text !== ',') return before;
  let comma = before - 2;
  while (comma > 0 && before - comma < SHORT && tokens[comma]!.text !== ',') comma--;
  const [opening, count] = [tokens[comma + 1]?.lower, tokens[comma + 2]?.lower ?? ''];
  const isPart = opening === 'soit' || (opening === 'dont' && isCount(count));
  return comma > 0 && tokens[comma]!.text === ',' && isPart ? comma + 1 : before;
}

/**
 * The noun phrases that end before an index, each from its determiner, or the name that it is: the nearest one first,
 * then that on which it depends ("l’État", "le chef de l’État").
 */
export function antecedents(tokens: readonly Token[], before: number): Piece[][] {
  const end = endOf(tokens, beforeAge(tokens, beforePart(tokens, before)));
  const title = quotedBefore(tokens, end);
  // "l’enquête pour « vol »": the quotation is part of a phrase.
  if (title !== undefined && tokens[title - 1]?.kind !== 'word') return [piecesOf(tokens, title, end)];
  const found: Piece[][] = [];
  let start = title ?? end;
  let reach = SHORT;
  while (start > 0 && end - start < reach) {
    const token = tokens[start - 1]!;
    const isDecimal = isDecimalMark(tokens[start - 2], token, tokens[start]);
    if (token.kind === 'mark' && token.text !== '-' && !isDecimal) break;
    // "12.000 m2": what is glued to a number makes no phrase longer.
    if (token.glued && (isDecimal || token.kind === 'number')) reach++;
    start--;
    // "celui du village, prévu dimanche": behind a comma, what is spoken of is the pronoun's.
    if (DEMONSTRATIVES.has(token.lower)) {
      const phrase = phraseAt(tokens, start, end);
      return end < before ? [phrase, ...found] : [...found, phrase];
    }
    // "La Française a déclaré forfait pour Wimbledon, qui débute": no phrase holds a verb.
    if (FINITE.test(token.lower)) {
      start++;
      break;
    }
    if (!opensPhrase(tokens, start)) continue;
    // "les pourparlers entre le gouvernement et la rébellion": neither of the two is what is spoken of.
    if (tokens[start - 1]?.lower === 'entre') continue;
    // "à moins d’un an de l’élection": how long before it is no part of what is spoken of.
    if (found.length > 0 && UNITS.has(tokens[start + 1]?.plain ?? '')) return found;
    found.push(phraseAt(tokens, start, end));
    if (!depends(tokens, start)) return found;
    reach = LONG;
  }
  if (found.length > 0) return found;
  const name = nameBehindLead(tokens, end);
  if (name) return [name];
  // "sa rénovation, estimée à 6,5 millions d’euros, qui débutera": the insertion only tells more of it.
  const isInserted = tokens[start - 1]?.text === ',' && verbForm(tokens[start]?.lower ?? '')?.K !== undefined;
  return isInserted ? antecedents(tokens, start) : [phraseAt(tokens, start, end)];
}

/** Nouns that lead from a preposition to what is meant: "à la demande du ministère", "au nom de l’État". */
const OCCASIONS = words(
  'demande issue nom initiative égide présence aide invitation occasion suite fin cours terme début moment lendemain veille approche image instar égard profit compte détriment côté encontre',
);
const OCCASION_LEADS = words('à au aux en sous avec lors dès par pour');

/** What a relative clause or a participle behind a comma speaks of is the whole phrase; else its last noun. */
export function antecedent(tokens: readonly Token[], before: number): Piece[] {
  const phrases = antecedents(tokens, before);
  const [nearest] = phrases;
  // "soupire Claire Verrier, qui avait rencontré": her name, without the verb that brings her in.
  const name = tokens[before - 1]?.text === ',' ? nameBefore(tokens, before) : [];
  if (name.length > 0 && nearest && nearest.length === name.length + 1 && verbForm(lower(nearest[0]))?.P)
    return name;
  // "à l’issue de la réunion, qui s’est achevée": of such a phrase the second noun is meant.
  const outer = phrases.at(-1);
  const at = phrases.length > 1 ? tokens.indexOf(outer![0]!.token!) : -1;
  if (at > 0 && OCCASIONS.has(lower(outer![1] ?? outer![0])) && OCCASION_LEADS.has(tokens[at - 1]!.lower))
    return phrases.at(-2)!;
  if (nearest && DEMONSTRATIVES.has(lower(nearest[0]))) return nearest;
  return (tokens[before - 1]?.text === ',' ? phrases.at(-1) : phrases[0]) ?? [];
}

/** The noun phrase from a token to another, "du" and "aux" without their preposition. */
function phraseAt(tokens: readonly Token[], start: number, end: number): Piece[] {
  const pieces = piecesOf(tokens, start, end);
  const [first] = pieces;
  if (first && ['du', 'au'].includes(lower(first))) pieces[0] = { text: 'le', gap: true };
  if (first && lower(first) === 'aux') pieces[0] = { text: 'les', gap: true };
  return pieces;
}
