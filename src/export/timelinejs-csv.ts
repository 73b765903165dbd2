import { stringify } from 'csv-stringify/sync';

import { isPlain, plainDate, type PlainPoint } from '../dates/plain-date.ts';
import { t } from '../i18n/messages.ts';
import { dateWithStatus } from '../i18n/status.ts';
import { defused, isExtracted, type Language, type SheetRow, type TimelineEvent } from '../model/index.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { BOM } from './events-csv.ts';
import { noteLine, sourceLine, tellerOf, type Told } from './told.ts';

/** TimelineJS's columns in the order of its template, then Frise's own, which TimelineJS passes over. */
const COLUMNS = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'],
  ...['Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Alt Text', 'Media Thumbnail', 'Type'],
  ...['Group', 'Background', 'Link', 'Language', 'EDTF', 'Event Status'],
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** TimelineJS shows its texts as HTML. */
const html = (text: string) => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${html(text)}</p>`).join('');

/** TimelineJS, as historians, has no year 0: its year -44 is 44 BC. */
const yearCell = (year: number) => String(year > 0 ? year : year - 1);

function cellsOf({ year, month, day, minute }: PlainPoint): string[] {
  const two = (value: number) => String(value).padStart(2, '0');
  const time = minute === undefined ? '' : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  return [yearCell(year), month ?? '', day ?? '', time].map(String);
}

/** As much of the date as the columns can hold, and the whole of it where that is not all. */
function dateCells(when: string): Row {
  const { start, end } = plainDate(when);
  const [year = '', month = '', day = '', time = ''] = cellsOf(start);
  const row: Row = { Year: year, Month: month, Day: day, Time: time };
  if (end) {
    const [endYear = '', endMonth = '', endDay = '', endTime = ''] = cellsOf(end);
    Object.assign(row, {
      'End Year': endYear,
      'End Month': endMonth,
      'End Day': endDay,
      'End Time': endTime,
    });
  }
  if (!isPlain(when)) row.EDTF = when;
  return row;
}

function sheetCells(row: SheetRow): Row {
  const { media, credit, caption, altText, thumbnail, background, link } = row;
  const text = (words = '') => html(cleanLine(words));
  return {
    Media: media ?? '',
    'Media Credit': text(credit),
    'Media Caption': text(caption),
    'Alt Text': text(altText),
    'Media Thumbnail': thumbnail ?? '',
    Background: background ?? '',
    Link: link ?? '',
  };
}

function rowOf(event: TimelineEvent, told: Told, lang: Language): Row {
  const { when, status, calledOff, group } = event;
  const says = !isPlain(when) || status !== 'past' ? dateWithStatus(event, lang) : '';
  const row: Row = {
    ...dateCells(when),
    'Display Date': html(says),
    Headline: html(told.headline),
    Group: html(cleanLine(group ?? '')),
    Language: event.lang,
    'Event Status': status === 'past' ? '' : (calledOff ?? status),
  };
  if (!isExtracted(event)) {
    const display = event.row.displayDate;
    const text = paragraphs(cleanText(event.row.text).split('\n').filter(Boolean));
    return {
      ...row,
      ...sheetCells(event.row),
      ...(display && { 'Display Date': html(cleanLine(display)) }),
      Text: text,
    };
  }
  const source = t(lang, 'export.source', { source: sourceLine(told.source, lang) });
  const said = [told.text, ...told.notes.map((note) => noteLine(note, lang)), source];
  return { ...row, Text: paragraphs(said.filter(Boolean)) };
}

/** The title's own row; of a sheet that has one, that row as it was. */
function titleRow(content: ExportContent): Row {
  const { articles, sheets, title, titleLang, lede } = content;
  const own = articles.length === 0 && sheets.length === 1 ? sheets[0]?.opening : undefined;
  return {
    Headline: html(cleanLine(title)),
    Text: own ? paragraphs(cleanText(own.text).split('\n').filter(Boolean)) : paragraphs([lede.join(' · ')]),
    ...(own && sheetCells(own)),
    Type: 'title',
    Language: titleLang,
  };
}

/** What stays as it is: a year before Christ begins with a minus, and is a number. */
const isNumber = (cell: string) => /^-?\d+$/.test(cell);

/**
 * A spreadsheet for TimelineJS, and for Frise's own `content/imports/`. A month or a year stays one. What its columns
 * cannot say of a date is in "Display Date" for its readers, and in "EDTF" for the way back.
 */
export function timelineJsCsv(content: ExportContent, { lang }: ExportOptions): string {
  const tell = tellerOf(content, lang);
  const rows = [titleRow(content), ...content.events.map((event) => rowOf(event, tell(event), lang))];
  const cells = rows.map((row) =>
    COLUMNS.map((column) => row[column] ?? '').map((cell) => (isNumber(cell) ? cell : defused(cell))),
  );
  return BOM + stringify([[...COLUMNS], ...cells], { record_delimiter: 'windows' });
}
