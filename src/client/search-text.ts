/** A text as it is searched: without accents and case; `œ` and `æ` are two letters. Thousands are read at once. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[œæ]/g, (both) => (both === 'œ' ? 'oe' : 'ae'));

/** The words of a query, searchable. */
export const wordsOf = (query: string): string[] => searchable(query).match(/[\p{L}\p{N}]+/gu) ?? [];

const WITHIN = /[\p{L}\p{N}]/u;

function begins(text: string, word: string): boolean {
  let at = text.indexOf(word);
  while (at > 0 && WITHIN.test(text[at - 1] ?? '')) at = text.indexOf(word, at + 1);
  return at >= 0;
}

/** Whether each of the words begins a word of a searchable text. */
export const holds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => begins(text, word));
