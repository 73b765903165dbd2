import { readFile } from 'node:fs/promises';

import { documentsOf } from '../../../src/cli/documents.ts';
import { UsageError } from '../../../src/cli/run-command.ts';
import type { GoldDocument, GoldTimex } from './timex.ts';

function isTimex(value: unknown): value is GoldTimex {
  const { start, end, type, value: normal } = (value ?? {}) as Partial<Record<keyof GoldTimex, unknown>>;
  return [start, end].every(Number.isInteger) && [type, normal].every((word) => typeof word === 'string');
}

/**
 * The documents of a corpus in JSON Lines, `{id, lang, dct, text, timexes: [{start, end, text, type, value}]}`.
 * Throws a UsageError that names the line of one that is not as it should be, or whose expressions stand elsewhere.
 */
export function goldOf(jsonl: string, file: string): GoldDocument[] {
  const lines = jsonl.split('\n').filter((line) => line.trim() !== '');
  let documents;
  try {
    documents = documentsOf(lines.join('\n'));
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`"${file}" is no corpus. ${error.message}`);
    throw error;
  }
  return documents.map((document, index) => {
    const fail = (what: string) => new UsageError(`"${file}", document ${index + 1}: ${what}`);
    const { timexes } = JSON.parse(lines[index] ?? '') as { timexes?: unknown };
    if (!Array.isArray(timexes) || !timexes.every(isTimex))
      throw fail('it has no "timexes", each with "start", "end", "text", "type" and "value".');
    const wrong = timexes.find(({ start, end, text }) => document.text.slice(start, end) !== text);
    if (wrong) throw fail(`"${wrong.text}" does not stand at ${wrong.start}.`);
    return { ...document, timexes };
  });
}

/** Reads a corpus. Throws as `goldOf` does, and when the file cannot be read. */
export async function readGold(path: string): Promise<GoldDocument[]> {
  return goldOf(await readFile(path, 'utf8'), path);
}
