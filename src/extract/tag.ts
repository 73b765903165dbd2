import type { Language, Mention } from '../model/index.ts';
import { articleOf, type Document } from './document.ts';
import { extractMentions } from './extract-events.ts';
import { locales } from './locales/index.ts';

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

/** How often the samples are read with their day of publication known, and with its month: a runtime compiles what recurs. */
const ROUNDS = 3;

/** Loads what a language needs, and lets the runtime compile the way to it. Reading works without, if slower at first. */
export function prepare(lang: Language): void {
  const { prepare: load, grammar, samples } = locales[lang];
  load?.();
  grammar.prepare();
  for (let round = 1; round <= ROUNDS; round++) {
    // Each time another date, and as if it were the first: what was met is known.
    const month = `${2000 + round}-02`;
    grammar.forget();
    for (const dct of [`${month}-${10 + round}`, month]) for (const text of samples) tag({ lang, dct, text });
  }
}

/** The temporal expressions of a bare text, published at `dct` (EDTF). Throws an EdtfError when that is none. */
export function tag(document: Document): Timex[] {
  return extractMentions(articleOf(document), timexOf);
}

function timexOf({ start, end, text, kind, value, edtf }: Mention): Timex {
  const timex: Timex = { start, end, text, type: TYPES[kind], value };
  if (edtf !== undefined) timex.edtf = edtf;
  return timex;
}
