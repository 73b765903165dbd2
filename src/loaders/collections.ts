import { join, sep } from 'node:path';

import type { Loader, LoaderContext } from 'astro/loaders';

import { contentFolder } from './content-folder.ts';
import { editedEvents } from './edited-events.ts';
import { ARTICLES, type Content, IMPORTS, NOTES, readContent } from './read-content.ts';

interface Entry {
  id: string;
}

/** What a collection holds, and the words of the log on where it comes from. */
interface Collection {
  entries: readonly Entry[];
  warnings?: readonly string[];
}

/**
 * A loader whose entries are computed from all articles and sheets. The store is filled anew at each load: what an
 * earlier version of the extractor has left in the cache never shows. Every loader reads all of the content, so that
 * whichever fails first tells of everything that is wrong.
 */
function contentLoader(name: string, collectionOf: (content: Content) => Collection): Loader {
  const load = async ({ store, logger, parseData }: LoaderContext) => {
    const content = await readContent(contentFolder());
    const { entries, warnings = [] } = collectionOf(content);
    for (const warning of warnings) logger.warn(warning);
    const parsed = await Promise.all(
      entries.map(async (entry) => ({
        id: entry.id,
        data: await parseData({ id: entry.id, data: { ...entry } }),
      })),
    );
    // Only now: a file that cannot be read leaves the last good entries in place.
    store.clear();
    for (const entry of parsed) store.set(entry);
    const { articles, sheets } = content;
    logger.info(`${entries.length} from ${articles.length} article(s) and ${sheets.length} sheet(s)`);
  };
  return {
    name,
    load: async (context) => {
      await load(context);
      const { watcher, logger } = context;
      if (!watcher) return;
      const folders = [ARTICLES, IMPORTS, NOTES].map((folder) => join(contentFolder(), folder));
      watcher.add(folders);
      const reload = (path: string) => {
        if (!folders.some((folder) => path.startsWith(folder + sep))) return;
        load(context).catch((error: unknown) =>
          logger.error(error instanceof Error ? error.message : String(error)),
        );
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
    },
  };
}

/** The texts, as the pages show them. */
export const articlesLoader = () =>
  contentLoader('frise-articles', ({ articles, warnings }) => ({ entries: articles, warnings }));

/** The spreadsheets that events were imported from. */
export const sheetsLoader = () => contentLoader('frise-sheets', ({ sheets }) => ({ entries: sheets }));

/** The dated events of the texts and of the sheets, as notes correct them, and those that are notes. */
export const eventsLoader = () =>
  contentLoader('frise-events', (content) => ({ entries: editedEvents(content) }));
