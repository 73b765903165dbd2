import type { Block, Span } from '../model/index.ts';

/** Columns at which mail and wire systems break their lines; a paragraph whose lines all end there was wrapped. */
const WRAP_FROM = 55;
const WRAP_TO = 100;

interface Line extends Span {
  length: number;
}

/** The lines between two offsets, trimmed, blank ones as empty spans. Splits at LF, CRLF and CR. */
function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r|$/g;
  breaks.lastIndex = from;
  for (let start = from; start <= text.length;) {
    const found = breaks.exec(text);
    const stop = found ? found.index : text.length;
    const raw = text.slice(start, stop);
    const left = start + raw.length - raw.trimStart().length;
    const end = Math.max(left, start + raw.trimEnd().length);
    lines.push({ start: left, end, length: end - left });
    start = stop + (found?.[0].length || 1);
    breaks.lastIndex = start;
  }
  return lines;
}

/** Whether the lines of one paragraph were broken by a machine at a fixed column, rather than written as lines. */
function isWrapped(lines: Line[]): boolean {
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1).map((line) => line.length);
  return Math.min(...full) >= WRAP_FROM && Math.max(...full) <= WRAP_TO;
}

/** A line that is no sentence: short, and without the punctuation that ends one. */
function isHeading(text: string): boolean {
  return text.length <= 90 && !/[.!?…:;,»”"')\]]$/u.test(text) && /^[\p{Lu}\p{N}«“"]/u.test(text);
}

/** A line of a programme or a chronology: "July 12-14: early voting". */
const isItem = (text: string) => /^[^:]{1,40}: \S/u.test(text.replaceAll('\u00a0', ' '));

/**
 * The paragraphs and sub-headings of plain text from an offset on. Blank lines part them; so does a single line end,
 * unless the lines were wrapped at a column. A short line without final punctuation is a sub-heading, if a paragraph
 * follows it, and no line of its own kind.
 */
export function plainBlocks(text: string, from: number): Block[] {
  const groups: Line[][] = [[]];
  for (const line of linesOf(text, from)) {
    if (line.length > 0) groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  const spans = groups.flatMap((lines): Span[] => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return [];
    return isWrapped(lines) ? [{ start: first.start, end: last.end }] : lines;
  });
  const lines = spans.map(({ start, end }) => text.slice(start, end));
  return spans.map(({ start, end }, i) => {
    const [line, after] = [lines[i]!, lines[i + 1]];
    const isListed = isItem(line) && (isItem(lines[i - 1] ?? '') || isItem(after ?? ''));
    const heading = isHeading(line) && !isListed && after !== undefined && !isHeading(after);
    return { kind: heading ? 'heading' : 'paragraph', start, end };
  });
}
