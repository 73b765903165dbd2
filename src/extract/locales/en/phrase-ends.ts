/** What stands behind an expression of time, and tells whether it ends there. */
import { verbForm } from './conjugation.ts';
import { type Check, isCapital, PREPOSITIONS, words } from './refusals.ts';

const HOURS = words(
  'clock one two three four five six seven eight nine ten eleven twelve thirty half quarter',
);
const PARTED = words(
  'but when while who which where because he she it they we i his her their its two three one',
);

/** "40 years on": not "40 years on the job". */
export const closesPhrase: Check = (tokens, { next }) =>
  tokens[next] === undefined || tokens[next].kind === 'mark';

/** "until the new year as a mark of respect": not "the new year honours". */
export const standsByItself: Check = (tokens, match) => {
  const after = tokens[match.next]?.lower ?? '';
  return closesPhrase(tokens, match) || PREPOSITIONS.has(after) || PARTED.has(after);
};

/** "in the afternoon" is that of a day: not "at 7 in the morning", "in the evening of his life", "by night". */
export const isOwnPart: Check = (tokens, { first, next }) => {
  const [hour, after] = [tokens[first - 2], tokens[next]];
  if (hour?.kind === 'number' || HOURS.has(hour?.lower ?? '') || after?.lower === 'of') return false;
  // "in the morning light"
  const goesOn = after?.kind === 'word' && !isCapital(after) && !PREPOSITIONS.has(after.lower);
  if (goesOn && !PARTED.has(after.lower) && !verbForm(after.lower)) return false;
  return tokens[next - 1]!.lower !== 'night' || tokens[first]!.lower === 'the';
};

/** "flew home overnight": not "an overnight curfew", "overnight trains". */
export const isAdverbial: Check = (tokens, match) =>
  isOwnPart(tokens, match) && !DETERMINING.test(tokens[match.first - 1]?.lower ?? '');

const DETERMINING = /^(?:an?|the|this|that|any|every|his|her|its|their|of)$/;
