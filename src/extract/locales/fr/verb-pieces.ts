import type { VerbGroup } from '../../clauses.ts';
import { type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { futureOf, present, subjunctiveOf, verbForm } from './conjugation.ts';
import { ADVERBS, lower } from './function-words.ts';
import { takesObject } from './verb-signs.ts';

const isComma = ({ text }: Piece) => text === ',';

/** "soit ordonnée", "obtienne": what was waited for has come to be, and is told in the indicative. */
function indicative(pieces: Piece[], { next, first }: VerbGroup): Piece[] {
  const [head, ...rest] = pieces;
  const form = head && subjunctiveOf(lower(head));
  if (!head || !form || verbForm(lower(head))?.P !== undefined) return pieces;
  const isAuxiliary = next - first > 1 || form.lemma === 'être';
  const text =
    isAuxiliary && form.lemma === 'être' ? (form.plural ? 'sont' : 'est') : present(form.lemma, form.plural);
  return text === undefined ? pieces : [{ ...head, text }, ...rest];
}

/** Verbs of which a present says something else: "a dû atterrir" is done, "doit atterrir" is to be. */
const MODALS = new Set(['devoir', 'falloir', 'pouvoir']);

/** The verb in the present of headlines: "a dévoilé" becomes "dévoile". As written where that is not sure. */
export function verbPieces({ tokens }: HeadlineContext, verb: VerbGroup): Piece[] {
  const asWritten = indicative(piecesOf(tokens, verb.first, verb.next), verb);
  const [auxiliary] = asWritten;
  const inner = tokens.slice(verb.first + 1, verb.next - 1).map((token) => token.lower);
  const before = tokens[verb.first - 1]?.lower ?? '';
  const plural = auxiliary?.token?.lower === 'ont' || auxiliary?.token?.lower === 'sont';
  const isCompound =
    ['a', 'ont', 'est', 'sont'].includes(auxiliary?.token?.lower ?? '') && verb.next - verb.first > 1;
  // "a dit que le texte serait présenté": on its own, a headline says that it will.
  const [head] = asWritten;
  const later = verb.tense === 'future' && head ? futureOf(head.token?.lower ?? '') : undefined;
  if (later && head) return [{ ...head, text: later }, ...asWritten.slice(1)];
  const negated =
    ["n'", 'ne'].includes(before) || inner.some((word) => ['pas', 'jamais', 'plus', 'rien'].includes(word));
  const isModal = MODALS.has(verb.lemma ?? '');
  if (!isCompound || verb.tense !== 'past' || negated || isModal || !verb.lemma) return asWritten;
  const between = piecesOf(tokens, verb.first + 1, verb.next - 1);
  // "a, mardi soir, confirmé": the insertion dates it, or says who says so.
  const [open, close] = [between.findIndex(isComma), between.findLastIndex(isComma)];
  const adverbs = between
    .filter((_, i) => open < 0 || i < open || i > close)
    .filter((piece) => lower(piece) !== 'été' && !ADVERBS.has(lower(piece)));
  if (verb.passive) {
    const participle = asWritten.at(-1)!;
    return [{ text: plural ? 'sont' : 'est', gap: true }, ...adverbs, participle];
  }
  const form = present(verb.lemma, plural);
  if (!form) return asWritten;
  // A verb that starts with a vowel elides what the auxiliary did not need to: none of "se", "le" is left before it.
  const elides = /^[aeiouyéèêâîôûh]/i.test(form);
  if (["l'", "m'"].includes(before) && !elides) return asWritten;
  return [{ text: form, gap: true }, ...adverbs];
}

/**
 * "a découvert le biathlon et intégré l’équipe": behind a verb in the present of headlines, what goes on with its auxiliary
 * and has an object of its own is told in the present as well.
 */
export function inPresent({ tokens, clause }: HeadlineContext, verb: VerbGroup, rest: Piece[]): Piece[] {
  const auxiliary = tokens[verb.first]!.lower;
  if (!/^(?:a|ont)$/.test(auxiliary) || verb.passive || verb.next - verb.first < 2) return rest;
  const forms = new Map<Token, string>();
  for (const { first, lemma, participle } of clause.verbs) {
    const isJoined = first > verb.next && /^(?:et|puis)$/.test(tokens[first - 1]!.lower);
    if (!participle || !isJoined || lemma === undefined || !takesObject(tokens, first)) continue;
    const form = present(lemma, auxiliary === 'ont');
    if (form !== undefined) forms.set(tokens[first]!, form);
  }
  return rest.map((piece) => {
    const text = piece.token && forms.get(piece.token);
    return text === undefined ? piece : { ...piece, text };
  });
}
