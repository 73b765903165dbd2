import type { Token } from '../tokens.ts';
import type { Node, Reader } from './pattern-parser.ts';

/** What the classes of a pattern have read, by name. */
export type Captures = Record<string, unknown>;

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

/**
 * A pattern as steps that lead to one another: data that one function walks, because a runtime makes one function fast
 * where it would start anew with each of a thousand closures.
 */
export type Step =
  | {
      op: 'literal';
      plain: string;
      exact: string | undefined;
      /** The symbol of the word; set once the vocabulary has numbered it. */
      symbol: number;
      glued: boolean;
      optional: boolean;
      next: Step;
    }
  | {
      op: 'class';
      reader: Reader;
      name: string;
      /** 1 for each symbol that the class can read first; set once the vocabulary has numbered them. */
      firsts: Uint8Array;
      glued: boolean;
      optional: boolean;
      next: Step;
    }
  | { op: 'fork'; branches: Step[]; glued: boolean; optional: boolean; next: Step }
  | { op: 'open' | 'close' | 'start'; next: Step }
  | { op: 'end' };

const UNNUMBERED = new Uint8Array(0);

/** A step that reads tokens. */
type Reading = Extract<Step, { glued: boolean }>;

/** A step that names words. */
type Words = Exclude<Reading, { op: 'fork' }>;

/** The steps of nodes that lead to `next`. */
export function stepsOf(nodes: readonly Node[], next: Step): Step {
  return nodes.reduceRight<Step>((then, node) => {
    const { glued, optional } = node;
    switch (node.type) {
      case 'literal':
        return {
          op: 'literal',
          plain: node.plain,
          exact: node.exact,
          symbol: 0,
          glued,
          optional,
          next: then,
        };
      case 'class':
        return {
          op: 'class',
          reader: node.reader,
          name: node.name,
          firsts: UNNUMBERED,
          glued,
          optional,
          next: then,
        };
      case 'group': {
        const out: Step = node.part
          ? { op: 'close', next: then }
          : node.context
            ? { op: 'start', next: then }
            : then;
        const branches = node.branches.map((branch): Step => {
          const steps = stepsOf(branch, out);
          return node.part ? { op: 'open', next: steps } : steps;
        });
        return { op: 'fork', branches, glued, optional, next: then };
      }
    }
  }, next);
}

/** What was read on the way to a step, the last first. */
interface Trail {
  name: string;
  value: unknown;
  before: Trail | undefined;
}

const OPENED = '<';

/** The captures of a trail. A name that was read twice keeps its last value; parts are kept in their order. */
function capturesOf(trail: Trail | undefined): Captures {
  const captures: Captures = {};
  const parts: TokenRange[] = [];
  let closed = 0;
  for (let at = trail; at; at = at.before) {
    if (at.name === PARTS) closed = at.value as number;
    else if (at.name === OPENED) parts.unshift({ first: at.value as number, next: closed });
    else if (!(at.name in captures)) captures[at.name] = at.value;
  }
  if (parts.length > 0) captures[PARTS] = parts;
  return captures;
}

/** The longest way through a pattern. What its classes have read is put together when somebody asks for it. */
class Match implements PatternMatch {
  readonly first: number;
  readonly next: number;
  private readonly trail: Trail | undefined;
  private known: Captures | undefined;

  constructor(first: number, next: number, trail: Trail | undefined) {
    this.first = first;
    this.next = next;
    this.trail = trail;
  }

  get captures(): Captures {
    return (this.known ??= capturesOf(this.trail));
  }
}

/** Walks a pattern's steps in every way, and keeps the longest. */
export class Walk {
  private readonly tokens: readonly Token[];
  private readonly symbols: Int32Array | undefined;
  private first: number;
  private next = -1;
  private trail: Trail | undefined;
  private bestFirst = -1;

  /** @param symbols those of the tokens: most steps that read nothing are told by them, before any word is looked at */
  constructor(tokens: readonly Token[], index: number, symbols?: Int32Array) {
    this.tokens = tokens;
    this.symbols = symbols;
    this.first = index;
  }

  /** The longest way through the steps. */
  longest(step: Step): PatternMatch | undefined {
    this.from(step, this.first, undefined);
    if (this.next < 0) return undefined;
    return new Match(this.bestFirst, this.next, this.trail);
  }

  private from(step: Step, index: number, trail: Trail | undefined): void {
    switch (step.op) {
      case 'end':
        if (index > this.first && index > this.next) {
          this.next = index;
          this.trail = trail;
          this.bestFirst = this.first;
        }
        return;
      case 'start': {
        // The context ends here: what follows is the mention.
        const { first } = this;
        this.first = index;
        this.from(step.next, index, undefined);
        this.first = first;
        return;
      }
      case 'open':
        this.from(step.next, index, { name: OPENED, value: index, before: trail });
        return;
      case 'close':
        this.from(step.next, index, { name: PARTS, value: index, before: trail });
        return;
      default:
        this.over(step, index, trail);
    }
  }

  /** A step that reads tokens, and may be left out. */
  private over(step: Reading, index: number, trail: Trail | undefined): void {
    const token = index < this.tokens.length ? this.tokens[index] : undefined;
    if (!step.glued || !token || token.glued) {
      if (step.op === 'fork') for (const branch of step.branches) this.from(branch, index, trail);
      else if (token) this.read(step, token, index, trail);
    }
    if (step.optional) this.from(step.next, index, trail);
  }

  /** A word, or a class of words, at a token. */
  private read(step: Words, token: Token, index: number, trail: Trail | undefined): void {
    const symbol = this.symbols?.[index];
    if (step.op === 'literal') {
      if (symbol !== undefined && symbol !== step.symbol) return;
      if (token.plain === step.plain && (step.exact === undefined || token.lower === step.exact))
        this.from(step.next, index + 1, trail);
      return;
    }
    if (symbol !== undefined && step.firsts[symbol] === 0) return;
    const found = step.reader.read(this.tokens, index);
    if (found) this.from(step.next, found.next, { name: step.name, value: found.value, before: trail });
  }
}
