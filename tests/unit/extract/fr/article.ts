import { extractEvents, tag, type Timex } from '../../../../src/extract/index.ts';
import { plainBlocks } from '../../../../src/extract/plain-blocks.ts';
import type { ExtractedEvent } from '../../../../src/model/index.ts';

/** Wednesday 5 January 2022: the day on which the sentences of these tests were written, unless they say otherwise. */
export const WEDNESDAY = '2022-01-05';

/** The mentions of French text. */
export const mentions = (text: string, dct = WEDNESDAY): Timex[] => tag({ lang: 'fr', dct, text });

/** The events of French text. */
export const eventsOf = (text: string, published: string): ExtractedEvent[] =>
  extractEvents({
    id: 'a',
    title: '',
    lang: 'fr',
    published,
    text,
    blocks: plainBlocks(text, 0),
    markup: [],
  }).events;

/** The events of French text, of Wednesday 26 November 2025: when, with which status, and what. */
export const told = (text: string, published = '2025-11-26'): string[] =>
  eventsOf(text, published).map(({ when, status, headline }) => `${when} ${status}: ${headline}`);
