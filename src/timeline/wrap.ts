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

/** A word that has been measured, px; a line is as wide as its words and the spaces between them. */
interface Measured extends Word {
  width: number;
  space: number;
}

interface Line {
  text: string;
  width: number;
  /** How many words it has. */
  count: number;
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

function fill(words: readonly Measured[], room: number): Line[] {
  const lines: Line[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = (last?.width ?? 0) + word.space + word.width;
    if (last && longer <= room) {
      last.text += `${word.spaced ? ' ' : ''}${word.text}`;
      last.width = longer;
      last.count++;
    } else lines.push({ text: word.text, width: word.width, count: 1 });
  }
  return lines;
}

/**
 * Breaks a text into at most `most` lines of about `room` px, as even as they can be without taking more lines. Words
 * are never cut: a word wider than `room` makes its label wider. What is left over after the last line is replaced by
 * "…"; the list holds the whole.
 */
export function wrap(text: string, room: number, most: number, width: Width): WrappedText {
  const space = width(' ');
  const measured = (word: Word): Measured => ({
    ...word,
    width: width(word.text),
    space: word.spaced ? space : 0,
  });
  const words = wordsOf(text).map(measured);
  const longest = words.reduce((max, word) => Math.max(max, word.width), 0);
  const widest = Math.max(room, longest);
  let lines = fill(words, widest);
  const cut = lines.length > most;
  if (cut) {
    // As many words as leave room for the ellipsis: of those that the lines hold without one, whatever comes after.
    let count = lines.slice(0, most).reduce((sum, line) => sum + line.count, 1);
    let kept = words;
    do {
      count--;
      kept = [...words.slice(0, count - 1), measured(ellipsed(words[count - 1]))];
      lines = fill(kept, widest);
    } while (lines.length > most && count > 1);
  } else if (lines.length > 1) {
    lines = evened(words, lines, longest, widest);
  }
  return {
    lines: lines.map((line) => line.text),
    width: lines.reduce((max, line) => Math.max(max, line.width), 0),
    cut,
  };
}

const ellipsed = (word: Word | undefined): Word => ({
  text: `${(word?.text ?? '').replace(/[\s.,;:!?…]+$/u, '')}…`,
  spaced: word?.spaced ?? false,
});

/** How many lines words take in so much room. */
function countLines(words: readonly Measured[], room: number): number {
  let [count, width] = [0, Infinity];
  for (const word of words) {
    width += word.space + word.width;
    if (width <= room) continue;
    count++;
    width = word.width;
  }
  return count;
}

/** The same number of lines in the least room, found by halving to a pixel. */
function evened(words: readonly Measured[], lines: Line[], longest: number, widest: number): Line[] {
  let [low, high] = [longest, widest];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (countLines(words, middle) <= lines.length) high = middle;
    else low = middle;
  }
  return high === widest ? lines : fill(words, high);
}
