import { daysOfEdtf, parseEdtf } from '../dates/edtf.ts';
import { intersection, sizeOf } from '../dates/day-set.ts';
import { isExtracted, isImported, type Telling, type TimelineEvent } from '../model/index.ts';

/** A date that names one day or some possible days, and no span that it fills. */
const isMoment = (edtf: string) => parseEdtf(edtf).kind !== 'interval';

/** Whether a date allows no day that the other does not. */
function isWithin(inner: string, outer: string): boolean {
  const [days, all] = [daysOfEdtf(inner), daysOfEdtf(outer)];
  return sizeOf(intersection(days, all)) === sizeOf(days);
}

/**
 * The date of an event that two sources date: the narrower where one agrees with the other; where they conflict, one of
 * the two as an EDTF set, so that both are shown. Never anything between them.
 */
export function joinedDate(a: string, b: string): string {
  if (a === b || !isMoment(a) || !isMoment(b)) return a;
  if (isWithin(a, b)) return a;
  if (isWithin(b, a)) return b;
  const members = [a, b].map((edtf) => /^\[(.*)\]$/.exec(edtf)?.[1] ?? edtf);
  if (members.some((member) => member.startsWith('{'))) return a;
  const [from, to] = daysOfEdtf(a)[0]!.min <= daysOfEdtf(b)[0]!.min ? members : members.toReversed();
  return `[${from},${to}]`;
}

/** An event alone, as its source tells it. */
function tellingOf(event: TimelineEvent): Telling {
  const { also: _also, disputed: _disputed, comments: _comments, ...own } = event;
  return own;
}

const unique = (names: readonly string[]) => [...new Set(names)];

const isCorrected = ({ corrections }: Telling, field: 'when' | 'status') =>
  corrections?.some((one) => one.field === field) ?? false;

/** Every source that tells an event, once. */
const sourcesOf = (event: TimelineEvent): string[] =>
  [event, ...(event.also ?? [])].map((one) =>
    isExtracted(one) ? one.evidence.article : isImported(one) ? one.row.sheet : one.id,
  );

/** Whether two events are told by different sources. */
export const areApart = (a: TimelineEvent, b: TimelineEvent): boolean => {
  const own = new Set(sourcesOf(a));
  return !sourcesOf(b).some((source) => own.has(source));
};

/**
 * One event of two: the first with the second as a further telling. A date or status that an editor corrected holds for
 * both; what editors wrote about the second is kept.
 */
export function joinEvents(event: TimelineEvent, other: TimelineEvent): TimelineEvent {
  const joined: TimelineEvent = {
    ...event,
    also: [...(event.also ?? []), tellingOf(other), ...(other.also ?? [])],
    people: unique([...event.people, ...other.people]),
    organisations: unique([...event.organisations, ...other.organisations]),
    places: unique([...event.places, ...other.places]),
  };
  if (isCorrected(other, 'when') && !isCorrected(event, 'when')) joined.when = other.when;
  else if (!isCorrected(event, 'when')) joined.when = joinedDate(event.when, other.when);
  if (isCorrected(other, 'status') && !isCorrected(event, 'status')) {
    joined.status = other.status;
    joined.calledOff = other.calledOff;
  }
  const titles = { ...other.titles, ...event.titles };
  if (Object.keys(titles).length > 0) joined.titles = titles;
  const comments = [...(event.comments ?? []), ...(other.comments ?? [])];
  if (comments.length > 0) joined.comments = comments;
  if (other.pinned) joined.pinned = true;
  return joined;
}
