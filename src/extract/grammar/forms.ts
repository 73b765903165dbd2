/**
 * How the rules tell tokens from one another: by their plain forms. Numbers are told apart by how many digits they have
 * only, so all zeros stand for any digits.
 */

/** Numbers of more digits are not told apart. */
const MOST_DIGITS = 5;

/** What a token of so many digits counts as. */
export const digitForm = (length: number) => '0'.repeat(Math.min(length, MOST_DIGITS));

/** What tokens of digits count as, from so many digits to so many. */
export const digitForms = (min = 1, max = MOST_DIGITS): string[] =>
  Array.from({ length: max - min + 1 }, (_, i) => digitForm(min + i));

/** What a token of this plain form counts as. */
export const formOf = (plain: string) => (/^\p{Nd}/u.test(plain) ? digitForm(plain.length) : plain);
