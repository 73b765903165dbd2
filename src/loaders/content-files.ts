import { type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import slugify from '@sindresorhus/slugify';

import { ContentError, type ContentProblem } from './content-error.ts';
import { shownPath } from './content-folder.ts';
import { linkProblem, outwardProblem } from './content-links.ts';
import { unreadable } from './read-bytes.ts';

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

const pathOf = (entry: Dirent) => join(entry.parentPath, entry.name);

const aOrAn = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** What cannot be read though it has the name of a file that can: a folder, or something that only programs talk through. */
function noFileProblem(entry: Dirent, { readable, one }: FileKind): ContentProblem[] {
  const isThing = entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice();
  const isNamed = entry.isDirectory() && readable.test(entry.name);
  if (!isThing && !isNamed) return [];
  const file = shownPath(pathOf(entry));
  return isThing
    ? [{ file, problem: 'This is no file that holds a text.', advice: 'Move it out of the folder.' }]
    : [{ file, problem: `This is a folder with the name of ${aOrAn(one)}.`, advice: 'Rename the folder.' }];
}

/** A part of an address longer than this is no file's name on any system, once something is added to it (characters). */
const LONGEST_NAME = 200;

function nameProblems(files: readonly ContentFile[]): ContentProblem[] {
  return files
    .filter(({ id }) => id.split('/').some((part) => part.length > LONGEST_NAME))
    .map(({ shown }) => ({
      file: shown,
      problem: `In an address, the name of this file would have more than ${LONGEST_NAME} characters.`,
      advice: 'Give the file a shorter name.',
    }));
}

/**
 * The files of a folder, sorted by id; undefined when there is no such folder. Hidden files are left alone. Throws a
 * ContentError when a file is of a kind that Frise does not read, when two files have one id, when one is a link, or
 * when the folder leads out of `root`, the content folder.
 */
export async function listFiles(
  folder: string,
  kind: FileKind,
  root = folder,
): Promise<ContentFile[] | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && path === folder) return undefined;
    throw unreadable(error, shownPath(path));
  });
  if (entries === undefined) return undefined;
  const seen = entries.filter((entry) => !isHidden(folder, pathOf(entry)));
  const links = seen.filter((entry) => entry.isSymbolicLink()).map(pathOf);
  const astray = await Promise.all([
    ...(folder === root ? [] : [outwardProblem(folder, root)]),
    ...links.map((path) => linkProblem(path, root)),
  ]);
  const paths = seen
    .filter((entry) => entry.isFile())
    .map(pathOf)
    .sort();
  const unknown = paths
    .filter((path) => !kind.readable.test(path))
    .map((path) => ({
      file: shownPath(path),
      problem: `Frise does not read this kind of file as ${aOrAn(kind.one)}.`,
      advice: kind.advice,
    }));
  const files = paths
    .filter((path) => kind.readable.test(path))
    .map((path) => ({ id: fileId(folder, path, kind), path, shown: shownPath(path) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const problems = [
    ...astray.filter((problem) => problem !== undefined),
    ...seen.flatMap((entry) => noFileProblem(entry, kind)),
    ...unknown,
    ...nameProblems(files),
    ...duplicates(files, kind.many),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}
