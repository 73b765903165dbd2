import type { Language } from '../model/index.ts';
import type { When } from './edtf.ts';
import type { Style } from './locale.ts';
import { DATE_LOCALES } from './locales/index.ts';
import { type FormatOptions, gapPhrase, monthName, phraseOf } from './phrase.ts';

export { type FormatOptions, sentenceCase } from './phrase.ts';

/** One way of putting a date into words, and the words. */
interface Wording extends FormatOptions {
  lang: Language;
  words: string;
}

/** What was put into words before: a date is told in its entry, on the line, in files, on several pages. */
const written = new Map<string, Wording[]>();

/**
 * A date in the reader's words: "17 décembre 2021", "du 3 au 5 mai 2022", "dimanche 2 ou 9 janvier 2022".
 *
 * It begins with a small letter where the language has one (see `sentenceCase`), and holds no-break spaces (U+00A0)
 * where a line must not be cut. Throws an EdtfError when a text is not EDTF.
 */
export function formatWhen(when: string | When, lang: Language, options: FormatOptions = {}): string {
  if (typeof when !== 'string') return phraseOf(when, DATE_LOCALES[lang], options);
  const { style, weekday, contextYear, role } = options;
  const wordings = written.get(when) ?? [];
  for (const one of wordings) {
    if (one.lang !== lang || one.style !== style || one.role !== role) continue;
    if (one.weekday === weekday && one.contextYear === contextYear) return one.words;
  }
  const words = phraseOf(when, DATE_LOCALES[lang], options);
  if (wordings.push({ ...options, lang, words }) === 1) written.set(when, wordings);
  return words;
}

/** A time of day: "14 h 30", "14:30". `minute` counts from midnight. */
export const formatClock = (minute: number, lang: Language): string => DATE_LOCALES[lang].clock(minute);

/** A weekday's name. `weekday` is ISO's: 1 is Monday. Throws a RangeError for any other number than 1 to 7. */
export function formatWeekday(weekday: number, lang: Language, style: Style = 'full'): string {
  const name = DATE_LOCALES[lang].weekdays[style][weekday - 1];
  if (name === undefined)
    throw new RangeError(`A weekday is a number from 1 (Monday) to 7 (Sunday), not ${weekday}.`);
  return name;
}

/** A month's name. `month` counts from 1. Throws a RangeError for any other number than 1 to 12. */
export const formatMonth = (month: number, lang: Language, style?: Style): string =>
  monthName(month, DATE_LOCALES[lang], style);

/** A length of time in words, for a fold: "19 ans", "3 mois". Throws a RangeError as `roundGap` does. */
export const formatGap = (days: number, lang: Language): string => gapPhrase(days, DATE_LOCALES[lang]);
