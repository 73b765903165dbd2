/** A token as the rules of a language tell it from others: words that no rule tells apart share a number. */
export type Symbol = number;

/** A word or a mark that no rule names. */
export const UNKNOWN: Symbol = 0;

/**
 * The symbols of words by their hashes, and of numbers by how many digits they have. A hash table with open addressing:
 * no string is made to look a word up.
 */
export class SymbolTable {
  /** Of each word its hash, and its symbol; `UNKNOWN` where there is none. */
  private readonly hashes: Int32Array;
  private readonly symbols: Uint16Array;
  /** How many places there are, less one. */
  private readonly room: number;
  private readonly digits: Uint16Array;

  /**
   * @param words the symbols of words, by their hashes
   * @param digits the symbols of numbers, by how many digits they have; the last is that of all longer ones
   */
  constructor(words: Iterable<readonly [hash: number, symbol: Symbol]>, digits: readonly Symbol[]) {
    const all = [...words];
    const size = 2 ** Math.ceil(Math.log2(4 * Math.max(1, all.length)));
    this.room = size - 1;
    this.hashes = new Int32Array(size);
    this.symbols = new Uint16Array(size);
    this.digits = Uint16Array.from(digits);
    for (const [hash, symbol] of all) this.put(hash, symbol);
  }

  private put(hash: number, symbol: Symbol): void {
    let at = hash & this.room;
    while (this.symbols[at] !== UNKNOWN) {
      if (this.hashes[at] === hash) throw new RangeError('Two words of a grammar have one hash.');
      at = (at + 1) & this.room;
    }
    this.hashes[at] = hash;
    this.symbols[at] = symbol;
  }

  /** The symbol of a word or a mark. One that no rule names may get that of one whose hash it has. */
  ofHash(hash: number): Symbol {
    const { hashes, symbols, room } = this;
    for (let at = hash & room; ; at = (at + 1) & room) {
      const symbol = symbols[at]!;
      if (symbol === UNKNOWN || hashes[at] === hash) return symbol;
    }
  }

  /** The symbol of a number of so many digits. */
  ofDigits(length: number): Symbol {
    return this.digits[Math.min(length, this.digits.length - 1)]!;
  }
}

/** That of no language: all is unknown. */
export const NO_SYMBOLS = new SymbolTable([], [UNKNOWN]);
