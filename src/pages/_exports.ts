import { group } from 'd3';

import { exportContent } from '../export/export-content.ts';
import type { ExportContent, ExportOptions } from '../export/content.ts';
import { isTooMany, pathsOf, yearsOf } from '../export/archive.ts';
import { type Export, exportsBeside } from '../export/index.ts';
import { filePath } from '../export/address.ts';
import type { PageRef } from '../i18n/paths.ts';
import {
  type Article,
  isExtracted,
  type Language,
  LANGUAGES,
  type Sheet,
  type TimelineEvent,
} from '../model/index.ts';
import { once } from '../model/once.ts';

interface Content {
  articles: Article[];
  sheets: Sheet[];
  events: TimelineEvent[];
}

/** A file of the site: where it is, and what makes it. */
export interface ExportFile {
  /** Its path from the base, without a slash before it. */
  path: string;
  type: string;
  write: (place: Pick<ExportOptions, 'base' | 'site'>) => ReturnType<Export['write']>;
}

/** A page that exports stand beside. */
interface Place {
  lang: Language;
  page: PageRef;
  content: () => ExportContent;
}

/** The pages of a language that exports stand beside, with the events of each. */
function placesOf(lang: Language, { articles, sheets, events }: Content): Place[] {
  const home: Place = {
    lang,
    page: { name: 'home' },
    content: once(() => exportContent(lang, articles, sheets, events)),
  };
  const byArticle = group(events.filter(isExtracted), ({ evidence }) => evidence.article);
  const own = articles.map((article): Place => ({
    lang,
    page: { name: 'article', id: article.id },
    content: once(() => exportContent(lang, [article], [], byArticle.get(article.id) ?? [])),
  }));
  return [home, ...own];
}

/** Every file that the exports make of the content. */
export function exportFiles(content: Content): ExportFile[] {
  const isArchive = isTooMany(content.events);
  const periods = isArchive ? { periods: pathsOf(yearsOf(content.events)) } : {};
  return LANGUAGES.flatMap((lang) => placesOf(lang, content)).flatMap(({ lang, page, content: own }) =>
    exportsBeside(page, isArchive)
      .filter(({ scope }) => scope !== 'site' || lang === LANGUAGES[0])
      .map(({ file, type, write }) => ({
        path: decodeURIComponent(filePath(file, lang, page, '/').slice(1)),
        type,
        write: (place) => write(own(), { lang, page, ...periods, ...place }),
      })),
  );
}
