import type { Day } from '../dates/day.ts';
import { daySet, intersection, sizeOf } from '../dates/day-set.ts';
import { mapped } from './mapped.ts';
import { merge } from './merging.ts';
import type { FoundMention } from './found-mention.ts';
import { explainer, type Narrowing, type Readings } from './narrowing.ts';
import { withLatestLead } from './lead-latest.ts';
import { isFromHappening, Plot } from './plot.ts';
import type { Reading } from './reading.ts';
import { goesOnWithStory, type Resolved, Resolver } from './resolver.ts';
import { isBeforeStory, type Telling } from './story.ts';

/** Where a mention lies, in view of every day on which the article can have appeared. */
export interface Placement {
  /** What it stands for on each remaining publication day; undefined where it has no place on a calendar. */
  readonly readings: Readings;
  /** EDTF of all that the readings allow. */
  readonly edtf: string | undefined;
  /** TIMEX3 of the first reading. */
  readonly value: string | undefined;
  /** The values of its parts, where the mention has several: the ends of a range, the dates of a list. */
  readonly parts: { value: string; edtf?: string }[] | undefined;
  readonly min: Day;
  readonly max: Day;
  /** The evidence that ruled out publication days on which the mention would have meant something else. */
  readonly narrowedBy: Narrowing[];
  /** The mention cannot mean what its clause says on any publication day. */
  readonly contradicts: boolean;
}

/** All mentions of an article in their places. */
export interface Placing {
  /** The place of each, in their order. */
  placed: readonly Placement[];
  /** The days on which the article can have appeared, by its own evidence. */
  published: Day[];
}

/** What a contradiction weighs against a date that is only oddly said. */
const COST = [0, 1, 100] as const;

/** What each mention stands for on each day of the window, in the order of the text. */
function readingsOf(mentions: readonly FoundMention[], window: readonly Day[], checks: boolean): Readings[] {
  const resolver = new Resolver(window, mentions.length, checks);
  const resolved = mapped(mentions, (mention) => resolver.of(mention));
  // The date beside a time comes next itself.
  const besideOf = ({ beside }: FoundMention, m: number) => (beside ? resolved[m + 1] : undefined);
  // Behind the last mention that goes on with the story nobody asks what it has come to.
  const last = mentions.findLastIndex((mention, m) => {
    if (isBeforeStory(mention) || mention.isOpen) return true;
    if (!goesOnWithStory(mention.meaning)) return false;
    // "à 20 h 30 jeudi": a time with its date beside it asks that.
    return resolved[m]!.onEach(window, besideOf(mention, m)) === undefined;
  });
  const counts = mentions.some(isFromHappening);
  const remembers = counts || mentions.some(({ recalled }) => recalled !== undefined);
  const asksTense = resolved.some(({ open }) => open);
  const plot = new Plot(window, remembers, asksTense);
  const all = mapped(mentions, (mention, m) =>
    plot.add({
      mention,
      own: resolved[m]!,
      beside: besideOf(mention, m),
      former: mentions[m - 1],
      after: mentions[m + 1],
      isAsked: m < last,
    }),
  );
  return counts ? countedAfterwards(mentions, resolved, all, plot.tellings) : all;
}

/** The readings, with those of what is counted from a happening of which the day is told only later. */
function countedAfterwards(
  mentions: readonly FoundMention[],
  resolved: readonly Resolved[],
  all: readonly Readings[],
  tellings: readonly Telling[],
): Readings[] {
  return all.map((readings, m) => {
    if (!isFromHappening(mentions[m]!) || readings.some((reading) => reading !== undefined)) return readings;
    return tellings.map(({ published, narrative }) => resolved[m]!.on({ published, narrative }));
  });
}

/** A list of values without what repeats. */
const distinct = <T>(values: Iterable<T>) => [...new Set(values)];

/** The parts of a mention, each merged over the publication days that remain. */
function partsOf(readings: readonly Reading[]): Placement['parts'] {
  const count = readings[0]?.members?.length ?? 0;
  if (count === 0) return undefined;
  return Array.from({ length: count }, (_, k) => {
    const members = readings.flatMap((reading) => reading.members?.[k] ?? []);
    const edtf = merge(members);
    return { value: members[0]!.value, ...(edtf === undefined ? {} : { edtf }) };
  });
}

/** The publication days that remain, and those that were ruled out, as places in the window. */
interface Sifted {
  kept: readonly number[];
  dropped: readonly number[];
  why: (lost: readonly number[]) => Narrowing[];
}

/** The readings without those that one would rather have said otherwise, unless there are no others. */
function withoutOdd(readings: Readings): Readings {
  if (readings.length === 1) return readings;
  if (!readings.some((reading) => reading?.odd)) return readings;
  const plain = readings.filter((reading) => !reading?.odd);
  return plain.some((reading) => reading !== undefined) ? plain : readings;
}

/** The place of what has these readings in the window. */
class Placed implements Placement {
  readonly readings: Readings;
  readonly edtf: string | undefined;
  readonly value: string | undefined;
  readonly parts: Placement['parts'];
  readonly min: Day;
  readonly max: Day;
  readonly contradicts: boolean;
  private readonly all: Readings;
  private readonly sifted: Sifted;

  constructor(all: Readings, sifted: Sifted) {
    this.all = all;
    this.sifted = sifted;
    this.readings = withoutOdd(sifted.dropped.length === 0 ? all : mapped(sifted.kept, (i) => all[i]));
    const [first] = this.readings;
    const different =
      this.readings.length > 1
        ? distinct(this.readings.filter((reading) => reading !== undefined))
        : first === undefined
          ? []
          : [first];
    this.edtf = merge(different);
    this.value = different[0]?.value;
    this.parts = partsOf(different);
    this.min = Infinity;
    this.max = -Infinity;
    for (const { min, max } of different) {
      if (min < this.min) this.min = min;
      if (max > this.max) this.max = max;
    }
    this.contradicts = different.length > 0 && different.every(({ strain }) => strain === 2);
  }

  /** Worked out when it is first asked for: only reasons tell it. */
  get narrowedBy(): Narrowing[] {
    const allowed = daySet(this.readings.filter((r) => r !== undefined));
    const lost = this.all.flatMap((reading, i) => {
      const isLost =
        reading !== undefined && sizeOf(intersection(allowed, [reading])) < reading.max - reading.min + 1;
      return isLost ? [i] : [];
    });
    return lost.length === 0 ? [] : this.sifted.why(lost);
  }
}

/** The place of each mention; those that stand for the same on many days share one. */
function placesOf(all: readonly Readings[], sifted: Sifted): Placement[] {
  // Of one day a place is made sooner than one is found.
  if (sifted.kept.length === 1) return mapped(all, (own) => new Placed(own, sifted));
  const known = new Map<Readings | Reading, Placement>();
  return mapped(all, (own) => {
    let placement = known.get(own);
    if (!placement) {
      // What stands for one thing on all days is known by that.
      const key = sameOf(own) ?? own;
      placement = known.get(key) ?? new Placed(own, sifted);
      known.set(key, placement);
      if (key !== own) known.set(own, placement);
    }
    return placement;
  });
}

/** What some readings have in common, where all are one. */
function sameOf(readings: Readings): Reading | undefined {
  const first = readings[0];
  for (const reading of readings) if (reading !== first) return undefined;
  return first;
}

/** How often each of some values comes. */
function counted<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The days of the window on which all mentions together are said most naturally. */
function sift(
  mentions: readonly FoundMention[],
  readings: readonly Readings[],
  window: readonly Day[],
): Sifted {
  // Of one day nothing need be weighed.
  if (window.length === 1) return { kept: [0], dropped: [], why: () => [] };
  const costs = window.map(() => 0);
  for (const [own, times] of counted(readings))
    own.forEach((reading, i) => (costs[i]! += times * COST[reading?.strain ?? 0]));
  const least = costs.reduce((a, b) => Math.min(a, b), Infinity);
  let explained: Sifted['why'] | undefined;
  return {
    kept: costs.flatMap((cost, i) => (cost === least ? [i] : [])),
    dropped: costs.flatMap((cost, i) => (cost === least ? [] : [i])),
    why: (lost) => (explained ??= explainer(mentions, readings, window))(lost),
  };
}

/**
 * Resolves the mentions for every day of the publication window, keeps the days on which they are said most naturally
 * together (what is still to come caps the window, what has happened floors it), and merges what remains.
 * `window` holds at least one day. Without `checks` no placement need tell that it contradicts its clause, and where
 * the window is one day, which nothing narrows, no verb is looked for that tells nothing else. `opening` is the index of the
 * block that opens the article.
 */
export function place(
  mentions: readonly FoundMention[],
  window: readonly Day[],
  checks = true,
  opening = 0,
): Placing {
  const own = readingsOf(mentions, window, checks || window.length > 1);
  const first = sift(mentions, own, window);
  const readings = first.kept.length > 1 ? withLatestLead(mentions, own, opening, first.kept) : own;
  const sifted = readings === own ? first : sift(mentions, readings, window);
  return { placed: placesOf(readings, sifted), published: mapped(sifted.kept, (i) => window[i]!) };
}
