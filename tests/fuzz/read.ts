import { eventsFrom } from '../../src/loaders/article-events.ts';
import { ContentError } from '../../src/loaders/content-error.ts';
import { decodeUtf8 } from '../../src/loaders/decode.ts';
import { readSheet } from '../../src/loaders/read-sheet.ts';
import { boundsOf, parseEdtf } from '../../src/dates/edtf.ts';
import { formatWhen } from '../../src/dates/format.ts';
import { LANGUAGES, type TimelineEvent } from '../../src/model/index.ts';
import type { FuzzFile } from './mutations.ts';

/** What became of a file: it was read, or refused with an explanation; anything else is thrown. */
export type Fate = 'read' | 'explained';

/** Whatever a page asks of an event it can answer. Throws when it cannot. */
function check(event: TimelineEvent): void {
  const { min, max } = boundsOf(parseEdtf(event.when));
  if (min > max) throw new Error(`The event "${event.id}" ends before it begins: ${event.when}.`);
  for (const lang of LANGUAGES)
    if (formatWhen(event.when, lang) === '') throw new Error(`"${event.id}" has no date.`);
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(event.id)) throw new Error(`"${event.id}" is no id.`);
  if (event.headline.trim() === '') throw new Error(`"${event.id}" has no headline.`);
}

/** An explanation names the file, and says what is wrong and what to do in whole sentences. */
function checkExplanation({ problems }: ContentError, path: string): void {
  if (problems.length === 0) throw new Error('Nothing is said of what is wrong.');
  for (const { file, line, problem, advice } of problems) {
    if (file !== path) throw new Error(`The explanation is of "${file}".`);
    if (line !== undefined && !(line >= 1)) throw new Error(`There is no line ${line}.`);
    if (!/[.!?”"]$/.test(problem) || !/[.!?…]$/.test(advice))
      throw new Error(`No sentence: "${problem} ${advice}"`);
  }
}

/** Reads a file as the site does. Throws what the site must never throw. */
export function fateOf({ path, bytes }: FuzzFile): Fate {
  const id = path.replace(/^[a-z]+\/|\.[a-z]+$/g, '');
  try {
    const { events } = path.startsWith('imports/')
      ? readSheet(id, decodeUtf8(bytes, path), path, path)
      : eventsFrom({ id, path, shown: path }, bytes);
    events.forEach(check);
    return 'read';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    checkExplanation(error, path);
    return 'explained';
  }
}
