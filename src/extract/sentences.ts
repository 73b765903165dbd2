import type { Article, Block, Language, Span } from '../model/index.ts';
import { plainOf } from './tokens.ts';

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

const spaces = (length: number) => ' '.repeat(length);

/** The text of a block with everything that is no prose (line ends, markup) as spaces, so that offsets hold. */
export function proseOf(article: Article, block: Block): string {
  const text = article.text.slice(block.start, block.end).replace(/\s/g, ' ');
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of article.markup) {
    if (start >= block.end || end <= block.start) continue;
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

/** The longest abbreviation that is looked for, in UTF-16 units. */
const LONGEST = 12;

/** The word before the full stop that a segment ends in, past what closes it; undefined when it ends otherwise. */
function lastWord(segment: string): string | undefined {
  let end = segment.length;
  while (end > 0 && CLOSING.includes(segment[end - 1]!)) end--;
  if (segment[end - 1] !== '.') return undefined;
  return /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(segment.slice(Math.max(0, end - 1 - LONGEST), end - 1))?.[0];
}

/** Whether a segment starts in lower case, past what closes the one before. */
function startsLow(segment: string): boolean {
  let start = 0;
  while (start < segment.length && CLOSING.includes(segment[start]!)) start++;
  return /^\p{Ll}/u.test(segment.slice(start, start + 2));
}

/** Whether a segment ends in an abbreviation or an initial ("M. Poutine", "J. Biden"), so that its sentence goes on. */
function goesOn(segment: string, next: string, { abbreviations, goesOnAfter }: Stops): boolean {
  const word = lastWord(segment);
  const tail = segment.trimEnd().slice(-LONGEST);
  if (goesOnAfter?.some(([end, start]) => end.test(tail) && start.test(next.slice(0, LONGEST)))) return true;
  if (word === undefined) return startsLow(next) && !'!?…»”"'.includes(segment.trimEnd().at(-1) ?? ' ');
  // A single capital is an initial unless it ends a longer acronym ("l’O.N.U.") before a new sentence.
  if (/^\p{Lu}$/u.test(word)) return true;
  return abbreviations.has(plainOf(word.toLowerCase()));
}

/**
 * The sentences of an article, in order, without the white space around them. A heading is one sentence.
 * `proses` are its blocks' texts, as `proseOf` gives them.
 */
export function sentencesOf(
  article: Article,
  stops: Stops,
  proses: readonly string[] = article.blocks.map((block) => proseOf(article, block)),
): Sentence[] {
  return article.blocks.flatMap((block, index): Sentence[] => {
    const prose = proses[index]!;
    const sentence = (start: number, end: number): Sentence[] => {
      const text = prose.slice(start, end);
      const left = start + text.length - text.trimStart().length;
      const right = start + text.trimEnd().length;
      if (left >= right) return [];
      const span = { start: block.start + left, end: block.start + right };
      return [{ ...span, block: index, heading: block.kind === 'heading', opensBlock: start === 0 }];
    };
    if (block.kind === 'heading') return sentence(0, prose.length);
    const segments = [...segmenterOf(article.lang).segment(prose)];
    const sentences: Sentence[] = [];
    let start = 0;
    segments.forEach(({ segment, index: at }, i) => {
      const next = segments[i + 1]?.segment;
      if (next !== undefined && goesOn(segment, next, stops)) return;
      sentences.push(...sentence(start, at + segment.length));
      start = at + segment.length;
    });
    return sentences;
  });
}
