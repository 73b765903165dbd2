import type { Meaning } from '../meaning.ts';
import type { Token } from '../tokens.ts';
import type { Word } from '../word.ts';
import type { TokenRange } from './pattern.ts';

/** What some words of a rule mean, on the way to what they mean with those after them. */
interface KnownMeaning {
  /** Undefined before it was asked for; null where the rule refuses the words. */
  meaning: Meaning | null | undefined;
  readonly after: Map<Word, KnownMeaning>;
}

/** How many sequences of words are kept. */
const MOST = 20_000;

/**
 * The meanings that rules have given, by the rule and the words that it read. News say the same few dates again and
 * again, and what is one object is kept, and resolved, but once.
 */
export class KnownMeanings {
  private readonly byRule = new Map<number, KnownMeaning>();
  private count = 0;

  /**
   * What the words from `first` to `next` (excluded) mean, as a rule (its place in the list of all) reads them; null where
   * it refuses them. What nobody asked for before, `mean` gives.
   */
  of(
    rule: number,
    tokens: readonly Token[],
    { first, next }: TokenRange,
    mean: () => Meaning | undefined,
  ): Meaning | null {
    if (this.count > MOST) {
      this.byRule.clear();
      this.count = 0;
    }
    let known = this.byRule.get(rule) ?? this.added(this.byRule, rule);
    for (let i = first; i < next; i++) {
      const { word } = tokens[i]!;
      known = known.after.get(word) ?? this.added(known.after, word);
    }
    if (known.meaning === undefined) known.meaning = mean() ?? null;
    return known.meaning;
  }

  private added<Key>(known: Map<Key, KnownMeaning>, key: Key): KnownMeaning {
    this.count++;
    const added: KnownMeaning = { meaning: undefined, after: new Map() };
    known.set(key, added);
    return added;
  }
}
