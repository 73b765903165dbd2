import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import type { Article, ExtractedEvent, ImportedEvent, Note, Sheet } from '../model/index.ts';
import { listArticleFiles } from './article-files.ts';
import { codeVersion } from './code-version.ts';
import { ContentCache } from './content-cache.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import { type ContentFile, duplicates } from './content-files.ts';
import { ARTICLES, IMPORTS, NOTES } from './content-folder.ts';
import { decodeUtf8 } from './decode.ts';
import { listNoteFiles } from './note-files.ts';
import { readBytes } from './read-bytes.ts';
import { readChanged } from './read-changed.ts';
import { readNote } from './read-note.ts';
import { readSheet } from './read-sheet.ts';
import { SharedReading } from './shared-reading.ts';
import { listSheetFiles } from './sheet-files.ts';

/** Everything that the content folder holds, and what deserves a word in the log. */
export interface Content {
  articles: Article[];
  /** The events that were read in the articles. */
  extracted: ExtractedEvent[];
  sheets: Sheet[];
  /** The events of the sheets. */
  imported: ImportedEvent[];
  notes: Note[];
  /** The file of each article, by id, as errors show it. */
  files: Map<string, string>;
  warnings: string[];
  /** How many files were opened: the others are as they were when they were last read. */
  opened: number;
}

export interface Options {
  /** What was read before. */
  cache?: ContentCache;
  /** Told again and again while a reading takes long: how many articles of how many have been read. */
  progress?: (done: number, of: number) => void;
}

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Reads the articles, the sheets and the notes of a content folder, sorted by id; of articles and sheets only those that
 * have changed since they were last read. There may be no sheets and no notes, and no articles where there are sheets. Throws one ContentError that lists all that is
 * wrong in all files.
 */
export async function readContent(folder: string, options: Options = {}): Promise<Content> {
  const { cache = new ContentCache(codeVersion()), progress } = options;
  const content: Content = {
    articles: [],
    extracted: [],
    sheets: [],
    imported: [],
    notes: [],
    files: new Map(),
    warnings: [],
    opened: 0,
  };
  const problems: ContentProblem[] = [];
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  };

  const pathOf = (file: ContentFile) => relative(folder, file.path).split(sep).join('/');
  const [articles, imports] = [join(folder, ARTICLES), join(folder, IMPORTS)];
  const hasImports = await isFolder(imports);
  const files: ContentFile[] = [];
  if (!hasImports || (await isFolder(articles)))
    await attempt(async () => {
      const own = await listArticleFiles(articles, folder);
      files.push(...own);
      content.files = new Map(own.map(({ id, shown }) => [id, shown]));
      const reading = new SharedReading(own.length);
      const read = (file: ContentFile, bytes: Uint8Array) => reading.read(file, bytes);
      const found = await readChanged(own, { cache, pathOf, progress, read }).finally(() => reading.end());
      content.opened += found.opened;
      problems.push(...found.problems);
      for (const { article, events, warnings } of found.values) {
        content.articles.push(article);
        content.warnings.push(...warnings);
        for (const event of events) content.extracted.push(event);
      }
    });
  if (hasImports)
    await attempt(async () => {
      const own = (await listSheetFiles(imports, folder)) ?? [];
      files.push(...own);
      const found = await readChanged(own, {
        cache,
        pathOf,
        read: (file, bytes) => readSheet(file.id, decodeUtf8(bytes, file.shown), file.shown, pathOf(file)),
      });
      content.opened += found.opened;
      problems.push(...found.problems);
      for (const { sheet, events, warnings } of found.values) {
        content.sheets.push(sheet);
        for (const event of events) content.imported.push(event);
        content.warnings.push(...warnings);
      }
    });
  await attempt(async () => {
    const lang = new Map([...content.articles, ...content.sheets].map((source) => [source.id, source.lang]));
    for (const file of await listNoteFiles(join(folder, NOTES), folder))
      await attempt(async () => {
        const text = decodeUtf8(await readBytes(file.path, file.shown), file.shown);
        content.notes.push(readNote(file.id, text, file.shown, (source) => lang.get(source)));
      });
  });
  problems.push(...duplicates(files, 'files'));
  if (problems.length > 0) throw new ContentError(problems);
  cache.keep(new Set(files.map(pathOf)));
  return content;
}
