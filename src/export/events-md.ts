import { stringify } from 'yaml';

import { yearToEdtf } from '../dates/day.ts';
import { isPlain, plainDate, type PlainDate, type PlainPoint } from '../dates/plain-date.ts';
import { t } from '../i18n/messages.ts';
import { dateWithStatus } from '../i18n/status.ts';
import type { TimelineEvent } from '../model/index.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { noteLine, sourceLine, sourcesOf, tellerOf, type Told } from './told.ts';

/** Markwhen's years have at most five digits. */
const FARTHEST = 99_999;

const two = (value: number) => String(value).padStart(2, '0');

function pointText({ year, month, day, minute }: PlainPoint): string {
  const parts = [month, day].filter((part) => part !== undefined).map(two);
  const time = minute === undefined ? '' : ` ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  return [yearToEdtf(year), ...parts].join('-') + time;
}

/**
 * A date as Markwhen reads it: EDTF of the years 1 to 9999; of others the year alone, "44 BC" or "12000". Undefined
 * where it has no notation.
 */
function dateText({ start, end }: PlainDate): string | undefined {
  const points = [start, ...(end ? [end] : [])];
  if (points.every(({ year }) => year >= 1 && year <= 9999)) return points.map(pointText).join(' / ');
  const years = [...new Set(points.map(({ year }) => year))];
  if (years.some((year) => Math.abs(year) >= FARTHEST)) return undefined;
  const era = years.some((year) => year <= 0);
  const text = (year: number) => (year <= 0 ? `${1 - year} BC` : era ? `${year} AD` : `${year}`);
  return years.map(text).join(' - ');
}

/** Whether Markwhen's notation says all of the date. */
const isWhole = (when: string, text: string | undefined) =>
  text !== undefined && isPlain(when) && !/BC|AD|\d{5}/.test(text);

/** A text as Markdown: no character of it is mark-up. */
const markdown = (text: string) => text.replace(/[\\`*_<>[\]&]/g, '\\$&');

/** Lines that Markwhen never takes for events, whatever they begin with: quotations. */
const quotation = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((text) => text.split('\n').map((line) => `> ${line}`.trimEnd())).join('\n>\n');

function eventText(event: TimelineEvent, told: Told, { lang }: ExportOptions): string {
  const date = dateText(plainDate(event.when));
  const words = isWhole(event.when, date) ? '' : ` (${told.date})`;
  const line = markdown(told.headline + words);
  const paragraphs = [
    `**${markdown(dateWithStatus(event, lang))}**`,
    ...(event.group ? [markdown(cleanLine(event.group))] : []),
    ...told.text.split('\n').map(markdown),
    ...told.notes.map((note) => markdown(noteLine(note, lang))),
    ...told.facts.map(markdown),
    markdown(t(lang, 'export.source', { source: sourceLine(told.source, lang) })),
  ].filter(Boolean);
  // A date that Markwhen has no notation for stays in the notes.
  if (date === undefined) return quotation([line, ...paragraphs]);
  return `${date}: ${line}\n${quotation(paragraphs)}`;
}

/** Notes in Markdown that are a Markwhen timeline as well. */
export function eventsMd(content: ExportContent, options: ExportOptions): string {
  const { lang } = options;
  const tell = tellerOf(content, lang);
  const title = cleanLine(content.title);
  const sources = sourcesOf(content);
  const parts = [
    `---\n${stringify({ title }, { lineWidth: 0 })}---`,
    `# ${markdown(title)}`,
    quotation([markdown(content.lede.join(' · '))]),
    ...content.events.map((event) => eventText(event, tell(event), options)),
    `# ${t(lang, 'sources.title', { count: sources.length })}`,
    quotation(sources.map((source) => markdown(sourceLine(source, lang)))),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
