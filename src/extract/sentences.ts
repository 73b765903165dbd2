import type { Article, Language, Span } from '../model/index.ts';
import {
  endOf,
  isLowerAt,
  isUpperAt,
  kindAt,
  MARK,
  NUMBER,
  plainOf,
  sizeAt,
  SPACE,
  startOf,
  WORD,
} from './characters.ts';
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

/** A block as prose: a stretch of a text in which white space of any kind is a space, and line ends part nothing. */
export interface Prose {
  text: string;
  start: number;
  end: number;
  /** Added to an offset in the text, it gives that in the article. */
  base: number;
}

/** Where the sentences of a block end by the rules of Unicode, in order. */
function endsOf({ text, start, end }: Prose, lang: Language): number[] {
  const ends = sentenceEnds(text, start, end);
  if (ends) return ends;
  const spaced = text.slice(start, end).replace(/[^\S ]/g, ' ');
  return Array.from(
    segmenterOf(lang).segment(spaced),
    ({ segment, index }) => start + index + segment.length,
  );
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

/** The prose of a block: where it holds markup, a text of its own, with spaces in its place. */
export function proseOf({ text, markup }: Article, { start, end }: Span): Prose {
  const first = firstAfter(markup, start);
  if (first === markup.length || markup[first]!.start >= end) return { text, start, end, base: 0 };
  const pieces: string[] = [];
  let done = start;
  for (let i = first; i < markup.length && markup[i]!.start < end; i++) {
    const [from, to] = [Math.max(markup[i]!.start, start), Math.min(markup[i]!.end, end)];
    pieces.push(text.slice(done, from), spaces(to - from));
    done = to;
  }
  pieces.push(text.slice(done, end));
  return { text: pieces.join(''), start: 0, end: end - start, base: start };
}

/** What a language knows of full stops that end no sentence. */
export interface Stops {
  /** Words after whose full stop a sentence goes on. In plain form. */
  abbreviations: ReadonlySet<string>;
  /** An end and a beginning between which a sentence goes on: "at 3 a.m." and "Wednesday". */
  goesOnAfter?: readonly (readonly [RegExp, RegExp])[] | undefined;
  /** A date with its full stop that opens a block, as in a chronology: "5 mars 2024. Un salarié…". */
  label?: RegExp | undefined;
  /**
   * A semicolon before an hour, as in a programme, where another sentence begins: "Samedi : marché ; à 15 h, spectacle". With
   * the flags `g` and `u`; a match ends behind the semicolon.
   */
  items?: RegExp | undefined;
}

/** Where the items of a programme end, which its semicolons part. */
function itemEnds({ text, start, end }: Prose, items: RegExp | undefined): number[] {
  if (!items) return [];
  // In the block alone: in a text of many blocks and no semicolon, each would be looked for to the end of the text.
  const own = text.slice(start, end);
  if (!own.includes(';')) return [];
  return Array.from(own.matchAll(items), ({ index, 0: found }) => start + index + found.length);
}

/** Two lists of places in one, in order and each once. */
const inOrder = (some: readonly number[], others: readonly number[]) =>
  others.length === 0 ? some : [...new Set([...some, ...others])].sort((a, b) => a - b);

/** No label is longer (UTF-16 units). */
const LONGEST_LABEL = 30;

/** What may close a sentence after its full stop, besides white space. */
const CLOSING = '»”")';

/** Marks after which a sentence never goes on in lower case. */
const FINAL = '!?…»”"';

/** The longest abbreviation that is looked for, in UTF-16 units. */
const LONGEST = 12;

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

const closes = (text: string, at: number) =>
  kindAt(text, at) === SPACE || (kindAt(text, at) === MARK && CLOSING.includes(text[at]!));

/** The word before the full stop that a segment ends in, past what closes it; undefined when it ends otherwise. */
function lastWord(text: string, from: number, to: number): string | undefined {
  let end = to;
  while (end > from && closes(text, end - 1)) end--;
  if (end <= from || text[end - 1] !== '.') return undefined;
  const stop = end - 1;
  const least = Math.max(from, stop - LONGEST);
  let start = stop;
  while (start > least && kindAt(text, start - 1) === WORD) start--;
  // A letter outside the basic plane takes two units.
  if (start > least && isSurrogate(text.charCodeAt(start - 1)))
    return /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(text.slice(least, stop))?.[0];
  // "on the 21st.": no street.
  const isOrdinal = start < stop && start > least && kindAt(text, start - 1) === NUMBER;
  return start < stop ? text.slice(isOrdinal ? start - 1 : start, stop) : undefined;
}

/** Whether a segment starts in lower case, past what closes the one before. */
function startsLow(text: string, from: number, to: number): boolean {
  let start = from;
  while (start < to && closes(text, start)) start++;
  return start < to && isLowerAt(text, start);
}

/** The last character of a stretch that is no white space; a space where there is none. */
function lastMark(text: string, from: number, to: number): string {
  const end = endOf(text, from, to);
  return end > from ? text[end - 1]! : ' ';
}

/** Whether a stretch ends, and the next one begins, as one sentence does in the middle: "at 3 a.m. Wednesday". */
function isJoined(
  text: string,
  [from, to, next]: readonly [number, number, number],
  joints: NonNullable<Stops['goesOnAfter']>,
): boolean {
  const start = text.slice(to, Math.min(next, to + LONGEST));
  return joints.some(([last, first]) => {
    if (!first.test(start)) return false;
    const end = endOf(text, from, to);
    return last.test(text.slice(Math.max(from, end - LONGEST), end));
  });
}

/** Whether a segment ends in an abbreviation or an initial ("M. Poutine", "J. Biden"), so that its sentence goes on. */
function goesOn(
  text: string,
  span: readonly [number, number, number],
  { abbreviations, goesOnAfter }: Stops,
): boolean {
  const [from, to, next] = span;
  const word = lastWord(text, from, to);
  if (word === undefined) {
    if (startsLow(text, to, next) && !FINAL.includes(lastMark(text, from, to))) return true;
  } else if (isInitial(word) || abbreviations.has(plainOf(word.toLowerCase()))) return true;
  return goesOnAfter !== undefined && isJoined(text, span, goesOnAfter);
}

/** A single capital is an initial unless it ends a longer acronym ("l’O.N.U.") before a new sentence. */
const isInitial = (word: string) => word.length === sizeAt(word, 0) && isUpperAt(word) && word !== UNKNOWN;

/** "Elle porta plainte contre X. L’enquête s’enlisa.": nobody's initial. */
const UNKNOWN = 'X';

/** The sentences of a block, in order, without the white space around them. A heading is one sentence. */
export function sentencesOf(
  { blocks, lang }: Article,
  index: number,
  prose: Prose,
  stops: Stops,
): Sentence[] {
  const { text, base } = prose;
  const heading = blocks[index]!.kind === 'heading';
  const items = heading ? [] : itemEnds(prose, stops.items);
  const itemSet = new Set(items);
  const ends = heading ? [prose.end] : inOrder(endsOf(prose, lang), items);
  const sentences: Sentence[] = [];
  let start = prose.start;
  let from = prose.start;
  for (let i = 0; i < ends.length; i++) {
    const [to, next] = [ends[i]!, ends[i + 1]];
    const isLabel =
      start === prose.start && to - start <= LONGEST_LABEL && stops.label?.test(text.slice(start, to).trim());
    if (next === undefined || itemSet.has(to) || !(isLabel || goesOn(text, [from, to, next], stops))) {
      const [left, right] = [startOf(text, start, to), endOf(text, start, to)];
      const span = { start: base + left, end: base + right };
      const opensBlock = start === prose.start;
      if (left < right) sentences.push({ ...span, block: index, heading, opensBlock });
      start = to;
    }
    from = to;
  }
  return sentences;
}
