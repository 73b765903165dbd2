import { mapped } from '../mapped.ts';
import type { Meaning } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import type { SymbolTable } from '../symbols.ts';
import type { Apostrophe, Token } from '../tokens.ts';
import { Automaton, DEAD } from './automaton.ts';
import { KnownMeanings } from './known-meanings.ts';
import { KnownPhrases, type Phrase, type PhraseReading } from './known-phrases.ts';
import type { ListedDay } from './numbers.ts';
import {
  type Captures,
  compilePattern,
  PARTS,
  type Pattern,
  type PatternMatch,
  type Reader,
  type TokenRange,
} from './pattern.ts';
import { Spotting } from './spotting.ts';
import { Vocabulary } from './vocabulary.ts';

/** A pattern of a locale and what its words mean. */
export interface Rule {
  /** See `compilePattern` for the notation. */
  say: string;
  /** The meaning of what was captured; undefined refuses the match. */
  mean: (captures: Captures) => Meaning | undefined;
  /** Looks at the words around a match and refuses it by returning false. */
  allow?: ((tokens: readonly Token[], match: PatternMatch) => boolean) | undefined;
}

/** What a grammar has found: the tokens from `first` to `next` (excluded), and their meaning. */
export interface Find extends TokenRange {
  meaning: Meaning;
  /** Where each of its dates stands, if it has several: the ends of a range, the days of a list. */
  parts: TokenRange[] | undefined;
  /** The expression that it was part of: "2015 and 2019". */
  whole?: TokenRange;
}

/** All the rules of a locale, ready to read tokens. */
export interface Grammar {
  /** By what the rules tell tokens from one another. Those that they are to read must have been read with it. */
  symbols: SymbolTable;
  /**
   * The mentions in the tokens of a sentence: from left to right, each the longest at its place, without overlap. None
   * starts before the token `from`.
   */
  read: (tokens: readonly Token[], from?: number) => Find[];
  /**
   * The first token of a scan, from an index on, at which some rule may start; -1 when there is none. Where `read` finds
   * something, there is one.
   */
  spot: (scan: Scan, from: number) => number;
  /** Makes ready what else is made while texts are read. */
  prepare: () => void;
  /** Forgets what was read, so that it is read anew. */
  forget: () => void;
}

interface CompiledRule extends Rule {
  pattern: Pattern;
  /** Its place in the list of all. */
  place: number;
}

/** The parts that a pattern marks, or those of a list of days: its first words go with the first day, its last with the last. */
function partsOf({ first, next, captures }: PatternMatch): TokenRange[] | undefined {
  const marked = captures[PARTS] as TokenRange[] | undefined;
  if (marked) return marked;
  const days = captures['days'] as ListedDay[] | undefined;
  const last = (days?.length ?? 0) - 1;
  return days?.map((day, i) => ({
    first: i === 0 ? first : day.first,
    next: i === last ? next : day.next,
  }));
}

/** Some ranges so many tokens further on. */
const moved = (ranges: readonly TokenRange[], by: number): TokenRange[] =>
  mapped(ranges, ({ first, next }) => ({ first: first + by, next: next + by }));

/** No expression of time has so many tokens. It keeps what a list of numbers costs in bounds. */
const MOST_TOKENS = 128;

/** Compiles rules. Where two read equally far, the earlier one wins. Throws a PatternError for a malformed pattern. */
export function compileGrammar(
  rules: readonly Rule[],
  readers: Record<string, Reader>,
  apostrophe: Apostrophe,
): Grammar {
  const compiled = rules.map(({ say, mean, allow }, place): CompiledRule => {
    return { say, mean, allow, pattern: compilePattern(say, readers, apostrophe), place };
  });
  const starts = compiled.map(({ pattern }) => pattern.start);
  const vocabulary = new Vocabulary(starts);
  const ends = new Map(compiled.map(({ pattern }, place) => [pattern.end, place]));
  const automaton = new Automaton(starts, ends, vocabulary);
  const reading = new Reading(compiled, automaton);
  const spotting = new Spotting(automaton, MOST_TOKENS);
  return {
    symbols: vocabulary.symbols,
    read: (tokens, from = 0) => reading.finds(tokens, from),
    spot: (scan, from) => spotting.first(scan, from),
    prepare: () => automaton.complete(),
    forget: () => reading.forget(),
  };
}

/** The reading of sentences by the rules, one after the other. */
class Reading {
  private readonly rules: readonly CompiledRule[];
  private readonly automaton: Automaton;
  private known = new KnownMeanings();
  private phrases = new KnownPhrases();
  private tokens: readonly Token[] = [];
  private count = 0;
  /** The symbols of the tokens. */
  private symbols = new Int32Array(256);
  /** The states in which some rules may end, and the tokens after their last, of the start that is looked at. */
  private readonly endStates = new Uint16Array(MOST_TOKENS);
  private readonly endTokens = new Int32Array(MOST_TOKENS);

  constructor(rules: readonly CompiledRule[], automaton: Automaton) {
    this.rules = rules;
    this.automaton = automaton;
  }

  forget(): void {
    this.known = new KnownMeanings();
    this.phrases = new KnownPhrases();
  }

  finds(tokens: readonly Token[], from: number): Find[] {
    const count = tokens.length;
    this.tokens = tokens;
    this.count = count;
    if (this.symbols.length < count) this.symbols = new Int32Array(2 * count);
    for (let i = from; i < count; i++) this.symbols[i] = tokens[i]!.symbol;
    const finds: Find[] = [];
    for (let i = from; i < count;) {
      let find = this.opens(i) ? this.longest(i) : undefined;
      // A context ("since" before "July") must not keep a longer mention from being read: "since July 24, 2003".
      for (let at = i + 1; find && at <= find.first; at++) {
        const later = this.opens(at) ? this.longest(at) : undefined;
        if (later && later.next > find.next) find = later;
      }
      if (find) finds.push(find);
      i = find?.next ?? i + 1;
    }
    return finds;
  }

  /** Whether some rule may start at a token. */
  private opens(index: number): boolean {
    return this.automaton.opensWith(this.symbols[index]!);
  }

  /** What the rule that reads farthest from a token finds there. */
  private longest(index: number): Find | undefined {
    const { automaton, symbols, endStates, endTokens } = this;
    let state = automaton.after(automaton.start, symbols[index]!);
    let ends = 0;
    const last = Math.min(this.count, index + MOST_TOKENS) - 1;
    let at = index;
    for (; state !== DEAD; at++) {
      if (automaton.endsAt(state)) {
        endStates[ends] = state;
        endTokens[ends++] = at + 1;
      }
      if (at === last) break;
      state = automaton.after(state, symbols[at + 1]!);
    }
    if (ends === 0) return undefined;
    // What goes on longer than any expression is cut, and known by what stands behind it, too.
    const isCut = state !== DEAD && at < this.count - 1;
    const phrase = isCut ? undefined : this.phrases.of(this.tokens, index, state === DEAD ? at : at + 1);
    return this.best(index, ends, phrase);
  }

  /** Tries the rules that may end at so many of the ends: those first that may read farthest. */
  private best(index: number, ends: number, phrase: Phrase | undefined): Find | undefined {
    const tried: number[] = [];
    let best: Find | undefined;
    let winner = -1;
    for (let e = ends - 1; e >= 0; e--) {
      const next = this.endTokens[e]!;
      if (best && best.next > next) break;
      for (const place of this.automaton.acceptsAt(this.endStates[e]!)) {
        if (best && best.next === next && place > winner) break;
        if (tried.includes(place)) continue;
        tried.push(place);
        const find = this.read(this.rules[place]!, index, phrase);
        if (!find) continue;
        if (best && (find.next < best.next || (find.next === best.next && place > winner))) continue;
        best = find;
        winner = place;
      }
    }
    return best;
  }

  private read(rule: CompiledRule, index: number, phrase: Phrase | undefined): Find | undefined {
    let reading = phrase?.readBy(rule.place);
    if (reading === undefined) {
      reading = this.readingOf(rule, index);
      phrase?.keep(rule.place, reading);
    }
    if (reading === null) return undefined;
    const { match, next, meaning, parts } = reading;
    const first = index + match.first;
    const { allow } = rule;
    if (allow) {
      const { captures } = match;
      if (!allow(this.tokens, { first, next: index + match.next, captures })) return undefined;
    }
    return { first, next: index + next, meaning, parts: parts && moved(parts, index) };
  }

  /** What a rule reads at a token, whatever stands around it. */
  private readingOf({ pattern, mean, place }: CompiledRule, index: number): PhraseReading | null {
    const match = pattern.match(this.tokens, index, this.symbols);
    if (!match) return null;
    const { first, next, captures } = match;
    const meaning = this.known.of(place, this.tokens, match, () => mean(captures));
    if (!meaning) return null;
    // "on Tuesday, May 3, the clerk said": the comma before a year that is not there is no part of the date.
    const end = this.tokens[next - 1]!.text === ',' ? next - 1 : next;
    const parts = partsOf(match);
    return {
      match: { first: first - index, next: next - index, captures },
      next: end - index,
      meaning,
      parts: parts && moved(parts, -index),
    };
  }
}
