import {
  kindAt,
  known,
  lowerOf,
  MARK,
  NUMBER,
  PLAIN_LETTERS,
  plainOf,
  sizeAt,
  SPACE,
  WORD,
} from './characters.ts';
import { NO_SYMBOLS } from './symbols.ts';

/** How a language writes apostrophes: "l’Otan" is `l’` + `Otan` (elision), "Moscow’s" is `Moscow` + `’s` (clitic). */
export type Apostrophe = 'elision' | 'clitic';

/** FNV-1a (Fowler, Noll, Vo) of 32 bits, a UTF-16 unit at a time. */
const BASIS = 0x811c9dc5 | 0;
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** The hash of a string; that of a plain form is shared by words that differ only in accents and capitals. */
export function hashOf(plain: string): number {
  let hash = BASIS;
  for (let i = 0; i < plain.length; i++) hash = step(hash, plain.charCodeAt(i));
  return hash;
}

const APOSTROPHE = 0x27;
const isApostrophe = (code: number) => code === APOSTROPHE || code === 0x2019;

/** Whether an apostrophe starts a clitic ("’s", "’re"): one or two letters, and no more. */
function cliticEnd(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && next <= at + 3 && kindAt(text, next) === WORD) next++;
  return next > at + 1 && next <= at + 3 ? next : -1;
}

/**
 * The tokens of a text as numbers, for a look at all of it that makes no object of any: most text gives no date. What
 * it holds is that of the last `read`.
 */
export class Scan {
  text = '';
  /** Where the reading began. */
  from = 0;
  count = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  kinds = new Uint8Array(1024);
  /** Of words and marks: the hashes of their plain forms; of numbers: those of their digits. */
  hashes = new Int32Array(1024);
  /** What the rules tell them by. */
  symbols = new Uint16Array(1024);
  private table = NO_SYMBOLS;

  /** Reads the tokens of a stretch of a text, in order. Linear in its length: each unit is looked at once or twice. */
  read(text: string, start: number, end: number, apostrophe: Apostrophe, table = NO_SYMBOLS): void {
    this.table = table;
    this.text = text;
    this.from = start;
    this.count = 0;
    const stop = Math.min(end, text.length);
    const elides = apostrophe === 'elision';
    let previousEnd = start;
    for (let at = start; at < stop;) {
      const code = text.charCodeAt(at);
      const kind = known[code] || kindAt(text, at);
      if (kind === SPACE) {
        at++;
        continue;
      }
      if (this.count === this.starts.length) this.grow();
      if (kind === WORD) at = this.word(text, at, stop, elides);
      else if (kind === NUMBER) at = this.number(text, at, stop);
      else at = this.mark(text, at, stop, !elides && at === previousEnd);
      previousEnd = at;
    }
  }

  /** Adds the word that starts at an index, and gives its end. */
  private word(text: string, at: number, stop: number, elides: boolean): number {
    let hash = BASIS;
    let next = at;
    let code = text.charCodeAt(at);
    // One look at each unit, because most words are of such letters only.
    for (let plain = PLAIN_LETTERS[code]!; plain !== 0; plain = PLAIN_LETTERS[code]!) {
      hash = step(hash, plain);
      next++;
      if (next >= stop) {
        this.push(at, next, WORD, hash);
        return next;
      }
      code = text.charCodeAt(next);
    }
    let isSimple = true;
    while (next < stop && (known[code] || kindAt(text, next)) === WORD) {
      const plain = PLAIN_LETTERS[code]!;
      if (plain === 0) isSimple = false;
      hash = step(hash, plain);
      next += sizeAt(text, next);
      code = next < stop ? text.charCodeAt(next) : 0;
    }
    // "l’Otan" is "l’" and "Otan".
    if (elides && isApostrophe(code) && next + 1 < stop && kindAt(text, next + 1) === WORD) {
      hash = step(hash, APOSTROPHE);
      next++;
    }
    this.push(at, next, WORD, isSimple ? hash : hashOf(plainOf(lowerOf(text.slice(at, next)))));
    return next;
  }

  private number(text: string, at: number, stop: number): number {
    let hash = BASIS;
    let next = at;
    do {
      hash = step(hash, text.charCodeAt(next));
      next += sizeAt(text, next);
    } while (next < stop && kindAt(text, next) === NUMBER);
    this.push(at, next, NUMBER, hash);
    return next;
  }

  /** Adds the mark at an index, or the clitic that it starts where it is glued to a word. */
  private mark(text: string, at: number, stop: number, glued: boolean): number {
    const follows = glued && this.count > 0 && this.kinds[this.count - 1] === WORD;
    if (follows && isApostrophe(text.charCodeAt(at))) {
      const end = cliticEnd(text, at, stop);
      if (end > 0) {
        this.push(at, end, WORD, hashOf(plainOf(lowerOf(text.slice(at, end)))));
        return end;
      }
    }
    const next = at + sizeAt(text, at);
    const code = text.charCodeAt(at);
    // "’12" is looked up as "'12".
    const plain = isApostrophe(code) ? APOSTROPHE : code;
    this.push(at, next, MARK, step(BASIS, plain));
    return next;
  }

  private push(start: number, end: number, kind: number, hash: number): void {
    const i = this.count++;
    this.starts[i] = start;
    this.ends[i] = end;
    this.kinds[i] = kind;
    this.hashes[i] = hash;
    this.symbols[i] = kind === NUMBER ? this.table.ofDigits(end - start) : this.table.ofHash(hash);
  }

  private grow(): void {
    const size = 2 * this.starts.length;
    const copy = <T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T => (to.set(from), to);
    this.starts = copy(this.starts, new Int32Array(size));
    this.ends = copy(this.ends, new Int32Array(size));
    this.kinds = copy(this.kinds, new Uint8Array(size));
    this.hashes = copy(this.hashes, new Int32Array(size));
    this.symbols = copy(this.symbols, new Uint16Array(size));
  }
}
