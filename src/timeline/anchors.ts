import type { Shape } from './shape.ts';

/** Where a shape stands in time, in days since 1970. */
export interface Anchors {
  /** The time of each of its dots. */
  dots: number[];
  /** The time from which its leader rises. */
  leader: number;
}

/** A bar's leader rises near its beginning, because that is what the list is sorted by. */
const INTO_A_BAR = 0.1;
const INTO_A_DOT = 0.5;

interface Holder {
  start: number;
  end: number;
  into: number;
  set: (time: number) => void;
}

const finite = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);

/**
 * Gives every dot and every leader a time of its own, all different, so that an elastic axis can tell them apart: what
 * shares one day is spread within that day, in the order given. Nothing ever leaves the days that its date allows.
 *
 * `shapes` are in the order of the list; `within` replaces ends that are open.
 */
export function anchorsOf(shapes: readonly Shape[], within: { start: number; end: number }): Anchors[] {
  const anchors: Anchors[] = shapes.map(() => ({ dots: [], leader: 0 }));
  const holders: Holder[] = [];
  shapes.forEach((shape, i) => {
    const own = anchors[i] as Anchors;
    shape.dots.forEach((dot, d) => {
      const set = (time: number) => {
        own.dots[d] = time;
        if (d === 0) own.leader = time;
      };
      holders.push({ start: dot.start, end: dot.end, into: INTO_A_DOT, set });
    });
    const bar = shape.bars[0];
    if (bar && shape.dots.length === 0) {
      const start = finite(bar.start.outer, within.start);
      const end = Math.max(finite(bar.end.outer, within.end), start + 1);
      holders.push({ start, end, into: INTO_A_BAR, set: (time) => (own.leader = time) });
    }
  });

  const groups = new Map<string, Holder[]>();
  for (const holder of holders) {
    const key = `${holder.start}/${holder.end}`;
    const group = groups.get(key);
    if (group) group.push(holder);
    else groups.set(key, [holder]);
  }
  const timed = [...groups.values()].flatMap((group) =>
    group.map((holder, k) => {
      const share = Math.min(holder.into * (2 * k + 1), (2 * k + 1) / (2 * group.length));
      return { holder, time: holder.start + share * (holder.end - holder.start) };
    }),
  );
  timed.sort((a, b) => a.time - b.time);
  // What still coincides (noon, and a day whose middle is noon) parts by less than anybody sees.
  let last = -Infinity;
  for (const { holder, time } of timed) {
    last = time > last ? time : last + (holder.end - holder.start) / 1000;
    holder.set(last);
  }
  return anchors;
}
