import { join, sep } from 'node:path';

import type { Loader, LoaderContext } from 'astro/loaders';

import { ARTICLES, contentFolder, IMPORTS, NOTES } from './content-folder.ts';
import type { Published } from './published-content.ts';
import { readBefore } from './reading-ahead.ts';

interface Entry {
  id: string;
}

/** What a collection holds, and the words of the log on where it comes from. */
interface Collection {
  entries: readonly Entry[];
  warnings?: readonly string[];
}

/**
 * A loader whose entries are computed from all articles and sheets. Each entry carries the digest of its data, so that
 * those that are as they were are left in the store, and no other: what an earlier version of the code has left there
 * never shows. Every loader goes through all of the content, so that whichever fails first tells of everything that is
 * wrong.
 */
function contentLoader(name: string, collectionOf: (content: Published) => Collection): Loader {
  const load = async ({ store, logger, parseData, generateDigest, config, watcher }: LoaderContext) => {
    const info = (sentence: string) => logger.info(sentence);
    const content =
      (await readBefore(info)) ??
      // Only now: a build, whose content a thread has read, has no use for the extraction.
      (await (
        await import('./published-content.ts')
      ).publishedContent({
        cacheDir: config.cacheDir,
        stays: watcher !== undefined,
        info,
        warn: (sentence) => logger.warn(sentence),
      }));
    const { entries, warnings = [] } = collectionOf(content);
    for (const warning of warnings) logger.warn(warning);
    const changed = entries
      .map((entry) => ({ entry, digest: generateDigest({ ...entry }) }))
      .filter(({ entry, digest }) => store.get(entry.id)?.digest !== digest);
    const parsed = await Promise.all(
      changed.map(async ({ entry: { id }, entry, digest }) => ({
        id,
        digest,
        data: await parseData({ id, data: { ...entry } }),
      })),
    );
    // Only now: a file that cannot be read leaves the last good entries in place.
    const current = new Set(entries.map(({ id }) => id));
    for (const id of store.keys()) if (!current.has(id)) store.delete(id);
    for (const entry of parsed) store.set(entry);
    const { articles, sheets, opened } = content;
    const read = opened === 0 ? '' : `, ${opened} file(s) read`;
    logger.info(`${entries.length} from ${articles.length} article(s) and ${sheets.length} sheet(s)${read}`);
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
export const eventsLoader = () => contentLoader('frise-events', (content) => ({ entries: content.events() }));
