import type { Span } from '../model/index.ts';
import { lowerOf, MARK, NUMBER, plainOf, WORD } from './characters.ts';
import { type Apostrophe, Scan } from './scan.ts';

export { plainOf } from './characters.ts';
export type { Apostrophe } from './scan.ts';

/** A word, a number or a punctuation mark. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark';
  /** The characters as written. */
  text: string;
  /** In lower case, with straight apostrophes. */
  lower: string;
  /** `lower` without accents: capitals often lose theirs ("DECEMBRE"). */
  plain: string;
  /** No white space stands before it. */
  glued: boolean;
}

/** How a token names its kind. */
const KINDS: Record<number, Token['kind']> = { [WORD]: 'word', [NUMBER]: 'number', [MARK]: 'mark' };

/** A word as it is written, and what it is looked up as. */
interface Form {
  text: string;
  lower: string;
  plain: string;
}

/**
 * The words that were met last, by the hash of what is written, two to a hash: news repeat them, and of a word that is
 * met again no string need be made.
 */
const forms: (Form | undefined)[] = Array.from({ length: 2 ** 15 }, () => undefined);

function formOf({ text, starts, ends, spellings }: Scan, i: number): Form {
  const from = starts[i]!;
  const length = ends[i]! - from;
  const place = spellings[i]! & (forms.length - 2);
  const last = forms[place];
  if (last?.text.length === length && text.startsWith(last.text, from)) return last;
  const other = forms[place + 1];
  if (other?.text.length === length && text.startsWith(other.text, from)) return other;
  const word = text.slice(from, from + length);
  const lower = lowerOf(word);
  forms[place + 1] = last;
  return (forms[place] = { text: word, lower, plain: plainOf(lower) });
}

/** A token of a scan. `base` is added to its offsets; `glued` says whether no white space stands before it. */
function tokenAt(scan: Scan, i: number, base: number, glued: boolean): Token {
  const { text, lower, plain } = formOf(scan, i);
  const start = base + scan.starts[i]!;
  return { start, end: base + scan.ends[i]!, kind: KINDS[scan.kinds[i]!]!, text, lower, plain, glued };
}

/** The tokens of a scan from the `first` to the `next` (excluded). `base` is added to their offsets. */
export function tokensOf(scan: Scan, first: number, next: number, base: number): Token[] {
  const tokens: Token[] = [];
  let previousEnd = first > 0 ? scan.ends[first - 1]! : scan.from;
  for (let i = first; i < next; i++) {
    tokens.push(tokenAt(scan, i, base, scan.starts[i] === previousEnd));
    previousEnd = scan.ends[i]!;
  }
  return tokens;
}

const scan = new Scan();

/**
 * The tokens of a stretch of text, in order. Linear in its length. `base` is added to their offsets: where the text
 * starts in a longer one.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  apostrophe: Apostrophe,
  base = 0,
): Token[] {
  scan.read(text, start, end, apostrophe);
  return tokensOf(scan, 0, scan.count, base);
}
