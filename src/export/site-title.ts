import { t } from '../i18n/messages.ts';
import type { Article, Language, Sheet } from '../model/index.ts';

/** What the site is called: as its only source, where that has a title. */
export interface SiteTitle {
  text: string;
  /** The language of the source; absent when the title is the site's own. */
  lang?: Language;
}

export function siteTitle(lang: Language, articles: readonly Article[], sheets: readonly Sheet[]): SiteTitle {
  const [only, ...others] = [...articles, ...sheets];
  if (only?.title === undefined || others.length > 0) return { text: t(lang, 'home.title') };
  return { text: only.title, lang: only.lang };
}
