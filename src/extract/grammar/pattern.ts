import { type Apostrophe, type Token, tokenize } from '../tokens.ts';
import type { WordClass } from './lexicon.ts';

/** What the classes of a pattern have read, by name. */
export type Captures = Record<string, unknown>;

/** Something that reads tokens: a class of words, or numbers. */
export type Reader = WordClass<unknown> & {
  /** Whether a token of digits can start it. */
  startsWithDigits?: boolean;
};

type Node =
  | { type: 'literal'; plain: string; exact?: string; glued: boolean; optional: boolean }
  | { type: 'class'; reader: Reader; name: string; glued: boolean; optional: boolean }
  | {
      type: 'group';
      branches: Node[][];
      glued: boolean;
      optional: boolean;
      context?: boolean;
      part?: boolean;
    };

/** Tokens from `first` to `next` (excluded). */
export interface TokenRange {
  first: number;
  next: number;
}

/** The name under which the captures keep the parts that `<…>` marks; no class can have it. */
export const PARTS = '<>';

/** Where a pattern was found: the tokens from `first` to `next` (excluded), without its context. */
export interface PatternMatch extends TokenRange {
  captures: Captures;
}

/** A compiled pattern. */
export interface Pattern {
  /** Reads the pattern at a token: the longest way, with what its classes found. */
  match: (tokens: readonly Token[], index: number) => PatternMatch | undefined;
  /** Plain forms of the tokens that it can start with; undefined in the set stands for digits. */
  starts: ReadonlySet<string | undefined>;
  /** Plain forms of all the tokens that its words are made of; digits are not among them. */
  vocabulary: ReadonlySet<string>;
  /** It can read a single token. */
  short: boolean;
}

/** An error in a pattern of a locale: a mistake of its author, found when the locale is loaded. */
export class PatternError extends Error {
  override name = 'PatternError';
}

/** Two letters or fewer tell words apart by their accents ("a", "à"). */
const SHORT = 2;

class Parser {
  private readonly source: string;
  private readonly readers: Record<string, Reader>;
  private readonly apostrophe: Apostrophe;
  private at = 0;

  constructor(source: string, readers: Record<string, Reader>, apostrophe: Apostrophe) {
    this.source = source;
    this.readers = readers;
    this.apostrophe = apostrophe;
  }

  parse(): Node[] {
    const nodes = this.sequence();
    if (this.at < this.source.length) this.fail('has a parenthesis too many');
    return nodes;
  }

  private fail(what: string): never {
    throw new PatternError(`The pattern "${this.source}" ${what} (at character ${this.at + 1}).`);
  }

  private sequence(): Node[] {
    const nodes: Node[] = [];
    let glued = false;
    while (this.at < this.source.length && !'|)]>'.includes(this.source[this.at]!)) {
      const char = this.source[this.at]!;
      if (char === ' ') {
        this.at++;
        glued = false;
        continue;
      }
      const found =
        char === '{'
          ? [this.wordClass(glued)]
          : char === '(' || char === '[' || char === '<'
            ? [this.group(glued)]
            : this.literals(glued);
      if (this.source[this.at] === '?') {
        this.at++;
        if (found.length === 1) found[0]!.optional = true;
        else nodes.push({ type: 'group', branches: [found.splice(0)], glued, optional: true });
      }
      nodes.push(...found);
      glued = true;
    }
    return nodes;
  }

  private group(glued: boolean): Node {
    const open = this.source[this.at]!;
    const [context, part] = [open === '[', open === '<'];
    if (context && this.at > 0) this.fail('has a context elsewhere than at its start');
    const branches: Node[][] = [];
    do {
      this.at++;
      branches.push(this.sequence());
    } while (this.source[this.at] === '|');
    if (this.source[this.at] !== (context ? ']' : part ? '>' : ')'))
      this.fail('has a parenthesis that is not closed');
    this.at++;
    return { type: 'group', branches, glued, optional: false, context, part };
  }

  private wordClass(glued: boolean): Node {
    const end = this.source.indexOf('}', this.at);
    const [kind = '', name = kind] = this.source.slice(this.at + 1, end).split(':');
    const reader = this.readers[kind];
    if (end < 0 || !reader) this.fail(`names the class "${kind}", which the locale does not have`);
    this.at = end + 1;
    return { type: 'class', reader, name, glued, optional: false };
  }

  private literals(glued: boolean): Node[] {
    const end = this.source.slice(this.at).search(/[ ?{}()[\]<>|]|$/) + this.at;
    const word = this.source.slice(this.at, end);
    this.at = end;
    // An elided word needs what it stands before: "l'" alone would be a letter and a quotation mark.
    const elided = this.apostrophe === 'elision' && word.endsWith("'") && word.length > 1;
    const tokens = tokenize(elided ? `${word}x` : word, 0, word.length + 1, this.apostrophe);
    return tokens.slice(0, elided ? -1 : undefined).map((token, i) => ({
      type: 'literal',
      plain: token.plain,
      ...(token.lower.length <= SHORT && token.lower !== token.plain ? { exact: token.lower } : {}),
      glued: i > 0 ? token.glued : glued,
      optional: false,
    }));
  }
}

/** Matches nodes from `at` on, at the token `index`; calls `done` with each way to do so until it returns true. */
type Step = (tokens: readonly Token[], index: number, captures: Captures, done: Done) => boolean;
type Done = (index: number, captures: Captures) => boolean;

function stepOf(nodes: Node[]): Step {
  const rest = nodes.length > 1 ? stepOf(nodes.slice(1)) : undefined;
  const node = nodes[0];
  if (!node) return (_, index, captures, done) => done(index, captures);
  const follow: Step = rest ?? ((_, index, captures, done) => done(index, captures));
  const own = ownStep(node);
  return (tokens, index, captures, done) => {
    const then: Done = (i, c) => follow(tokens, i, c, done);
    const first = tokens[index];
    const apart = node.glued && first !== undefined && !first.glued;
    if (!apart && own(tokens, index, captures, then)) return true;
    return node.optional && then(index, captures);
  };
}

function ownStep(node: Node): Step {
  switch (node.type) {
    case 'literal':
      return (tokens, index, captures, done) => {
        const token = tokens[index];
        if (token?.plain !== node.plain) return false;
        return (node.exact === undefined || token.lower === node.exact) && done(index + 1, captures);
      };
    case 'class':
      return (tokens, index, captures, done) => {
        const found = node.reader.read(tokens, index);
        return found !== undefined && done(found.next, { ...captures, [node.name]: found.value });
      };
    case 'group': {
      const branches = node.branches.map(stepOf);
      if (node.part)
        return (tokens, index, captures, done) =>
          branches.some((branch) =>
            branch(tokens, index, captures, (next, inner) => {
              const parts = [...((inner[PARTS] as TokenRange[] | undefined) ?? []), { first: index, next }];
              return done(next, { ...inner, [PARTS]: parts });
            }),
          );
      return (tokens, index, captures, done) =>
        branches.some((branch) => branch(tokens, index, captures, done));
    }
  }
}

/** The tokens that a sequence can start with; `empty` says whether it can read nothing at all. */
function startsOf(nodes: Node[], into: Set<string | undefined>): { empty: boolean } {
  for (const node of nodes) {
    let empty = node.optional;
    if (node.type === 'literal') into.add(node.plain);
    else if (node.type === 'class') {
      for (const start of node.reader.starts()) into.add(start);
      if (node.reader.startsWithDigits) into.add(undefined);
    } else for (const branch of node.branches) if (startsOf(branch, into).empty) empty = true;
    if (!empty) return { empty: false };
  }
  return { empty: true };
}

/** All words of a sequence, and the fewest tokens that it can read. */
function wordsOf(nodes: Node[], into: Set<string>): number {
  let fewest = 0;
  for (const node of nodes) {
    let own = 1;
    if (node.type === 'literal') into.add(node.plain);
    else if (node.type === 'class') {
      for (const word of (node.reader.vocabulary ?? node.reader.starts)()) into.add(word);
      for (const word of node.reader.starts()) into.add(word);
    } else own = Math.min(...node.branches.map((branch) => wordsOf(branch, into)));
    fewest += node.optional ? 0 : own;
  }
  return fewest;
}

/**
 * Compiles a pattern. It is a sequence of words, of classes `{month}` (or `{month:name}`), of groups `(a|b)`, each
 * optional if a `?` follows; `[a|b]` at the start is context, which must be there but is no part of what is found; `<…>`
 * marks a part that is a date of its own ("du <3> au <5 mai>"). Parts written without a space between them must touch in the text; with a space, they may.
 * A pattern holds no repetition, so that matching it takes constant time. Throws a PatternError.
 */
export function compilePattern(
  source: string,
  readers: Record<string, Reader>,
  apostrophe: Apostrophe,
): Pattern {
  const nodes = new Parser(source, readers, apostrophe).parse();
  const starts = new Set<string | undefined>();
  if (startsOf(nodes, starts).empty)
    throw new PatternError(`The pattern "${source}" can match nothing at all.`);
  const head = nodes[0];
  const context = head?.type === 'group' && head.context ? stepOf([head]) : undefined;
  const step = stepOf(context ? nodes.slice(1) : nodes);
  const vocabulary = new Set<string>();
  const short = wordsOf(nodes, vocabulary) <= 1;
  return {
    starts,
    vocabulary,
    short,
    match(tokens, index) {
      let best: PatternMatch | undefined;
      const read = (from: number) =>
        step(tokens, from, {}, (next, captures) => {
          if (next > from && (!best || next > best.next)) best = { first: from, next, captures };
          return false;
        });
      if (!context) read(index);
      else
        context(tokens, index, {}, (from) => {
          read(from);
          return false;
        });
      return best;
    },
  };
}
