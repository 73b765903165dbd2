import {
  type CalledOff,
  type EventStatus,
  type ImportedEvent,
  type Language,
  LANGUAGES,
  type Sheet,
  type SheetRow,
} from '../model/index.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import { plainText } from './plain-text.ts';
import { type Column, nameOf } from './sheet-columns.ts';
import { dateOf, type Fault } from './sheet-date.ts';
import { SheetIds } from './sheet-ids.ts';
import { languagesOf } from './sheet-language.ts';
import { readTable, type TableRow } from './sheet-table.ts';

/** A sheet, its events in the order of its rows, and what deserves a word in the log. */
export interface ReadSheet {
  sheet: Sheet;
  events: ImportedEvent[];
  warnings: string[];
}

/** How TimelineJS tells its rows apart. */
const TYPES = ['', 'title', 'era'];

/** What the column "Event Status" may say, and what becomes of it. */
const STATUSES: Record<string, { status: EventStatus; calledOff?: CalledOff }> = {
  past: { status: 'past' },
  planned: { status: 'planned' },
  background: { status: 'background' },
  cancelled: { status: 'planned', calledOff: 'cancelled' },
  postponed: { status: 'planned', calledOff: 'postponed' },
};

/** A row in which nothing is wrong; of a title, `when` is absent. */
interface GoodRow {
  row: TableRow;
  type: string;
  headline: string;
  text: string;
  said: Language | undefined;
  when: string | undefined;
  status: (typeof STATUSES)[string];
}

const typeOf = ({ cell }: TableRow) => cell('type').toLowerCase();

/** The language that a row says it is in. */
function saidLanguage(cell: TableRow['cell'], faults: Fault[]): Language | undefined {
  const said = cell('language').toLowerCase();
  const known = LANGUAGES.find((lang) => lang === said);
  if (said !== '' && known === undefined) {
    const problem = `Frise does not read the language "${cell('language')}".`;
    faults.push({
      column: 'language',
      problem,
      advice: `Write one of ${LANGUAGES.join(', ')}, or leave the cell empty.`,
    });
  }
  return known;
}

/** What a row says of its event's status; an era is background. */
function saidStatus(cell: TableRow['cell'], type: string, faults: Fault[]): (typeof STATUSES)[string] {
  const said = cell('status').toLowerCase();
  if (said === '') return { status: type === 'era' ? 'background' : 'past' };
  if (Object.hasOwn(STATUSES, said)) return STATUSES[said]!;
  const problem = `Frise does not know the status "${cell('status')}".`;
  const advice = `Write one of ${Object.keys(STATUSES).join(', ')}, or leave the cell empty.`;
  faults.push({ column: 'status', problem, advice });
  return { status: 'past' };
}

/** Reads a row's cells; what is wrong goes into `faults`. */
function readRow(row: TableRow, faults: Fault[]): GoodRow {
  const { cell } = row;
  const type = typeOf(row);
  const headline = plainText(cell('headline')).replaceAll('\n', ' ');
  if (headline === '')
    faults.push({ column: 'headline', problem: 'The cell is empty.', advice: 'Say in it what happened.' });
  const said = saidLanguage(cell, faults);
  const status = saidStatus(cell, type, faults);
  const good = { row, type, headline, text: plainText(cell('text')), said, status };
  if (type === 'title') return { ...good, when: undefined };
  const { when, faults: wrong } = dateOf(cell);
  faults.push(...wrong);
  if (when === undefined && wrong.length === 0)
    faults.push({
      column: 'year',
      problem: 'The cell is empty: the event has no date.',
      advice: 'Write the year, or "title" under "Type" if this row is the title of the whole.',
    });
  return { ...good, when };
}

/** What the sheet says of the event besides; cells that are empty are left out. */
function sheetRow(sheet: string, { row, text }: GoodRow): SheetRow {
  const said: Partial<Record<Column, string>> = {};
  const plain = ['displayDate', 'credit', 'caption', 'altText'] as const;
  const asWritten = ['media', 'thumbnail', 'background', 'link'] as const;
  for (const column of plain) said[column] = plainText(row.cell(column)).replaceAll('\n', ' ');
  for (const column of asWritten) said[column] = row.cell(column);
  const filled = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
  return { sheet, number: row.number, line: row.line, text, ...filled };
}

function eventOf(
  id: string,
  row: SheetRow,
  { row: { cell }, headline, when, status }: GoodRow,
  lang: Language,
) {
  const event: ImportedEvent = {
    id,
    headline,
    lang,
    when: when ?? '',
    ...status,
    notes: [],
    people: [],
    organisations: [],
    places: [],
    confidence: 1,
    row,
  };
  const group = plainText(cell('group')).replaceAll('\n', ' ');
  if (group) event.group = group;
  return event;
}

/** What a row that can be read is still warned of. */
function rowWarnings({ row, type }: GoodRow): string[] {
  const warnings: string[] = [];
  if (!TYPES.includes(type))
    warnings.push(
      `Frise does not know the type "${row.cell('type')}": the row is read as an event. It knows title and era.`,
    );
  if (type === 'title' && row.cell('year') !== '')
    warnings.push('The date of the title is not shown: a title is no event.');
  return warnings;
}

/**
 * Reads the events of a spreadsheet in TimelineJS's format. `shown` is the file as errors name it, `file` as the pages
 * do. A row of the type "title" is no event: it is the title of the sheet, with its text. A row of the type "era" is
 * background.
 *
 * Throws one ContentError that lists all that is wrong in all rows.
 */
export function readSheet(id: string, text: string, shown: string, file: string): ReadSheet {
  const { rows, problems, warnings } = readTable(text, shown);
  const told = (row: TableRow, { column, problem, advice }: Fault): ContentProblem => ({
    file: shown,
    line: row.line,
    problem: `Row ${row.number}, column "${nameOf(column)}": ${problem}`,
    advice,
  });
  const good: GoodRow[] = [];
  for (const row of rows) {
    const faults: Fault[] = [];
    good.push(readRow(row, faults));
    problems.push(...faults.map((fault) => told(row, fault)));
  }
  const [title, ...others] = good.filter(({ type }) => type === 'title');
  for (const { row } of others) {
    const problem = `Row ${title?.row.number} is the title of this sheet already.`;
    const advice = 'Remove one of the two, or empty its cell.';
    problems.push(told(row, { column: 'type', problem, advice }));
  }
  if (problems.length > 0) throw new ContentError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));

  for (const row of good)
    warnings.push(...rowWarnings(row).map((sentence) => `${shown}:${row.row.line}: ${sentence}`));
  const languages = languagesOf(
    good.map(({ headline, text: body, said }) => ({ text: `${headline}\n${body}`, said })),
  );
  const sheet: Sheet = { id, file, lang: languages.sheet };
  const ids = new SheetIds(id);
  const events: ImportedEvent[] = [];
  good.forEach((row, i) => {
    const own = sheetRow(id, row);
    const lang = languages.rows[i] ?? languages.sheet;
    if (row === title) Object.assign(sheet, { title: row.headline, opening: own, lang });
    else events.push(eventOf(ids.next(row.headline), own, row, lang));
  });
  return { sheet, events, warnings };
}
