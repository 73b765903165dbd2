import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** A stretch of an article's text that is one paragraph or one sub-heading, without the blank lines around it. */
export interface Block extends Span {
  kind: 'paragraph' | 'heading';
}

/** A text with a title, a language and a publication date. */
export interface Article {
  /** The file's path inside `articles/`, without its extension; made of URL-safe characters. */
  id: string;
  title: string;
  lang: Language;
  /** EDTF: a year, a month, a day or an interval. Its days are the publication window. */
  published: string;
  /** The file as it was decoded, header included. Every offset of the article's mentions and events counts in it. */
  text: string;
  /** The paragraphs and sub-headings of the body, in order. */
  blocks: Block[];
  /** What a reader does not see of the blocks (Markdown's markers), in order and without overlap. Empty for plain text. */
  markup: Span[];
  publisher?: string;
  author?: string;
  url?: string;
}
