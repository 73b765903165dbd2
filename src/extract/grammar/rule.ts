import type { Meaning } from '../meaning.ts';
import type { Apostrophe, Token } from '../tokens.ts';
import type { ListedDay } from './numbers.ts';
import {
  ANY,
  type Captures,
  compilePattern,
  PARTS,
  type Pattern,
  type PatternMatch,
  type Reader,
  Readings,
  type TokenRange,
} from './pattern.ts';

/** A pattern of a locale and what its words mean. */
export interface Rule {
  /** See `compilePattern` for the notation. */
  say: string;
  /** The meaning of what was captured; undefined refuses the match. */
  mean: (captures: Captures) => Meaning | undefined;
  /** Looks at the words around a match and refuses it by returning false. */
  allow?: (tokens: readonly Token[], match: PatternMatch) => boolean;
}

/** What a grammar has found: the tokens from `first` to `next` (excluded), and their meaning. */
export interface Find extends TokenRange {
  meaning: Meaning;
  /** Where each of its dates stands, if it has several: the ends of a range, the days of a list. */
  parts?: TokenRange[];
}

/** All the rules of a locale, ready to read tokens. */
export interface Grammar {
  /** The mentions in the tokens of a sentence: from left to right, each the longest at its place, without overlap. */
  read: (tokens: readonly Token[]) => Find[];
}

interface CompiledRule extends Rule {
  pattern: Pattern;
}

/** The parts that a pattern marks, or those of a list of days: its first words go with the first day, its last with the last. */
function partsOf({ first, next, captures }: PatternMatch): Pick<Find, 'parts'> {
  const marked = captures[PARTS] as TokenRange[] | undefined;
  if (marked) return { parts: marked };
  const days = captures['days'] as ListedDay[] | undefined;
  if (!days) return {};
  const last = days.length - 1;
  return {
    parts: days.map((day, i) => ({ first: i === 0 ? first : day.first, next: i === last ? next : day.next })),
  };
}

/**
 * The rules of one first token, by the form of the second: most words that can start a mention ("le", "de") stand before
 * one that no rule knows.
 */
function rulesBySecond(
  start: string | undefined,
  list: readonly CompiledRule[],
): (second: string | undefined) => readonly CompiledRule[] {
  const known = new Map<string | undefined, CompiledRule[]>();
  const secondsOf = ({ pattern }: CompiledRule) => pattern.openings.get(start)!;
  for (const second of new Set(list.flatMap((rule) => [...secondsOf(rule)]))) {
    known.set(
      second,
      list.filter((rule) => secondsOf(rule).has(second) || secondsOf(rule).has(ANY)),
    );
  }
  const others = known.get(ANY) ?? [];
  return (second) => known.get(second) ?? others;
}

/** Compiles rules. Where two read equally far, the earlier one wins. Throws a PatternError for a malformed pattern. */
export function compileGrammar(
  rules: readonly Rule[],
  readers: Record<string, Reader>,
  apostrophe: Apostrophe,
): Grammar {
  const byStart = new Map<string | undefined, CompiledRule[]>();
  for (const rule of rules) {
    const pattern = compilePattern(rule.say, readers, apostrophe);
    for (const start of pattern.openings.keys()) {
      const list = byStart.get(start);
      if (list) list.push({ ...rule, pattern });
      else byStart.set(start, [{ ...rule, pattern }]);
    }
  }
  const byPair = new Map([...byStart].map(([start, list]) => [start, rulesBySecond(start, list)]));
  const formOf = (token: Token) => (token.kind === 'number' ? undefined : token.plain);
  const longest = (readings: Readings, index: number): Find | undefined => {
    const { tokens } = readings;
    const rulesOf = byPair.get(formOf(tokens[index]!));
    if (!rulesOf) return undefined;
    const after = tokens[index + 1];
    const candidates = rulesOf(after ? formOf(after) : ANY);
    let best: Find | undefined;
    for (const rule of candidates) {
      const match = rule.pattern.match(readings, index);
      if (!match || (best && match.next <= best.next)) continue;
      if (rule.allow && !rule.allow(tokens, match)) continue;
      const meaning = rule.mean(match.captures);
      if (meaning) best = { first: match.first, next: match.next, meaning, ...partsOf(match) };
    }
    return best;
  };
  return {
    read(tokens) {
      const finds: Find[] = [];
      const readings = new Readings(tokens);
      for (let i = 0; i < tokens.length;) {
        let find = longest(readings, i);
        // A context ("since" before "July") must not keep a longer mention from being read: "since July 24, 2003".
        for (let at = i + 1; find && at <= find.first; at++) {
          const later = longest(readings, at);
          if (later && later.next > find.next) find = later;
        }
        if (find) finds.push(find);
        i = find?.next ?? i + 1;
      }
      return finds;
    },
  };
}
