import { type Day, dayToEdtf } from '../dates/day.ts';
import { type DaySet, daySet, intersection, sizeOf } from '../dates/day-set.ts';
import type { FoundMention } from './mentions.ts';
import type { Meaning } from './meaning.ts';
import { type Direction, type Narrative, type Reading, resolve } from './resolve.ts';
import { goOn, isLost, onwardFrom, type Telling } from './story.ts';

/** Where a mention lies, in view of every day on which the article can have appeared. */
export interface Placement {
  /** What it stands for on each remaining publication day; undefined where it has no place on a calendar. */
  readings: (Reading | undefined)[];
  /** EDTF of all that the readings allow. */
  edtf?: string;
  /** TIMEX3 of the first reading. */
  value?: string;
  /** The values of its parts, where the mention has several: the ends of a range, the dates of a list. */
  parts?: { value: string; edtf?: string }[];
  min: Day;
  max: Day;
  /** The evidence that ruled out publication days on which the mention would have meant something else. */
  narrowedBy: Narrowing[];
  /** The mention cannot mean what its clause says on any publication day. */
  contradicts: boolean;
}

/** A mention that would have been said oddly, or falsely, on some publication days. */
export interface Narrowing {
  mention: FoundMention;
  /** The publication days that it rules out, where nothing else did. */
  days: Day[];
}

/** All mentions of an article in their places. */
export interface Placing {
  placements: Map<FoundMention, Placement>;
  /** The days on which the article can have appeared, by its own evidence. */
  published: Day[];
}

/** What a contradiction weighs against a date that is only oddly said. */
const COST = [0, 1, 100] as const;

/** Three days in a row or more are written as a range. */
const RUN = 3;

/** One of some days, in EDTF; a single day is itself. */
export function daysAsSet(days: readonly Day[]): string {
  if (new Set(days).size === 1) return dayToEdtf(days[0]!);
  const runs = daySet(days.map((day) => ({ min: day, max: day })));
  const members = runs.flatMap(({ min, max }) =>
    max - min + 1 >= RUN
      ? [`${dayToEdtf(min)}..${dayToEdtf(max)}`]
      : Array.from({ length: max - min + 1 }, (_, i) => dayToEdtf(min + i)),
  );
  return `[${members.join(',')}]`;
}

/** One of the days of a set of ranges. */
function rangesAsSet(ranges: DaySet): string {
  return `[${ranges.map(({ min, max }) => (min === max ? dayToEdtf(min) : `${dayToEdtf(min)}..${dayToEdtf(max)}`)).join(',')}]`;
}

const isPoint = (edtf: string) => !/[/[{]/.test(edtf);

/** The EDTF value that allows exactly what any of the readings does. */
export function merge(readings: readonly Reading[]): string | undefined {
  const distinct = [...new Map(readings.map((reading) => [reading.edtf, reading])).values()];
  const [only] = distinct;
  if (!only) return undefined;
  if (distinct.length === 1) return only.edtf;
  const sorted = distinct.sort((a, b) => a.min - b.min || a.max - b.max);
  if (sorted.every((r) => r.min === r.max)) return daysAsSet(sorted.map((r) => r.min));
  if (sorted.every((r) => isPoint(r.edtf))) return `[${sorted.map((r) => r.edtf).join(',')}]`;
  return rangesAsSet(daySet(sorted));
}

/** The fewest mentions whose strain rules out the lost days: the one that rules out most of them first. */
function explain(
  lost: readonly number[],
  rulesOut: (day: number, mention: number) => boolean,
  mentions: readonly FoundMention[],
): { mention: FoundMention; lost: number[] }[] {
  const causes: { mention: FoundMention; lost: number[] }[] = [];
  let rest = [...lost];
  while (rest.length > 0) {
    const left = mentions.map((_, m) => rest.filter((day) => !rulesOut(day, m)));
    const best = left.reduce((a, days, m) => (days.length < left[a]!.length ? m : a), 0);
    if (left.length === 0 || left[best]!.length === rest.length) break;
    causes.push({ mention: mentions[best]!, lost: rest.filter((day) => rulesOut(day, best)) });
    rest = left[best]!;
  }
  return causes;
}

/** Whether a meaning depends on what was told before it, or stands beside it. */
const isFree = ({ type, ...fields }: Meaning) =>
  (fields as { from?: { narrative?: boolean } }).from?.narrative !== true &&
  type !== 'time' &&
  type !== 'times' &&
  (fields as { anchor?: string }).anchor !== 'narrative' &&
  (fields as { narrative?: boolean }).narrative !== true &&
  (fields as { storyYear?: number }).storyYear === undefined;

/** Whether the side of the publication on which it lies says anything of what a meaning stands for. */
function isDirected(meaning: Meaning): boolean {
  if (meaning.type === 'shift')
    return meaning.unit === 'weekend' || meaning.anchor === 'narrative' || meaning.from !== undefined;
  return ['calendar', 'range', 'list'].includes(meaning.type);
}

/** So few readings are sooner made than remembered. */
const MANY = 200;

/** Resolves the meanings of an article; what needs no context but the day is resolved once, however often it is said. */
class Resolver {
  private readonly known = new Map<string, (Reading | undefined)[]>();
  private readonly window: readonly Day[];
  private readonly remembers: boolean;

  constructor(window: readonly Day[], mentions: number) {
    this.window = window;
    this.remembers = window.length * mentions > MANY;
  }

  /** A function that gives the meaning's reading if the article appeared on the `i`th day of the window. */
  reader(mention: FoundMention): (i: number, rest: Rest) => Reading | undefined {
    const { meaning } = mention;
    const direction: Direction = isDirected(meaning) ? mention.direction : 'unknown';
    if (!this.remembers || !isFree(meaning)) {
      return (i, rest) => resolve(meaning, { published: this.window[i]!, direction, ...rest });
    }
    const key = `${direction} ${JSON.stringify(meaning)}`;
    let readings = this.known.get(key);
    if (!readings) {
      readings = this.window.map((published) => resolve(meaning, { published, direction }));
      this.known.set(key, readings);
    }
    const found = readings;
    return (i, rest) =>
      rest.onward === undefined
        ? found[i]
        : resolve(meaning, { published: this.window[i]!, direction, ...rest });
  }
}

interface Rest {
  narrative: Narrative;
  beside?: Day | undefined;
  onward?: Day | undefined;
}

type Reader = ReturnType<Resolver['reader']>;

/** Each mention's reading if the article appeared on the `i`th day of the window, in the order of the text. */
function readingsOn(
  i: number,
  published: Day,
  mentions: readonly FoundMention[],
  readers: ReadonlyMap<FoundMention, Reader>,
): (Reading | undefined)[] {
  let story: Telling = { narrative: {} };
  const names = mentions.some(({ meaning }) => meaning.type === 'shift' && meaning.happening !== undefined);
  return mentions.map((mention) => {
    const { beside } = mention;
    const { narrative } = story;
    const besideReading = beside && readers.get(beside)!(i, { narrative });
    const onward = onwardFrom(story, mention);
    const reading = isLost(story, mention)
      ? undefined
      : readers.get(mention)!(i, { narrative, beside: besideReading?.min, onward });
    story = goOn(story, mention, reading, { published, onward, names });
    return reading;
  });
}

/** A list of values without what repeats. */
const distinct = <T>(values: Iterable<T>) => [...new Set(values)];

/** The parts of a mention, each merged over the publication days that remain. */
function partsOf(readings: readonly Reading[]): Pick<Placement, 'parts'> {
  const count = readings[0]?.members?.length ?? 0;
  if (count === 0) return {};
  const parts = Array.from({ length: count }, (_, k) => {
    const members = readings.flatMap((reading) => reading.members?.[k] ?? []);
    const edtf = merge(members);
    return { value: members[0]!.value, ...(edtf === undefined ? {} : { edtf }) };
  });
  return { parts };
}

/** Why publication days were ruled out, worked out once for each set of them. */
function explainer(
  byDay: readonly (readonly (Reading | undefined)[])[],
  mentions: readonly FoundMention[],
  window: readonly Day[],
): (lost: readonly number[]) => Narrowing[] {
  const known = new Map<string, Narrowing[]>();
  const strained = mentions.flatMap((mention, m) =>
    byDay.some((readings) => (readings[m]?.strain ?? 0) > 0) ? [{ mention, m }] : [],
  );
  return (lost) => {
    const key = lost.join();
    let narrowings = known.get(key);
    if (!narrowings) {
      const rulesOut = (i: number, s: number) => (byDay[i]![strained[s]!.m]?.strain ?? 0) > 0;
      narrowings = explain(
        lost,
        rulesOut,
        strained.map(({ mention }) => mention),
      ).map((cause) => ({ mention: cause.mention, days: cause.lost.map((i) => window[i]!) }));
      known.set(key, narrowings);
    }
    return narrowings;
  };
}

/**
 * Resolves the mentions for every day of the publication window, keeps the days on which they are said most naturally
 * together (what is still to come caps the window, what has happened floors it), and merges what remains.
 * `window` holds at least one day.
 */
export function place(mentions: readonly FoundMention[], window: readonly Day[]): Placing {
  const resolver = new Resolver(window, mentions.length);
  const readers = new Map(mentions.map((m) => [m, resolver.reader(m)]));
  const byDay = window.map((day, i) => readingsOn(i, day, mentions, readers));
  const costs = byDay.map((readings) => readings.reduce((sum, r) => sum + COST[r?.strain ?? 0], 0));
  const least = costs.reduce((a, b) => Math.min(a, b), Infinity);
  const kept = byDay.flatMap((_, i) => (costs[i] === least ? [i] : []));
  const dropped = byDay.flatMap((_, i) => (costs[i] === least ? [] : [i]));
  const why = explainer(byDay, mentions, window);
  const placements = new Map<FoundMention, Placement>();
  mentions.forEach((mention, m) => {
    const readings = kept.map((i) => byDay[i]![m]);
    const present = readings.filter((r) => r !== undefined);
    const different = distinct(present);
    const edtf = merge(different);
    const allowed = daySet(different);
    const lost = dropped.filter((i) => {
      const reading = byDay[i]![m];
      return (
        reading !== undefined && sizeOf(intersection(allowed, [reading])) < reading.max - reading.min + 1
      );
    });
    placements.set(mention, {
      readings,
      ...(edtf === undefined ? {} : { edtf, value: present[0]!.value }),
      ...partsOf(different),
      min: Math.min(...different.map((r) => r.min)),
      max: Math.max(...different.map((r) => r.max)),
      narrowedBy: lost.length === 0 ? [] : why(lost),
      contradicts: present.length > 0 && present.every((r) => r.strain === 2),
    });
  });
  return { placements, published: kept.map((i) => window[i]!) };
}
