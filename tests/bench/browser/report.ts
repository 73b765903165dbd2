import { textTable } from '../report.ts';
import type { LayoutBench } from './layout.ts';
import type { Legibility } from './legibility.ts';
import type { Held, Readings, Speeds } from './measure.ts';
import type { PageBench, PageFigures } from './page.ts';

const NONE = '–';
const number = (value: number) => Math.round(value).toLocaleString('en');
const share = ({ titles, notes }: Held) => `${number(titles)} + ${number(notes)}`;
const readable = ({ legible, inView }: Legibility) => `${number(legible)} of ${number(inView)}`;

const speed = (of: (speeds: Speeds) => string) => (page: PageFigures) =>
  page.speeds ? of(page.speeds) : NONE;
const reading = (of: (readings: Readings) => string) => (page: PageFigures) =>
  page.readings ? of(page.readings) : NONE;

/** A time beside the same of the list, in the same run. */
const beside = (time: (speeds: Speeds) => number, list: Speeds | undefined) =>
  speed((speeds) => (list ? `${(time(speeds) / time(list)).toFixed(2)} ×` : NONE));

/** One table for each number of events: a row a measure, a column a page. */
export function pageTable({ count, pages }: PageBench): string {
  const list = pages.find(({ name }) => name === 'plain list')?.speeds;
  const rows: [string, (page: PageFigures) => string][] = [
    ['ready, ms', speed(({ ready }) => number(ready))],
    ['  ÷ the list', beside(({ ready }) => ready, list)],
    ['blocked, ms', speed(({ blocked }) => number(blocked))],
    ['frames while dragged, p95, ms', speed(({ pan }) => number(pan))],
    ['frames while scrolled, p95, ms', speed(({ wheel }) => number(wheel))],
    ['script, bytes of gzip', speed(({ script }) => number(script))],
    ['legible labels in view', reading(({ labels }) => readable(labels))],
    ['  overlapping pairs', reading(({ labels }) => number(labels.overlappingPairs))],
    ['  cut', reading(({ labels }) => number(labels.cut))],
    ['  on a phone', reading(({ phone }) => readable(phone))],
    ['titles + notes: to screen readers', reading(({ tree }) => share(tree))],
    ['  without JavaScript', reading(({ withoutScript }) => share(withoutScript))],
    ['  in the PDF', reading(({ pdf }) => (pdf ? share(pdf) : 'no pdftotext'))],
  ];
  const table = [
    [`Page, ${number(count)} events`, ...pages.map(({ name }) => name)],
    ...rows.map(([name, of]) => [name, ...pages.map(of)]),
  ];
  const failures = pages.flatMap(({ name, failed }) => (failed === undefined ? [] : [`${name}: ${failed}`]));
  return [textTable(table), ...failures].join('\n');
}

export function layoutTable(sizes: readonly LayoutBench[]): string {
  const head = ['Layout in Node (median ms)', 'Frise: all', 'labels alone', 'labella', 'labella ÷ alone'];
  const rows = sizes.map(({ count, frise, labels, labella }) => [
    `${number(count)} labels`,
    frise.toFixed(1),
    labels.toFixed(1),
    typeof labella === 'number' ? labella.toFixed(1) : labella,
    typeof labella === 'number' ? `${(labella / labels).toFixed(1)} ×` : NONE,
  ]);
  return textTable([head, ...rows]);
}
