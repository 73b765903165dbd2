import { sentenceCase } from '../dates/format.ts';
import { explainCorrection } from '../i18n/correction.ts';
import { t } from '../i18n/messages.ts';
import { QUOTATION_MARKS } from '../i18n/quotation.ts';
import { statusWord } from '../i18n/status.ts';
import { isExtracted, type Language } from '../model/index.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent } from './content.ts';
import { sourceLine, sourcesOf, tellerOf } from './told.ts';

/** An entry of the summary, as every format of it tells it. Plain text. */
export interface SummaryEntry {
  /** From 1: its mark's on the drawing. */
  number: number;
  /** In words: "17 décembre 2021". */
  date: string;
  /** "à venir"; absent for what is past. */
  status?: string;
  headline: string;
  /** The language of the headline, and that of text and notes. */
  lang: Language;
  told: Language;
  /** The sentence it was read in, between its language's quotation marks, or what its row says; what editors corrected. */
  paragraphs: string[];
  /** What was said of it: who, empty where the words name them, and what, between quotation marks. */
  notes: { speaker: string; text: string }[];
  /** The number of its source, from 1; absent when there is only one. */
  source?: number;
}

/** The sheet for the meeting: what happened, from what sources. */
export interface Summary {
  title: string;
  lede: string[];
  entries: SummaryEntry[];
  /** Title, publisher, author, date and address of each. */
  sources: string[];
}

/** What the summary tells, in the reader's language. */
export function summaryOf(content: ExportContent, lang: Language): Summary {
  const tell = tellerOf(content, lang);
  const sources = sourcesOf(content);
  const numbers = new Map(sources.map(({ kind, id }, i) => [`${kind} ${id}`, i + 1]));
  const entries = content.events.map((event, i): SummaryEntry => {
    const { headline, date, text, notes, facts, source } = tell(event);
    const [open, close] = QUOTATION_MARKS[source.lang];
    const said = isExtracted(event)
      ? [`${open}${text}${close}`, ...facts]
      : [...text.split('\n'), facts.join(' · ')];
    const corrected = (event.corrections ?? []).map((one) => cleanLine(explainCorrection(one, lang)));
    // What an editor wrote has a source of its own, which is in no list.
    const own =
      source.kind === 'note' ? [t(lang, 'export.source', { source: sourceLine(source, lang) })] : [];
    const number = sources.length > 1 ? numbers.get(`${source.kind} ${source.id}`) : undefined;
    return {
      number: i + 1,
      date: sentenceCase(date, lang),
      ...(event.status !== 'past' && { status: statusWord(event, lang) }),
      headline,
      lang: event.lang,
      told: source.lang,
      paragraphs: [...said, ...corrected, ...own].filter(Boolean),
      notes: notes.map(({ speaker, text: words }) => ({
        speaker: words.includes(speaker) ? '' : speaker,
        text: `${open}${words}${close}`,
      })),
      ...(number !== undefined && { source: number }),
    };
  });
  return {
    title: cleanLine(content.title),
    lede: content.lede.map(cleanLine),
    entries,
    sources: sources.map((source) => sourceLine(source, lang)),
  };
}
