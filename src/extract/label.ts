import { isUpperAt } from './characters.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Token } from './tokens.ts';

/** A label is no longer (tokens) than a date, a time and a place. */
const LONGEST_LABEL = 10;

/** Whether a date opens a sentence as a label: a colon follows, and no verb comes before it. */
export function isLabel(sentence: ParsedSentence, first: number, next: number): boolean {
  if (first > 1) return false;
  const { tokens } = sentence;
  const end = labelEnd(tokens, next);
  const isDash = end !== undefined && /^[-–—]$/.test(tokens[end]!.text);
  // "On Monday – hours after the vote – he left": a dash ends a label only where the date opens the sentence, or its line.
  const isBulleted = first === 1 && /^[•*–-]$/.test(tokens[0]!.text);
  if (end === undefined || (isDash && first > 0 && !isBulleted)) return false;
  // Only now: to find the verbs of a sentence takes longer than all that was asked before.
  return sentence.verbs.every((verb) => verb.first > end || verb.participle);
}

/** The mark that ends a label; "20:30" is a time, and "mid-May" a word. */
export function labelEnd(tokens: readonly Token[], from: number): number | undefined {
  const end = Math.min(tokens.length - 1, from + LONGEST_LABEL);
  for (let i = from; i < end; i++) {
    const [{ text, glued }, after] = [tokens[i]!, tokens[i + 1]!];
    // "5 mars 2024. Un salarié…": a full stop within a sentence, just behind its date.
    if (text === '.' && i === from && !after.glued && isUpperAt(after.text)) return i;
    if (text === ':' ? !(glued && after.glued) : /^[-–—]$/.test(text) && !glued && !after.glued) return i;
  }
  return undefined;
}
