import type { Span } from '../model/index.ts';

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

/** How a language writes apostrophes: "l’Otan" is `l’` + `Otan` (elision), "Moscow’s" is `Moscow` + `’s` (clitic). */
export type Apostrophe = 'elision' | 'clitic';

const ASCII = /^[\0-\x7f]*$/;

/** Text without accents and ligatures, in lower case. Not of the same length as its argument. */
export function plainOf(lower: string): string {
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** What a character can be part of; a mark stands alone. */
type Kind = Token['kind'] | 'space';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/;

function kindOfCode(code: number): Kind {
  if (DIGIT.test(String.fromCodePoint(code))) return 'number';
  const char = String.fromCodePoint(code);
  return LETTER.test(char) ? 'word' : SPACE.test(char) ? 'space' : 'mark';
}

/** The kinds of the characters of European scripts, which are nearly all that is ever read. */
const KINDS: readonly Kind[] = Array.from({ length: 0x250 }, (_, code) => kindOfCode(code));

const kindAt = (text: string, at: number): Kind => {
  if (at >= text.length) return 'space';
  const code = text.charCodeAt(at);
  return KINDS[code] ?? kindOfCode(text.codePointAt(at)!);
};

/** How many UTF-16 units the character takes. */
const sizeAt = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1);

const isApostrophe = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
};

/** Whether an apostrophe starts a clitic ("’s", "’re"): one or two letters, and no more. */
function cliticEnd(text: string, at: number, end: number): number | undefined {
  let next = at + 1;
  while (next < end && next <= at + 3 && kindAt(text, next) === 'word') next++;
  return next > at + 1 && next <= at + 3 ? next : undefined;
}

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
  const tokens: Token[] = [];
  const stop = Math.min(end, text.length);
  let previousEnd = start;
  for (let at = start; at < stop;) {
    const kind = kindAt(text, at);
    if (kind === 'space') {
      at++;
      continue;
    }
    let next = at + sizeAt(text, at);
    let isWord = kind === 'word';
    if (kind !== 'mark') while (next < stop && kindAt(text, next) === kind) next += sizeAt(text, next);
    if (isWord && apostrophe === 'elision' && isApostrophe(text, next) && kindAt(text, next + 1) === 'word') {
      // "l’Otan" is "l’" and "Otan".
      if (next + 1 < stop) next++;
    } else if (kind === 'mark' && apostrophe === 'clitic' && isApostrophe(text, at) && at === previousEnd) {
      const clitic = tokens.at(-1)?.kind === 'word' ? cliticEnd(text, at, stop) : undefined;
      if (clitic !== undefined) [next, isWord] = [clitic, true];
    }
    tokens.push(tokenOf(text.slice(at, next), base + at, isWord ? 'word' : kind, at === previousEnd));
    previousEnd = next;
    at = next;
  }
  return tokens;
}

const LOWER_ASCII = /^[a-z]*$/;

function tokenOf(text: string, start: number, kind: Token['kind'], glued: boolean): Token {
  const end = start + text.length;
  if (kind !== 'word' || LOWER_ASCII.test(text))
    return { start, end, kind, text, lower: text, plain: text, glued };
  const lower = text.toLowerCase().replace('’', "'");
  return { start, end, kind, text, lower, plain: plainOf(lower), glued };
}
