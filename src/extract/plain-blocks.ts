import type { Block, Span } from '../model/index.ts';
import { endOf, startOf } from './characters.ts';
import { mapped } from './mapped.ts';

/** Columns at which mail and wire systems break their lines; a paragraph whose lines all end there was wrapped. */
const WRAP_FROM = 55;
const WRAP_TO = 100;

interface Line extends Span {
  length: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** The index of the first line end from an index on, or the text's length. `cr` is that of the first CR from there on. */
function lineEnd(text: string, from: number, cr: number): number {
  const lf = text.indexOf('\n', from);
  if (lf < 0) return Math.min(cr, text.length);
  return Math.min(lf, cr);
}

/** The index of the first CR from an index on; Infinity where there is none, which is so in nearly every text. */
function nextReturn(text: string, from: number): number {
  const at = text.indexOf('\r', from);
  return at < 0 ? Infinity : at;
}

/** The lines between two offsets, trimmed, blank ones as empty spans. Splits at LF, CRLF and CR. */
function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let cr = nextReturn(text, from);
  for (let start = from; start <= text.length;) {
    if (cr < start) cr = nextReturn(text, start);
    const stop = lineEnd(text, start, cr);
    const left = startOf(text, start, stop);
    const end = endOf(text, left, stop);
    lines.push({ start: left, end, length: end - left });
    const isPair = text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF;
    start = stop + (isPair ? 2 : 1);
  }
  return lines;
}

/** Whether the lines of one paragraph were broken by a machine at a fixed column, rather than written as lines. */
function isWrapped(lines: Line[]): boolean {
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1).map((line) => line.length);
  return Math.min(...full) >= WRAP_FROM && Math.max(...full) <= WRAP_TO;
}

/** The longest line, in UTF-16 units, that can be a sub-heading. */
const LONGEST_HEADING = 90;

/** A line that is no sentence: short, and without the punctuation that ends one. */
function isHeading(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_HEADING) return false;
  const line = text.slice(start, end);
  return !/[.!?…:;,»”"')\]]$/u.test(line) && /^[\p{Lu}\p{N}«“"]/u.test(line);
}

/** The label of an item and what must follow it are no longer (UTF-16 units): forty characters, ": ", one more. */
const LONGEST_LABEL = 84;

/** A line of a programme or a chronology: "July 12-14: early voting". */
const isItem = (text: string, { start, end }: Span) =>
  /^[^:]{1,40}: \S/u.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)).replaceAll('\u00a0', ' '));

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
  const spans: Span[] = [];
  for (const lines of groups) {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) continue;
    if (isWrapped(lines)) spans.push({ start: first.start, end: last.end });
    else for (const line of lines) spans.push(line);
  }
  return mapped(spans, (span, i) => {
    const [before, after] = [spans[i - 1], spans[i + 1]];
    // Nearly every line is too long, or ends as a sentence does: that is asked first.
    const stands = isHeading(text, span) && after !== undefined && !isHeading(text, after);
    const isListed = () =>
      isItem(text, span) && [before, after].some((other) => other !== undefined && isItem(text, other));
    return { kind: stands && !isListed() ? 'heading' : 'paragraph', start: span.start, end: span.end };
  });
}
