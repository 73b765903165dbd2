import type { Language } from './language.ts';

/** What a row of a sheet says of an event besides its date and its headline, HTML reduced to its text. */
export interface SheetRow {
  /** The sheet's id. */
  sheet: string;
  /** As a spreadsheet numbers it: the row of the column names is 1. */
  number: number;
  /** The line of the file that the row begins on, from 1: a cell may hold line breaks. */
  line: number;
  /** Paragraphs are parted by line breaks. Empty when the sheet has no text for it. */
  text: string;
  /** The editor's own words for the date. */
  displayDate?: string;
  /** The medium: an address, or whatever else stands in the column. */
  media?: string;
  credit?: string;
  caption?: string;
  altText?: string;
  thumbnail?: string;
  /** A colour or a picture's address, as the sheet has it. */
  background?: string;
  /** An address that the editor wants the event to lead to. */
  link?: string;
}

/** A spreadsheet whose rows are events. */
export interface Sheet {
  /** The file's path inside `imports/`, without its extension; made of URL-safe characters. */
  id: string;
  /** The file's path inside the content folder: "imports/affaire.csv". */
  file: string;
  /** The language of most of its rows. */
  lang: Language;
  /** The headline of its title row, if it has one. */
  title?: string;
  /** That row itself. */
  opening?: SheetRow;
}
