import type { Language } from '../model/index.ts';
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

/** Read before the first document, so that it takes no longer than those after it. */
const SAMPLES: Record<Language, string> = {
  fr: `Hier, vers 18 h 30, deux hommes ont été arrêtés à Lyon. Le ministre doit se rendre lundi 3 mars sur place, après
la réunion du 12 janvier 1998 ; il avait promis, il y a trois ans, de revenir en 2001 ou au printemps prochain.`,
  en: `Two men were arrested in Lyon yesterday at 6:30 pm. The minister will go there on Monday, March 3, after the
meeting of January 12, 1998; three years ago he promised to come back in 2001 or next spring.`,
};

/** How often: a runtime compiles what it has seen many times. */
const ROUNDS = 100;

/** Loads what a language needs, and lets the runtime compile the way to it. Reading works without, if slower at first. */
export function prepare(lang: Language): void {
  locales[lang].prepare?.();
  locales[lang].grammar.prepare();
  for (let i = 0; i < ROUNDS; i++) tag({ lang, dct: i % 2 ? '2000-02' : '2000-02-29', text: SAMPLES[lang] });
}

/** The temporal expressions of a bare text, published at `dct` (EDTF). Throws an EdtfError when that is none. */
export function tag(document: Document): Timex[] {
  return extractMentions(articleOf(document)).map(({ start, end, text, kind, value, edtf }) => {
    const timex: Timex = { start, end, text, type: TYPES[kind], value };
    if (edtf !== undefined) timex.edtf = edtf;
    return timex;
  });
}
