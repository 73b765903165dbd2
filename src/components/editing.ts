import { correctionWords } from '../i18n/correction.ts';
import { type TextInLanguage, textIn } from '../i18n/in-language.ts';
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
  corrections.map((correction) => ({
    said: correctionWords(correction, lang),
    because: textIn(correction.because, lang),
  }));

/** Whether the date that its reasons explain is not the one that it stands at. */
export const isRedated = ({ corrections = [] }: Pick<Telling, 'corrections'>): boolean =>
  corrections.some(({ field }) => field === 'when');
