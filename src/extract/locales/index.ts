import type { Language } from '../../model/index.ts';
import type { Locale } from '../locale.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

/** What Frise knows of each language. */
export const locales: Record<Language, Locale> = { fr, en };
