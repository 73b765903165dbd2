import type { Article, Block, Language, Span } from '../model/index.ts';
import { kindAt, plainOf, WORD } from './characters.ts';
import { sentenceEnds } from './sentence-breaks.ts';

/** A sentence of an article, with the block that it stands in. */
export interface Sentence extends Span {
  /** Index into the article's blocks. */
  block: number;
  heading: boolean;
  /** It is the first one of its block. */
  opensBlock: boolean;
}

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(lang: Language): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })));
  return segmenter;
}

/** Where the sentences of a text end by the rules of Unicode, in order. */
function endsOf(prose: string, lang: Language): number[] {
  const ends = sentenceEnds(prose);
  if (ends) return ends;
  return Array.from(segmenterOf(lang).segment(prose), ({ segment, index }) => index + segment.length);
}

const spaces = (length: number) => ' '.repeat(length);

/** The index of the first stretch that ends after an offset. */
function firstAfter(stretches: readonly Span[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The text of a block with everything that is no prose (line ends, markup) as spaces, so that offsets hold. */
export function proseOf({ text: whole, markup }: Article, block: Block): string {
  const text = whole.slice(block.start, block.end).replace(/[^\S ]/g, ' ');
  const pieces: string[] = [];
  let done = 0;
  for (let i = firstAfter(markup, block.start); i < markup.length && markup[i]!.start < block.end; i++) {
    const { start, end } = markup[i]!;
    const [from, to] = [Math.max(start, block.start) - block.start, Math.min(end, block.end) - block.start];
    pieces.push(text.slice(done, from), spaces(to - from));
    done = to;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
}

/** What a language knows of full stops that end no sentence. */
export interface Stops {
  /** Words after whose full stop a sentence goes on. In plain form. */
  abbreviations: ReadonlySet<string>;
  /** An end and a beginning between which a sentence goes on: "at 3 a.m." and "Wednesday". */
  goesOnAfter?: readonly (readonly [RegExp, RegExp])[] | undefined;
}

/** What may close a sentence after its full stop. */
const CLOSING = ' »”")';

/** Marks after which a sentence never goes on in lower case. */
const FINAL = '!?…»”"';

/** The longest abbreviation that is looked for, in UTF-16 units. */
const LONGEST = 12;

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** The word before the full stop that a segment ends in, past what closes it; undefined when it ends otherwise. */
function lastWord(prose: string, from: number, to: number): string | undefined {
  let end = to;
  while (end > from && CLOSING.includes(prose[end - 1]!)) end--;
  if (end <= from || prose[end - 1] !== '.') return undefined;
  const stop = end - 1;
  const least = Math.max(from, stop - LONGEST);
  let start = stop;
  while (start > least && kindAt(prose, start - 1) === WORD) start--;
  // A letter outside the basic plane takes two units.
  if (start > least && isSurrogate(prose.charCodeAt(start - 1)))
    return /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(prose.slice(least, stop))?.[0];
  return start < stop ? prose.slice(start, stop) : undefined;
}

/** Whether a segment starts in lower case, past what closes the one before. */
function startsLow(prose: string, from: number, to: number): boolean {
  let start = from;
  while (start < to && CLOSING.includes(prose[start]!)) start++;
  return /^\p{Ll}/u.test(prose.slice(start, Math.min(start + 2, to)));
}

/** The end of a stretch without the white space that it ends in. */
function trimmedEnd(prose: string, from: number, to: number): number {
  let end = to;
  while (end > from && prose[end - 1] === ' ') end--;
  return end;
}

/** The last character of a stretch that is no white space; a space where there is none. */
function lastMark(prose: string, from: number, to: number): string {
  const end = trimmedEnd(prose, from, to);
  return end > from ? prose[end - 1]! : ' ';
}

/** Whether a stretch ends, and the next one begins, as one sentence does in the middle: "at 3 a.m. Wednesday". */
function isJoined(
  prose: string,
  [from, to, next]: readonly [number, number, number],
  joints: NonNullable<Stops['goesOnAfter']>,
): boolean {
  const end = trimmedEnd(prose, from, to);
  const tail = prose.slice(Math.max(from, end - LONGEST), end);
  const start = prose.slice(to, Math.min(next, to + LONGEST));
  return joints.some(([last, first]) => last.test(tail) && first.test(start));
}

/** Whether a segment ends in an abbreviation or an initial ("M. Poutine", "J. Biden"), so that its sentence goes on. */
function goesOn(
  prose: string,
  span: readonly [number, number, number],
  { abbreviations, goesOnAfter }: Stops,
): boolean {
  if (goesOnAfter && isJoined(prose, span, goesOnAfter)) return true;
  const [from, to, next] = span;
  const word = lastWord(prose, from, to);
  if (word === undefined) return startsLow(prose, to, next) && !FINAL.includes(lastMark(prose, from, to));
  // A single capital is an initial unless it ends a longer acronym ("l’O.N.U.") before a new sentence.
  if (/^\p{Lu}$/u.test(word)) return true;
  return abbreviations.has(plainOf(word.toLowerCase()));
}

/** The sentences of a block, in order, without the white space around them. A heading is one sentence. */
export function sentencesOf(
  { blocks, lang }: Article,
  index: number,
  prose: string,
  stops: Stops,
): Sentence[] {
  const block = blocks[index]!;
  const heading = block.kind === 'heading';
  const ends = heading ? [prose.length] : endsOf(prose, lang);
  const sentences: Sentence[] = [];
  let start = 0;
  let from = 0;
  for (let i = 0; i < ends.length; i++) {
    const [to, next] = [ends[i]!, ends[i + 1]];
    if (next === undefined || !goesOn(prose, [from, to, next], stops)) {
      const text = prose.slice(start, to);
      const left = start + text.length - text.trimStart().length;
      const right = start + text.trimEnd().length;
      const span = { start: block.start + left, end: block.start + right };
      if (left < right) sentences.push({ ...span, block: index, heading, opensBlock: start === 0 });
      start = to;
    }
    from = to;
  }
  return sentences;
}
