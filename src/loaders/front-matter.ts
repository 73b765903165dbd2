import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

import { ContentError } from './content-error.ts';

const KEYS = ['title', 'published', 'lang', 'publisher', 'author', 'url'] as const;
type Key = (typeof KEYS)[number];

/** A front matter, for errors to show. */
export const EXAMPLE = '"---", "title: …", "published: 2022-01-02", "---"';

/** The front matter's values, with the line of the file that each stands on. */
export interface FrontMatter {
  values: Partial<Record<Key, string>>;
  lines: Partial<Record<Key, number>>;
  /** What deserves a word in the log, as sentences that start with file and line. */
  warnings: string[];
}

/**
 * Reads the YAML of a front matter that starts on a line of a file: texts and numbers under the keys that Frise knows.
 * Throws a ContentError that names the line.
 */
export function readFrontMatter(yaml: string, firstLine: number, file: string): FrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number) => firstLine + counter.linePos(offset).line - 1;
  const fail = (offset: number, problem: string, advice: string): never => {
    throw new ContentError([{ file, line: lineAt(offset), problem, advice }]);
  };
  const [error] = document.errors;
  if (error) {
    const reason = error.message.replace(/(?: at line \d+[^\n]*)?:?(?:\n[^]*)?$/, '');
    const advice = 'Write one "key: value" a line, with quotes around a value that holds a colon.';
    fail(error.pos[0], `The front matter is not valid YAML: ${reason}.`, advice);
  }
  const front: FrontMatter = { values: {}, lines: {}, warnings: [] };
  const { contents } = document;
  if (contents === null) return front;
  if (!isMap(contents))
    return fail(0, 'The front matter is not a list of "key: value" lines.', `Write it as ${EXAMPLE}.`);
  for (const { key, value } of contents.items) {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const name = isScalar(key) ? String(key.source ?? key.value) : '';
    const known = KEYS.find((k) => k === name);
    if (!known) {
      const sentence = `Frise does not use the key "${name}". It knows ${KEYS.join(', ')}.`;
      front.warnings.push(`${file}:${lineAt(offset)}: ${sentence}`);
      continue;
    }
    // "author:" with nothing after it says nothing.
    if (value === null || (isScalar(value) && value.value === null)) continue;
    if (!isScalar(value))
      return fail(offset, `The value of "${name}" is not a simple text.`, 'Write it on one line, in quotes.');
    // As it was written: "2022-01" is no sum, "0x10" no sixteen.
    const isText = typeof value.value === 'string';
    front.values[known] = (isText ? (value.value as string) : (value.source ?? '')).trim();
    front.lines[known] = lineAt(offset);
  }
  return front;
}
