/**
 * Where sentences end by the rules of Unicode Standard Annex #29, "Sentence Boundaries", for text in European scripts.
 * `Intl.Segmenter` has them for every script, at a multiple of the time.
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

/** Line ends, which part paragraphs, and the soft hyphen, which the rules look through: they are left to the segmenter. */
const FOREIGN = new Set([0x0a, 0x0d, 0x85, 0xad]);

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

/** The marks of European typography outside the blocks of its letters. */
const MARKS = '‐‑‒–—‘’‚“”„†‡•…‰‹›€™';

/** The class of each character; 0 for what is left to the segmenter. */
const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code++) CLASSES[code] = classOf(code);
for (const mark of MARKS) CLASSES[mark.charCodeAt(0)] = classOf(mark.charCodeAt(0));

const classAt = (text: string, at: number) => (at < text.length ? CLASSES[text.charCodeAt(at)]! : 0);

/** The end of a run of one class that starts at an index. */
function runOf(text: string, at: number, kind: number): number {
  while (classAt(text, at) === kind) at++;
  return at;
}

/** Whether lower case comes next, before any other letter and any stop (rule SB8): "etc. (voir)". */
function goesOnLow(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === LETTER || kind === FULL_STOP || kind === STOP) return false;
  }
  return false;
}

/** The index after the sentence that a stop at `at` ends; -1 where it ends none. */
function endAfter(text: string, at: number): number {
  const isFullStop = classAt(text, at) === FULL_STOP;
  const next = classAt(text, at + 1);
  // SB6, "3.5"; SB7, "J.-C." no, "U.S" yes
  if (isFullStop && next === NUMERIC) return -1;
  if (isFullStop && next === UPPER && at > 0) {
    const before = classAt(text, at - 1);
    if (before === UPPER || before === LOWER) return -1;
  }
  // SB9 to SB11: what closes the sentence, and the spaces after it, belong to it.
  const closed = runOf(text, at + 1, CLOSE);
  const end = runOf(text, closed, SPACE);
  if (isFullStop && goesOnLow(text, end)) return -1;
  const after = classAt(text, end);
  // SB8a
  if (after === CONTINUE || after === FULL_STOP || after === STOP) return -1;
  return end;
}

/**
 * The indices at which the sentences of a text end, in order; undefined for text that needs `Intl.Segmenter`. Linear in
 * the text's length.
 */
export function sentenceEnds(text: string): number[] | undefined {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = CLASSES[text.charCodeAt(at)]!;
    if (kind === 0) return undefined;
    if (kind !== FULL_STOP && kind !== STOP) continue;
    const end = endAfter(text, at);
    if (end > 0 && end < text.length) ends.push(end);
  }
  if (text.length > 0) ends.push(text.length);
  return ends;
}
