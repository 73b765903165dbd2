import type { PatternMatch } from '../../grammar/index.ts';
import { isUpperAt } from '../../characters.ts';
import type { Token } from '../../tokens.ts';
import { isDateWord } from './date-words.ts';
import { eventNouns } from './nouns.ts';

/** Dates that are part of a name, by what stands around them. */

type Check = (tokens: readonly Token[], match: PatternMatch) => boolean;

const words = (text: string) => new Set(text.split(' '));

const isCapital = (token: Token | undefined) => token?.kind === 'word' && isUpperAt(token.text);

/** What is called after a day: "the July 5 Stadium", "the May 1 Square". */
const CALLED = words(
  'Stadium Square Street Avenue Boulevard Road Bridge Airport University School College Hospital Museum Park Movement Party Brigade Brigades Committee Foundation Memorial Revolution Uprising Prize',
);

/** Words before a date that is one, whatever name stands behind it: "On May 9 Front leaders met". */
const DATED = words(
  'on by in since until till from to of for before after and or between through around about until last next early late',
);

/** "Loma’s July 5 Stadium", "the separatist May 9 Front": no day, and its month no month. */
export const isNoPlaceName: Check = (tokens, { first, next }) => {
  const after = tokens[next]?.kind === 'number' ? next + 1 : next;
  const [name, second] = [tokens[after], tokens[after + 1]];
  if (CALLED.has(name?.text ?? '')) return false;
  const lead = tokens[first - 1];
  const isBare = lead?.kind !== 'word' || DATED.has(lead.lower) || isCapital(lead);
  const isDay = tokens.slice(first, after).some(({ kind }) => kind === 'number');
  if (isBare || !isDay || !isCapital(name) || isDateWord(name)) return true;
  // "the Oct. 7 Hamas attack"
  return [name!, second].some((token) => token !== undefined && eventNouns.has(token.lower));
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
