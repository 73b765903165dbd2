import { boundsOf, compareWhen, parseEdtf } from '../dates/edtf.ts';
import { roundGap } from '../dates/gap.ts';
import type { TimelineEvent } from '../model/index.ts';

/** An event of the list, with the long silence that comes before it. */
export interface Entry {
  event: TimelineEvent;
  /** Counts from 1, in the order of the list: the number that the printed line shows. */
  number: number;
  silence?: ReturnType<typeof roundGap>;
}

/** A silence is named when it is at least this share of the time from the first event to the last… */
const SHARE = 0.1;
/** …and lasts at least two months: what is shorter is told by the dates themselves. */
const SHORTEST = 61;

/** The events in the order of time (by first day, then the shorter first, then by id), each with the silence before it. */
export function entriesOf(events: readonly TimelineEvent[]): Entry[] {
  const dated = events.map((event) => ({ event, when: parseEdtf(event.when) }));
  dated.sort((a, b) => compareWhen(a.when, b.when) || (a.event.id < b.event.id ? -1 : 1));
  const bounds = dated.map(({ when }) => boundsOf(when));
  const ends = bounds.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite);
  const named = Math.max(SHORTEST, SHARE * (Math.max(...ends) - Math.min(...ends)));

  let quietSince = Infinity;
  return dated.map(({ event }, index) => {
    const { min, max } = bounds[index] ?? { min: 0, max: 0 };
    const entry: Entry = { event, number: index + 1 };
    if (min - quietSince >= named) entry.silence = roundGap(min - quietSince);
    quietSince = index === 0 ? max + 1 : Math.max(quietSince, max + 1);
    return entry;
  });
}
