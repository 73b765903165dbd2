import { gather } from './counts.ts';
import type { Count } from './geometry.ts';
import type { DrawingInput, TimelineOptions } from './input.ts';

/** An event without a label: its place on the line (px) and its number in the list. */
export interface Unlabelled {
  x: number;
  id: string;
  number: number;
}

const LEAST_CHIP = 24;
const PADDING = 12;
const AIR = 4;

/** The counts of what has no label, at `y` px, near its place. `unlabelled` is sorted by x. */
export function countsOf(
  unlabelled: readonly Unlabelled[],
  y: number,
  input: DrawingInput,
  options: TimelineOptions,
): Count[] {
  const { small } = options.labels.type;
  /** On paper nothing opens: there a count names the numbers that the list has for its events. */
  const textOf = (from: number, to: number) => {
    if (!options.numbered) return `+${to - from}`;
    let [first, last] = [Infinity, 0];
    for (let i = from; i < to; i++) {
      const { number } = unlabelled[i] as Unlabelled;
      first = Math.min(first, number);
      last = Math.max(last, number);
    }
    return first === last ? `${first}` : `${first}–${last}`;
  };
  const widthOf = (from: number, to: number) =>
    Math.max(LEAST_CHIP, input.measure(textOf(from, to), small) + PADDING);
  const pools = gather(
    unlabelled.map(({ x }) => x),
    (from, to) => widthOf(from, to) + AIR,
    options.width,
  );
  return pools.map(({ x, from, to }) => {
    const events = unlabelled.slice(from, to).sort((a, b) => a.number - b.number);
    const ids = events.map(({ id }) => id);
    return {
      x,
      y,
      width: widthOf(from, to),
      text: textOf(from, to),
      name: input.words.more(ids.length),
      ids,
    };
  });
}
