import { join } from 'node:path';

import type { Loader, LoaderContext } from 'astro/loaders';

import { extractEvents } from '../extract/index.ts';
import type { Article } from '../model/index.ts';
import { contentFolder } from './content-folder.ts';
import { readArticles } from './read-article.ts';

/** The folder that holds the articles' texts. */
const articlesFolder = () => join(contentFolder(), 'articles');

interface Entry {
  id: string;
}

/**
 * A loader whose entries are computed from all articles. The store is filled anew at each load: what an earlier
 * version of the extractor has left in the cache never shows.
 */
function articleLoader(name: string, entriesOf: (article: Article) => Entry[]): Loader {
  const load = async ({ store, logger, parseData }: LoaderContext) => {
    const { articles, warnings } = await readArticles(articlesFolder());
    for (const warning of warnings) logger.warn(warning);
    const entries = articles.flatMap(entriesOf);
    const parsed = await Promise.all(
      entries.map(async (entry) => ({
        id: entry.id,
        data: await parseData({ id: entry.id, data: { ...entry } }),
      })),
    );
    // Only now: an article that cannot be read leaves the last good entries in place.
    store.clear();
    for (const entry of parsed) store.set(entry);
    logger.info(`${entries.length} from ${articles.length} article(s)`);
  };
  return {
    name,
    load: async (context) => {
      await load(context);
      const { watcher, logger } = context;
      if (!watcher) return;
      const folder = articlesFolder();
      watcher.add(folder);
      const reload = (path: string) => {
        if (!path.startsWith(folder)) return;
        load(context).catch((error: unknown) =>
          logger.error(error instanceof Error ? error.message : String(error)),
        );
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
    },
  };
}

/** The texts, as the pages show them. */
export const articlesLoader = () => articleLoader('frise-articles', (article) => [article]);

/** The dated events of the texts. */
export const eventsLoader = () => articleLoader('frise-events', (article) => extractEvents(article).events);
