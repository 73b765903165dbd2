import { type Language, LANGUAGES } from '../model/index.ts';

/** A page of the site, whatever its language. */
export type PageRef =
  | { name: 'home' }
  /** Of everything, or of one article. */
  | { name: 'summary'; article?: string | undefined }
  | { name: 'embed' }
  | { name: 'articles' }
  | { name: 'article'; id: string }
  /** A year or a month of an archive: "2021", "2021/03". */
  | { name: 'period'; path: string };

/** The ids of articles and events as addresses have them: each is asked for on many pages. */
const encoded = new Map<string, string>();

function idPath(id: string): string {
  const path = encoded.get(id) ?? id.split('/').map(encodeURIComponent).join('/');
  encoded.set(id, path);
  return path;
}

function pagePath(page: PageRef): string {
  switch (page.name) {
    case 'home':
      return '';
    case 'summary':
      return page.article === undefined ? 'summary/' : `summary/${idPath(page.article)}/`;
    case 'embed':
      return 'embed/';
    case 'articles':
      return 'articles/';
    case 'period':
      return `${page.path}/`;
    case 'article':
      return `articles/${idPath(page.id)}/`;
  }
}

/**
 * The path of a page in a language: "/articles/x/" in the site's first language, "/en/articles/x/" in the others.
 *
 * @param base where the site is mounted (Astro's `import.meta.env.BASE_URL`), with or without its last slash
 */
export function pathOf(lang: Language, page: PageRef, base = '/'): string {
  const folder = lang === LANGUAGES[0] ? '' : `${lang}/`;
  return `${base.replace(/\/*$/, '/')}${folder}${pagePath(page)}`;
}

/** The `id` of an event's element: the event's own, which HTML takes as it is. */
export function eventAnchor(id: string): string {
  return id;
}

/** The fragment that leads to an event on the timeline's page. Its slash may stand in a fragment as it is. */
export function eventHash(id: string): string {
  return `#${idPath(id)}`;
}

/** The path to an event on the timeline in a language: "/#erdogan-poutine-otan/le-17-decembre". */
export function eventPath(lang: Language, id: string, base = '/'): string {
  return pathOf(lang, { name: 'home' }, base) + eventHash(id);
}
