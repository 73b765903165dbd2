import type { CutRules, Piece } from '../../headline.ts';
import { verbForm } from './conjugation.ts';
import {
  ADVERBS,
  COORDINATORS,
  DANGLING,
  isCapital,
  isDecimalMark,
  lower,
  PHRASES,
} from './function-words.ts';

/** Where a French headline may be cut, and what it must not end in. */
export const CUTS: CutRules = {
  dangles: (piece: Piece) => DANGLING.has(lower(piece)) || ADVERBS.has(lower(piece)),
  startsPhrase(pieces: readonly Piece[], index: number) {
    const [before, piece, after] = [lower(pieces[index - 1]), lower(pieces[index]), lower(pieces[index + 1])];
    if (DANGLING.has(before) || COORDINATORS.has(piece)) return false;
    if (lower(pieces[index - 2]) === 'avoir' && piece !== ',' && verbForm(before)?.K) return false;
    if (piece === ',')
      return !isDecimalMark(pieces[index - 1]?.token, pieces[index]?.token, pieces[index + 1]?.token);
    if (PHRASES.has(piece)) return true;
    // "à l’égard de", "au sujet de": a preposition of several words; "à Paris" after a noun as well.
    if (['à', 'au', 'aux'].includes(piece)) return index > 1 && !verbForm(before)?.W && after !== '';
    // "pour avoir détourné 4 millions": neither the participle nor its object can be left out alone.
    if (before === 'avoir' || before === 'être') return false;
    const form = verbForm(piece);
    return form?.K !== undefined && form.P === undefined && !isCapital(pieces[index]?.token);
  },
};
