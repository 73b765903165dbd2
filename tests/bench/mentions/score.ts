import { contains, type DaySet } from '../../../src/dates/day-set.ts';
import { daysOfEdtf, EdtfError } from '../../../src/dates/edtf.ts';
import type { FoundTimex, GoldTimex } from './timex.ts';

/** Counts that add up over texts: expressions marked, found, and right in one way or another. */
export interface MentionTally {
  gold: number;
  found: number;
  /** Found with the very extent of a marked one. */
  strict: number;
  /** Found where a marked one is, each counted once. */
  relaxed: number;
  /** Of those, with its value. */
  value: number;
}

/** Counts that add up over texts, of the marked expressions whose value is one day or a time of it. */
export interface DayTally {
  gold: number;
  found: number;
  /** The days that the found value allows include the marked one. */
  covered: number;
  /** They do not: the tagger was sure, and wrong. */
  excluded: number;
}

interface Extent {
  start: number;
  end: number;
}

const shared = (a: Extent, b: Extent) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const sameExtent = (a: Extent, b: Extent) => a.start === b.start && a.end === b.end;
const length = ({ start, end }: Extent) => end - start;

/** Pairs what overlaps, each at most once: equal extents first, then the largest overlap, then the nearest in length. */
function pairsOf(gold: readonly GoldTimex[], found: readonly FoundTimex[]): [GoldTimex, FoundTimex][] {
  const candidates = gold.flatMap((marked) =>
    found.filter((timex) => shared(marked, timex) > 0).map((timex) => ({ marked, timex })),
  );
  const rank = ({ marked, timex }: (typeof candidates)[number]) =>
    sameExtent(marked, timex)
      ? Infinity
      : shared(marked, timex) - Math.abs(length(marked) - length(timex)) / 1_000;
  const ranked = candidates.map((pair) => ({ ...pair, rank: rank(pair) }));
  ranked.sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank));
  const taken = new Set<GoldTimex | FoundTimex>();
  const pairs: [GoldTimex, FoundTimex][] = [];
  for (const { marked, timex } of ranked) {
    if (taken.has(marked) || taken.has(timex)) continue;
    taken.add(marked).add(timex);
    pairs.push([marked, timex]);
  }
  return pairs;
}

/** One spelling of values that mean the same: `T18` is `T18:00`, `T18:00:00` too, and `P03D` is `P3D`. */
function canonical(value: string): string {
  return value
    .trim()
    .replace(/(?<=T\d\d:\d\d):00$/, '')
    .replace(/(?<=T\d\d)$/, ':00')
    .replace(/(?<=^PT?)0+(?=\d)/, '');
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;
const isWholeDay = ({ type, value }: Pick<GoldTimex, 'type' | 'value'>) =>
  type === 'DATE' && WHOLE_DAY.test(value);

/** Compares the expressions of one text; of whole days only, those that either side takes for one. */
export function tallyMentions(
  gold: readonly GoldTimex[],
  found: readonly FoundTimex[],
  which: 'all' | 'whole days' = 'all',
): MentionTally {
  const chosen = which === 'all' ? () => true : isWholeDay;
  const [marked, timexes] = [gold.filter(chosen), found.filter(chosen)];
  const pairs = pairsOf(marked, timexes);
  return {
    gold: marked.length,
    found: timexes.length,
    strict: pairs.filter(([a, b]) => sameExtent(a, b)).length,
    relaxed: pairs.length,
    value: pairs.filter(([a, b]) => canonical(a.value) === canonical(b.value)).length,
  };
}

/** The days that its EDTF, or else its value, allows. Undefined when that is no date. */
function daysOfTimex({ edtf, value }: Pick<FoundTimex, 'edtf' | 'value'>): DaySet | undefined {
  try {
    return daysOfEdtf(edtf ?? value);
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}

/** Compares the days of one text with what was found there, by the largest overlap. */
export function tallyDays(gold: readonly GoldTimex[], found: readonly FoundTimex[]): DayTally {
  const tally = { gold: 0, found: 0, covered: 0, excluded: 0 };
  for (const marked of gold) {
    const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(marked.value)?.[0];
    const [wanted] = (day !== undefined && daysOfTimex({ value: day })) || [];
    if (!wanted) continue;
    tally.gold++;
    const [timex] = found
      .filter((other) => shared(other, marked) > 0)
      .sort((a, b) => shared(b, marked) - shared(a, marked));
    if (!timex) continue;
    tally.found++;
    const allowed = daysOfTimex(timex);
    if (!allowed) continue;
    if (contains(allowed, wanted.min)) tally.covered++;
    else tally.excluded++;
  }
  return tally;
}

/** The sum of tallies of one kind. Throws a RangeError when there are none. */
export function addTallies<T extends MentionTally | DayTally>(tallies: readonly T[]): T {
  const [first, ...others] = tallies;
  if (!first) throw new RangeError('No tally was given to add up.');
  const sum = { ...first };
  for (const tally of others)
    for (const key of Object.keys(sum) as (keyof T)[])
      sum[key] = ((sum[key] as number) + (tally[key] as number)) as T[keyof T];
  return sum;
}

/** The balance (harmonic mean) of precision and recall, from 0 to 1. */
export function f1(right: number, { gold, found }: Pick<MentionTally, 'gold' | 'found'>): number {
  return gold + found === 0 ? 0 : (2 * right) / (gold + found);
}
