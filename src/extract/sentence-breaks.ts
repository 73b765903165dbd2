/**
 * Where sentences end by the rules of Unicode Standard Annex #29, "Sentence Boundaries", for text in European scripts.
 * `Intl.Segmenter` has them for every script, at a multiple of the time. White space of any kind counts as a space:
 * within a block, a line end parts nothing.
 */

/** The classes of the annex (`Sentence_Break`) that European scripts need. */
const OTHER = 1;
const SPACE = 2;
const LOWER = 3;
const UPPER = 4;
const LETTER = 5;
const NUMERIC = 6;
const FULL_STOP = 7;
const STOP = 8;
const CONTINUE = 9;
const CLOSE = 10;

/** A line end that no pattern takes for white space, and the soft hyphen, which the rules look through: the segmenter's. */
const FOREIGN = new Set([0x85, 0xad]);

function classOf(code: number): number {
  const char = String.fromCharCode(code);
  if (FOREIGN.has(code)) return 0;
  if (char === '.') return FULL_STOP;
  if ('!?'.includes(char)) return STOP;
  if (',-:;–—'.includes(char)) return CONTINUE;
  if (/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u.test(char)) return CLOSE;
  if (/\p{White_Space}/u.test(char)) return SPACE;
  if (/\d/.test(char)) return NUMERIC;
  if (/\p{Lowercase}/u.test(char)) return LOWER;
  if (/[\p{Uppercase}\p{Lt}]/u.test(char)) return UPPER;
  return /\p{Alphabetic}/u.test(char) ? LETTER : OTHER;
}

/** The marks of European typography, and the white space, outside the blocks of its letters. */
const MARKS = '‐‑‒–—‘’‚“”„†‡•…‰‹›€™';
const SPACES =
  '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The class of each character; 0 for what is left to the segmenter. */
const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code++) CLASSES[code] = classOf(code);
for (const mark of MARKS) CLASSES[mark.charCodeAt(0)] = classOf(mark.charCodeAt(0));
for (const space of SPACES) CLASSES[space.charCodeAt(0)] = SPACE;

/** The end of a run of one class that starts at an index. */
function runOf(text: string, at: number, to: number, kind: number): number {
  while (at < to && CLASSES[text.charCodeAt(at)] === kind) at++;
  return at;
}

/** Whether lower case comes next, before any other letter and any stop (rule SB8): "etc. (voir)". */
function goesOnLow(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === LETTER || kind === FULL_STOP || kind === STOP) return false;
  }
  return false;
}

/** The index after the sentence that a stop at `at` ends, in a text from `from` to `to`; -1 where it ends none. */
function endAfter(text: string, at: number, from: number, to: number): number {
  const classAt = (index: number) =>
    index >= from && index < to ? CLASSES[text.charCodeAt(index)] : undefined;
  const isFullStop = classAt(at) === FULL_STOP;
  const next = classAt(at + 1);
  // SB6, "3.5"; SB7, "J.-C." no, "U.S" yes
  if (isFullStop && next === NUMERIC) return -1;
  if (isFullStop && next === UPPER) {
    const before = classAt(at - 1);
    if (before === UPPER || before === LOWER) return -1;
  }
  // SB9 to SB11: what closes the sentence, and the spaces after it, belong to it.
  const closed = runOf(text, at + 1, to, CLOSE);
  const end = runOf(text, closed, to, SPACE);
  if (isFullStop && goesOnLow(text, end, to)) return -1;
  const after = classAt(end);
  // SB8a
  if (after === CONTINUE || after === FULL_STOP || after === STOP) return -1;
  return end;
}

/**
 * The indices at which the sentences of a stretch of text end, in order; undefined for text that needs
 * `Intl.Segmenter`. Linear in the stretch's length.
 */
export function sentenceEnds(text: string, from = 0, to = text.length): number[] | undefined {
  const ends: number[] = [];
  for (let at = from; at < to; at++) {
    const kind = CLASSES[text.charCodeAt(at)]!;
    if (kind === 0) return undefined;
    if (kind !== FULL_STOP && kind !== STOP) continue;
    const end = endAfter(text, at, from, to);
    if (end > 0 && end < to) ends.push(end);
  }
  if (to > from) ends.push(to);
  return ends;
}
