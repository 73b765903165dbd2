import type { DatePatterns } from '../dates/locale.ts';
import type { Language } from '../model/index.ts';
import type { TimelineWords } from '../timeline/input.ts';
import { wordsOf } from '../timeline/words.ts';
import type { PageData } from './page-events.ts';

/** The dates' words of each language, of which a page loads its own. */
const LOCALES: Record<Language, () => Promise<DatePatterns>> = {
  fr: async () => (await import('../dates/locales/fr.ts')).fr,
  en: async () => (await import('../dates/locales/en.ts')).en,
};

/** The words of a drawing, in the page's language. */
export async function pageWords({ lang, names, phrases }: PageData): Promise<TimelineWords> {
  return wordsOf(lang, { ...(await LOCALES[lang]()), ...names }, phrases);
}
