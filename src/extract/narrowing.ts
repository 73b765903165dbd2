import type { Day } from '../dates/day.ts';
import type { FoundMention } from './found-mention.ts';
import type { Reading } from './reading.ts';

/** A mention that would have been said oddly, or falsely, on some publication days. */
export interface Narrowing {
  mention: FoundMention;
  /** The publication days that it rules out, where nothing else did. */
  days: Day[];
  /** The day, told of later, that it would have been before on one of them, though it opens the article. */
  untimely?: Day | undefined;
}

/** What a mention stands for on each day of the window; mentions that say the same may share one. */
export type Readings = readonly (Reading | undefined)[];

const isStrained = (reading: Reading | undefined) =>
  reading !== undefined && (reading.strain > 0 || reading.odd === true);

/** A mention with what it stands for. */
interface Witness {
  mention: FoundMention;
  readings: Readings;
}

/** The fewest mentions whose strain rules out the lost days: the one that rules out most of them first. */
function explain(
  lost: readonly number[],
  witnesses: readonly Witness[],
  window: readonly Day[],
): Narrowing[] {
  const causes: Narrowing[] = [];
  let rest = [...lost];
  while (rest.length > 0) {
    const left = witnesses.map(({ readings }) => rest.filter((day) => !isStrained(readings[day])));
    const best = left.reduce((a, days, m) => (days.length < left[a]!.length ? m : a), 0);
    if (left.length === 0 || left[best]!.length === rest.length) break;
    const { mention, readings } = witnesses[best]!;
    const ruledOut = rest.filter((day) => isStrained(readings[day]));
    const untimely = ruledOut.map((day) => readings[day]!.untimely).find((day) => day !== undefined);
    causes.push({ mention, days: ruledOut.map((i) => window[i]!), untimely });
    rest = left[best]!;
  }
  return causes;
}

/** Why publication days were ruled out, worked out once for each set of them. */
export function explainer(
  mentions: readonly FoundMention[],
  readings: readonly Readings[],
  window: readonly Day[],
): (lost: readonly number[]) => Narrowing[] {
  const known = new Map<string, Narrowing[]>();
  // Of mentions that say the same, the first is as good a reason as any.
  const witnesses = new Map<Readings, Witness>();
  mentions.forEach((mention, m) => {
    const own = readings[m]!;
    if (!witnesses.has(own) && own.some(isStrained)) witnesses.set(own, { mention, readings: own });
  });
  return (lost) => {
    const key = lost.join();
    let narrowings = known.get(key);
    if (!narrowings) known.set(key, (narrowings = explain(lost, [...witnesses.values()], window)));
    return narrowings;
  };
}
