import type { Symbol } from '../symbols.ts';
import type { Step } from './pattern-walk.ts';
import { ABSENT, SparseTable } from './sparse-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where the rules have got to after some tokens: the number of a state. */
export type State = number;

/** What is known of a state besides its number. */
interface Description {
  /** The rules that may end here: their places in the list of all, in order. */
  readonly accepts: readonly number[];
  readonly places: readonly Place[];
}

/** A step that is next, or a class of words that has read some token and may read another. */
interface Place {
  step: Step;
  inside: boolean;
}

/** No rule can read on. */
export const DEAD: State = 0;

/** What is known of a symbol with which a rule may start. */
const UNASKED = 0;
const CLOSED = 1;
const OPEN = 2;

/** A state is a number of 16 bits. */
const MOST_STATES = 2 ** 16;

/**
 * All rules at once: which of them can read on after each token. It tells too many rather than too few, because it
 * knows the words of a class, not what they stand for, and nothing of the words around: who wants a match must still
 * read it, but most starts need not be tried. A deterministic automaton that is built where the text leads it
 * (Thompson 1968; Aho, Sethi and Ullman, "Compilers", 3.7); of French it has about a thousand states, because a pattern
 * holds no repetition. The way on from each state is a row of a table: a step costs one look into it.
 */
export class Automaton {
  readonly start: State;
  private readonly vocabulary: Vocabulary;
  private readonly rules: ReadonlyMap<Step, number>;
  private readonly numbers = new Map<Step, number>();
  private readonly states: Description[] = [];
  private readonly byPlaces = new Map<string, State>();
  /** The state after each state and symbol; the row of a state is built when somebody first asks for it. */
  private readonly table: SparseTable;
  /** By symbol, whether some rule may start with it. */
  private readonly openers: Uint8Array;
  /** 1 for each state in which some rule may end. */
  private ends = new Uint8Array(64);

  /**
   * @param starts the first step of each rule
   * @param rules the place of each rule in the list of all, by its last step
   */
  constructor(starts: readonly Step[], rules: ReadonlyMap<Step, number>, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.rules = rules;
    this.states[DEAD] = { accepts: [], places: [] };
    this.table = new SparseTable(vocabulary.size);
    this.openers = new Uint8Array(vocabulary.size);
    this.table.add(DEAD, new Map());
    const places = new Map<number, Place>();
    for (const step of starts) this.close(step, places);
    this.start = this.stateOf(places);
  }

  /** Builds all of it, so that no text has to wait. */
  complete(): void {
    for (let state = this.start; state < this.states.length; state++)
      if (this.table.at(state, 0) === ABSENT) this.build(state);
  }

  /** The state after one more token. */
  after(state: State, symbol: Symbol): State {
    const next = this.table.at(state, symbol);
    if (next !== ABSENT) return next;
    this.build(state);
    return this.table.at(state, symbol);
  }

  /** Whether some rule may start with a token: most words are in none. */
  opensWith(symbol: Symbol): boolean {
    const { openers } = this;
    let opens = openers[symbol]!;
    if (opens === UNASKED) openers[symbol] = opens = this.after(this.start, symbol) === DEAD ? CLOSED : OPEN;
    return opens === OPEN;
  }

  /** Whether some rule may end in a state. */
  endsAt(state: State): boolean {
    return this.ends[state] === 1;
  }

  /** The rules that may end in a state: their places in the list of all, in order. */
  acceptsAt(state: State): readonly number[] {
    return this.states[state]!.accepts;
  }

  /** Builds what comes after a state. */
  private build(state: State): void {
    const after = new Map<Symbol, Map<number, Place>>();
    const placesAfter = (symbol: Symbol): Map<number, Place> => {
      let places = after.get(symbol);
      if (!places) after.set(symbol, (places = new Map()));
      return places;
    };
    for (const { step, inside } of this.states[state]!.places) {
      if (step.op === 'literal')
        for (const symbol of this.vocabulary.only(step.plain)) this.close(step.next, placesAfter(symbol));
      if (step.op !== 'class') continue;
      const { first, alone, later } = this.vocabulary.readableBy(step.reader);
      for (const symbol of inside ? later : first) {
        const places = placesAfter(symbol);
        if (later.size > 0) this.put({ step, inside: true }, places);
        if (inside || alone.has(symbol)) this.close(step.next, places);
      }
    }
    this.table.add(state, new Map(Array.from(after, ([symbol, places]) => [symbol, this.stateOf(places)])));
  }

  /** Adds a step, and those that can be reached from it without reading. */
  private close(step: Step, into: Map<number, Place>): void {
    switch (step.op) {
      case 'open':
      case 'close':
      case 'start':
        return this.close(step.next, into);
      case 'fork':
        for (const branch of step.branches) this.close(branch, into);
        break;
      default:
        this.put({ step, inside: false }, into);
    }
    if (step.op !== 'end' && step.optional) this.close(step.next, into);
  }

  private put(place: Place, into: Map<number, Place>): void {
    let number = this.numbers.get(place.step);
    if (number === undefined) this.numbers.set(place.step, (number = this.numbers.size));
    into.set(2 * number + (place.inside ? 1 : 0), place);
  }

  private stateOf(places: ReadonlyMap<number, Place>): State {
    if (places.size === 0) return DEAD;
    const key = [...places.keys()].sort((a, b) => a - b).join();
    const known = this.byPlaces.get(key);
    if (known !== undefined) return known;
    const all = [...places.values()];
    const accepts = all.flatMap(({ step }) => this.rules.get(step) ?? []).sort((a, b) => a - b);
    const state = this.states.push({ accepts, places: all }) - 1;
    if (state >= MOST_STATES) throw new RangeError('A grammar has more states than its table can number.');
    this.byPlaces.set(key, state);
    if (state >= this.ends.length) {
      const ends = new Uint8Array(2 * this.ends.length);
      ends.set(this.ends);
      this.ends = ends;
    }
    this.ends[state] = accepts.length > 0 ? 1 : 0;
    return state;
  }
}
