import type { Span } from '../model/index.ts';
import { lowerOf, NUMBER, plainOf, WORD } from './characters.ts';
import { type Apostrophe, Scan } from './scan.ts';
import { NO_SYMBOLS, type Symbol, type SymbolTable } from './symbols.ts';
import type { Word } from './word.ts';

export { plainOf } from './characters.ts';
export type { Apostrophe } from './scan.ts';

/** What tokens were read from: a text, and what is added to the offsets in it. */
interface Source {
  readonly text: string;
  readonly base: number;
}

/** A word, a number or a punctuation mark. A text has many, so what is said of its word is kept with that. */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** That of its plain form; see `Scan`. */
  readonly hash: number;
  /** What the rules tell it by; that of no rule where it was read without them. */
  readonly symbol: Symbol;
  /** Its kind, by the number that a scan has for it. */
  readonly kindNumber: number;
  private readonly source: Source;
  private known: Word | undefined;

  constructor(
    source: Source,
    start: number,
    end: number,
    glued: boolean,
    kind: number,
    hash: number,
    symbol: Symbol,
  ) {
    this.start = start;
    this.end = end;
    this.glued = glued;
    this.hash = hash;
    this.symbol = symbol;
    this.kindNumber = kind;
    this.source = source;
    this.known = undefined;
  }

  /** What it shares with the tokens that are written the same. Of most tokens nobody asks it. */
  get word(): Word {
    return (this.known ??= wordOf(this.source, this.start, this.end, this.kindNumber, this.hash));
  }

  get kind(): Word['kind'] {
    return KINDS[this.kindNumber]!;
  }

  /** The characters as written. */
  get text(): string {
    return this.word.text;
  }

  /** In lower case, with straight apostrophes. */
  get lower(): string {
    return this.word.lower;
  }

  /** `lower` without accents: capitals often lose theirs ("DECEMBRE"). */
  get plain(): string {
    return this.word.plain;
  }
}

/** How a token names its kind, by the scan's number of it. */
const KINDS: readonly Word['kind'][] = Array.from({ length: 5 }, (_, kind) =>
  kind === WORD ? 'word' : kind === NUMBER ? 'number' : 'mark',
);

/**
 * The words that were met last, by the hash of their plain form and their first unit, two to a place: news repeat them,
 * and of a word that is met again no string need be made.
 */
const met: (Word | undefined)[] = Array.from({ length: 2 ** 15 }, () => undefined);

/** Whether a word stands at an index of a text: a loop, because words are too short for a call into the runtime to pay. */
function standsAt(word: string, text: string, from: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

function wordOf({ text, base }: Source, start: number, end: number, kind: number, hash: number): Word {
  const from = start - base;
  const length = end - start;
  // "a", "A" and "à" have one plain form, and places of their own.
  const place = (hash ^ (text.charCodeAt(from) << 6)) & (met.length - 2);
  const last = met[place];
  if (last !== undefined && standsAt(last.text, text, from, length)) return last;
  const other = met[place + 1];
  if (other !== undefined && standsAt(other.text, text, from, length)) return other;
  const written = text.slice(from, from + length);
  const lower = lowerOf(written);
  met[place + 1] = last;
  const plain = plainOf(lower);
  return (met[place] = { text: written, lower, plain, kind: KINDS[kind]!, notes: [] });
}

/** The tokens of a scan from the `first` to the `next` (excluded). `base` is added to their offsets. */
export function tokensOf(scan: Scan, first: number, next: number, base: number): Token[] {
  const tokens: Token[] = [];
  const source: Source = { text: scan.text, base };
  const { starts, ends, kinds, hashes, symbols } = scan;
  let previousEnd = first > 0 ? ends[first - 1]! : scan.from;
  for (let i = first; i < next; i++) {
    const [start, end] = [starts[i]!, ends[i]!];
    const isGlued = start === previousEnd;
    tokens.push(new Token(source, base + start, base + end, isGlued, kinds[i]!, hashes[i]!, symbols[i]!));
    previousEnd = end;
  }
  return tokens;
}

const scan = new Scan();

/**
 * The tokens of a stretch of text, in order. Linear in its length. Rules read only those that bear their symbols.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  apostrophe: Apostrophe,
  symbols: SymbolTable = NO_SYMBOLS,
): Token[] {
  scan.read(text, start, end, apostrophe, symbols);
  return tokensOf(scan, 0, scan.count, 0);
}
