import { type Language, LANGUAGES, type Texts, type TimelineEvent } from '../model/index.ts';

/** A text with the language that it is in. */
export interface TextInLanguage {
  text: string;
  lang: Language;
}

/** A text in the reader's language, else in the first that there is one in; undefined where there is none. */
export function textIn(texts: Texts, lang: Language): TextInLanguage | undefined {
  for (const one of [lang, ...LANGUAGES]) {
    const text = texts[one];
    if (text !== undefined) return { text, lang: one };
  }
  return undefined;
}

/**
 * An event as readers of a language see it: with the headline that editors gave it in that language, else in its own; and
 * with the comments in that language, or all where there is none.
 */
export function inLanguage<T extends TimelineEvent>(event: T, lang: Language): T {
  const { titles = {}, comments = [] } = event;
  const own = [lang, event.lang].find((one) => titles[one] !== undefined);
  const understood = comments.filter((comment) => comment.lang === lang);
  return {
    ...event,
    ...(own && { headline: titles[own], lang: own }),
    ...(understood.length > 0 && { comments: understood }),
  };
}
