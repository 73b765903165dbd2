import type { FoundMention } from './found-mention.ts';
import type { Placement } from './placing.ts';
import { isSameHappening } from './same-happening.ts';
import type { Selection } from './selection.ts';

/** A mention that became an event. */
export interface Chosen {
  mention: FoundMention;
  selection: Selection;
  id: string;
  when: string;
}

/** Among so many events of one date, the last ones, the same one is looked for: no story tells it more often. */
const MOST_TOLD = 50;

/** Whether an event was told before: by the same verb on its date, or by another sentence in its words. */
export function isRepeated(onDate: readonly Chosen[], mention: FoundMention): boolean {
  return onDate.slice(-MOST_TOLD).some((c) => {
    if (c.mention.sentence === mention.sentence) return c.mention.verb === mention.verb;
    return isSameHappening(c.mention, mention);
  });
}

/** Whether a happening that was only named is told behind it: "l’attentat du 11 décembre 2018. … Ce soir-là, deux hommes …". */
export function isTakenUp(
  chosen: readonly Chosen[],
  at: number,
  placements: ReadonlyMap<FoundMention, Placement>,
): boolean {
  const { mention, selection } = chosen[at]!;
  if (!selection.phrase) return false;
  const { min, max } = placements.get(mention)!;
  return chosen.slice(at + 1, at + 1 + MOST_TOLD).some(({ mention: { meaning }, mention: other }) => {
    const isThatDay =
      meaning.type === 'shift' &&
      meaning.anchor === 'narrative' &&
      meaning.unit === 'day' &&
      meaning.count === 0;
    const placement = placements.get(other)!;
    return isThatDay && placement.min === min && placement.max === max;
  });
}

/** So near (tokens), two dates are one date in two parts. */
const NEAR = 6;

/** So near, the day after weeks that were counted: "eleven weeks later, just before 8 a.m. on Dec. 20". */
const NEAR_COUNTED = 12;

/** So far (days) from a date that was counted in weeks the day itself may lie. */
const COUNTED = 6;

/** Whether another event of the same verb has a date within its own: "en 2014, le 3 août, un accord est signé". */
export function isRefined(
  chosen: readonly Chosen[],
  at: number,
  placements: ReadonlyMap<FoundMention, Placement>,
): boolean {
  const { mention, selection } = chosen[at]!;
  const placement = placements.get(mention)!;
  // "eleven weeks later, on Dec. 20": nobody counts weeks to the day.
  const { meaning } = mention;
  const isWeeks = meaning.type === 'shift' && meaning.counted === true && meaning.unit === 'week';
  // "fled after the uprising of 1956, on foot one night that November"
  const isWide = isWeeks || mention.attributive;
  const [slack, reach] = [isWeeks ? COUNTED : 0, isWide ? NEAR_COUNTED : NEAR];
  const [min, max] = [placement.min - slack, placement.max + slack];
  return chosen
    .slice(Math.max(0, at - reach), at + reach + 1)
    .some(({ mention: other, selection: { status } }) => {
      const near = Math.max(other.first - mention.next, mention.first - other.next) <= reach;
      if (other === mention || !near || other.sentence !== mention.sentence || status !== selection.status)
        return false;
      if (other.verb !== mention.verb) return false;
      const finer = placements.get(other)!;
      // "Second-quarter sales in the three months to June 30": of one stretch said twice, the second time is told.
      // "on September 6, the day after Labor Day": of one day the first.
      const isLater = min === max ? other.first < mention.first : other.first > mention.first;
      const isSame = finer.min === min && finer.max === max && isLater;
      return finer.min >= min && finer.max <= max && (isSame || finer.max - finer.min < max - min);
    });
}
