import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  // Where the site will stand, for those who cannot give options: "https://you.example" and "/folder/".
  site: process.env.FRISE_SITE || undefined,
  base: process.env.FRISE_BASE || '/',
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
