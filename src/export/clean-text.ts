/** Control characters but tab and line end, halves of surrogate pairs, and what Unicode keeps for no character. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text that every format may hold: without control characters and broken pairs; line ends are line feeds. */
export const cleanText = (text: string): string => text.replace(UNWRITABLE, '').replace(/\r\n?/g, '\n');

/** Likewise, on one line. No-break spaces stay. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
