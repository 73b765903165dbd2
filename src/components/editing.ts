import { parseEdtf } from '../dates/edtf.ts';
import { formatWhen } from '../dates/format.ts';
import { type TextInLanguage, textIn } from '../i18n/in-language.ts';
import { t, translate } from '../i18n/messages.ts';
import { quoted } from '../i18n/quotation.ts';
import type { Language, Telling } from '../model/index.ts';

/** A correction in the reader's words: what the text alone gives, and why it was corrected. */
export interface CorrectionWords {
  said: string;
  because?: TextInLanguage | undefined;
}

/** What was corrected of an event, the date first. */
export const correctionsOf = (
  { corrections = [] }: Pick<Telling, 'corrections'>,
  lang: Language,
): CorrectionWords[] =>
  corrections.map(({ field, extracted, because }) => {
    const words =
      field === 'when'
        ? formatWhen(parseEdtf(extracted), lang, { weekday: true })
        : translate(lang, `status.${extracted}`);
    return {
      said: t(lang, 'editing.corrected', { extracted: quoted(words, lang) }),
      because: textIn(because, lang),
    };
  });

/** Whether the date that its reasons explain is not the one that it stands at. */
export const isRedated = ({ corrections = [] }: Pick<Telling, 'corrections'>): boolean =>
  corrections.some(({ field }) => field === 'when');
