import { type Day, dayToEdtf } from '../dates/day.ts';
import { type DaySet, daySet, intersection, sizeOf } from '../dates/day-set.ts';
import type { FoundMention } from './mentions.ts';
import { type Reading, resolve } from './resolve.ts';

/** Where a mention lies, in view of every day on which the article can have appeared. */
export interface Placement {
  /** What it stands for on each remaining publication day; undefined where it has no place on a calendar. */
  readings: (Reading | undefined)[];
  /** EDTF of all that the readings allow. */
  edtf?: string;
  /** TIMEX3 of the first reading. */
  value?: string;
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

/** Each mention's reading if the article appeared on a day, in the order of the text. */
function readingsOn(published: Day, mentions: readonly FoundMention[]): (Reading | undefined)[] {
  let narrative: Day | undefined;
  return mentions.map(({ meaning, direction }) => {
    const reading = resolve(meaning, { published, direction, narrative });
    if (reading && reading.min === reading.max) narrative = reading.min;
    return reading;
  });
}

/**
 * Resolves the mentions for every day of the publication window, keeps the days on which they are said most naturally
 * together (what is still to come caps the window, what has happened floors it), and merges what remains.
 * `window` holds at least one day.
 */
export function place(mentions: readonly FoundMention[], window: readonly Day[]): Placing {
  const byDay = window.map((day) => readingsOn(day, mentions));
  const costs = byDay.map((readings) => readings.reduce((sum, r) => sum + COST[r?.strain ?? 0], 0));
  const least = Math.min(...costs);
  const kept = byDay.flatMap((_, i) => (costs[i] === least ? [i] : []));
  const dropped = byDay.flatMap((_, i) => (costs[i] === least ? [] : [i]));
  const placements = new Map<FoundMention, Placement>();
  mentions.forEach((mention, m) => {
    const readings = kept.map((i) => byDay[i]![m]);
    const present = readings.filter((r) => r !== undefined);
    const edtf = merge(present);
    const allowed = daySet(present);
    const lost = dropped.filter((i) => {
      const reading = byDay[i]![m];
      return (
        reading !== undefined && sizeOf(intersection(allowed, [reading])) < reading.max - reading.min + 1
      );
    });
    const causes = explain(lost, (i, other) => (byDay[i]![other]?.strain ?? 0) > 0, mentions);
    const narrowedBy = causes.map((cause) => ({
      mention: cause.mention,
      days: cause.lost.map((i) => window[i]!),
    }));
    placements.set(mention, {
      readings,
      ...(edtf === undefined ? {} : { edtf, value: present[0]!.value }),
      min: Math.min(...present.map((r) => r.min)),
      max: Math.max(...present.map((r) => r.max)),
      narrowedBy,
      contradicts: present.length > 0 && present.every((r) => r.strain === 2),
    });
  });
  return { placements, published: kept.map((i) => window[i]!) };
}
