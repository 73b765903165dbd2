import { HEADLINE_LENGTH } from './headline.ts';
import type { Locale } from './locale.ts';

/** A text cut at a word, for want of a structure: no word that leads to another one is left at its end. */
export function cut(text: string, { dangling }: Locale): string {
  if (text.length <= HEADLINE_LENGTH) return text;
  const words = text.slice(0, HEADLINE_LENGTH).split(' ').slice(0, -1);
  const isLoose = (word: string) =>
    dangling.has(word.toLowerCase().replace('’', "'")) || /^[^\p{L}\p{N}”»)]+$/u.test(word);
  while (words.length > 1 && isLoose(words.at(-1)!)) words.pop();
  return `${words.join(' ').replace(/[,;:]$/u, '')}…`;
}
