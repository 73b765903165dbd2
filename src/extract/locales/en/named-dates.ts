import type { PatternMatch } from '../../grammar/index.ts';
import { isUpperAt } from '../../characters.ts';
import type { Token } from '../../tokens.ts';

/** Dates that are part of a name, by what stands around them. */

type Check = (tokens: readonly Token[], match: PatternMatch) => boolean;

const words = (text: string) => new Set(text.split(' '));

const isCapital = (token: Token | undefined) => token?.kind === 'word' && isUpperAt(token.text);

/** What is called after a day: "the July 5 Stadium", "the May 1 Square". */
const CALLED = words(
  'Stadium Square Street Avenue Boulevard Road Bridge Airport University School College Hospital Museum Park Movement Party Brigade Brigades Committee Foundation Memorial Revolution Uprising Prize',
);

/** "Loma’s July 5 Stadium" is no day, and its month no month. */
export const isNoPlaceName: Check = (tokens, { next }) => {
  const after = tokens[next]?.kind === 'number' ? next + 1 : next;
  return !CALLED.has(tokens[after]?.text ?? '');
};

/** "the asteroid 2001 VQ9" is no year: capitals and a number stuck to them follow. */
export const isNoDesignation: Check = (tokens, { next }) => {
  const [letters, digits] = [tokens[next], tokens[next + 1]];
  const isCode = letters?.kind === 'word' && /^\p{Lu}{1,3}$/u.test(letters.text);
  return !(isCode && digits?.kind === 'number' && digits.glued);
};

/** How many words a title has behind its weekday. */
const TITLE = 4;

/** "Their first album, Monday Boats, was recorded": a title between commas or quotation marks is no day. */
export const isNoTitle: Check = (tokens, { first, next }) => {
  if (!/^[,“"]$/.test(tokens[first - 1]?.text ?? '') || !isCapital(tokens[next])) return true;
  let end = next;
  while (end < next + TITLE && isCapital(tokens[end])) end++;
  return !/^[,”"]$/.test(tokens[end]?.text ?? '');
};
