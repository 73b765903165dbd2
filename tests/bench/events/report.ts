import type { Evaluated } from './evaluate.ts';
import { addTallies, type Tally } from './scoring.ts';

const percent = (part: number, whole: number) =>
  (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(8);
const count = (part: number, whole: number) => `${part}/${whole}`.padStart(8);

const COLUMNS = ['found', 'belong', 'exact', 'false', 'status', 'lured'];

type Cell = (part: number, whole: number) => string;

function row(name: string, t: Tally, cell: Cell): string {
  const cells = [
    cell(t.mustFound, t.must),
    cell(t.belong, t.proposed),
    cell(t.exact, t.belong),
    cell(t.falselyCertain, t.belong),
    cell(t.rightStatus, t.belong),
    cell(t.tempted, t.temptations),
  ];
  const quotes = t.badQuotes ? `  ${t.badQuotes} WRONG QUOTES` : '';
  return `${name.padEnd(26)}${cells.join('')}${quotes}`;
}

/** What the project promises: at least, or for "false" at most. */
const GOAL = `${'goal'.padEnd(26)}${['≥ 95 %', '≥ 85 %', '≥ 92 %', '≤ 3 %', '≥ 90 %', ''].map((c) => c.padStart(8)).join('')}`;

const head = (title: string) => `${title.padEnd(26)}${COLUMNS.map((name) => name.padStart(8)).join('')}`;

/** The sums of the languages, and of all texts. */
function sums(texts: readonly Evaluated[], prefix = ''): string[] {
  const sum = (chosen: readonly Evaluated[]) => addTallies(chosen.map((text) => text.tally));
  const languages = ['fr', 'en'].map((lang) => ({
    lang,
    texts: texts.filter((text) => text.case.gold.lang === lang),
  }));
  return [
    ...languages.map(({ lang, texts: chosen }) => row(`${prefix}${lang}`, sum(chosen), percent)),
    row(`${prefix}all`, sum(texts), percent),
  ];
}

/** A table of texts, languages and total; the texts in counts, the sums in percent. */
export function table(title: string, texts: readonly Evaluated[]): string {
  const rows = texts.map((text) => row(`  ${text.case.name}`, text.tally, count));
  return [head(title), ...rows, ...sums(texts), GOAL].join('\n');
}

/** A table of the sums alone, in percent, of several extractors. */
export function totals(
  title: string,
  runs: readonly { name: string; texts: readonly Evaluated[] }[],
): string {
  return [head(title), ...runs.flatMap(({ name, texts }) => sums(texts, `${name} · `)), GOAL].join('\n');
}

/** Every fault of the texts, with its sentence. */
export function faultList(texts: readonly Evaluated[]): string {
  return texts
    .flatMap((text) => [
      `\n${text.case.name}`,
      ...text.faults.map(
        ({ kind, mention, detail, sentence }) => `  ${kind}: [${mention}] ${detail}\n      ${sentence}`,
      ),
    ])
    .join('\n');
}
