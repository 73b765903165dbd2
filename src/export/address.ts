import { eventHash, type PageRef, pathOf } from '../i18n/paths.ts';
import type { Language } from '../model/index.ts';
import type { ExportOptions } from './content.ts';

/** An address of the site: whole where its origin is known, else from the root. `path` begins with a slash. */
export function addressOf(path: string, { site }: Pick<ExportOptions, 'site'>): string {
  return site === undefined ? path : new URL(path, site).href;
}

/** The address of a page in a language; the options' own by default. */
export function pageAddress(
  options: ExportOptions,
  page: PageRef = options.page,
  lang = options.lang,
): string {
  return addressOf(pathOf(lang, page, options.base), options);
}

/** The address of an event in the list of the timeline's page; in an archive, of the period's page that lists it. */
export function eventAddress(id: string, options: ExportOptions): string {
  const path = options.periods?.get(id);
  return (
    pageAddress(options, path === undefined ? { name: 'home' } : { name: 'period', path }) + eventHash(id)
  );
}

/** The path of an export, from the root: beside its page, "/en/articles/x/events.json". */
export function filePath(file: string, lang: Language, page: PageRef, base: string): string {
  return pathOf(lang, page, base) + file;
}
