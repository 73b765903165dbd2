import type { HostileTime } from './hostile.ts';
import type { MentionFigures } from './mentions/measure.ts';
import type { Speed } from './speed.ts';

/** Lines of cells under a head, the first column flush left and the others right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => row[i]?.length ?? 0)),
  );
  const cell = (text: string, i: number) =>
    i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1));

/** A corpus and what became of it. */
export interface CorpusFigures {
  name: string;
  documents: number;
  timexes: number;
  taggers: MentionFigures[];
}

export function mentionTable(corpora: readonly CorpusFigures[]): string {
  const head = ['Mentions (%)', 'strict', 'relaxed', 'value', 'whole days', 'covered *', 'false *'];
  const rows = corpora.flatMap(({ name, documents, timexes, taggers }) => [
    [`${name}: ${documents} texts, ${timexes} expressions`],
    ...taggers.map((figures) => [
      `  ${figures.tagger}`,
      ...[figures.strict, figures.relaxed, figures.value, figures.wholeDayValue].map(percent),
      ...[figures.daysCovered, figures.falseCertainty].map(percent),
    ]),
  ]);
  const legend = [
    'strict, relaxed: F1 of the extents, equal or overlapping. value, whole days: F1 of the TIMEX3 values.',
    '* With the month of publication only: days found that the date allows, and that it wrongly rules out.',
  ];
  return [textTable([head, ...rows]), ...legend].join('\n');
}

/** The speed of two taggers on the texts of one language. */
export interface LanguageSpeed {
  language: string;
  /** How much text there is. */
  kb: number;
  /** Read once, in a process of its own. */
  first: Speed;
  /** Read over and over. */
  speed: Speed;
}

export function speedTable(speeds: readonly LanguageSpeed[], taggers: readonly string[]): string {
  const head = ['Speed, one core (KB/s)', ...taggers, taggers.join(' ÷ ')];
  const rowOf = (name: string, { kbPerSecond, ratio }: Speed) => [
    name,
    ...kbPerSecond.map((value) => value.toFixed(0)),
    `${ratio.toFixed(2)} ×`,
  ];
  const rows = speeds.flatMap(({ language, kb, first, speed }) => [
    rowOf(`${language}, ${kb.toFixed(0)} KB of text, read once`, first),
    rowOf(`${language}, the same, over and over`, speed),
  ]);
  return textTable([head, ...rows]);
}

/** The slowest language for each text. */
export function hostileTable(times: readonly HostileTime[]): string {
  const head = ['1 MB of hostile text (seconds)', 'day known', 'month known'];
  const names = [...new Set(times.map(({ name }) => name))];
  const rows = names.map((name) => {
    const own = times.filter((time) => time.name === name);
    const slowest = (which: 'day' | 'month') => Math.max(...own.map((time) => time[which])).toFixed(2);
    return [`  ${name}`, slowest('day'), slowest('month')];
  });
  return textTable([head, ...rows]);
}
