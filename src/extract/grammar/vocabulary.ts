import { hashOf } from '../scan.ts';
import { type Symbol, SymbolTable, UNKNOWN } from '../symbols.ts';
import { digitForms, formOf } from './forms.ts';
import type { Reader } from './pattern-parser.ts';
import type { Step } from './pattern-walk.ts';

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
  /** The symbols of all words and numbers. */
  readonly symbols: SymbolTable;

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
    const symbolsOf = (words: ReadonlySet<string>) => new Set(Array.from(words, (w) => this.byForm.get(w)!));
    for (const [reader, { first, alone, later }] of classes) {
      const readable = { first: symbolsOf(first), alone: symbolsOf(alone), later: symbolsOf(later) };
      this.byReader.set(reader, readable);
    }
    const digits = [UNKNOWN, ...digitForms().map((form) => this.byForm.get(form)!)];
    this.symbols = new SymbolTable(
      Array.from(this.byForm, ([form, symbol]) => [hashOf(form), symbol] as const),
      digits,
    );
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

  /** What a class of words can read. */
  readableBy(reader: Reader): Readable {
    return this.byReader.get(reader)!;
  }

  /** The symbol of a word of a rule. */
  only(plain: string): ReadonlySet<Symbol> {
    return this.literals.get(formOf(plain))!;
  }
}
