import { kindAt, lowerOf, MARK, NUMBER, plainOf, sizeAt, SPACE, WORD } from './characters.ts';

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

/** The plain form of each letter of European scripts; 0 where it is several letters. */
const PLAIN_LETTERS = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const plain = plainOf(lowerOf(String.fromCharCode(code)));
  return plain.length === 1 ? plain.charCodeAt(0) : 0;
});

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
  /** Of words and marks: the hashes of their plain forms. */
  hashes = new Int32Array(1024);
  /** The hashes of what is written. */
  spellings = new Int32Array(1024);

  /** Reads the tokens of a stretch of a text, in order. Linear in its length. */
  read(text: string, start: number, end: number, apostrophe: Apostrophe): void {
    this.text = text;
    this.from = start;
    this.count = 0;
    const stop = Math.min(end, text.length);
    const elides = apostrophe === 'elision';
    let previousEnd = start;
    for (let at = start; at < stop;) {
      const kind = kindAt(text, at);
      if (kind === SPACE) {
        at++;
        continue;
      }
      if (kind === WORD) at = this.word(text, at, stop, elides);
      else if (kind === NUMBER) at = this.number(text, at, stop);
      else at = this.mark(text, at, stop, !elides && at === previousEnd);
      previousEnd = at;
    }
  }

  /** Adds the word that starts at an index, and gives its end. */
  private word(text: string, at: number, stop: number, elides: boolean): number {
    let hash = BASIS;
    let spelling = BASIS;
    let isSimple = true;
    let next = at;
    do {
      const code = text.charCodeAt(next);
      const plain = code < PLAIN_LETTERS.length ? PLAIN_LETTERS[code]! : 0;
      if (plain === 0) isSimple = false;
      hash = step(hash, plain);
      spelling = step(spelling, code);
      next += sizeAt(text, next);
    } while (next < stop && kindAt(text, next) === WORD);
    // "l’Otan" is "l’" and "Otan".
    if (elides && next + 1 < stop && isApostrophe(text.charCodeAt(next)) && kindAt(text, next + 1) === WORD) {
      hash = step(hash, APOSTROPHE);
      spelling = step(spelling, text.charCodeAt(next));
      next++;
    }
    this.push(at, next, WORD, isSimple ? hash : hashOf(plainOf(lowerOf(text.slice(at, next)))), spelling);
    return next;
  }

  private number(text: string, at: number, stop: number): number {
    let spelling = BASIS;
    let next = at;
    do {
      spelling = step(spelling, text.charCodeAt(next));
      next += sizeAt(text, next);
    } while (next < stop && kindAt(text, next) === NUMBER);
    this.push(at, next, NUMBER, 0, spelling);
    return next;
  }

  /** Adds the mark at an index, or the clitic that it starts where it is glued to a word. */
  private mark(text: string, at: number, stop: number, glued: boolean): number {
    const follows = glued && this.count > 0 && this.kinds[this.count - 1] === WORD;
    if (follows && isApostrophe(text.charCodeAt(at))) {
      const end = cliticEnd(text, at, stop);
      if (end > 0) {
        const words = text.slice(at, end);
        this.push(at, end, WORD, hashOf(plainOf(lowerOf(words))), hashOf(words));
        return end;
      }
    }
    const next = at + sizeAt(text, at);
    const code = text.charCodeAt(at);
    // "’12" is looked up as "'12".
    const plain = isApostrophe(code) ? APOSTROPHE : code;
    this.push(at, next, MARK, step(BASIS, plain), step(BASIS, code));
    return next;
  }

  private push(start: number, end: number, kind: number, hash: number, spelling: number): void {
    const i = this.count++;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.kinds[i] = kind;
    this.hashes[i] = hash;
    this.spellings[i] = spelling;
  }

  private grow(): void {
    const size = 2 * this.starts.length;
    const copy = <T extends Int32Array | Uint8Array>(from: T, to: T): T => (to.set(from), to);
    this.starts = copy(this.starts, new Int32Array(size));
    this.ends = copy(this.ends, new Int32Array(size));
    this.kinds = copy(this.kinds, new Uint8Array(size));
    this.hashes = copy(this.hashes, new Int32Array(size));
    this.spellings = copy(this.spellings, new Int32Array(size));
  }
}
