/**
 * The loaders of the collections, read by Node, as the command line reads them. Vite, which reads the configuration of
 * the content, would first rewrite the whole of the extraction, hundreds of files one by one, whenever a build begins.
 */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

export const { articlesLoader, eventsLoader, sheetsLoader } = load(
  './collections.ts',
) as typeof import('./collections.ts');
