/**
 * Draws the pages of a large site on several cores. Astro draws all pages on one; here some of them are handed to
 * threads that have the same built code and the same content, and so give back the same bytes.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { AstroIntegration } from 'astro';

import { pageLog } from './page-log.ts';
import { PageThread, type Stylesheets } from './page-thread.ts';
import { sharing } from './sharing.ts';

/** Each thread holds the content once more: with more of them, memory would be what is scarce. */
const MOST_THREADS = 2;

/** How Astro names the file that its pages are drawn from. */
const ENTRY = /^prerender-entry\./;

export function parallelPages(): AstroIntegration {
  let entry: string | undefined;
  let pages: ReadonlyMap<string, { styles: Stylesheets }> = new Map();
  /** Hears where Vite has written the code that draws the pages. */
  const watcher = {
    name: 'frise:entry-of-the-pages',
    writeBundle({ dir }: { dir?: string | undefined }, bundle: object) {
      const file = Object.keys(bundle).find((name) => ENTRY.test(name));
      if (dir !== undefined && file !== undefined) entry = pathToFileURL(join(dir, file)).href;
    },
  };
  return {
    name: 'frise-parallel-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [watcher] } });
      },
      // Their style sheets are filled in while Astro builds.
      'astro:build:setup': ({ pages: built }) => void (pages = built),
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const logOf = (pages: number) => pageLog(logger, pages);
        setPrerenderer((own) => {
          const helpersFor = () => {
            if (entry === undefined) {
              logger.warn('The pages are drawn on one core: Astro’s code for them was not found.');
              return [];
            }
            const data = {
              entry,
              styles: new Map([...pages].map(([key, { styles }]) => [key, styles] as const)),
            };
            const count = Math.min(availableParallelism() - 1, MOST_THREADS);
            return Array.from({ length: count }, () => new PageThread(data));
          };
          return sharing(own, helpersFor, logOf);
        });
      },
    },
  };
}
