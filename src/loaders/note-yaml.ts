import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

import { type Language, LANGUAGES, type Texts } from '../model/index.ts';
import type { ContentProblem } from './content-error.ts';

/** One key of a note's front matter, to be read as what it should be. */
export interface YamlField {
  name: string;
  /** Of the file, from 1. */
  line: number;
  node: Node | null;
}

/** The keys of a front matter with their lines. What is wrong is added to `problems`. */
export function readFields(yaml: string, file: string, problems: ContentProblem[]): YamlField[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  // The front matter begins on the file's second line.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  for (const { message, pos } of document.errors) {
    const [reason = ''] = message.split(/\n| at line /);
    problems.push({
      file,
      line: lineAt(pos[0]),
      problem: `The front matter is not valid YAML: ${reason}.`,
      advice: 'Write one "key: value" a line, with quotes around a value that holds a colon.',
    });
  }
  const { contents } = document;
  if (problems.length > 0 || contents === null) return [];
  if (!isMap(contents)) {
    const problem = 'The front matter is not a list of "key: value" lines.';
    problems.push({ file, line: 2, problem, advice: 'Write one "key: value" a line.' });
    return [];
  }
  return contents.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.source ?? key.value) : '',
    line: lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0),
    node: value,
  }));
}

/** A text as it was written ("2022-01" is no sum); undefined for anything else and for nothing. */
export function textOf(node: Node | null): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  return text.trim().replace(/\s+/g, ' ') || undefined;
}

/** `true`; undefined for anything else. */
export const trueOf = (node: Node | null): true | undefined =>
  isScalar(node) && node.value === true ? true : undefined;

/** A list of texts, or one text. Undefined for anything else; `[]` is an empty list. */
export function listOf(node: Node | null): string[] | undefined {
  const one = textOf(node);
  if (one !== undefined) return [one];
  if (!isSeq(node)) return undefined;
  const texts = node.items.map((item) => textOf(item as Node));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** The texts under the given keys of a map. Undefined for anything else, for no key, and for any other key. */
export function mapOf<K extends string>(
  node: Node | null,
  keys: readonly K[],
): Partial<Record<K, string>> | undefined {
  if (!isMap(node) || node.items.length === 0) return undefined;
  const found: Partial<Record<K, string>> = {};
  for (const { key, value } of node.items) {
    const name = keys.find((known) => isScalar(key) && known === key.value);
    const text = textOf(value as Node | null);
    if (name === undefined || text === undefined) return undefined;
    found[name] = text;
  }
  return found;
}

/** A text in one language (`lang`), or one per language. Undefined for anything else. */
export function textsOf(node: Node | null, lang: Language): Texts | undefined {
  const one = textOf(node);
  return one === undefined ? mapOf(node, LANGUAGES) : { [lang]: one };
}
