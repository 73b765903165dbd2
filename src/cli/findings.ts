import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';

import type { Finding } from '../editing/review.ts';
import { explainFinding } from '../i18n/explain.ts';
import { t } from '../i18n/messages.ts';
import type { Content } from '../loaders/read-content.ts';
import type { Language } from '../model/index.ts';

export const FORMATS = ['table', 'json', 'github'] as const;

/** A finding with its words and its place, as it is printed. */
export interface Shown {
  kind: Finding['kind'];
  file: string;
  /** From 1. */
  line: number;
  event?: string;
  said: string;
  sentence?: string;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Findings with their words in a language, and the line of the file that each is on. */
export function shownFindings(
  findings: readonly Finding[],
  { articles, files }: Pick<Content, 'articles' | 'files'>,
  lang: Language,
): Shown[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return findings.map((finding) => {
    const { kind, article, offset, event, sentence } = finding;
    const line = (texts.get(article) ?? '').slice(0, offset).split('\n').length;
    return {
      kind,
      file: files.get(article) ?? article,
      line,
      ...(event && { event }),
      said: explainFinding(finding, lang),
      ...(sentence && { sentence: oneLine(sentence) }),
    };
  });
}

/** Widths of the columns but the last, in characters; the last takes what the terminal leaves. */
const WIDTHS = [44, 58];
const NARROWEST = 30;
/** The spaces beside the words of a column. */
const PADDING = 2;

function asTable(shown: readonly Shown[], lang: Language): string {
  if (shown.length === 0) return t(lang, 'review.nothing');
  const left = (process.stdout.columns ?? 160) - WIDTHS.reduce((sum, width) => sum + width + 1, 2);
  const widths = [...WIDTHS, Math.max(NARROWEST, left)];
  const table = new Table({
    head: [t(lang, 'review.where'), t(lang, 'review.what'), t(lang, 'review.sentence')],
    colWidths: widths,
    style: { head: [], border: [] },
  });
  // Between words where there are any; a long path is broken where it must be, since the table would cut it.
  const wrapped = (text: string, column: number) =>
    wrapAnsi(text, (widths[column] ?? NARROWEST) - PADDING, { hard: true });
  for (const { file, line, event, said, sentence } of shown)
    table.push(
      [`${file}:${line}${event ? `\n${event}` : ''}`, said, sentence ?? ''].map((text, column) =>
        wrapped(text, column),
      ),
    );
  return `${table.toString()}\n${t(lang, 'review.count', { count: shown.length })}`;
}

/** What must not stand in a workflow command's message, and besides in its properties. */
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** What is wrong by itself is a warning; what may be meant is a notice. */
const levelOf = ({ kind }: Shown) => (kind === 'refused' || kind === 'metadata' ? 'notice' : 'warning');

/** The workflow commands of GitHub Actions, a line each. */
const asAnnotations = (shown: readonly Shown[]) =>
  shown
    .map((one) => {
      const place = `file=${property(one.file)},line=${one.line},title=${property(one.event ?? one.kind)}`;
      return `::${levelOf(one)} ${place}::${escaped([one.said, one.sentence].filter(Boolean).join(' '))}`;
    })
    .join('\n');

/** Findings as a text in one of the formats. */
export function printFindings(
  findings: readonly Finding[],
  content: Pick<Content, 'articles' | 'files'>,
  format: (typeof FORMATS)[number],
  lang: Language,
): string {
  const shown = shownFindings(findings, content, lang);
  if (format === 'json') return JSON.stringify(shown, null, 2);
  return format === 'github' ? asAnnotations(shown) : asTable(shown, lang);
}
