import type { Meaning } from '../meaning.ts';
import type { Apostrophe, Token } from '../tokens.ts';
import { type Captures, compilePattern, type Pattern, type PatternMatch, type Reader } from './pattern.ts';

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
export interface Find {
  first: number;
  next: number;
  meaning: Meaning;
}

/** All the rules of a locale, ready to read tokens. */
export interface Grammar {
  /** The mentions in the tokens of a sentence: from left to right, each the longest at its place, without overlap. */
  read: (tokens: readonly Token[]) => Find[];
}

interface CompiledRule extends Rule {
  pattern: Pattern;
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
    for (const start of pattern.starts) {
      const list = byStart.get(start);
      if (list) list.push({ ...rule, pattern });
      else byStart.set(start, [{ ...rule, pattern }]);
    }
  }
  const longest = (tokens: readonly Token[], index: number): Find | undefined => {
    const token = tokens[index]!;
    let best: Find | undefined;
    for (const rule of byStart.get(token.kind === 'number' ? undefined : token.plain) ?? []) {
      const match = rule.pattern.match(tokens, index);
      if (!match || (best && match.next <= best.next)) continue;
      if (rule.allow && !rule.allow(tokens, match)) continue;
      const meaning = rule.mean(match.captures);
      if (meaning) best = { first: match.first, next: match.next, meaning };
    }
    return best;
  };
  return {
    read(tokens) {
      const finds: Find[] = [];
      for (let i = 0; i < tokens.length;) {
        const find = longest(tokens, i);
        if (find) finds.push(find);
        i = find?.next ?? i + 1;
      }
      return finds;
    },
  };
}
