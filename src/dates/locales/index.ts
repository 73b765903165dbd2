import type { Language } from '../../model/index.ts';
import type { DateLocale } from '../locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { CALENDAR_NAMES } from './names.ts';

/** The words and patterns of dates in each language. */
export const DATE_LOCALES: Record<Language, DateLocale> = {
  fr: { ...fr, ...CALENDAR_NAMES.fr },
  en: { ...en, ...CALENDAR_NAMES.en },
};
