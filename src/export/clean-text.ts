import { writable } from '../timeline/escape.ts';

/** A text that every format may hold: without control characters and broken pairs; line ends are line feeds. */
export const cleanText = (text: string): string => writable(text).replace(/\r\n?/g, '\n');

/** Likewise, on one line. No-break spaces stay. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
