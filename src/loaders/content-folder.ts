import { relative, resolve } from 'node:path';

/** The folders of the content folder that are read. */
export const ARTICLES = 'articles';
export const IMPORTS = 'imports';
export const NOTES = 'notes';

/**
 * The absolute path of the content folder: `FRISE_CONTENT` if it is set, else `content/`, both counted from the
 * working directory. The only place that reads the variable.
 */
export function contentFolder(): string {
  return resolve(process.env['FRISE_CONTENT'] || 'content');
}

/** A path as the user would type it: relative to the working directory unless it lies outside of it. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return (shown.startsWith('..') ? path : shown).replaceAll('\\', '/');
}
