import type { Clause, VerbGroup } from './clauses.ts';
import type { Token } from './tokens.ts';

/** The length that a headline aims for at most, in UTF-16 units. */
export const HEADLINE_LENGTH = 90;

/** What a headline is written from. */
export interface HeadlineContext {
  tokens: readonly Token[];
  clauses: readonly Clause[];
  /** The clause of the event, and the verb that dates it, if it has one. */
  clause: Clause;
  verb?: VerbGroup | undefined;
  /** The mention, as tokens from `first` to `next` (excluded). */
  first: number;
  next: number;
  /** The other mentions of the sentence that only date it, such as a time of day; they are left out too. */
  others: readonly { first: number; next: number }[];
  /** All other dates of the sentence, those of other clauses as well. */
  dates?: readonly { first: number; next: number }[];
  /** The index of the event's noun, where the mention dates a noun ("une réunion le 12 janvier"). */
  noun?: number | undefined;
  /** The event is still to come. */
  isPlan?: boolean | undefined;
  /** Words of the article that name somebody on their own ("Erdogan"). */
  surnames: ReadonlySet<string>;
  /** What the sentence before was about, for "il" and "elle": found when it is asked for. */
  topic: () => readonly Piece[] | undefined;
}

/** Writes the headline of an event; undefined if the sentence has no structure that it understands. */
export type HeadlineWriter = (context: HeadlineContext) => Headline | undefined;

export interface Headline {
  text: string;
  /** What it is about: its subject, for the pronouns of the next sentence. */
  topic?: readonly Piece[];
}

/** A word of a headline on its way: its text, and whether a space comes before it. */
export interface Piece {
  text: string;
  gap: boolean;
  /** The token it comes from, for cutting; absent for a word that was put in. */
  token?: Token;
  /** A cut is never made before it. */
  bound?: boolean;
  /** The pronoun that it stands for, in lower case: "she" may be named, and is nobody whom "he" means. */
  stoodFor?: string;
}

/** The tokens of a range as pieces. */
export function piecesOf(tokens: readonly Token[], first: number, next: number): Piece[] {
  return tokens.slice(first, next).map((token) => ({ text: token.text, gap: !token.glued, token }));
}

/** Whether what stood between two words was left out: then they touch no more. */
const isTorn = (former: Piece | undefined, { token }: Piece) =>
  former?.token !== undefined &&
  token !== undefined &&
  /^\p{L}/u.test(token.text) &&
  former.token.end !== token.start;

/** Whether a piece is one of the two hyphens that some write for a dash. */
const isHalfDash = (pieces: readonly Piece[], i: number) =>
  pieces[i]!.text === '-' && (pieces[i - 1]?.text === '-' || pieces[i + 1]?.text === '-');

/** Pieces without dashes of two hyphens, nor the parentheses at their ends that have no other half: "elected)". */
function withoutHalves(written: readonly Piece[]): readonly Piece[] {
  const pieces = written.filter((_, i) => !isHalfDash(written, i));
  const has = (text: string) => pieces.some((piece) => piece.text === text);
  // "Il décède\"": a straight mark at its end that opens nothing.
  const marks = pieces.filter(({ text }) => text === '"').length;
  if (pieces.at(-1)?.text === '"' && marks % 2 === 1) return pieces.slice(0, -1);
  if (pieces.at(-1)?.text === ')' && !has('(')) return pieces.slice(0, -1);
  return pieces.at(-1)?.text === '(' ? pieces.slice(0, -1) : pieces;
}

/** Pieces as text, with a capital at its start. */
export function textOf(written: readonly Piece[]): string {
  const pieces = withoutHalves(written);
  const text = pieces
    .map((piece, i) => {
      const former = pieces[i - 1]?.text ?? '';
      // "l’homme" has no space; "the workers’ demands" keeps its own.
      const elided = /\p{L}['’]$/u.test(former) || /^[“(]$/.test(former);
      const gap = (piece.gap || isTorn(pieces[i - 1], piece)) && !elided && !/^[”,.)]$/.test(piece.text);
      return (i > 0 && gap ? ' ' : '') + piece.text;
    })
    .join('');
  const [start = ''] = text;
  return start.toLocaleUpperCase() + text.slice(start.length);
}

const isOpen = (text: string) => ['“', '«', '(', '['].includes(text);
const isClosed = (text: string) => ['”', '»', ')', ']'].includes(text);

/** Where pieces may be cut and what they must not end in, as a language sees it. */
export interface CutRules {
  /** Whether a phrase that can be left out starts at the piece. */
  startsPhrase: (pieces: readonly Piece[], index: number) => boolean;
  /** Whether the piece cannot stand last. */
  dangles: (piece: Piece) => boolean;
}

/**
 * Shortens pieces to a length by leaving out phrases at their end: the longest beginning that fits, else the shortest
 * that does not. Nothing before `from` is touched, nothing is cut inside quotation marks or parentheses.
 */
export function shorten(
  pieces: readonly Piece[],
  from: number,
  rules: CutRules,
  limit = HEADLINE_LENGTH,
): Piece[] {
  const trimmed = (end: number) => {
    let last = end;
    while (last > from && rules.dangles(pieces[last - 1]!)) last--;
    return pieces.slice(0, last);
  };
  const whole = trimmed(pieces.length);
  if (textOf(whole).length <= limit) return whole;
  let depth = 0;
  const cuts: Piece[][] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    // Each piece has a character: behind so many no cut fits.
    if (i > limit && cuts.length > 0) break;
    if (i >= from && depth === 0 && !piece.bound && rules.startsPhrase(pieces, i)) cuts.push(trimmed(i));
    if (isOpen(piece.text)) depth++;
    else if (isClosed(piece.text)) depth = Math.max(0, depth - 1);
  }
  const fitting = cuts.filter((cut) => textOf(cut).length <= limit).at(-1);
  return fitting ?? cuts[0] ?? whole;
}
