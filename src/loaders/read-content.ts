import { readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import type { Article, ImportedEvent, Note, Sheet } from '../model/index.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import { type ContentFile, duplicates } from './content-files.ts';
import { listArticleFiles } from './article-files.ts';
import { decodeUtf8 } from './decode.ts';
import { listNoteFiles } from './note-files.ts';
import { readArticleFiles } from './read-article.ts';
import { readNote } from './read-note.ts';
import { readSheet, type ReadSheet } from './read-sheet.ts';
import { listSheetFiles } from './sheet-files.ts';

/** Everything that the content folder holds, and what deserves a word in the log. */
export interface Content {
  articles: Article[];
  sheets: Sheet[];
  /** The events of the sheets. */
  imported: ImportedEvent[];
  notes: Note[];
  /** The file of each article, by id, as errors show it. */
  files: Map<string, string>;
  warnings: string[];
}

/** The folders of the content folder that are read. */
export const ARTICLES = 'articles';
export const IMPORTS = 'imports';
export const NOTES = 'notes';

/** The last reading of each sheet: the collections load one after the other, mostly from the same text. */
const lastRead = new Map<string, { text: string; read: ReadSheet }>();

async function readSheetFile(folder: string, file: ContentFile): Promise<ReadSheet> {
  const text = decodeUtf8(await readFile(file.path), file.shown);
  const last = lastRead.get(file.path);
  if (last?.text === text) return last.read;
  const path = relative(folder, file.path).split(sep).join('/');
  const read = readSheet(file.id, text, file.shown, path);
  lastRead.set(file.path, { text, read });
  return read;
}

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Reads the articles, the sheets and the notes of a content folder, sorted by id. There may be no sheets and no notes, and
 * no articles where there are sheets. Throws one ContentError that lists all that is wrong in all files.
 */
export async function readContent(folder: string): Promise<Content> {
  const content: Content = {
    articles: [],
    sheets: [],
    imported: [],
    notes: [],
    files: new Map(),
    warnings: [],
  };
  const problems: ContentProblem[] = [];
  const attempt = async (read: () => Promise<void>) => {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  };

  const [articles, imports] = [join(folder, ARTICLES), join(folder, IMPORTS)];
  const hasImports = await isFolder(imports);
  const files: ContentFile[] = [];
  if (!hasImports || (await isFolder(articles)))
    await attempt(async () => {
      const own = await listArticleFiles(articles);
      files.push(...own);
      content.files = new Map(own.map(({ id, shown }) => [id, shown]));
      const read = await readArticleFiles(own);
      content.articles = read.articles;
      content.warnings.push(...read.warnings);
    });
  if (hasImports)
    await attempt(async () => {
      const sheets = (await listSheetFiles(imports)) ?? [];
      files.push(...sheets);
      for (const file of sheets)
        await attempt(async () => {
          const { sheet, events, warnings } = await readSheetFile(folder, file);
          content.sheets.push(sheet);
          for (const event of events) content.imported.push(event);
          content.warnings.push(...warnings);
        });
    });
  await attempt(async () => {
    const lang = new Map([...content.articles, ...content.sheets].map((source) => [source.id, source.lang]));
    for (const file of await listNoteFiles(join(folder, NOTES)))
      await attempt(async () => {
        const text = decodeUtf8(await readFile(file.path), file.shown);
        content.notes.push(readNote(file.id, text, file.shown, (source) => lang.get(source)));
      });
  });
  problems.push(...duplicates(files, 'files'));
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}
