import type { Piece } from '../../headline.ts';
import { COORDINATORS, DETERMINERS, isCapital, lower } from './function-words.ts';
import { titles } from './nouns.ts';

/** A run of capitalised words that starts at an index: a name. Its end, or the index itself when there is none. */
function nameEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  while (
    end < pieces.length &&
    isCapital(pieces[end]?.token) &&
    (end === start || pieces[end]!.gap || pieces[end - 1]?.text === '-')
  )
    end++;
  return end;
}

/** Leaves out titles ("le président russe Vladimir Poutine") and first names of those the article calls by surname. */
export function shortenNames(pieces: readonly Piece[], surnames: ReadonlySet<string>): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    const before = lower(pieces[i - 1]);
    const titled = DETERMINERS.has(lower(pieces[i])) && titles.has(pieces[i + 1]?.token?.plain ?? '');
    // A full name stands without a determiner; "le Conseil Otan-Russie" is no person's.
    // "Le Sénat": nor with one.
    const isDetermined = DETERMINERS.has(before) || DETERMINERS.has(lower(pieces[i]));
    const bare = nameEnd(pieces, i) - i >= 2 && !isDetermined && !['du', 'au', 'des', 'aux'].includes(before);
    const name = titled ? nameAfterTitle(pieces, i + 2) : bare ? i : undefined;
    if (name === undefined) {
      const past = Math.max(i + 1, nameEnd(pieces, i));
      out.push(...pieces.slice(i, past));
      i = past;
      continue;
    }
    const end = nameEnd(pieces, name);
    const surname = pieces[end - 1]!;
    const isKnown = end - name >= 2 && surnames.has(surname.text) && !out.some((p) => p.text === 'M');
    const kept = isKnown ? [surname] : pieces.slice(name, end);
    out.push({ ...kept[0]!, gap: pieces[i]!.gap }, ...kept.slice(1));
    i = end;
  }
  return out;
}

/** Where the name starts after a title: a run of two capitalised words or more, within a few words. */
function nameAfterTitle(pieces: readonly Piece[], from: number): number | undefined {
  for (let i = from; i < Math.min(from + 8, pieces.length); i++) {
    if (pieces[i]!.token?.kind === 'mark' || COORDINATORS.has(lower(pieces[i]))) return undefined;
    const end = nameEnd(pieces, i);
    // "la ministre de la Culture Anne Lefort": the first capital belongs to the office.
    const office = DETERMINERS.has(lower(pieces[i - 1])) && end - i >= 3 ? 1 : 0;
    if (end - i >= 2) return i + office;
    if (end > i) i = end - 1;
  }
  return undefined;
}
