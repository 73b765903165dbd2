import type { ParsedSentence } from './parsed-sentence.ts';

/** No dateline is longer (tokens). */
const LONGEST_DATELINE = 14;

/**
 * Where the dateline of a dispatch ends, as a token index behind its dash: "LONDON, Sept 10 (Reuters) - ", "WELLAND — ".
 * It opens with a name, and no verb stands in it. 0 for none.
 */
export function datelineEnd({ tokens, verbs }: ParsedSentence): number {
  if (!/^\p{Lu}/u.test(tokens[0]?.text ?? '')) return 0;
  const opening = tokens.slice(0, LONGEST_DATELINE + 1);
  const dash = opening.findIndex(({ text, glued }, i) => i > 0 && /^[-–—]$/.test(text) && !glued);
  return dash < 0 || (verbs[0] && verbs[0].first <= dash) ? 0 : dash + 1;
}
