import { isUpperAt } from '../../characters.ts';
import type { Token } from '../../tokens.ts';
import { monthNames, months, weekdays } from './lexicon.ts';

/** Whether a token names a month; the full stop of "Nov." is a token of its own, and "may" without a capital is a verb. */
export const isMonth = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.lower in months ||
    (isUpperAt(token.text) && (`${token.lower}.` in months || token.lower in monthNames)));

/** Whether a token names a month or a weekday. */
export const isDateWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower in weekdays || isMonth(token));
