import type { Note, WrittenEvent, WrittenSource } from '../model/index.ts';
import { statusOf } from './correct-event.ts';

/** What a note by hand always has: the loader has seen to it. */
export type WrittenNote = Note & { source: WrittenSource };

export const isWrittenNote = (note: Note): note is WrittenNote =>
  note.event === undefined && note.source !== undefined;

/** The event that a note is. Its id is "note/" and the note's, which no article's event has. */
export function writtenEvent({ id, lang, values, comment, source }: WrittenNote): WrittenEvent {
  const { title = {}, when = '', status = 'past', people = [], places = [], pin } = values;
  // It is told in its own language, else in the first that it has a title in.
  const [first] = Object.keys(title) as (keyof typeof title)[];
  const own = title[lang] === undefined && first ? first : lang;
  return {
    id: `note/${id}`,
    headline: title[own] ?? '',
    lang: own,
    when,
    ...statusOf(status),
    notes: [],
    people,
    organisations: [],
    places,
    confidence: 1,
    titles: title,
    ...(comment && { comments: [comment] }),
    ...(pin && { pinned: true }),
    source,
  };
}
