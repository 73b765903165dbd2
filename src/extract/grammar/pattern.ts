import type { Apostrophe, Token } from '../tokens.ts';
import { Parser, PatternError, type Reader } from './pattern-parser.ts';
import { type PatternMatch, type Step, stepsOf, Walk } from './pattern-walk.ts';

export { PatternError, type Reader } from './pattern-parser.ts';
export { type Captures, PARTS, type PatternMatch, type TokenRange } from './pattern-walk.ts';

/** A compiled pattern. */
export interface Pattern {
  /**
   * Reads the pattern at a token: the longest way, with what its classes found. The symbols of the tokens, where they are
   * given, only tell sooner what it cannot read; they must be those of the vocabulary that the pattern is part of.
   */
  match: (tokens: readonly Token[], index: number, symbols?: Int32Array) => PatternMatch | undefined;
  /** Its first step. */
  start: Step;
  /** Its last step, which is no other pattern's. */
  end: Step;
}

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
  if (nodes.every((node) => node.optional))
    throw new PatternError(`The pattern "${source}" can match nothing at all.`);
  const end: Step = { op: 'end' };
  const start = stepsOf(nodes, end);
  return { start, end, match: (tokens, index, symbols) => new Walk(tokens, index, symbols).longest(start) };
}
