import type { Step } from './pattern-walk.ts';
import { type Symbol, UNKNOWN, type Vocabulary } from './vocabulary.ts';

/** Where the rules have got to after some tokens. */
export interface State {
  /** The rules that may end here: their places in the list of all, in order. */
  readonly accepts: readonly number[];
  /** The states after one more token, as far as they were asked for. */
  readonly next: (State | undefined)[];
  readonly places: readonly Place[];
}

/** A step that is next, or a class of words that has read some token and may read another. */
interface Place {
  step: Step;
  inside: boolean;
}

const NOTHING: ReadonlySet<Symbol> = new Set();

/**
 * All rules at once: which of them can read on after each token. It tells too many rather than too few, because it
 * knows the words of a class, not what they stand for, and nothing of the words around: who wants a match must still
 * read it, but most starts need not be tried. A deterministic automaton that is built where the text leads it
 * (Thompson 1968; Aho, Sethi and Ullman, "Compilers", 3.7); of French it has about a thousand states, because a pattern
 * holds no repetition.
 */
export class Automaton {
  readonly start: State;
  /** No rule can read on. */
  readonly dead: State = { accepts: [], next: [], places: [] };
  private readonly vocabulary: Vocabulary;
  private readonly rules: ReadonlyMap<Step, number>;
  private readonly numbers = new Map<Step, number>();
  private readonly states = new Map<string, State>();

  /**
   * @param starts the first step of each rule
   * @param rules the place of each rule in the list of all, by its last step
   */
  constructor(starts: readonly Step[], rules: ReadonlyMap<Step, number>, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.rules = rules;
    const places = new Map<number, Place>();
    for (const step of starts) this.close(step, places);
    this.start = this.stateOf(places);
  }

  /** Builds all of it, so that no text has to wait. */
  complete(): void {
    const seen = new Set([this.start]);
    // A set gives what is added to it on the way, too.
    for (const state of seen) {
      const symbols = new Set(state.places.flatMap((place) => [...this.symbolsAt(place)]));
      for (const symbol of symbols) seen.add(this.after(state, symbol));
    }
  }

  /** The state after one more token. */
  after(state: State, symbol: Symbol): State {
    return state.next[symbol] ?? this.advance(state, symbol);
  }

  private advance(state: State, symbol: Symbol): State {
    if (symbol === UNKNOWN || state === this.dead) return this.dead;
    const places = new Map<number, Place>();
    for (const place of state.places) {
      const { step, inside } = place;
      if (step.op === 'end' || !this.symbolsAt(place).has(symbol)) continue;
      if (step.op === 'class') {
        const { alone, later } = this.vocabulary.readableBy(step.reader);
        if (later.size > 0) this.put({ step, inside: true }, places);
        if (!inside && !alone.has(symbol)) continue;
      }
      this.close(step.next, places);
    }
    const next = this.stateOf(places);
    state.next[symbol] = next;
    return next;
  }

  /** What can be read at a place. */
  private symbolsAt({ step, inside }: Place): ReadonlySet<Symbol> {
    if (step.op === 'literal') return this.vocabulary.only(step.plain);
    if (step.op !== 'class') return NOTHING;
    const { first, later } = this.vocabulary.readableBy(step.reader);
    return inside ? later : first;
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
    if (places.size === 0) return this.dead;
    const key = [...places.keys()].sort((a, b) => a - b).join();
    const known = this.states.get(key);
    if (known) return known;
    const all = [...places.values()];
    const accepts = all.flatMap(({ step }) => this.rules.get(step) ?? []).sort((a, b) => a - b);
    const state: State = { accepts, places: all, next: [] };
    this.states.set(key, state);
    return state;
  }
}
