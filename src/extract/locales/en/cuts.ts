import type { CutRules, Piece } from '../../headline.ts';
import { verbForm } from './conjugation.ts';
import { DANGLING, PHRASES } from './function-words.ts';
import { isCapital, lower } from './names.ts';

/** Where an English headline may be cut, and what it must not end in. */
export const CUTS: CutRules = {
  dangles: (piece: Piece) => DANGLING.has(lower(piece)),
  startsPhrase(pieces: readonly Piece[], index: number) {
    const [before, piece] = [lower(pieces[index - 1]), lower(pieces[index])];
    if (DANGLING.has(before) && before !== ',') return false;
    // The comma of "1,500" parts no phrases.
    if (piece === ',' && !pieces[index]!.gap && pieces[index + 1]?.gap === false) return false;
    if (piece === ',' || PHRASES.has(piece)) return true;
    // "to" before a verb: a purpose; before a noun it may belong to the verb.
    if (piece === 'to') return verbForm(lower(pieces[index + 1]))?.base !== undefined;
    const participle = verbForm(piece)?.participle;
    return participle !== undefined && index > 1 && !isCapital(pieces[index]?.token);
  },
};
