import { stringify } from 'csv-stringify/sync';

import { dayToEdtf } from '../dates/day.ts';
import { boundsOf, parseEdtf } from '../dates/edtf.ts';
import { t } from '../i18n/messages.ts';
import { statusWord } from '../i18n/status.ts';
import { defused, type TimelineEvent } from '../model/index.ts';
import { eventAddress } from './address.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { noteLine, sourceFacts, tellerOf, type Told } from './told.ts';

/** The byte order mark, by which spreadsheets know UTF-8. */
export const BOM = '\ufeff';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** A month as EDTF also writes it: spreadsheets take "2022-01" for the first of January. */
const edtfCell = (when: string) => (MONTH.test(when) ? `${when}-XX` : when);

/** Words of a date that spreadsheets must not take for a date: no-break spaces make them text. */
const wordsCell = (words: string, when: string) => (DAY.test(when) ? words : words.replaceAll(' ', '\u00a0'));

function rowOf(event: TimelineEvent, told: Told, options: ExportOptions): string[] {
  const { lang } = options;
  const { min, max } = boundsOf(parseEdtf(event.when));
  const day = (at: number) => (Number.isFinite(at) ? dayToEdtf(at) : '');
  return [
    wordsCell(told.date, event.when),
    edtfCell(event.when),
    day(min),
    day(max),
    statusWord(event, lang),
    told.headline,
    told.text,
    told.notes.map((note) => noteLine(note, lang)).join('\n'),
    told.source.title,
    [...sourceFacts(told.source, lang), ...told.facts].join(' · '),
    told.source.url ?? '',
    event.people.join(', '),
    event.organisations.join(', '),
    event.places.join(', '),
    event.group ?? '',
    event.lang,
    eventAddress(event.id, options),
    event.id,
  ];
}

const COLUMNS = [
  'date',
  'edtf',
  'earliest',
  'latest',
  'status',
  'headline',
  'text',
  'notes',
  'source',
  'facts',
  'url',
  'people',
  'organisations',
  'places',
  'group',
  'language',
  'address',
  'id',
] as const;

/** Separated values for spreadsheets: RFC 4180, UTF-8 with a byte order mark, no cell a formula. */
export function eventsCsv(content: ExportContent, options: ExportOptions): string {
  const tell = tellerOf(content, options.lang);
  const header = COLUMNS.map((column) => t(options.lang, `export.columns.${column}`));
  const rows = content.events.map((event) => rowOf(event, tell(event), options).map(defused));
  return BOM + stringify([header, ...rows], { record_delimiter: 'windows' });
}
