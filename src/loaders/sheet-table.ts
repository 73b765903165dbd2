import { CsvError, parse, type Options } from 'csv-parse/sync';

import { fused } from '../model/index.ts';
import type { ContentProblem } from './content-error.ts';
import { type Column, columnNamed, nameOf, REQUIRED } from './sheet-columns.ts';

/** A row below the one that names the columns. */
export interface TableRow {
  /** As a spreadsheet numbers it: the row of the column names is 1. */
  number: number;
  /** The line of the file that the row begins on, from 1. */
  line: number;
  /** What a cell holds, without the spaces around it and the apostrophe that marks a formula as text; empty for a cell, or a column, that is not there. */
  cell: (column: Column) => string;
}

/** A file of separated values. Rows that hold nothing are left out. */
export interface Table {
  rows: TableRow[];
  problems: ContentProblem[];
  /** What deserves a word in the log, as sentences that start with file and line. */
  warnings: string[];
}

/** A record as the parser gives it: its cells, and the characters of the file that it was read in. */
interface RawRecord {
  record: string[];
  raw: string;
}

/** Commas, the semicolons that Excel writes where a comma parts decimals, and tabs. */
const DELIMITERS = [',', ';', '\t'];

const OPTIONS = {
  raw: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  // A row may be shorter than the first one, and a quotation mark inside a cell without quotes is a character.
  relax_column_count: true,
  relax_quotes: true,
} satisfies Options;

/** The records of a text up to the first that breaks the rules of CSV, and the error that it makes. */
function recordsOf(text: string, options: Options): { records: RawRecord[]; error?: CsvError } {
  const records: RawRecord[] = [];
  const keep = (record: unknown) => {
    records.push(record as RawRecord);
    return null;
  };
  try {
    parse(text, { ...OPTIONS, ...options, on_record: keep });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, error };
  }
  return { records };
}

/** The separator under which the first row names most columns. */
function delimiterOf(text: string): string {
  const known = (delimiter: string) =>
    recordsOf(text, { delimiter, to: 1 }).records[0]?.record.filter(columnNamed).length ?? 0;
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: known(delimiter) }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

const linesIn = (raw: string) => raw.match(/\r\n|[\n\r]/g)?.length ?? 0;

/** A column's letters in a spreadsheet: A, B, …, Z, AA. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}

/** What is wrong with the names of the columns. */
function headerProblems(file: string, columns: readonly (Column | undefined)[]): ContentProblem[] {
  const missing = REQUIRED.filter((column) => !columns.includes(column)).map((column) => ({
    file,
    line: 1,
    problem: `The first row names no column "${nameOf(column)}".`,
    advice: 'Name the columns in the first row, as TimelineJS does: Year, Month, Day, Headline, Text…',
  }));
  const twice = columns.filter((column, i) => column !== undefined && columns.indexOf(column) !== i);
  const repeated = [...new Set(twice)].map((column) => ({
    file,
    line: 1,
    problem: `The first row names the column "${nameOf(column!)}" twice.`,
    advice: 'Rename or remove one of the two.',
  }));
  return [...missing, ...repeated];
}

/**
 * Reads separated values (RFC 4180; commas, semicolons or tabs) whose first row names the columns, whatever their order.
 * All that is wrong is in `problems`, by row.
 */
export function readTable(text: string, file: string): Table {
  const content = text.replace(/^\uFEFF/, '');
  const { records, error } = recordsOf(content, { delimiter: delimiterOf(content) });
  const header = records[0]?.record ?? [];
  const columns = header.map(columnNamed);
  const problems = headerProblems(file, columns);
  const indexes = new Map(columns.flatMap((column, i) => (column ? [[column, i] as const] : [])));
  const table: Table = { rows: [], problems, warnings: [] };
  // Without its columns, every row would be told of for want of them.
  if (problems.length > 0) return table;
  const unknown = new Set<number>();

  let line = 1;
  records.forEach(({ record, raw }, index) => {
    const at = { number: index + 1, line };
    line += linesIn(raw);
    const filled = record.flatMap((cell, i) => (cell.trim() === '' ? [] : [i]));
    if (index === 0 || filled.length === 0) return;
    if (filled.some((i) => i >= header.length)) {
      problems.push({
        file,
        line: at.line,
        problem: `Row ${at.number} has more cells than the first row names columns (${header.length}).`,
        advice: 'Put a cell that holds the separator between quotation marks, or name the column.',
      });
    }
    for (const i of filled) if (i < header.length && !columns[i]) unknown.add(i);
    table.rows.push({ ...at, cell: (column) => fused(record[indexes.get(column) ?? -1]?.trim() ?? '') });
  });
  if (error) {
    problems.push({
      file,
      line,
      problem: `Row ${records.length + 1} has a quotation mark that is never closed.`,
      advice: 'Close it at the end of its cell, and write a quotation mark inside such a cell twice.',
    });
  }
  for (const i of unknown) {
    const name = header[i]?.trim() ? `"${header[i].trim()}"` : lettersOf(i);
    table.warnings.push(`${file}:1: Frise does not know the column ${name}: it is kept out of the page.`);
  }
  return table;
}
