import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { EventStatus, Language, Span } from '../../../src/model/index.ts';

/** Words of an article, as written; `occurrence` counts them from 1 in the body when they recur. */
export interface Words {
  mention: string;
  occurrence?: number;
}

/** A happening that an editor puts on the line. */
export interface GoldEvent extends Words {
  /** Other words of the text that date the same happening. */
  orMention?: Words[];
  /** The honest date, in EDTF. */
  when: string;
  /** Other dates that an editor would also accept. */
  orWhen?: string[];
  status: EventStatus;
  /** Other statuses that an editor would also accept. */
  orStatus?: EventStatus[];
  /** False when the event may be left out. */
  must: boolean;
  /** Several events may be made of these words ("les 3, 4 et 5 mai"): the second and third are not held against. */
  mayRepeat?: boolean;
  /** A plan that was called off. */
  cancelled?: boolean;
  what: string;
}

/** Words that look like a date or a happening and must not become an event. */
export interface GoldTemptation extends Words {
  why: string;
}

/** The contents of a `.events.json` file. */
export interface Gold {
  lang: Language;
  events: GoldEvent[];
  notEvents: GoldTemptation[];
}

/** Where the body of an article begins: after its first line. */
const bodyStart = (text: string) => text.indexOf('\n') + 1;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Every place of the body where the words stand as whole words. Offsets count in the whole text. */
export function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  const from = bodyStart(text);
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const glued = LETTER_OR_DIGIT.test(text.charAt(start - 1)) || LETTER_OR_DIGIT.test(text.charAt(end));
    if (!glued) places.push({ start, end });
  }
  return places;
}

/** Where the words stand. Throws an Error when they do not, or recur and no occurrence says which are meant. */
export function spanOf(text: string, { mention, occurrence }: Words): Span {
  const places = placesOf(text, mention);
  if (occurrence === undefined && places.length > 1)
    throw new Error(
      `Say which occurrence of "${mention}" is meant: it stands ${places.length} times in the text.`,
    );
  const place = places[(occurrence ?? 1) - 1];
  if (!place)
    throw new Error(
      `The text has ${places.length} times "${mention}", so it has no occurrence ${occurrence ?? 1}.`,
    );
  return place;
}

/** The halves of the set: rules are written with `dev` in view, and measured on `held-out`. */
export const PARTS = ['dev', 'held-out'] as const;
export type Part = (typeof PARTS)[number];

/** A text of the set: its file, and what an editor would make of it. */
export interface Case {
  name: string;
  part: Part;
  /** The absolute path of the text. */
  path: string;
  gold: Gold;
}

/** The texts of a half, sorted by name. */
export async function readCases(part: Part): Promise<Case[]> {
  const folder = join(import.meta.dirname, part);
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const gold = JSON.parse(await readFile(join(folder, `${name}.events.json`), 'utf8')) as Gold;
      return { name, part, path: join(folder, `${name}.txt`), gold };
    }),
  );
}
