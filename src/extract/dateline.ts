import type { ParsedSentence } from './parsed-sentence.ts';

/** No dateline is longer (tokens). */
const LONGEST_DATELINE = 14;

/**
 * Where the dateline of a dispatch ends, as a token index behind its dash: "LONDON, Sept 10 (Reuters) - ", "WELLAND — ".
 * It opens with a name, and no verb stands in it. 0 for none.
 */
export function datelineEnd(sentence: ParsedSentence): number {
  const { tokens } = sentence;
  if (!/^\p{Lu}/u.test(tokens[0]?.text ?? '')) return 0;
  const opening = tokens.slice(0, LONGEST_DATELINE + 1);
  const dash = opening.findIndex(({ text, glued }, i) => i > 0 && /^[-–—]$/.test(text) && !glued);
  if (dash < 0) return 0;
  // Only a sentence with such a dash is worth its verbs.
  const verb = sentence.verbs[0];
  return verb && verb.first <= dash ? 0 : dash + 1;
}
