import { t } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';
import { cssString, cutToWords } from './css-string.ts';

/** What fits into the margin beside the date, characters. */
const FITS = 72;

const COUNTERS: Record<string, string> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' };

/** What `styles/print.css` puts into the margins of a printed sheet: its title, and the page's number in words. */
export function marginStyles(title: string, lang: Language): string {
  const number = t(lang, 'summary.page', { page: '{page}', pages: '{pages}' })
    .split(/(\{\w+\})/)
    .map((part) => COUNTERS[part] ?? cssString(part))
    .join(' ');
  return `:root{--title:${cssString(cutToWords(title, FITS))}}@page{@bottom-right{content:${number}}}`;
}

/** The day of print in the margin, in words; the site's own pages are told it by a script. */
export const printedStyle = (printed: string): string => `:root{--printed:${cssString(printed)}}`;
