import type { Language } from '../model/index.ts';

/** A language's quotation marks with the spaces inside them. No-break spaces are U+00A0, as everywhere on the site. */
export const QUOTATION_MARKS: Record<Language, readonly [open: string, close: string]> = {
  fr: ['«\u00a0', '\u00a0»'],
  en: ['“', '”'],
};

/** Words between the quotation marks of the sentence's language (not of the words'). */
export function quoted(words: string, lang: Language): string {
  const [open, close] = QUOTATION_MARKS[lang];
  return open + words + close;
}
