import { extractEvents, tag, type Timex } from '../../../../src/extract/index.ts';
import { plainBlocks } from '../../../../src/extract/plain-blocks.ts';
import type { ExtractedEvent } from '../../../../src/model/index.ts';

/** Thursday 13 January 2022: the day on which the sentences of these tests were written, unless they say otherwise. */
export const THURSDAY = '2022-01-13';

/** The mentions of English text. */
export const mentions = (text: string, dct = THURSDAY): Timex[] => tag({ lang: 'en', dct, text });

/** The events of English text. */
export const events = (text: string, published = THURSDAY): ExtractedEvent[] =>
  extractEvents({
    id: 'test',
    title: '',
    lang: 'en',
    published,
    text,
    blocks: plainBlocks(text, 0),
    markup: [],
  }).events;
