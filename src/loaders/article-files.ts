import { ContentError } from './content-error.ts';
import { type ContentFile, fileId, type FileKind, listFiles } from './content-files.ts';
import { shownPath } from './content-folder.ts';

const ARTICLES: FileKind = {
  readable: /\.(txt|md)$/i,
  one: 'article',
  many: 'articles',
  advice: 'Save it as plain text (.txt) or Markdown (.md), or move it out of the folder.',
};

/** The id of the article in a file. */
export const articleId = (folder: string, path: string): string => fileId(folder, path, ARTICLES);

/**
 * The article files of a folder, sorted by id. Hidden files are left alone. Throws a ContentError when the folder is
 * missing, when a file is of a kind that Frise does not read, or when two files have one id.
 */
export async function listArticleFiles(folder: string): Promise<ContentFile[]> {
  const files = await listFiles(folder, ARTICLES);
  if (files) return files;
  const advice = 'Create it, or name another content folder in the environment variable FRISE_CONTENT.';
  throw new ContentError([
    { file: shownPath(folder), problem: 'There is no such folder of articles.', advice },
  ]);
}
