import type { DayRange } from '../dates/day-set.ts';
import type { EventStatus } from '../model/index.ts';
import type { Stretch } from './fold.ts';
import { stretchOf } from './stretch.ts';
import type { BarEnd, EndStyle, Shape } from './shape.ts';

const STYLES: readonly EndStyle[] = ['sharp', 'soft', 'faded', 'open'];
const LINKS = [undefined, 'alternatives', 'series'] as const;

/** An end of a bar: where it fades out and from where it has its full strength, days since 1970; style; whether it is fine. JSON has no infinity: null. */
type WrittenEnd = [outer: number | null, inner: number | null, style: number, fine: 0 | 1];

/** What is no certain day: its dots, its bars, how they are linked, whether it is uncertain, and whether it lies below the line. */
type WrittenShape = [
  dots: [start: number, end: number, approximate: 0 | 1][],
  bars: [start: WrittenEnd, end: WrittenEnd, hatched: 0 | 1][],
  link: number,
  uncertain: 0 | 1,
  below: 0 | 1,
];

/** The time of an event for JSON: a certain day as its number, which most are; else its shape. */
export type WrittenTime = number | WrittenShape;

const flag = (is: boolean) => (is ? 1 : 0);
const writeEnd = ({ outer, inner, style, fine }: BarEnd): WrittenEnd => [
  Number.isFinite(outer) ? outer : null,
  Number.isFinite(inner) ? inner : null,
  STYLES.indexOf(style),
  flag(fine),
];
const readEnd = ([outer, inner, style, fine]: WrittenEnd, open: number): BarEnd => ({
  outer: outer ?? open,
  inner: inner ?? open,
  style: STYLES[style] ?? 'sharp',
  fine: fine === 1,
});

/** Writes where an event stands in time, all but its status. */
export function writeTime({ dots, bars, link, uncertain, place }: Shape): WrittenTime {
  const [dot] = dots;
  const isDay = dot && dots.length === 1 && bars.length === 0 && dot.end - dot.start === 1;
  if (isDay && !dot.approximate && !uncertain && !link) return dot.start;
  return [
    dots.map(({ start, end, approximate }) => [start, end, flag(approximate)]),
    bars.map(({ start, end, hatched }) => [writeEnd(start), writeEnd(end), flag(hatched)]),
    LINKS.indexOf(link),
    flag(uncertain),
    flag(place === 'below'),
  ];
}

/** Reads what `writeTime` wrote. */
export function readTime(written: WrittenTime, status: EventStatus): Shape {
  const [dots, bars, link, uncertain, below] =
    typeof written === 'number' ? ([[[written, written + 1, 0]], [], 0, 0, 0] as WrittenShape) : written;
  const drawn = {
    dots: dots.map(([start, end, approximate]) => ({ start, end, approximate: approximate === 1 })),
    bars: bars.map(([start, end, hatched]) => ({
      start: readEnd(start, -Infinity),
      end: readEnd(end, Infinity),
      hatched: hatched === 1,
    })),
  };
  const linked = LINKS[link];
  return {
    status,
    uncertain: uncertain === 1,
    ...drawn,
    ...(linked && { link: linked }),
    place: below === 1 ? 'below' : 'line',
    ...stretchOf(drawn),
  };
}

/** The days that a stretch of time touches; a minute is on its day. */
export const daysWithin = ({ start, end }: Stretch): DayRange => ({
  min: Math.floor(start),
  // The end is excluded, also where its fraction of a day is not exact.
  max: Math.ceil(end - 1e-6) - 1,
});
