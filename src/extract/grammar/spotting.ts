import type { Scan } from '../scan.ts';
import { UNKNOWN } from '../symbols.ts';
import { type Automaton, DEAD, type State } from './automaton.ts';

/**
 * The look for the first token at which some rule may start. From each token on it goes as far as the automaton does,
 * or as an expression of time can; but where it comes to the state that the way from an earlier token came to at the
 * same place, it goes on where that one ended, because the two have become one. So a list that never ends is read once,
 * not once from each of its words. Ways that never meet cost no more than the longest expression for each token.
 */
export class Spotting {
  private readonly automaton: Automaton;
  /** How many tokens an expression has at most. */
  private readonly most: number;
  /** The states of the way that went farthest, by token, from `from` to `to` (excluded). No rule may end in any. */
  private states = new Uint16Array(1024);
  private from = 0;
  private to = 0;

  constructor(automaton: Automaton, most: number) {
    this.automaton = automaton;
    this.most = most;
  }

  /** The first token of a scan, from an index on, at which some rule may start; -1 when there is none. */
  first(scan: Scan, index: number): number {
    const { automaton } = this;
    const { count, symbols } = scan;
    if (this.states.length < count) this.states = new Uint16Array(2 * count);
    this.from = this.to = 0;
    for (let at = index; at < count; at++) {
      const symbol = symbols[at]!;
      // Most words are in no rule.
      if (symbol === UNKNOWN || !automaton.opensWith(symbol)) continue;
      if (this.reads(scan, at, automaton.after(automaton.start, symbol))) return at;
    }
    return -1;
  }

  /** Whether a rule that starts at a token may end, after the state that the token leads to. */
  private reads(scan: Scan, index: number, first: State): boolean {
    const { automaton, states } = this;
    const last = Math.min(scan.count, index + this.most) - 1;
    let state = first;
    let isOnTheWay = false;
    for (let at = index; state !== DEAD;) {
      if (automaton.endsAt(state)) return true;
      if (at >= this.to) {
        if (!isOnTheWay) this.from = at;
        isOnTheWay = true;
        states[at] = state;
        this.to = at + 1;
      } else if (!isOnTheWay && at >= this.from && states[at] === state) {
        isOnTheWay = true;
        at = this.to - 1;
        state = states[at]!;
      }
      if (at >= last) return false;
      state = automaton.after(state, scan.symbols[++at]!);
    }
    return false;
  }
}
