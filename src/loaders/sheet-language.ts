import eld from 'eld/small';

import { type Language, LANGUAGES } from '../model/index.ts';

const isLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);

/** The language that a text is in for sure; undefined when it is too short to tell, or in another one. */
function certainLanguage(text: string): Language | undefined {
  const result = eld.detect(text);
  return isLanguage(result.language) && result.isReliable() ? result.language : undefined;
}

/** The most frequent; the first of LANGUAGES among equals. */
function majority(languages: readonly (Language | undefined)[]): Language {
  const count = (lang: Language) => languages.filter((other) => other === lang).length;
  return LANGUAGES.reduce((most, lang) => (count(lang) > count(most) ? lang : most));
}

/**
 * The language of each row of a sheet, and the sheet's own, which is that of most rows. A row that neither says its
 * language nor is long enough to tell is in the sheet's.
 */
export function languagesOf(rows: readonly { text: string; said?: Language | undefined }[]): {
  sheet: Language;
  rows: Language[];
} {
  const certain = rows.map(({ text, said }) => said ?? certainLanguage(text));
  const sheet = majority(certain);
  return { sheet, rows: certain.map((lang) => lang ?? sheet) };
}
