/**
 * A text as it is searched: without accents, case or punctuation, a space before each word. `œ` and `æ` are two letters.
 */
export const searchable = (text: string): string =>
  ` ${text}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Whether each word of a query begins a word of a text. Both are searchable. */
export const holds = (text: string, query: string): boolean =>
  query
    .trim()
    .split(' ')
    .every((word) => text.includes(` ${word}`));
