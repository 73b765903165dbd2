import eld from 'eld/small';

import { type Language, LANGUAGES } from '../model/index.ts';

/** Texts shorter than this (UTF-16 units) say too little for another language to be ruled in. */
const ENOUGH_TEXT = 200;

/**
 * The language of a text: the likelier of those that Frise reads. Undefined when the text is long enough to tell and
 * is clearly in none of them.
 */
export function detectLanguage(text: string): Language | undefined {
  const result = eld.detect(text);
  const scores = result.getScores();
  const [likeliest] = [...LANGUAGES].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const isOther = !(LANGUAGES as readonly string[]).includes(result.language);
  if (isOther && text.length >= ENOUGH_TEXT && result.isReliable()) return undefined;
  return likeliest;
}
