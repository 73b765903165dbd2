/** What a character can be part of; a mark stands alone. */
export const SPACE = 1;
export const WORD = 2;
export const NUMBER = 3;
export const MARK = 4;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const WHITE = /\s/;

function classify(code: number): number {
  const char = String.fromCodePoint(code);
  if (DIGIT.test(char)) return NUMBER;
  return LETTER.test(char) ? WORD : WHITE.test(char) ? SPACE : MARK;
}

/** The kinds of the characters of the basic plane that were met, by UTF-16 unit; 0 for those that were not. */
export const known = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code++) known[code] = classify(code);

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** The kind of the character at an index, which must be inside the text. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = known[code]!;
  if (kind !== 0) return kind;
  if (isSurrogate(code)) return classify(text.codePointAt(at)!);
  return (known[code] = classify(code));
}

/** How many UTF-16 units the character at an index takes. */
export function sizeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isSurrogate(code) && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** The index of the first character of a stretch that is no white space; its end where there is none. */
export function startOf(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && kindAt(text, start) === SPACE) start++;
  return start;
}

/** The end of a stretch without the white space that it ends in; its start where there is nothing else. */
export function endOf(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && kindAt(text, end - 1) === SPACE) end--;
  return end;
}

/** A word in lower case, with straight apostrophes. */
export const lowerOf = (text: string) => text.toLowerCase().replace('’', "'");

const withoutMarks = (lower: string) =>
  lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/** How many units the plain letters, and the cases, are known of: European scripts. */
const EUROPEAN = 0x250;

const UPPER = 1;
const LOWER = 2;

/** The cases of European letters: patterns of all letters take long to be compiled, and are needed for few texts. */
const CASES = Uint8Array.from({ length: EUROPEAN }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\p{Lu}/u.test(char) ? UPPER : /\p{Ll}/u.test(char) ? LOWER : 0;
});

/** Whether a capital stands at an index of a text. */
export function isUpperAt(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  return code < EUROPEAN ? CASES[code] === UPPER : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Whether a small letter stands at an index of a text. */
export function isLowerAt(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  return code < EUROPEAN ? CASES[code] === LOWER : /^\p{Ll}/u.test(text.slice(at, at + 2));
}

/** Whether a word starts as a name does: with a capital, and a small letter. */
export const isCapitalised = (text: string): boolean => isUpperAt(text) && isLowerAt(text, sizeAt(text, 0));

/** The plain form of each letter of European scripts; 0 where it is several letters, and for all that is no letter. */
export const PLAIN_LETTERS = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= EUROPEAN || known[code] !== WORD) return 0;
  const plain = withoutMarks(lowerOf(String.fromCharCode(code)));
  return plain.length === 1 ? plain.charCodeAt(0) : 0;
});

const ASCII = /^[\0-\x7f]*$/;

/** The longest text of which the letters are looked up one by one. */
const SHORT = 32;

/** Text without accents and ligatures, in lower case. Not of the same length as its argument. */
export function plainOf(lower: string): string {
  if (ASCII.test(lower)) return lower;
  if (lower.length > SHORT) return withoutMarks(lower);
  // To take the letters apart, and their marks away, takes many times as long.
  let plain = '';
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const letter = code < 0x80 ? code : PLAIN_LETTERS[code]!;
    if (letter === 0) return withoutMarks(lower);
    plain += String.fromCharCode(letter);
  }
  return plain;
}
