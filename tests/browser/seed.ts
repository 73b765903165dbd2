/** The project's own article: what the tests of behaviour read. */
export const ARTICLE = 'erdogan-poutine-otan';

/** Its pages, by what they are; every one exists in each language. */
export const PAGES = ['', 'en/'].flatMap((lang) => [
  { name: `${lang || 'fr/'}timeline`, path: `/${lang}` },
  { name: `${lang || 'fr/'}article`, path: `/${lang}articles/${ARTICLE}/` },
  { name: `${lang || 'fr/'}summary`, path: `/${lang}summary/` },
]);

/** With the pages for frames, and the one that answers a wrong address. */
export const EVERY_PAGE = [
  ...PAGES,
  { name: 'fr/embed', path: '/embed/' },
  { name: 'en/embed', path: '/en/embed/' },
  { name: 'wrong address', path: '/nulle-part/' },
];

/** What the seed article tells, in the order of time: the words of each mention as they are in addresses. */
export const EVENTS = [
  '2002',
  'deux-mois',
  'le-17-decembre',
  'la-semaine-derniere',
  'dimanche',
  'le-12-janvier',
].map((words) => `${ARTICLE}/${words}`);

/** Selects the shapes of an event on the line: its bar, which lies under all dots, or the dots in its link. */
export const markOf = (id: string | undefined) =>
  `:is([data-mark="${id}"], a.event[href="#${id}"] :is(.mark, .dot, .ring))`;
