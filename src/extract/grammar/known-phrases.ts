import { NUMBER, WORD } from '../characters.ts';
import type { Meaning } from '../meaning.ts';
import type { Token } from '../tokens.ts';
import type { Word } from '../word.ts';
import type { Captures, TokenRange } from './pattern.ts';

/** What a rule reads in a phrase, before it looks around. All indices count from the phrase's first token. */
export interface PhraseReading {
  readonly match: TokenRange & { captures: Captures };
  /** Behind the last token of the mention: a comma at its end is no part of it. */
  readonly next: number;
  readonly meaning: Meaning;
  readonly parts: readonly TokenRange[] | undefined;
}

/** Some words in a row, as far as the rules can read on. */
export class Phrase {
  /** The rules that were asked, by their places in the list of all, and what each reads: null for nothing. Few are. */
  private readonly rules: number[] = [];
  private readonly readings: (PhraseReading | null)[] = [];
  /** The first phrase with one more word: most have no other. */
  private word: Word | undefined;
  private isTouching = false;
  private longer: Phrase | undefined;
  /** The others, in which the word stands apart from what is before it, or touches it. */
  private apart: Map<Word, Phrase> | undefined;
  private touching: Map<Word, Phrase> | undefined;

  /** What a rule reads; undefined where nobody asked before. */
  readBy(rule: number): PhraseReading | null | undefined {
    const at = this.rules.indexOf(rule);
    return at < 0 ? undefined : this.readings[at]!;
  }

  keep(rule: number, reading: PhraseReading | null): void {
    this.rules.push(rule);
    this.readings.push(reading);
  }

  /** The phrase with one more word; undefined where nobody asked before. */
  with(word: Word, isTouching: boolean): Phrase | undefined {
    if (word === this.word && isTouching === this.isTouching) return this.longer;
    return (isTouching ? this.touching : this.apart)?.get(word);
  }

  add(word: Word, isTouching: boolean): Phrase {
    const phrase = new Phrase();
    if (this.longer === undefined) {
      this.word = word;
      this.isTouching = isTouching;
      return (this.longer = phrase);
    }
    const known = isTouching ? (this.touching ??= new Map()) : (this.apart ??= new Map());
    known.set(word, phrase);
    return phrase;
  }
}

/** How many phrases are kept. */
const MOST = 20_000;

/**
 * What the rules have read, by the words. News say the same few dates again and again: of one that is known, no pattern
 * need be walked; and what is one object is kept, and resolved, but once.
 */
export class KnownPhrases {
  /** At the start of a sentence, where a capital makes no name, and elsewhere. */
  private opening = new Phrase();
  private inner = new Phrase();
  private count = 0;

  /**
   * The phrase of the tokens from an index to `next` (excluded), behind which no rule reads on. Undefined for one of which
   * the reading may depend on what stands before it: a number that touches something may be the rest of a longer one.
   */
  of(tokens: readonly Token[], index: number, next: number): Phrase | undefined {
    const { kindNumber, glued: touches } = tokens[index]!;
    if (kindNumber !== WORD && (kindNumber !== NUMBER || touches)) return undefined;
    if (this.count > MOST) {
      this.opening = new Phrase();
      this.inner = new Phrase();
      this.count = 0;
    }
    let phrase = index === 0 ? this.opening : this.inner;
    for (let i = index; i < next; i++) {
      // The first one, too: behind an optional word that it must touch, it must touch what is there instead.
      const { word, glued } = tokens[i]!;
      const known = phrase.with(word, glued);
      if (!known) this.count++;
      phrase = known ?? phrase.add(word, glued);
    }
    return phrase;
  }
}
