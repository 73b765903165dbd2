import type { Apostrophe } from '../tokens.ts';
import { ANY, type Openings, openingsOf } from './pattern-openings.ts';
import { Parser, PatternError, type Reader } from './pattern-parser.ts';
import { type PatternMatch, type Readings, type Step, stepsOf, Walk } from './pattern-walk.ts';

export { ANY } from './pattern-openings.ts';
export { PatternError, type Reader } from './pattern-parser.ts';
export { type Captures, PARTS, type PatternMatch, Readings, type TokenRange } from './pattern-walk.ts';

/** A compiled pattern. */
export interface Pattern {
  /** Reads the pattern at a token: the longest way, with what its classes found. */
  match: (readings: Readings, index: number) => PatternMatch | undefined;
  /**
   * Plain forms of the tokens that it can start with, and for each of those that can stand second. Digits are undefined;
   * a second `ANY` says that the first can stand alone.
   */
  openings: Openings;
}

const END: Step = { op: 'end' };

/**
 * Compiles a pattern. It is a sequence of words, of classes `{month}` (or `{month:name}`), of groups `(a|b)`, each
 * optional if a `?` follows; `[a|b]` at the start is context, which must be there but is no part of what is found; `<…>`
 * marks a part that is a date of its own ("du <3> au <5 mai>"). Parts written without a space between them must touch in
 * the text; with a space, they may. A pattern holds no repetition, so that matching it takes constant time.
 * Throws a PatternError.
 */
export function compilePattern(
  source: string,
  readers: Record<string, Reader>,
  apostrophe: Apostrophe,
): Pattern {
  const nodes = new Parser(source, readers, apostrophe).parse();
  const openings = openingsOf(nodes, new Set([ANY]));
  if (nodes.every((node) => node.optional))
    throw new PatternError(`The pattern "${source}" can match nothing at all.`);
  const steps = stepsOf(nodes, END);
  return { openings, match: (readings, index) => new Walk(readings, index).longest(steps) };
}
