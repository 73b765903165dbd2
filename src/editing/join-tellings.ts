import { boundsOf, daysOfEdtf, parseEdtf } from '../dates/edtf.ts';
import { intersection, sizeOf } from '../dates/day-set.ts';
import { type ExtractedEvent, isExtracted, type TimelineEvent } from '../model/index.ts';
import { areApart, joinEvents } from './join-events.ts';
import { sharedPart, stemsOf } from './stems.ts';

/** A date of more days than this says too little to agree with another. */
const LONGEST = 31;

/** Dates so many days apart may be two readings of one day. */
const NEAR = 7;

/** Each telling's headline has at least this part of its words in the other's sentence. */
const PART = 0.6;

/** Of words that are nobody's name, both headlines share at least so many with the other telling. */
const WORDS = 2;

/** An event with what it is compared by. */
interface Compared {
  event: ExtractedEvent;
  min: number;
  max: number;
  /** The words of its headline, and of its sentence and headline, without names. */
  headline: ReadonlySet<string>;
  told: ReadonlySet<string>;
  actors: ReadonlySet<string>;
}

const surnameOf = (person: string) => person.split(' ').at(-1) ?? person;

function comparedOf(event: ExtractedEvent): Compared {
  const { people, organisations, places, headline, evidence } = event;
  const names = stemsOf([...people, ...organisations, ...places, evidence.mention.text].join(' '));
  const without = (text: string) => new Set([...stemsOf(text)].filter((stem) => !names.has(stem)));
  return {
    event,
    ...boundsOf(parseEdtf(event.when)),
    headline: without(headline),
    told: without(`${headline} ${evidence.sentence.text}`),
    actors: new Set([...people.map(surnameOf), ...organisations]),
  };
}

/** Whether two events have an actor in common, all of those of the one that names fewer, and tell the same act. */
function isSameAct(a: Compared, b: Compared): boolean {
  if (a.event.lang !== b.event.lang || a.event.calledOff !== b.event.calledOff) return false;
  const [few, many] = a.actors.size <= b.actors.size ? [a.actors, b.actors] : [b.actors, a.actors];
  if (few.size === 0 || ![...few].every((actor) => many.has(actor))) return false;
  if (Math.min(a.headline.size, b.headline.size) < WORDS) return false;
  return sharedPart(a.headline, b.told) >= PART && sharedPart(b.headline, a.told) >= PART;
}

/** Whether one date allows no day that the other does not. Both are days, or some possible days, or the same words. */
function isSameDate(a: string, b: string): boolean {
  if (a === b) return true;
  if ([a, b].some((edtf) => parseEdtf(edtf).kind === 'interval')) return false;
  const [x, y] = [daysOfEdtf(a), daysOfEdtf(b)];
  const shared = sizeOf(intersection(x, y));
  return shared > 0 && (shared === sizeOf(x) || shared === sizeOf(y));
}

/** An event with another date that seems to be the same one: both then say so. */
function dispute(event: TimelineEvent, other: TimelineEvent): TimelineEvent {
  return { ...event, disputed: [...(event.disputed ?? []), { id: other.id, when: other.when }] };
}

/** Days in a cell of the index. */
const CELL = 32;

/** The events met so far, by language, actor and time, so that only what can be the same is compared. */
class Index {
  readonly #cells = new Map<string, Compared[]>();

  #keys({ event, actors }: Compared, from: number, to: number): string[] {
    const keys: string[] = [];
    for (const actor of actors)
      for (let cell = Math.floor(from / CELL); cell <= Math.floor(to / CELL); cell++)
        keys.push(`${event.lang} ${cell} ${actor}`);
    return keys;
  }

  add(compared: Compared): void {
    for (const key of this.#keys(compared, compared.min, compared.max)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(compared);
      else this.#cells.set(key, [compared]);
    }
  }

  /** Those that may be the same as an event, with a date at most `NEAR` days from its own, in the order of adding. */
  near(compared: Compared): Compared[] {
    const { min, max } = compared;
    const found = this.#keys(compared, min - NEAR, max + NEAR).flatMap((key) => this.#cells.get(key) ?? []);
    return [...new Set(found)].filter((other) => other.min <= max + NEAR && min <= other.max + NEAR);
  }
}

/**
 * Joins what several articles tell alike: where date, actors and act agree, the second becomes a source of the first (the
 * narrower date first, then by id). Where only the dates conflict, each names the other's. Cautious: two tellings that
 * stay apart can be joined by a note, two that were joined wrongly mislead.
 */
export function joinTellings(events: readonly TimelineEvent[]): TimelineEvent[] {
  const current = new Map(events.map((event) => [event.id, event]));
  const compared = events
    .filter(isExtracted)
    .map(comparedOf)
    .filter(({ min, max, actors }) => max - min < LONGEST && actors.size > 0)
    .sort((a, b) => a.max - a.min - (b.max - b.min) || (a.event.id < b.event.id ? -1 : 1));
  const index = new Index();
  for (const one of compared) {
    const told = current.get(one.event.id)!;
    const same = index
      .near(one)
      .filter((main) => areApart(current.get(main.event.id)!, told) && isSameAct(main, one));
    const main = same.find(({ event }) => isSameDate(event.when, one.event.when));
    if (main) {
      current.set(main.event.id, joinEvents(current.get(main.event.id)!, told));
      current.delete(told.id);
      continue;
    }
    for (const { event } of same) {
      const other = current.get(event.id)!;
      current.set(other.id, dispute(other, told));
      current.set(told.id, dispute(current.get(told.id)!, other));
    }
    index.add(one);
  }
  return [...current.values()];
}
