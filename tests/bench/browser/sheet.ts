import type { BenchEvent } from './events.ts';

const COLUMNS = [
  'Year',
  'Month',
  'Day',
  'End Year',
  'End Month',
  'End Day',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Group',
];

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Year, month and day, as far as a date has them: each a cell of its own. */
const parts = (date = '') => [0, 1, 2].map((i) => date.split('-')[i]?.replace(/^0+/, '') ?? '');

/** The events as a spreadsheet of TimelineJS's, in CSV. */
export function sheetOf(events: readonly BenchEvent[]): string {
  const rows = events.map(({ start, end, title, note, url, publisher, group }) => [
    ...parts(start),
    ...parts(end),
    title,
    note,
    url,
    publisher,
    group,
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
