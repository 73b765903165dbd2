import type { Article, Language } from '../model/index.ts';
import { plainBlocks } from './plain-blocks.ts';

/** A bare text of a corpus. */
export interface Document {
  lang: Language;
  /** The publication date ("document creation time"), EDTF. */
  dct: string;
  text: string;
}

/** A bare text as an article without a title. Offsets of what is found in it count in the text. */
export function articleOf({ lang, dct, text }: Document, id = 'document'): Article {
  return { id, title: '', lang, published: dct, text, blocks: plainBlocks(text, 0), markup: [] };
}
