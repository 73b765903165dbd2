import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import slugify from '@sindresorhus/slugify';

import { ContentError, type ContentProblem } from './content-error.ts';
import { shownPath } from './content-folder.ts';

/** A file that holds content. */
export interface ContentFile {
  id: string;
  /** Absolute. */
  path: string;
  /** As errors show it. */
  shown: string;
}

/** What a folder's files are, for listing them and for words about them. */
export interface FileKind {
  /** Matches the paths of files that can be read. */
  readable: RegExp;
  /** "article": one of them, and the id of a file whose name has no letter that a URL can hold. */
  one: string;
  /** "articles" */
  many: string;
  /** What to do with a file of another kind, as a whole sentence. */
  advice: string;
}

/** A file's id: its path inside the folder, without extension, in URL-safe characters. */
export function fileId(folder: string, path: string, { one }: Pick<FileKind, 'one'>): string {
  const parts = relative(folder, path)
    .replace(/\.[^.]*$/, '')
    .split(sep);
  return parts.map((part) => slugify(part, { decamelize: false }) || one).join('/');
}

/** One problem for each file whose id another one has taken. */
export function duplicates(files: readonly ContentFile[], many: string): ContentProblem[] {
  const first = new Map<string, ContentFile>();
  return files.flatMap((file) => {
    const taken = first.get(file.id);
    if (!taken) {
      first.set(file.id, file);
      return [];
    }
    const problem = `Two ${many} have the id "${file.id}": this file and ${taken.shown}.`;
    return [{ file: file.shown, problem, advice: 'Rename one of the two files.' }];
  });
}

const isHidden = (folder: string, path: string) =>
  relative(folder, path)
    .split(sep)
    .some((part) => part.startsWith('.'));

/**
 * The files of a folder, sorted by id; undefined when there is no such folder. Hidden files and links are left alone.
 * Throws a ContentError when a file is of a kind that Frise does not read, or when two files have one id.
 */
export async function listFiles(folder: string, kind: FileKind): Promise<ContentFile[] | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  });
  if (entries === undefined) return undefined;
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(folder, path))
    .sort();
  const unreadable = paths
    .filter((path) => !kind.readable.test(path))
    .map((path) => ({
      file: shownPath(path),
      problem: `Frise does not read this kind of file as ${/^[aeiou]/.test(kind.one) ? 'an' : 'a'} ${kind.one}.`,
      advice: kind.advice,
    }));
  const files = paths
    .filter((path) => kind.readable.test(path))
    .map((path) => ({ id: fileId(folder, path, kind), path, shown: shownPath(path) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const problems = [...unreadable, ...duplicates(files, kind.many)];
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}
