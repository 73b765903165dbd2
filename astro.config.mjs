import { fileURLToPath } from 'node:url';

import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

import { desk } from './src/desk/desk.ts';
import { CACHE_FOLDER } from './src/loaders/cache-folder.ts';
import { forgetRead } from './src/loaders/reading-ahead.ts';
import { contentBeside } from './src/prerender/content-beside.ts';
import { knownHashes } from './src/prerender/known-hashes.ts';
import { parallelPages } from './src/prerender/parallel-pages.ts';

/**
 * Where the site will stand: `FRISE_SITE`, "https://example.org" or "https://example.org/news/". Without it the site
 * works anywhere at the root of an address, and what needs whole addresses does without: see the README.
 */
function siteOf(address) {
  if (!address) return undefined;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `FRISE_SITE is "${address}", which is not the address of a site. Write it like https://example.org or https://example.org/news/.`,
    );
  }
  return url;
}

const site = siteOf(process.env.FRISE_SITE);

/** Astro bundles the developers' toolbar to read the content, also where nothing is served. */
const withoutToolbar = {
  name: 'frise:without-toolbar',
  configResolved({ environments }) {
    for (const { optimizeDeps } of Object.values(environments)) {
      Object.assign(optimizeDeps, { include: [], noDiscovery: true });
    }
  },
};
/**
 * A script that is asked for later is just imported. Vite would look for styles and more scripts that it needs first, of
 * which there are none, with more code than some of these scripts have.
 */
const plainImports = {
  name: 'frise:plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
};
/** When the pages are drawn, the collections are in their file. */
const forgetting = { name: 'frise-forgetting', hooks: { 'astro:build:start': forgetRead } };
const isDev = process.argv.includes('dev');

export default defineConfig({
  output: 'static',
  ...(site && { site: site.origin, base: site.pathname }),
  // A list of the pages is made of whole addresses. Frames and wrong addresses are no pages to be found.
  integrations: [
    desk(),
    forgetting,
    contentBeside(),
    knownHashes(),
    parallelPages(),
    ...(site ? [sitemap({ filter: (page) => !/\/(?:embed|404)\/$/.test(page) })] : []),
  ],
  // While one writes, the server takes the files of the list of exports for pages, which would need a slash.
  trailingSlash: isDev ? 'ignore' : 'always',
  // Where Vitest and `astro check` look for the collections as well.
  cacheDir: fileURLToPath(CACHE_FOLDER),
  // A page's styles are in the page: the first paint waits for no further file. The policy below knows them by their
  // hashes, and needs no exception.
  build: {
    inlineStylesheets: 'always',
    // While one page is written to the disk, the next ones are drawn.
    concurrency: 8,
  },
  // The scripts are few: to ask for some of them ahead would cost more than it gains.
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: isDev ? [] : [withoutToolbar, plainImports],
  },
  // The texts are shown as they are: nothing is rendered as Markdown. Shiki would also write inline styles.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "font-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
