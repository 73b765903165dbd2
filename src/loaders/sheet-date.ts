import { yearToEdtf } from '../dates/day.ts';
import { EdtfError, parseEdtf } from '../dates/edtf.ts';
import { plainDate, plainToEdtf } from '../dates/plain-date.ts';
import { type Column, nameOf } from './sheet-columns.ts';

/** What is wrong with a cell, and what to write instead, as whole sentences. */
export interface Fault {
  column: Column;
  problem: string;
  advice: string;
}

/** The columns that make up one date. */
interface DateColumns {
  year: Column;
  month: Column;
  day: Column;
  time: Column;
}

const START: DateColumns = { year: 'year', month: 'month', day: 'day', time: 'time' };
const END: DateColumns = { year: 'endYear', month: 'endMonth', day: 'endDay', time: 'endTime' };

type Cell = (column: Column) => string;

class CellFault extends Error {
  readonly fault: Fault;

  constructor(column: Column, problem: string, advice: string) {
    super(problem);
    this.fault = { column, problem, advice };
  }
}

const YEAR = /^(?<sign>[+\-−–]?)(?<digits>\d{1,9})$/;
const BEFORE_CHRIST = /^(?<digits>\d{1,9})\s*(?:bce?|b\.c\.(?:e\.)?|av\.?\s?j\.?-?\s?c\.?)$/i;

/**
 * The astronomical year (0 is 1 BC). TimelineJS shows its year -44 as 44 BC, so it has no year 0; it reads "12,000" and
 * "12 000" as one number.
 */
function yearOf(column: Column, cell: string): number {
  const text = cell.replace(/(?<=\d)[\s,](?=\d{3}(?!\d))/g, '');
  const { sign = '', digits } = YEAR.exec(text)?.groups ?? {};
  const before = BEFORE_CHRIST.exec(text)?.groups?.['digits'];
  const advice = 'Write it in digits, such as 2011, and a year before Christ with a minus: -44 is 44 BC.';
  if (digits === undefined && before === undefined)
    throw new CellFault(column, `"${text}" is not a year.`, advice);
  const number = Number(before ?? digits);
  if (number === 0)
    throw new CellFault(column, `There is no year ${text}.`, 'Write -1 for 1 BC, or 1 for AD 1.');
  return before !== undefined || /[-−–]/.test(sign) ? 1 - number : number;
}

function numberOf(column: Column, text: string, most: number, what: string): string {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return String(number).padStart(2, '0');
  throw new CellFault(
    column,
    `"${text}" is not a ${what}.`,
    `Write a number from 1 to ${most}, or leave the cell empty.`,
  );
}

const TIME = /^(?<hour>\d{1,2})(?:h|[.:h](?<minute>\d\d)(?:[.:](?<second>\d\d))?)?(?<half>am|pm)?$/;
const TIME_IN_DIGITS = /^(?<hour>\d{1,2})(?<minute>\d\d)(?<half>am|pm)?$/;

/** "2:30 p.m." → "14:30". */
function timeOf(column: Column, text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/([ap])\.m\.?$/, '$1m');
  const groups = (TIME.exec(bare) ?? TIME_IN_DIGITS.exec(bare))?.groups;
  const { hour = '99', minute = '00', second = '00', half } = groups ?? {};
  const of12 = Number(hour) % 12;
  const hours = half === undefined ? Number(hour) : half === 'pm' ? of12 + 12 : of12;
  const exists =
    (half === undefined ? Number(hour) <= 23 : Number(hour) >= 1 && Number(hour) <= 12) &&
    Number(minute) <= 59 &&
    Number(second) <= 59;
  if (!exists)
    throw new CellFault(
      column,
      `"${text}" is not a time of day.`,
      'Write 14:30, 14:30:15 or 2:30 pm, or leave the cell empty.',
    );
  return `${String(hours).padStart(2, '0')}:${minute}${second === '00' ? '' : `:${second}`}`;
}

/** The EDTF of one date, as precise as its cells; undefined when they are all empty. Throws a CellFault. */
function pointOf(cell: Cell, columns: DateColumns): string | undefined {
  const { year, month, day, time } = columns;
  const order = [year, month, day, time];
  const last = order.findLastIndex((column) => cell(column) !== '');
  if (last < 0) return undefined;
  const gap = order.slice(0, last).find((column) => cell(column) === '');
  if (gap !== undefined) {
    const [missing, given] = [nameOf(gap), nameOf(order[last]!)];
    throw new CellFault(
      gap,
      `The cell is empty, though "${given}" is given.`,
      `Write the ${missing.toLowerCase()}, or leave "${given}" empty as well.`,
    );
  }
  const parts = [yearToEdtf(yearOf(year, cell(year)))];
  if (last >= 1) parts.push(numberOf(month, cell(month), 12, 'month'));
  if (last >= 2) parts.push(numberOf(day, cell(day), 31, 'day'));
  const edtf = parts.join('-') + (last >= 3 ? `T${timeOf(time, cell(time))}` : '');
  checked(edtf, order[Math.min(last, 2)]!);
  return edtf;
}

/** Throws a CellFault when the date does not exist. */
function checked(edtf: string, column: Column): void {
  try {
    parseEdtf(edtf);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    throw new CellFault(column, `The date ${error.message}`, 'Correct the cells of the date.');
  }
}

/** When the columns of the date say that the event was: EDTF, or what is wrong. */
function columnsDate(cell: Cell): { when?: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push(error.fault);
      return undefined;
    }
  };
  const start = attempt(() => pointOf(cell, START));
  const end = attempt(() => pointOf(cell, END));
  if (faults.length > 0 || start === undefined) return { faults };
  if (end === undefined || end === start) return { when: start, faults };
  const when = `${start}/${end}`;
  attempt(() => {
    try {
      parseEdtf(when);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      const problem = `The end, ${end}, is before the start, ${start}.`;
      throw new CellFault('endYear', problem, 'Correct one of the two dates.');
    }
  });
  return faults.length > 0 ? { faults } : { when, faults };
}

/**
 * When a row says that its event was: EDTF, or what is wrong. `when` is absent when no date is given.
 *
 * A cell "EDTF" says more of a date than its columns can: that it is one of several, approximate, open. Where the columns
 * are filled in as well, they must not say something else: one of them would be a leftover.
 */
export function dateOf(cell: Cell): { when?: string; faults: Fault[] } {
  const read = columnsDate(cell);
  const edtf = cell('edtf');
  if (edtf === '' || read.faults.length > 0) return read;
  try {
    const plain = plainToEdtf(plainDate(edtf));
    const agrees = read.when === undefined || withoutSeconds(read.when) === plain;
    if (agrees) return { when: edtf, faults: [] };
    const problem = `The cell says ${edtf}, which is not the date of the other columns, ${read.when}.`;
    const advice = 'Correct one of the two, or empty this cell.';
    return { faults: [{ column: 'edtf', problem, advice }] };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const advice =
      'Write a date in EDTF, such as 2022-01~ or [2022-01-02,2022-01-09], or leave the cell empty.';
    return { faults: [{ column: 'edtf', problem: `The date ${error.message}`, advice }] };
  }
}

/** Plain dates are as fine as a minute. */
const withoutSeconds = (when: string) => when.replace(/(T\d\d:\d\d):\d\d/g, '$1');
