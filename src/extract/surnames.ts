import type { Article } from '../model/index.ts';
import type { Locale } from './locale.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { tokenize } from './tokens.ts';

const surnameCache = new WeakMap<Article, ReadonlySet<string>>();

/** Capitalised words that stand alone somewhere in the article: whom it calls by surname. */
export function surnamesOf(
  article: Article,
  sentences: readonly ParsedSentence[],
  locale: Locale,
): ReadonlySet<string> {
  const cached = surnameCache.get(article);
  if (cached) return cached;
  const isCapital = (text: string | undefined) => text !== undefined && /^\p{Lu}\p{Ll}/u.test(text);
  const surnames = new Set<string>();
  const firstNames = new Map<string, Set<string>>();
  const title = tokenize(article.title, 0, article.title.length, locale.apostrophe);
  for (const tokens of [title, ...sentences.map((sentence) => sentence.tokens)]) {
    tokens.forEach((token, i) => {
      // A word that opens a sentence has a capital for another reason.
      const opens = i === 0 && tokens !== title;
      if (
        isCapital(token.text) &&
        !opens &&
        !isCapital(tokens[i - 1]?.text) &&
        !isCapital(tokens[i + 1]?.text)
      ) {
        surnames.add(token.text);
      }
      // The first word of a name, with no other capital before it: "Margaret Weir", "Robert Weir".
      const first = tokens[i - 1]?.text;
      const { titles, civilities } = locale.entities;
      const opensName = (word: string) => !titles.has(word) && !civilities.has(word);
      if (isCapital(token.text) && isCapital(first) && opensName(tokens[i - 1]!.plain)) {
        const known = firstNames.get(token.text) ?? new Set();
        firstNames.set(token.text, known.add(first!));
      }
    });
  }
  // Of two people with one surname, each keeps the first name.
  for (const [surname, known] of firstNames) if (known.size > 1) surnames.delete(surname);
  surnameCache.set(article, surnames);
  return surnames;
}
