import { type Language, LANGUAGES } from '../model/index.ts';

/** The first part of a page's address, by language: French has none. Made anew, since Astro writes into the params. */
export const languageRoutes = () =>
  LANGUAGES.map((lang: Language) => ({
    params: { lang: lang === 'fr' ? undefined : lang },
    props: { lang },
  }));
