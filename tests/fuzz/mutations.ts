/** Content files, spoilt in the ways that files are: cut, doubled, mixed, badly encoded, or written to do harm. */
import { randomFrom } from '../bench/browser/random.ts';
import { sheetOf } from '../bench/browser/sheet.ts';
import { benchEvents } from '../bench/browser/events.ts';
import { benchArticle } from '../bench/build/articles.ts';
import { ATTACKS } from '../site/attacks.ts';

export interface FuzzFile {
  /** Its path in the content folder. */
  path: string;
  bytes: Uint8Array;
}

/** What is put in somewhere: what separates, opens, ends or overflows something. */
const PIECES = [
  '---\n',
  '\n---\n',
  'date 2022-13-45 ',
  'date ',
  'published: [2022-01..2022-02]\n',
  'title: {a: &a [*a, *a]}\n',
  'lang: de\n',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\r\n',
  '\n\n',
  '\u0000',
  '\uFEFF',
  '\u2028',
  '\u202e',
  '\u0301'.repeat(50),
  '🧨',
  '\ud800',
  '9'.repeat(400),
  'le 31 février 2022 ',
  'on 99 January 12345 ',
  'en l’an -44 ',
  '('.repeat(200),
  '> '.repeat(200),
  '['.repeat(200),
  '*'.repeat(200),
  'le 1er janvier, '.repeat(60),
  ...ATTACKS,
];

class Mutator {
  private readonly random: () => number;
  constructor(seed: number) {
    this.random = randomFrom(seed);
  }
  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  private spoil(bytes: Buffer): Buffer {
    const [a, b] = [this.below(bytes.length + 1), this.below(bytes.length + 1)].sort((x, y) => x - y) as [
      number,
      number,
    ];
    const piece = Buffer.from(PIECES[this.below(PIECES.length)]!);
    const ways: (() => Buffer)[] = [
      () => bytes.subarray(0, a),
      () => bytes.subarray(a),
      () => Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]),
      () => Buffer.concat([bytes.subarray(0, b), bytes.subarray(a)]),
      () => Buffer.concat([bytes.subarray(0, a), piece, bytes.subarray(a)]),
      () => Buffer.concat([piece, bytes]),
      () => {
        const spoilt = Buffer.from(bytes);
        for (let i = 0; i < 8 && spoilt.length > 0; i++) spoilt[this.below(spoilt.length)] = this.below(256);
        return spoilt;
      },
      () => {
        const lines = bytes.toString('latin1').split('\n');
        const line = lines.splice(this.below(lines.length), 1);
        lines.splice(this.below(lines.length + 1), 0, ...line);
        return Buffer.from(lines.join('\n'), 'latin1');
      },
      () => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
      () => Buffer.from(bytes.toString('utf8'), 'utf16le'),
    ];
    return ways[this.below(ways.length)]!();
  }

  mutate(start: Buffer): Buffer {
    let bytes = start;
    for (let times = 1 + this.below(2); times > 0; times--) bytes = this.spoil(bytes);
    return bytes;
  }
}

/** A whole file of each kind in turn, the same for the same number. */
function goodFile(number: number): FuzzFile {
  if (number % 3 === 2) {
    const from = (number * 7) % 80;
    return {
      path: `imports/${number}.csv`,
      bytes: Buffer.from(sheetOf(benchEvents(100).slice(from, from + 12))),
    };
  }
  const { path, text } = benchArticle(number);
  // Much of what there is to spoil stands at the start.
  return { path: `articles/${number}.${path.split('.').at(-1)}`, bytes: Buffer.from(text.slice(0, 1_200)) };
}

/** The spoilt file of a number, the same on every machine. */
export function fuzzFile(number: number): FuzzFile {
  const { path, bytes } = goodFile(number);
  return { path, bytes: new Mutator(number + 1).mutate(Buffer.from(bytes)) };
}
