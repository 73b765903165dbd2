/**
 * A value inside a reason: a date (EDTF), words of the article (shown as a quote), a weekday (ISO: 1 is Monday), a
 * number, or the headline of another event.
 */
export type ReasonValue = { edtf: string } | { words: string } | { weekday: number } | { count: number };

/**
 * One step of the reasoning behind a date or a status. `code` names a message of `i18n/*.json` (under `reasons`);
 * `values` are its arguments. The words are chosen where they are shown, in the reader's language.
 */
export interface Reason {
  code: string;
  values?: Record<string, ReasonValue>;
}
