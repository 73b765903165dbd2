import { fr } from '../fr/index.ts';
import type { Locale } from '../../locale.ts';
export const en: Locale = fr;
