import { type Apostrophe, tokenize } from '../tokens.ts';
import type { WordClass } from './lexicon.ts';

/** Something that reads tokens: a class of words, or numbers. */
export type Reader = WordClass<unknown>;

/** A piece of a pattern. */
export type Node =
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

/** An error in a pattern of a locale: a mistake of its author, found when the locale is loaded. */
export class PatternError extends Error {
  override name = 'PatternError';
}

/** Two letters or fewer tell words apart by their accents ("a", "à"). */
const SHORT = 2;

/** Reads a pattern's notation; see `compilePattern`. */
export class Parser {
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
