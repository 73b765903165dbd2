import type { Piece } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { titles } from './nouns.ts';

const NO_NAME = new Set('the a an this that these those his her its their in on at of by for'.split(' '));
/** Words that no title reaches over: "took over from founder Hal Brightwell". */
const NO_TITLE = new Set(
  'from to with over under into after before as and or but that who which said told met against between'.split(
    ' ',
  ),
);

export const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
export const lower = (piece: Piece | undefined) => piece?.token?.lower ?? piece?.text.toLowerCase() ?? '';

/** A run of capitalised words, hyphens inside them, from an index on: its end, or the index when there is none. */
function runEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  while (end < pieces.length) {
    const piece = pieces[end]!;
    const next = isCapital(pieces[end + 1]?.token);
    // "Okafor-Lindqvist", "Secretary of State Antony Blinken".
    const joins =
      end > start &&
      next &&
      ((piece.text === '-' && !piece.gap) || (lower(piece) === 'of' && titles.has(lower(pieces[end - 1]))));
    if (!joins && !isCapital(piece.token)) break;
    end++;
  }
  return end;
}

/** Where the last word of a name starts, with what hyphens join to it: "Okafor-Lindqvist". */
function surnameStart(pieces: readonly Piece[], end: number): number {
  let start = end - 1;
  while (start >= 2 && pieces[start - 1]!.text === '-') start -= 2;
  return start;
}

const OWNERS = /^(?:the|his|her|its|their)$/;

/** The first piece of the title before a name ("Russian President", "opposition leader"), or the name's own start. */
function titleStart(out: readonly Piece[]): number {
  let start = out.length;
  if (!titles.has(lower(out[start - 1]))) return start;
  while (start > 0 && out.length - start < 5 && out[start - 1]!.token?.kind === 'word') {
    const word = lower(out[start - 1]);
    if (NO_NAME.has(word) || NO_TITLE.has(word) || !/^\p{L}/u.test(out[start - 1]!.text)) break;
    start--;
  }
  // The article of the title leaves with it, and the owner: "the German chancellor Olaf Scholz", "his attorney Olga Karlova".
  return start > 0 && OWNERS.test(lower(out[start - 1])) ? start - 1 : start;
}

/** Words in the names of firms and bodies that open as a title does: "General Motors", "King County Court". */
const FIRMS =
  /^(?:Motors|Electric|Dynamics|Mills|Assembly|Corporation|Corp|Inc|Ltd|Company|Group|Bank|Hospital|University|College|School|Council|Court|Committee|Commission|Association|County|Street|Bridge|Airport|Airlines|Theatre|Museum|Club|Union|Office|Prize|Trust|Party)$/;

/** Leaves out titles ("Russian President Vladimir Putin") and the first names of those the article calls by surname. */
export function shortenNames(pieces: readonly Piece[], surnames: ReadonlySet<string>): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    const end = runEnd(pieces, i);
    if (end === i || NO_NAME.has(lower(pieces[i]))) {
      out.push(pieces[i++]!);
      continue;
    }
    // "General Motors Corporation": no general.
    if (pieces.slice(i, end).some(({ text }) => FIRMS.test(text))) {
      out.push(...pieces.slice(i, end));
      i = end;
      continue;
    }
    let name = i;
    for (let k = i; k < end; k++) if (titles.has(lower(pieces[k]))) name = k + 1;
    // "Secretary of State": the office goes on for a word after "of".
    if (lower(pieces[name]) === 'of') name += 2;
    const opensTitle = name > i;
    // A title alone ("the President") or with one word ("Mr Putin", "President Putin") is short enough.
    const isFull = surnameStart(pieces, end) > name;
    if (!isFull) name = i;
    const before = lower(out.at(-1));
    const bare = !NO_NAME.has(before) || before === 'of' || before === 'by' || before === 'for';
    if (!isFull || !(bare || opensTitle)) {
      out.push(...pieces.slice(i, end));
      i = end;
      continue;
    }
    if (!opensTitle) out.length = Math.min(out.length, titleStart(out));
    else if (before === 'the') out.pop();
    else if (
      out
        .slice(-4)
        .map((piece) => piece.text)
        .join('') === 'U.S.'
    )
      out.length -= 4;
    const surname = surnameStart(pieces, end);
    const kept = pieces.slice(surnames.has(pieces[end - 1]!.text) ? surname : name, end);
    out.push({ ...kept[0]!, gap: true }, ...kept.slice(1));
    i = end;
  }
  return out;
}
