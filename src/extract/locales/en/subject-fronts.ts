/** What stands before a subject, or behind it, and is no part of it. */
import type { Piece } from '../../headline.ts';
import { weekdays } from './lexicon.ts';
import { isCapital, lower } from './names.ts';
import { DETERMINERS, FRONT_PREPOSITIONS, FRONT_WORDS, SUBJECT_PRONOUNS } from './subject-words.ts';

/** No more words count from the story: "A day and a half later". */
const FRONT_SHIFT = 6;

const UNITS = /^(?:hour|day|night|week|fortnight|month|year|decade|season|summer|winter)s?$/;

/** Without a phrase that opens the sentence and no comma parts: "For 43 years Walter Amis", "Last Sunday it". */
export function withoutFront(pieces: Piece[]): Piece[] {
  // "By the time rescuers arrived": what comes later is another matter.
  if (/^by the time$/.test(pieces.slice(0, 3).map(lower).join(' '))) return pieces.slice(3);
  const last = pieces.at(-1);
  const isFront =
    FRONT_PREPOSITIONS.has(lower(pieces[0])) ||
    FRONT_WORDS.test(lower(pieces[0])) ||
    /^(?:later|earlier|ago)$/.test(lower(pieces.at(-2)));
  if (last && isFront && pieces.length > 1 && SUBJECT_PRONOUNS.has(lower(last))) return [last];
  // "Two days later a lorry driver"
  const later = pieces
    .slice(0, FRONT_SHIFT)
    .findIndex(
      (piece, i) => /^(?:later|earlier|afterwards)$/.test(lower(piece)) && UNITS.test(lower(pieces[i - 1])),
    );
  if (later > 0 && later < pieces.length - 1) return pieces.slice(later + 1);
  if (!FRONT_PREPOSITIONS.has(lower(pieces[0]))) return pieces;
  const at = pieces.findIndex((piece, i) => {
    const before = pieces[i - 1];
    const isNoun = i > 1 && before?.token !== undefined && /^(?:\p{Ll}{3,}|\d{4})$/u.test(before.text);
    if (!isNoun || DETERMINERS.has(lower(before)) || FRONT_PREPOSITIONS.has(lower(before))) return false;
    return isCapital(piece.token) || DETERMINERS.has(lower(piece)) || SUBJECT_PRONOUNS.has(lower(piece));
  });
  return at < 0 ? pieces : pieces.slice(at);
}

/** Without the weekday that news put before the verb: "The court on Thursday ordered…". */
export function withoutDay(pieces: Piece[]): Piece[] {
  const day = lower(pieces.at(-1));
  if (!(day in weekdays) || !isCapital(pieces.at(-1)?.token)) return pieces;
  const isLed = lower(pieces.at(-2)) === 'on';
  return pieces.slice(0, isLed ? -2 : -1);
}
