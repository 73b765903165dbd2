import { parseEdtf } from '../dates/edtf.ts';
import { formatWhen } from '../dates/format.ts';
import type { Correction, Language } from '../model/index.ts';
import { textIn } from './in-language.ts';
import { t, translate } from './messages.ts';
import { quoted } from './quotation.ts';

/** What an editor corrected, as a sentence: "Corrected: the text alone gives “Sunday 2 or 9 January 2022”." */
export function correctionWords({ field, extracted }: Correction, lang: Language): string {
  const words =
    field === 'when'
      ? formatWhen(parseEdtf(extracted), lang, { weekday: true })
      : translate(lang, `status.${extracted}`);
  return t(lang, 'editing.corrected', { extracted: quoted(words, lang) });
}

/** The same with the editor's reason. */
export const explainCorrection = (correction: Correction, lang: Language): string =>
  [correctionWords(correction, lang), textIn(correction.because, lang)?.text].filter(Boolean).join(' ');
