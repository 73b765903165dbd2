import type { CalledOff, Correction, EventStatus, Note, StatusWord, TimelineEvent } from '../model/index.ts';

/** A status in a word: of a plan that was called off, what became of it. */
export const statusWordOf = ({
  status,
  calledOff,
}: Pick<TimelineEvent, 'status' | 'calledOff'>): StatusWord => calledOff ?? status;

/** The word as an event has it. */
export const statusOf = (word: StatusWord): { status: EventStatus; calledOff?: CalledOff } =>
  word === 'cancelled' || word === 'postponed' ? { status: 'planned', calledOff: word } : { status: word };

/** An event with what one note says of it. What the note leaves out stays. */
export function correctEvent<T extends TimelineEvent>(event: T, { values, comment }: Note): T {
  const { title, when, status, people, places, pin, because = {} } = values;
  const next: T = { ...event };
  const corrections: Correction[] = [...(event.corrections ?? [])];
  const correct = (field: Correction['field'], extracted: string) => {
    // A second note that says the same adds its reason, in its language.
    const before = corrections.findIndex((one) => one.field === field);
    const known = corrections[before];
    if (known) corrections[before] = { ...known, because: { ...because, ...known.because } };
    else corrections.push({ field, extracted, because });
  };
  if (title) next.titles = { ...event.titles, ...title };
  if (when !== undefined) {
    correct('when', event.when);
    next.when = when;
  }
  if (status !== undefined) {
    correct('status', statusWordOf(event));
    delete next.calledOff;
    Object.assign(next, statusOf(status));
  }
  if (corrections.length > 0) next.corrections = corrections;
  if (people) next.people = people;
  if (places) next.places = places;
  if (pin) next.pinned = true;
  if (comment) next.comments = [...(event.comments ?? []), comment];
  return next;
}
