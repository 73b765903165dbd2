import { isUpperAt } from '../../characters.ts';
import type { Token } from '../../tokens.ts';

const words = (text: string) => new Set(text.split(' '));

/** Nouns in "-ly" of those that news has subjects of. */
const NO_ADVERB = words('assembly family july italy ally rally bully supply reply monopoly anomaly fly');

const ADVERBS = words('first also then later once never already twice now not');

/** Adverbs that a sentence may open with: their like are no names. */
const OPENING = /^[a-z]{3,}(?:ally|ently|antly|edly|ously|ively|ately|ingly|arly)$/;

/** "first", "narrowly", but not "Vesely". */
export const isAdverb = ({ lower, text }: Token) =>
  ADVERBS.has(lower) ||
  (lower.endsWith('ly') && !NO_ADVERB.has(lower) && (!isUpperAt(text) || OPENING.test(lower)));
