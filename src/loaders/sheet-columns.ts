/**
 * The columns of TimelineJS's spreadsheet, by what Frise calls them, with the names that a sheet may give them; the first
 * one is for errors. `language`, `edtf`
 * and `status` are Frise's own: `timelinejs.csv` has them.
 */
export const COLUMNS = {
  year: ['Year'],
  month: ['Month'],
  day: ['Day'],
  time: ['Time'],
  endYear: ['End Year'],
  endMonth: ['End Month'],
  endDay: ['End Day'],
  endTime: ['End Time'],
  displayDate: ['Display Date'],
  headline: ['Headline'],
  text: ['Text'],
  media: ['Media'],
  credit: ['Media Credit'],
  caption: ['Media Caption'],
  altText: ['Alt Text', 'Media Alt Text'],
  thumbnail: ['Media Thumbnail'],
  type: ['Type'],
  group: ['Group', 'Tag'],
  background: ['Background'],
  link: ['Link'],
  language: ['Language'],
  edtf: ['EDTF'],
  status: ['Event Status'],
} as const;

export type Column = keyof typeof COLUMNS;

/** Without these there is no event. */
export const REQUIRED: readonly Column[] = ['year', 'headline'];

/** A column's name as errors say it. */
export const nameOf = (column: Column): string => COLUMNS[column][0];

/** Capitals, and how words are parted, are nobody's concern. */
const normal = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');

const BY_NAME = new Map(
  Object.entries(COLUMNS).flatMap(([column, names]) =>
    names.map((name): [string, Column] => [normal(name), column as Column]),
  ),
);

/** The column that a cell of the first row names; undefined when Frise knows none of that name. */
export const columnNamed = (name: string): Column | undefined => BY_NAME.get(normal(name));
