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

/** The tokens of a stretch of text, in order. Linear in its length. */
export function tokenize(text: string, start: number, end: number, apostrophe: Apostrophe): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN[apostrophe]);
  pattern.lastIndex = start;
  let previousEnd = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const written = match[0];
    const first = written.charCodeAt(0);
    const isNumber = first < 128 ? first >= 48 && first <= 57 : /^\p{Nd}/u.test(written);
    const isWord = !isNumber && /^[\p{L}\p{M}'’]/u.test(written) && /\p{L}/u.test(written);
    const lower = written.toLowerCase().replace('’', "'");
    tokens.push({
      start: match.index,
      end: match.index + written.length,
      kind: isNumber ? 'number' : isWord ? 'word' : 'mark',
      text: written,
      lower,
      plain: plainOf(lower),
      glued: match.index === previousEnd,
    });
    previousEnd = match.index + written.length;
  }
  return tokens;
}
