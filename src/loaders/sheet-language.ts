import eld from 'eld/small';

import { type Language, LANGUAGES } from '../model/index.ts';
import { detectLanguage } from './language.ts';

const isLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);

/** The language that a text is in for sure; undefined when it is too short to tell, or in another one. */
function certainLanguage(text: string): Language | undefined {
  const result = eld.detect(text);
  return isLanguage(result.language) && result.isReliable() ? result.language : undefined;
}

/** The most frequent; undefined when there is none, or when two are as frequent. */
function majority(languages: readonly (Language | undefined)[]): Language | undefined {
  const counts = LANGUAGES.map((lang) => ({
    lang,
    count: languages.filter((other) => other === lang).length,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.lang : undefined;
}

/**
 * The language of each row of a sheet, and the sheet's own, which is that of most rows, or where they do not tell, of
 * all of them read as one text. A row that neither says its language nor is long enough to tell is in the sheet's.
 */
export function languagesOf(rows: readonly { text: string; said?: Language | undefined }[]): {
  sheet: Language;
  rows: Language[];
} {
  const certain = rows.map(({ text, said }) => said ?? certainLanguage(text));
  const whole = () => detectLanguage(rows.map(({ text }) => text).join('\n'));
  const sheet = majority(certain) ?? whole() ?? LANGUAGES[0];
  return { sheet, rows: certain.map((lang) => lang ?? sheet) };
}
