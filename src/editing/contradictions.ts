import type { Note, NoteValues, Texts } from '../model/index.ts';
import type { NoteProblem } from './problem.ts';

/** What one event can have one of only, as it is written; each language of a title counts by itself. */
function singles({ values }: Note): Map<string, { key: keyof NoteValues; value: string }> {
  const found = new Map<string, { key: keyof NoteValues; value: string }>();
  const texts = (key: 'title' | 'because', of: Texts | undefined) => {
    for (const [lang, value] of Object.entries(of ?? {})) found.set(`${key} (${lang})`, { key, value });
  };
  texts('title', values.title);
  texts('because', values.because);
  for (const key of ['when', 'status'] as const) {
    const value = values[key];
    if (value !== undefined) found.set(key, { key, value });
  }
  for (const key of ['people', 'places'] as const) {
    const value = values[key];
    if (value !== undefined) found.set(key, { key, value: `[${value.join(', ')}]` });
  }
  if (values.sameAs !== undefined) found.set('same-as', { key: 'sameAs', value: values.sameAs });
  return found;
}

/** What a note that hides its event says besides, and nobody would see. */
const SHOWN = ['title', 'when', 'status', 'people', 'places', 'pin', 'sameAs'] as const;

/** What two notes of one event say differently, and what a hidden event still says. `notes`: all of one event. */
export function contradictionsOf(notes: readonly Note[]): NoteProblem[] {
  const problems: NoteProblem[] = [];
  const said = new Map<string, { note: Note; value: string }>();
  for (const note of notes) {
    for (const [name, { key, value }] of singles(note)) {
      const before = said.get(name);
      if (!before) said.set(name, { note, value });
      // Each correction has its own reason: two notes may give two.
      else if (before.value !== value && key !== 'because')
        problems.push({
          file: note.file,
          line: note.lines[key] ?? 1,
          problem: `Two notes contradict each other on "${name}" of the event "${note.event}": this one says "${value}", ${before.note.file}:${before.note.lines[key] ?? 1} says "${before.value}".`,
          advice: 'Keep one of the two.',
        });
    }
  }
  const hiding = notes.find(({ values }) => values.hide);
  if (!hiding) return problems;
  for (const note of notes) {
    const key = SHOWN.find((name) => note.values[name] !== undefined);
    if (key === undefined && (note === hiding || !note.comment)) continue;
    const what = key === undefined ? 'a text' : `"${key === 'sameAs' ? 'same-as' : key}"`;
    problems.push({
      file: note.file,
      line: note.lines[key ?? 'body'] ?? 1,
      problem: `The event "${note.event}" is hidden (${hiding.file}:${hiding.lines.hide ?? 1}), so nobody would see ${what} of this note.`,
      advice: 'Leave out one of the two.',
    });
  }
  return problems;
}
