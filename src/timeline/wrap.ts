/** The width of a text in px, in one given style. */
export type Width = (text: string) => number;

export interface WrappedText {
  lines: string[];
  /** The widest line, px. */
  width: number;
  /** Whether words were left out, and the last line ends in "…". */
  cut: boolean;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const OPENS = /^[«“‘"([¿¡—–-]+$/u;
const CLOSES = /^[»”’")\]:;!?…—–-]+$/u;

interface Word {
  text: string;
  /** Written with a space before it, unless it begins a line. */
  spaced: boolean;
}

/**
 * The pieces between which a line may break: words, with the spaced punctuation of French kept with its word ("« oui »",
 * "pourquoi ?"). Scripts without spaces break where `Intl.Segmenter` finds words. No-break spaces do not break.
 */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let glue = '';
  for (const piece of text.split(/[ \t\r\n\f\v]+/).filter(Boolean)) {
    const last = words.at(-1);
    if (OPENS.test(piece) && !/^[—–-]+$/.test(piece)) glue += `${piece} `;
    else if (CLOSES.test(piece) && last && !glue) last.text += ` ${piece}`;
    else {
      const glued = glue + piece;
      glue = '';
      const parts = UNSPACED.test(glued)
        ? [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(glued)].map((s) => s.segment)
        : [glued];
      parts.forEach((part, i) => words.push({ text: part, spaced: i === 0 }));
    }
  }
  if (glue) words.push({ text: glue.trim(), spaced: true });
  return words;
}

function fill(words: readonly Word[], room: number, width: Width): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last}${word.spaced ? ' ' : ''}${word.text}`;
    if (longer !== undefined && width(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word.text);
  }
  return lines;
}

/**
 * Breaks a text into at most `most` lines of about `room` px, as even as they can be without taking more lines. Words
 * are never cut: a word wider than `room` makes its label wider. What is left over after the last line is replaced by
 * "…"; the list holds the whole.
 */
export function wrap(text: string, room: number, most: number, width: Width): WrappedText {
  const words = wordsOf(text);
  const longest = words.reduce((max, word) => Math.max(max, width(word.text)), 0);
  let lines = fill(words, Math.max(room, longest), width);
  let cut = false;
  if (lines.length > most) {
    cut = true;
    let kept = words.slice(0, wordCount(lines.slice(0, most), words));
    for (;;) {
      lines = fill([...kept.slice(0, -1), ellipsed(kept.at(-1))], Math.max(room, longest), width);
      if (lines.length <= most || kept.length === 1) break;
      kept = kept.slice(0, -1);
    }
  } else if (lines.length > 1) {
    lines = balanced(words, lines.length, Math.max(room, longest), longest, width) ?? lines;
  }
  return { lines, width: lines.reduce((max, line) => Math.max(max, width(line)), 0), cut };
}

const ellipsed = (word: Word | undefined): Word => ({
  text: `${(word?.text ?? '').replace(/[\s.,;:!?…]+$/u, '')}…`,
  spaced: word?.spaced ?? false,
});

/** How many words the lines hold. */
function wordCount(lines: readonly string[], words: readonly Word[]): number {
  let length = lines.reduce((sum, line) => sum + line.replaceAll(' ', '').length, 0);
  let count = 0;
  for (const word of words) {
    length -= word.text.replaceAll(' ', '').length;
    if (length < 0) break;
    count++;
  }
  return count;
}

/** The same number of lines in the least room, found by halving to a pixel. */
function balanced(words: readonly Word[], count: number, room: number, longest: number, width: Width) {
  let best: string[] | undefined;
  let [low, high] = [longest, room];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const lines = fill(words, middle, width);
    if (lines.length <= count) [best, high] = [lines, middle];
    else low = middle;
  }
  return best;
}
