import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import slugify from '@sindresorhus/slugify';

import { ContentError, type ContentProblem } from './content-error.ts';
import { shownPath } from './content-folder.ts';

/** A file that holds an article. */
export interface ArticleFile {
  id: string;
  /** Absolute. */
  path: string;
  /** As errors show it. */
  shown: string;
}

const READABLE = /\.(txt|md)$/i;

/** The id of the article in a file: its path inside the folder, without extension, in URL-safe characters. */
export function articleId(folder: string, path: string): string {
  const parts = relative(folder, path)
    .replace(/\.[^.]*$/, '')
    .split(sep);
  return parts.map((part) => slugify(part, { decamelize: false }) || 'article').join('/');
}

/** One problem for each file whose id another one has taken. */
function duplicates(files: ArticleFile[]): ContentProblem[] {
  const first = new Map<string, ArticleFile>();
  return files.flatMap((file) => {
    const taken = first.get(file.id);
    if (!taken) {
      first.set(file.id, file);
      return [];
    }
    const problem = `Two articles have the id "${file.id}": this file and ${taken.shown}.`;
    return [{ file: file.shown, problem, advice: 'Rename one of the two files.' }];
  });
}

/**
 * The article files of a folder, sorted by id. Hidden files are left alone. Throws a ContentError when the folder is
 * missing, when a file is of a kind that Frise does not read, or when two files have one id.
 */
export async function listArticleFiles(folder: string): Promise<ArticleFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const advice = 'Create it, or name another content folder in the environment variable FRISE_CONTENT.';
    throw new ContentError([
      { file: shownPath(folder), problem: 'There is no such folder of articles.', advice },
    ]);
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
  const unreadable = paths
    .filter((path) => !READABLE.test(path))
    .map((path) => ({
      file: shownPath(path),
      problem: 'Frise does not read this kind of file as an article.',
      advice: 'Save it as plain text (.txt) or Markdown (.md), or move it out of the folder.',
    }));
  const files = paths
    .filter((path) => READABLE.test(path))
    .map((path) => ({ id: articleId(folder, path), path, shown: shownPath(path) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const problems = [...unreadable, ...duplicates(files)];
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}
