import { defineConfig } from 'astro/config';

import { desk } from './src/desk/desk.ts';

export default defineConfig({
  output: 'static',
  integrations: [desk()],
  trailingSlash: 'always',
  // Where Vitest and `astro check` look for the collections as well.
  cacheDir: './.astro/',
  // A page's styles are in the page: the first paint waits for no further file. The policy below knows them by their
  // hashes, and needs no exception.
  build: { inlineStylesheets: 'always' },
  // The scripts are few: to ask for some of them ahead would cost more than it gains.
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
  // The texts are shown as they are: nothing is rendered as Markdown. Shiki would also write inline styles.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "font-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
