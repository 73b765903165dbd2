import { NUMBER } from '../characters.ts';
import { hashOf, type Scan } from '../scan.ts';
import type { Token } from '../tokens.ts';
import { digitForms, formOf } from './forms.ts';
import type { Reader } from './pattern-parser.ts';
import type { Step } from './pattern-walk.ts';

/** A token as the rules tell it from others: words that no rule tells apart share a number. */
export type Symbol = number;

/** A word or a mark that no rule names. */
export const UNKNOWN: Symbol = 0;

/** What the tokens of a class of words can count as. */
interface Forms {
  first: ReadonlySet<string>;
  alone: ReadonlySet<string>;
  later: ReadonlySet<string>;
}

const formsOf = ({ starts, alone = starts, later = () => [] }: Reader): Forms => ({
  first: new Set(starts()),
  alone: new Set(alone()),
  later: new Set(later()),
});

/** The steps that can be reached from some. */
function* stepsFrom(starts: readonly Step[]): Generator<Step> {
  const seen = new Set<Step>(starts);
  // A set gives what is added to it on the way, too.
  for (const step of seen) {
    yield step;
    if (step.op === 'end') continue;
    seen.add(step.next);
    if (step.op === 'fork') for (const branch of step.branches) seen.add(branch);
  }
}

/** The symbols that a class of words can read first, those of them after which it can end, and those that it can read later. */
export interface Readable {
  first: ReadonlySet<Symbol>;
  alone: ReadonlySet<Symbol>;
  later: ReadonlySet<Symbol>;
}

/** The words that the rules of a language name, as numbers. */
export class Vocabulary {
  /** How many symbols there are, `UNKNOWN` included. */
  readonly size: number;
  private readonly byForm = new Map<string, Symbol>();
  private readonly byReader = new Map<Reader, Readable>();
  private readonly literals: ReadonlyMap<string, ReadonlySet<Symbol>>;
  /** A hash table with open addressing: of each word its hash, and its symbol; 0 where there is none. */
  private readonly hashes: Int32Array;
  private readonly symbols: Int32Array;
  /** The symbols of digits, by how many there are. */
  private readonly digits: readonly Symbol[];

  /** @param starts the first steps of all rules */
  constructor(starts: readonly Step[]) {
    const literals = new Set<string>();
    const classes = new Map<Reader, Forms>();
    for (const step of stepsFrom(starts)) {
      if (step.op === 'literal') literals.add(formOf(step.plain));
      if (step.op === 'class' && !classes.has(step.reader)) classes.set(step.reader, formsOf(step.reader));
    }
    const forms = new Set([...literals, ...digitForms()]);
    for (const { first, later } of classes.values()) for (const form of [...first, ...later]) forms.add(form);
    // What is in the same classes, and is no word of a rule, reads the same.
    const groups = new Map<string, Symbol>();
    for (const form of forms) {
      const memberships = [...classes.values()].map(({ first, alone, later }) =>
        [first, alone, later].map((set) => Number(set.has(form))).join(''),
      );
      const group = literals.has(form) ? `=${form}` : memberships.join('');
      if (!groups.has(group)) groups.set(group, groups.size + 1);
      this.byForm.set(form, groups.get(group)!);
    }
    this.size = groups.size + 1;
    this.literals = new Map(Array.from(literals, (form) => [form, new Set([this.byForm.get(form)!])]));
    this.digits = [UNKNOWN, ...digitForms().map((form) => this.byForm.get(form)!)];
    const symbolsOf = (words: ReadonlySet<string>) => new Set(Array.from(words, (w) => this.byForm.get(w)!));
    for (const [reader, { first, alone, later }] of classes) {
      const readable = { first: symbolsOf(first), alone: symbolsOf(alone), later: symbolsOf(later) };
      this.byReader.set(reader, readable);
    }
    const room = 2 ** Math.ceil(Math.log2(4 * this.byForm.size));
    this.hashes = new Int32Array(room);
    this.symbols = new Int32Array(room);
    for (const [form, symbol] of this.byForm) this.put(hashOf(form), symbol);
    this.number(starts);
  }

  /** Tells the steps of all rules by which symbols they can be told. */
  private number(starts: readonly Step[]): void {
    const masks = new Map<Reader, Uint8Array>();
    for (const [reader, { first }] of this.byReader) {
      const mask = new Uint8Array(this.size);
      for (const symbol of first) mask[symbol] = 1;
      masks.set(reader, mask);
    }
    for (const step of stepsFrom(starts)) {
      if (step.op === 'literal') step.symbol = this.byForm.get(formOf(step.plain))!;
      else if (step.op === 'class') step.firsts = masks.get(step.reader)!;
    }
  }

  private put(hash: number, symbol: Symbol): void {
    const room = this.hashes.length - 1;
    let at = hash & room;
    while (this.symbols[at] !== UNKNOWN) {
      if (this.hashes[at] === hash) throw new RangeError('Two words of a grammar have one hash.');
      at = (at + 1) & room;
    }
    this.hashes[at] = hash;
    this.symbols[at] = symbol;
  }

  /** What a class of words can read. */
  readableBy(reader: Reader): Readable {
    return this.byReader.get(reader)!;
  }

  /** The symbol of a word of a rule. */
  only(plain: string): ReadonlySet<Symbol> {
    return this.literals.get(formOf(plain))!;
  }

  private ofDigits(length: number): Symbol {
    return this.digits[Math.min(length, this.digits.length - 1)]!;
  }

  /** The symbol of a token. A word that no rule names may get that of one whose hash it has. */
  ofToken({ kind, hash, start, end }: Token): Symbol {
    return kind === 'number' ? this.ofDigits(end - start) : this.ofHash(hash);
  }

  /** The symbol of a token of a scan, as `ofToken` gives it. */
  ofScanned(scan: Scan, index: number): Symbol {
    if (scan.kinds[index] === NUMBER) return this.ofDigits(scan.ends[index]! - scan.starts[index]!);
    return this.ofHash(scan.hashes[index]!);
  }

  private ofHash(hash: number): Symbol {
    const { hashes, symbols } = this;
    const room = hashes.length - 1;
    for (let at = hash & room; ; at = (at + 1) & room) {
      const symbol = symbols[at]!;
      if (symbol === UNKNOWN || hashes[at] === hash) return symbol;
    }
  }
}
