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
 * missing, and as `listFiles` does. `root` is the content folder, out of which no link may lead.
 */
export async function listArticleFiles(folder: string, root = folder): Promise<ContentFile[]> {
  const files = await listFiles(folder, ARTICLES, root);
  if (files) return files;
  const advice = 'Create it, or name another content folder in the environment variable FRISE_CONTENT.';
  throw new ContentError([
    { file: shownPath(folder), problem: 'There is no such folder of articles.', advice },
  ]);
}
