import { readFile } from 'node:fs/promises';

import type { Article } from '../model/index.ts';
import type { ContentFile } from './content-files.ts';
import { listArticleFiles } from './article-files.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import { decodeUtf8 } from './decode.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText, type TextDefaults } from './read-text.ts';

/** Articles, and what deserves a word in the log though it stops nothing. */
export interface ReadArticles {
  articles: Article[];
  warnings: string[];
}

/**
 * Reads one article file. `defaults` stand in for what a plain text does not say.
 * Throws a ContentError when the file is broken, and the system's error when it cannot be read.
 */
export async function readArticle(file: ContentFile, defaults: TextDefaults = {}) {
  const text = decodeUtf8(await readFile(file.path), file.shown);
  if (/\.md$/i.test(file.path)) return readMarkdown(file.id, text, file.shown);
  return { article: readText(file.id, text, file.shown, defaults), warnings: [] as string[] };
}

/** Reads every article of a folder, sorted by id. Throws a ContentError as `listArticleFiles` and `readArticleFiles` do. */
export async function readArticles(folder: string): Promise<ReadArticles> {
  return readArticleFiles(await listArticleFiles(folder));
}

/** Reads articles. Throws one ContentError that lists all that is wrong, so that the files can be mended in one go. */
export async function readArticleFiles(files: readonly ContentFile[]): Promise<ReadArticles> {
  const problems: ContentProblem[] = [];
  const read: ReadArticles = { articles: [], warnings: [] };
  for (const file of files) {
    try {
      const { article, warnings } = await readArticle(file);
      read.articles.push(article);
      read.warnings.push(...warnings);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return read;
}
