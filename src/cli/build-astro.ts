/** Astro's build, whose content is read from the first moment on. build.ts runs it in a process of its own. */
import { CACHE_FOLDER } from '../loaders/cache-folder.ts';
import { readAhead } from '../loaders/reading-ahead.ts';
import { astroCommand } from './astro-command.ts';

readAhead(CACHE_FOLDER);
await import(astroCommand().href);
