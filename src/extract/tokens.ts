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

const TOKEN: Record<Apostrophe, RegExp> = {
  elision: /[\p{L}\p{M}]+(?:['’](?=\p{L}))?|\p{Nd}+|\S/gu,
  clitic: /[\p{L}\p{M}]+|(?<=\p{L})['’]\p{L}{1,2}(?!\p{L})|\p{Nd}+|\S/gu,
};

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

/** What the first character of a token makes it; letters and digits beyond ASCII are asked for by their properties. */
function kindOf(written: string): Token['kind'] {
  const first = written.charCodeAt(0);
  if (first < 128) {
    if (first >= 48 && first <= 57) return 'number';
    if ((first | 32) >= 97 && (first | 32) <= 122) return 'word';
    return first === 39 && written.length > 1 ? 'word' : 'mark';
  }
  if (/^\p{Nd}/u.test(written)) return 'number';
  return /\p{L}/u.test(written) ? 'word' : 'mark';
}

/** The tokens of a stretch of text, in order. Linear in its length. */
export function tokenize(text: string, start: number, end: number, apostrophe: Apostrophe): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN[apostrophe]);
  pattern.lastIndex = start;
  let previousEnd = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const written = match[0];
    const kind = kindOf(written);
    const lower = kind === 'word' ? written.toLowerCase().replace('’', "'") : written;
    tokens.push({
      start: match.index,
      end: match.index + written.length,
      kind,
      text: written,
      lower,
      plain: kind === 'word' ? plainOf(lower) : lower,
      glued: match.index === previousEnd,
    });
    previousEnd = match.index + written.length;
  }
  return tokens;
}
