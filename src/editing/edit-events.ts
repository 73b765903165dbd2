import type { Note, TimelineEvent } from '../model/index.ts';
import { contradictionsOf } from './contradictions.ts';
import { correctEvent } from './correct-event.ts';
import { joinEvents } from './join-events.ts';
import { joinTellings } from './join-tellings.ts';
import { lostEvent, movedEvent, type Sources } from './lost-event.ts';
import type { NoteProblem } from './problem.ts';
import { isWrittenNote, writtenEvent } from './written-event.ts';

/** The events as editors want them, and what is wrong with the notes: with any problem, nothing is published. */
export interface Edited {
  events: TimelineEvent[];
  problems: NoteProblem[];
}

/** The notes of each event that notes name. */
function byEvent(notes: readonly Note[]): Map<string, Note[]> {
  const found = new Map<string, Note[]>();
  for (const note of notes) {
    const id = note.event ?? (isWrittenNote(note) ? `note/${note.id}` : undefined);
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), note]);
  }
  return found;
}

/**
 * Applies editorial notes to the events of all sources, and joins what several sources tell. Pure; linear in the number
 * of events where notes and tellings of one event are few.
 */
export function editEvents(
  extracted: readonly TimelineEvent[],
  notes: readonly Note[],
  sources: Sources,
): Edited {
  const problems: NoteProblem[] = [];
  const all = [...extracted, ...notes.filter(isWrittenNote).map(writtenEvent)];
  const events = new Map(all.map((event) => [event.id, event]));
  const sameAs: { note: Note; id: string; other: string }[] = [];
  for (const [id, own] of byEvent(notes)) {
    const event = events.get(id);
    problems.push(...contradictionsOf(own));
    if (!event) {
      problems.push(...own.map((note) => lostEvent(note, 'event', all, sources)));
      continue;
    }
    for (const note of own) {
      const moved = movedEvent(note, event);
      if (moved) problems.push(moved);
      if (note.values.sameAs !== undefined) sameAs.push({ note, id, other: note.values.sameAs });
    }
    if (own.some(({ values }) => values.hide)) events.delete(id);
    else
      events.set(id, own.filter((note) => !isWrittenNote(note)).reduce(correctEvent<TimelineEvent>, event));
  }

  /** The event that each joined one has become part of. */
  const partOf = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = partOf.get(id);
    return next === undefined ? id : rootOf(next);
  };
  const known = new Set(all.map(({ id }) => id));
  for (const { note, id, other } of sameAs) {
    const fail = (problem: string, advice: string) =>
      problems.push({ file: note.file, line: note.lines.sameAs ?? 1, problem, advice });
    const root = rootOf(other);
    const [event, main] = [events.get(id), events.get(root)];
    if (!known.has(other)) problems.push(lostEvent(note, 'sameAs', all, sources));
    else if (rootOf(id) === root) {
      if (other === id || partOf.get(id) !== other)
        fail(
          `The event "${id}" is said to be the same as itself.`,
          'Remove the line, or name another event.',
        );
    } else if (!main) fail(`The event "${other}" is hidden by a note.`, 'Remove one of the two notes.');
    else if (event) {
      const clash = clashOf(main, event);
      if (clash) fail(clash, 'Keep one of the two.');
      events.set(root, joinEvents(main, event));
      events.delete(id);
      partOf.set(id, root);
    }
  }
  return { events: joinTellings([...events.values()]), problems };
}

/** What editors said differently of two events that are to be one. */
function clashOf(a: TimelineEvent, b: TimelineEvent): string | undefined {
  const corrected = (event: TimelineEvent, field: string) =>
    event.corrections?.some((one) => one.field === field) ?? false;
  const lang = (Object.keys(a.titles ?? {}) as (keyof NonNullable<typeof a.titles>)[]).find(
    (one) => b.titles?.[one] !== undefined && b.titles[one] !== a.titles?.[one],
  );
  const key =
    corrected(a, 'when') && corrected(b, 'when') && a.when !== b.when
      ? 'when'
      : corrected(a, 'status') && corrected(b, 'status') && a.status !== b.status
        ? 'status'
        : lang && `title (${lang})`;
  return (
    key &&
    `The events "${b.id}" and "${a.id}" are to be one, and notes contradict each other on its "${key}".`
  );
}
