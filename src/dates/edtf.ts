import { type DayRange, type DaySet, daySet } from './day-set.ts';
import { parseEdtf } from './parse.ts';
import type { When } from './when.ts';

export { parseEdtf } from './parse.ts';
export * from './when.ts';

/** The days from the first that a date allows to the last; an open end is ±Infinity. */
export function boundsOf(when: When): DayRange {
  switch (when.kind) {
    case 'point':
      return { min: when.min, max: when.max };
    case 'interval':
      return { min: when.start?.min ?? -Infinity, max: when.end?.max ?? Infinity };
    case 'set': {
      const bounds = { min: Infinity, max: -Infinity };
      for (const { min, max } of when.members.map(boundsOf)) {
        bounds.min = Math.min(bounds.min, min);
        bounds.max = Math.max(bounds.max, max);
      }
      return bounds;
    }
  }
}

/** The set of days that an EDTF value allows. Throws an EdtfError as `parseEdtf` does. */
export function daysOfEdtf(text: string): DaySet {
  const when = parseEdtf(text);
  return daySet(when.kind === 'set' ? when.members.map(boundsOf) : [boundsOf(when)]);
}

/** Whether the value is one of several possible dates, approximate or in doubt: what a reader must be told. */
export function isUncertain(when: When): boolean {
  switch (when.kind) {
    case 'point':
      return when.approximate || when.uncertain;
    case 'interval':
      return [when.start, when.end].some((end) => end !== undefined && isUncertain(end));
    case 'set':
      return when.mode === 'one' || when.members.some(isUncertain);
  }
}

/**
 * Orders dates by their first day, then the shorter first, then by the minute they begin at (a day without a time comes
 * before its hours).
 */
export function compareWhen(a: When, b: When): number {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (x.min !== y.min) return x.min < y.min ? -1 : 1;
  if (x.max !== y.max) return x.max < y.max ? -1 : 1;
  return minuteOf(a) - minuteOf(b);
}

/** The minute that a date begins at, since its day's midnight; -1 when it has none. */
function minuteOf(when: When): number {
  switch (when.kind) {
    case 'point':
      return when.minute ?? -1;
    case 'interval':
      return when.start?.minute ?? -1;
    case 'set':
      return -1;
  }
}
