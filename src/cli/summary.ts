/** `npm run summary`: the summary of the content folder, by the same functions as the site's. */
import { resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';

import writeFileAtomic from 'write-file-atomic';

import { formatWhen } from '../dates/format.ts';
import type { ExportContent, ExportOptions } from '../export/content.ts';
import { eventsJson } from '../export/events-json.ts';
import { eventsMd } from '../export/events-md.ts';
import { summaryHtml } from '../export/summary-html.ts';
import { type Emphasis, summaryText } from '../export/summary-text.ts';
import { t } from '../i18n/messages.ts';
import { type Language, LANGUAGES } from '../model/index.ts';
import { choice } from './choice.ts';
import { printPdf } from './pdf.ts';
import { OutputError, runCommand, UsageError } from './run-command.ts';
import { type Selection, selectedContent } from './selected-content.ts';
import { summaryStyles } from './summary-styles.ts';

const USAGE = `Usage: npm run --silent summary -- [options]

Prints the summary of the content folder: its events in the order of time, with their notes and sources.

  --format text|markdown|html|json   text (the default) is wrapped to the terminal's width; html is one
                                     page that needs no other file
  --pdf FILE                         writes the printed sheet as PDF, with the browser that the tests use
  --article ID                       only the events of this article; may be repeated
  --from DATE, --to DATE             only the events that can have been in these days: a year, 12/2021,
                                     17/12/2021, or a date in EDTF
  --lang fr|en                       the language of the words; French by default
  --help                             this text`;

/** Of a page, where text is not wrapped by a terminal. */
const COLUMNS = 80;
const WIDEST = 100;

type Format = 'text' | 'markdown' | 'html' | 'json';
const FORMATS: readonly Format[] = ['text', 'markdown', 'html', 'json'];

const STYLES: Record<Emphasis, Parameters<typeof styleText>[0]> = {
  title: 'bold',
  date: 'red',
  headline: 'bold',
  aside: 'dim',
};

/** Colour only where somebody sees it: never in a file or a pipe, nor where NO_COLOR forbids it. */
const style = (emphasis: Emphasis, text: string) =>
  styleText(STYLES[emphasis], text, { stream: process.stdout, validateStream: true });

const html = async (content: ExportContent, lang: Language) =>
  summaryHtml(content, {
    lang,
    styles: await summaryStyles(),
    printed: t(lang, 'summary.printed', { date: formatWhen(localToday(), lang) }),
  });

/** The reader's own day, not Greenwich's. */
function localToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}

const WRITERS: Record<Format, (content: ExportContent, lang: Language) => string | Promise<string>> = {
  text: (content, lang) =>
    summaryText(content, { lang, columns: Math.min(WIDEST, process.stdout.columns ?? COLUMNS), style }),
  markdown: (content, lang) => eventsMd(content, options(lang)),
  html,
  json: (content, lang) => eventsJson(content, options(lang)),
};

const options = (lang: Language): ExportOptions => ({ lang, page: { name: 'home' }, base: '/' });

async function main(args: string[]): Promise<string> {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: 'string' },
      pdf: { type: 'string' },
      article: { type: 'string', multiple: true },
      from: { type: 'string' },
      to: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return USAGE;
  const lang = choice<Language>('lang', values.lang, LANGUAGES) ?? LANGUAGES[0];
  const format = choice('format', values.format, FORMATS);
  if (format !== undefined && values.pdf !== undefined)
    throw new UsageError('--pdf writes the printed sheet: it does not go with --format.');
  const selection: Selection = { articles: values.article, from: values.from, to: values.to };
  const content = await selectedContent(selection, lang);
  if (values.pdf === undefined) return (await WRITERS[format ?? 'text'](content, lang)).trimEnd();
  // npm runs its scripts in the project's folder, and says here where the user is.
  const file = resolve(process.env['INIT_CWD'] ?? '', values.pdf);
  const pdf = await printPdf(await html(content, lang));
  try {
    await writeFileAtomic(file, Buffer.from(pdf));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new OutputError(
      `"${values.pdf}" could not be written (${code}). Name a file in a folder that there is, and that you may write to.`,
      { cause: error },
    );
  }
  return t(lang, 'summary.written', { file: values.pdf, count: content.events.length });
}

await runCommand(main, USAGE);
