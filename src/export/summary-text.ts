import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

import { t } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';
import type { ExportContent } from './content.ts';
import { summaryOf, type SummaryEntry } from './summary.ts';

/** How a part of the text is set on a terminal that has styles. */
export type Emphasis = 'title' | 'date' | 'headline' | 'aside';

/** For what the text is made. */
export interface TextOptions {
  lang: Language;
  /** The width that no line exceeds, in columns. */
  columns: number;
  /** Sets a text in a style; as it is where there is none. */
  style?: (emphasis: Emphasis, text: string) => string;
}

/** Narrower than this, lines would hold a word each. */
const NARROWEST = 24;

/** The summary as plain text, wrapped to a width. */
export function summaryText(content: ExportContent, options: TextOptions): string {
  const { lang, style = (_, text) => text } = options;
  const columns = Math.max(NARROWEST, options.columns);
  const { title, lede, entries, sources } = summaryOf(content, lang);
  const margin = String(entries.length).length + 2;
  /** Wrapped, every line after `first` begins with as many spaces. */
  const hung = (text: string, first = ' '.repeat(margin)) => {
    const indent = ' '.repeat(stringWidth(first));
    const lines = wrapAnsi(text, columns - indent.length, { hard: true }).split('\n');
    return lines.map((line, i) => `${i === 0 ? first : indent}${line}`.trimEnd()).join('\n');
  };
  const entryText = ({ number, date, status, headline, paragraphs, notes, source }: SummaryEntry) => {
    const dated = style('date', date) + (status === undefined ? '' : style('aside', ` · ${status}`));
    const cited = source === undefined ? '' : ` [${source}]`;
    const said = paragraphs.map((text, i) => (i === 0 ? text + cited : text));
    return [
      hung(dated, `${String(number).padStart(margin - 2)}  `),
      hung(style('headline', headline)),
      ...(said.length > 0 ? said : [cited.trim()].filter(Boolean)).map((text) => hung(text)),
      ...notes.map(({ speaker, text }) =>
        hung(speaker ? t(lang, 'summary.note', { speaker, text }) : text, `${' '.repeat(margin)}– `),
      ),
    ].join('\n');
  };
  const numbered = sources.length > 1;
  return [
    [hung(style('title', title), ''), hung(style('aside', lede.join(' · ')), '')].join('\n'),
    ...entries.map(entryText),
    [
      style('date', t(lang, 'sources.title', { count: sources.length })),
      ...sources.map((source, i) => hung(source, numbered ? `[${i + 1}] ` : '')),
    ].join('\n'),
  ].join('\n\n');
}
