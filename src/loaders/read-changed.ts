import { stat } from 'node:fs/promises';

import type { ContentCache } from './content-cache.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import type { ContentFile } from './content-files.ts';
import { digestOf, stampOf } from './file-identity.ts';
import { readBytes, unreadable } from './read-bytes.ts';

/** What the files gave, in their order, and what is wrong with the others. */
export interface ReadFiles<T> {
  values: T[];
  problems: ContentProblem[];
  /** How many files were opened. */
  opened: number;
}

interface Options<T> {
  cache: ContentCache;
  /** A file's path in the content folder. */
  pathOf: (file: ContentFile) => string;
  read: (file: ContentFile, bytes: Uint8Array) => T | Promise<T>;
  progress?: ((done: number, of: number) => void) | undefined;
}

/** So many files are looked at at once: far fewer than a system lets a program open. */
const AT_ONCE = 32;

/** Works on the items in their order, some at once. */
async function inTurns<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>) {
  let next = 0;
  const one = async () => {
    for (let index = next++; index < items.length; index = next++) await work(items[index]!, index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/**
 * Reads files, of those that are as they were when they were last read only the name and the times. The cache holds one
 * kind of value under each path: a path's folder and extension say which.
 */
export async function readChanged<T>(
  files: readonly ContentFile[],
  { cache, pathOf, read, progress }: Options<T>,
): Promise<ReadFiles<T>> {
  const values = new Array<T | undefined>(files.length);
  const problems = files.map((): readonly ContentProblem[] => []);
  let [opened, done] = [0, 0];

  const valueOf = async (file: ContentFile): Promise<T> => {
    const path = pathOf(file);
    // Asked before the file is read: what changes in between is found the next time.
    const stamp = await stat(file.path, { bigint: true }).then(stampOf, (error: unknown) => {
      throw unreadable(error, file.shown);
    });
    const kept = cache.get(path);
    const isSame = kept?.shown === file.shown;
    if (isSame && kept.stamp === stamp) return kept.value as T;
    const bytes = await readBytes(file.path, file.shown);
    opened++;
    const digest = digestOf(bytes);
    const value = isSame && kept.digest === digest ? (kept.value as T) : await read(file, bytes);
    cache.set(path, { stamp, digest, shown: file.shown, value });
    return value;
  };

  await inTurns(files, async (file, index) => {
    try {
      values[index] = await valueOf(file);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems[index] = error.problems;
    }
    progress?.(++done, files.length);
  });
  return { values: values.filter((value) => value !== undefined), problems: problems.flat(), opened };
}
