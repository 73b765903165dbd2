import type { Language } from '../model/index.ts';
import { extractMentions } from './extract-events.ts';
import { plainBlocks } from './plain-blocks.ts';

/** A temporal expression in the terms of TIMEX3 (ISO-TimeML), with its EDTF value where it has one. */
export interface Timex {
  start: number;
  end: number;
  text: string;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  edtf?: string;
}

const TYPES = { date: 'DATE', time: 'TIME', duration: 'DURATION', set: 'SET' } as const;

/** The temporal expressions of a bare text, published at `dct` (EDTF). Throws an EdtfError when that is none. */
export function tag({ lang, dct, text }: { lang: Language; dct: string; text: string }): Timex[] {
  const article = {
    id: 'document',
    title: '',
    lang,
    published: dct,
    text,
    blocks: plainBlocks(text, 0),
    markup: [],
  };
  return extractMentions(article).map(({ start, end, text: words, kind, value, edtf }) => ({
    start,
    end,
    text: words,
    type: TYPES[kind],
    value,
    ...(edtf === undefined ? {} : { edtf }),
  }));
}
