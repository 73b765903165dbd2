import type { CorpusDocument } from '../../src/cli/documents.ts';
import type { Tagger } from './mentions/timex.ts';

/** How fast two taggers read the same text. */
export interface Speed {
  /** KB (1024 bytes of UTF-8) in a second of one core: the median of the rounds. */
  kbPerSecond: number[];
  /** The first ÷ the second: the median of the rounds' ratios. */
  ratio: number;
}

/**
 * How much text each tagger reads before the clock runs, and in a round. The runtime goes on compiling Frise through some
 * 10 MB, chrono-node through 1 MB; the time that takes is that of the processor, and was counted where less was read.
 */
const WARM_UP_BYTES = 12_000_000;
const ROUND_BYTES = 1_500_000;

/** Odd, so that the median is one of them. */
export const ROUNDS = 9;

/** The value in the middle of an odd number of them. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/**
 * Lets two taggers read the same texts by turns, over and over, and measures each turn. It counts the processor time of
 * the whole process, so that other programs do not count, and work moved to other threads does.
 *
 * @param onRound is told the number of each round, from 1, before it begins
 */
export function measureSpeed(
  [first, second]: readonly [Tagger, Tagger],
  documents: readonly CorpusDocument[],
  onRound: (round: number) => void = () => undefined,
): Speed {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const read = ({ tag }: Tagger, atLeast: number) => {
    const times = Math.ceil(atLeast / bytes);
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) for (const document of documents) tag(document);
    const { user, system } = process.cpuUsage(before);
    return (times * bytes) / 1024 / ((user + system) / 1e6);
  };
  for (const tagger of [first, second]) read(tagger, WARM_UP_BYTES);
  const rounds = Array.from({ length: ROUNDS }, (_, index): [number, number] => {
    onRound(index + 1);
    // Who comes second reads with the other's garbage to clear: each in turn.
    if (index % 2 === 0) return [read(first, ROUND_BYTES), read(second, ROUND_BYTES)];
    const after = read(second, ROUND_BYTES);
    return [read(first, ROUND_BYTES), after];
  });
  return {
    kbPerSecond: [median(rounds.map(([a]) => a)), median(rounds.map(([, b]) => b))],
    ratio: median(rounds.map(([a, b]) => a / b)),
  };
}
