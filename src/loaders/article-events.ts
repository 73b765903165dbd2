import { extractEvents } from '../extract/index.ts';
import type { Article, ExtractedEvent } from '../model/index.ts';
import type { ContentFile } from './content-files.ts';
import { articleFrom } from './read-article.ts';

/** An article file with everything that is read in it. */
export interface ArticleEvents {
  article: Article;
  events: ExtractedEvent[];
  /** What deserves a word in the log, as sentences that start with file and line. */
  warnings: string[];
}

/** Reads the events of an article file's bytes. Throws a ContentError when the file is broken. */
export function eventsFrom(file: ContentFile, bytes: Uint8Array): ArticleEvents {
  const { article, warnings } = articleFrom(file, bytes);
  return { article, warnings, events: extractEvents(article).events };
}
