import { boundsOf, type DateInterval, type DatePoint, isUncertain, type When } from '../dates/edtf.ts';
import type { EventStatus } from '../model/index.ts';
import { stretchOf } from './stretch.ts';

/**
 * How an end of a bar looks. `sharp`: that day. `soft`: somewhere within the named month or year, all of it drawn, the
 * doubt lighter. `faded`: approximate. `open`: the date has no end there; the bar goes on and vanishes.
 */
export type EndStyle = 'sharp' | 'soft' | 'faded' | 'open';

/** An end of a bar in days since 1970. Between `inner` and `outer` the bar fades; ±Infinity when it is open. */
export interface BarEnd {
  outer: number;
  inner: number;
  style: EndStyle;
  /** Whether it is known better than to the year. */
  fine: boolean;
}

/** A stretch of time drawn as a bar. `hatched`: not a duration but one unknown moment somewhere within. */
export interface BarShape {
  start: BarEnd;
  end: BarEnd;
  hatched: boolean;
}

/** A moment drawn as a dot, a ring or a diamond. */
export interface DotShape {
  /** The stretch that the moment lies in: a day, or a minute of it. In days, `end` excluded. */
  start: number;
  end: number;
  /** `~`: about that day. Drawn with a soft halo. */
  approximate: boolean;
}

/** A date as geometry in time: what to draw, before anybody knows where. */
export interface Shape {
  status: EventStatus;
  /** One of several dates, approximate or in doubt. */
  uncertain: boolean;
  dots: DotShape[];
  bars: BarShape[];
  /** `alternatives`: exactly one of the dots and bars is meant. `series`: all of them are. */
  link?: 'alternatives' | 'series';
  /** On the line itself, or in a lane below it: what lasts lies below, what is dated lies on the line. */
  place: 'line' | 'below';
  /** The stretch of time it covers, in days, `end` excluded; ±Infinity where it is open. */
  start: number;
  end: number;
}

const MINUTES_PER_DAY = 1440;
/** More members than this are shown as the stretch that holds them: a comb of rings says less. */
const MOST_ALTERNATIVES = 8;

const isFine = ({ precision }: DatePoint) => !['year', 'decade', 'century'].includes(precision);
const isMoment = (point: DatePoint) => point.precision === 'day' || point.precision === 'minute';

function dotOf(point: DatePoint): DotShape {
  const start = point.min + (point.minute ?? 0) / MINUTES_PER_DAY;
  const end = point.minute === undefined ? point.max + 1 : start + 1 / MINUTES_PER_DAY;
  return { start, end, approximate: point.approximate };
}

/** A month, a season, a year…: a bar as long as what was named; "about" softens an eighth of it at both ends. */
function barOfPoint(point: DatePoint, hatched: boolean): BarShape {
  const [min, max] = [point.min, point.max + 1];
  const soft = point.approximate ? (max - min) / 4 : 0;
  const style = point.approximate ? 'faded' : 'sharp';
  const fine = isFine(point);
  return {
    start: { outer: min, inner: min + soft, style, fine },
    end: { outer: max, inner: max - soft, style, fine },
    hatched: hatched || point.uncertain,
  };
}

function barOfInterval({ start, end }: DateInterval, hatched: boolean): BarShape {
  const style = (point: DatePoint): EndStyle =>
    point.approximate || point.uncertain ? 'faded' : isMoment(point) || hatched ? 'sharp' : 'soft';
  const bar: BarShape = {
    start: start
      ? { outer: start.min, inner: start.max + 1, style: style(start), fine: isFine(start) }
      : { outer: -Infinity, inner: -Infinity, style: 'open', fine: false },
    end: end
      ? { outer: end.max + 1, inner: end.min, style: style(end), fine: isFine(end) }
      : { outer: Infinity, inner: Infinity, style: 'open', fine: false },
    hatched,
  };
  // "2021-11/2021-12-05": the two softened stretches may not run into each other.
  if (bar.start.style === 'sharp') bar.start.inner = bar.start.outer;
  if (bar.end.style === 'sharp') bar.end.inner = bar.end.outer;
  if (bar.start.inner > bar.end.inner) {
    const middle = (bar.start.inner + bar.end.inner) / 2;
    if (Number.isFinite(middle)) bar.start.inner = bar.end.inner = middle;
  }
  return bar;
}

function sharpBar(start: number, end: number, hatched: boolean, fine: boolean): BarShape {
  const style = (time: number) => (Number.isFinite(time) ? 'sharp' : 'open');
  return {
    start: { outer: start, inner: start, style: style(start), fine },
    end: { outer: end, inner: end, style: style(end), fine },
    hatched,
  };
}

const isFinePart = (part: DatePoint | DateInterval): boolean =>
  part.kind === 'point' ? isFine(part) : [part.start, part.end].some((end) => end && isFine(end));

/** The geometry that a date asks for, by its precision and its status. */
export function shapeOf(when: When, status: EventStatus): Shape {
  const { min, max } = boundsOf(when);
  const uncertain = isUncertain(when);
  const shape: Shape = { status, uncertain, dots: [], bars: [], place: 'line', start: min, end: max + 1 };
  switch (when.kind) {
    case 'point':
      if (isMoment(when)) {
        const dot = dotOf(when);
        return { ...shape, dots: [dot], start: dot.start, end: dot.end };
      }
      return { ...shape, bars: [barOfPoint(when, false)] };
    case 'interval':
      return { ...shape, bars: [barOfInterval(when, false)], place: 'below' };
    case 'set': {
      const hatched = when.mode === 'one';
      if (when.members.length > MOST_ALTERNATIVES) {
        return { ...shape, bars: [sharpBar(min, max + 1, hatched, when.members.some(isFinePart))] };
      }
      const members = [...when.members].sort((a, b) => boundsOf(a).min - boundsOf(b).min);
      for (const member of members) {
        if (member.kind === 'interval') shape.bars.push(barOfInterval(member, hatched));
        else if (isMoment(member)) shape.dots.push(dotOf(member));
        else shape.bars.push(barOfPoint(member, hatched));
      }
      // Beside a month, a day is a short bar: all members of a set are drawn alike.
      if (shape.bars.length > 0) {
        shape.bars.push(...shape.dots.splice(0).map((dot) => sharpBar(dot.start, dot.end, hatched, true)));
        shape.bars.sort((a, b) => a.start.outer - b.start.outer);
      }
      if (when.members.length > 1) shape.link = hatched ? 'alternatives' : 'series';
      return { ...shape, ...stretchOf(shape) };
    }
  }
}
