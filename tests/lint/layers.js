/**
 * Who may import what: "imports point down". For each folder of `src/`, the other folders it may import from, and the
 * modules from outside that it may not. A folder may always import from itself.
 *
 * @typedef {{ layers: string[], without: RegExp[] }} Layer
 */

const ASTRO = /^astro(?:$|[:/])/;
const NODE = /^node:/;
/** The policy of a page names its styles by their hashes; the web's own way to them takes a turn of a thread for each. */
const NODE_BUT_HASHES = /^node:(?!crypto$)/;
const D3 = /^d3(?:$|-)/;
const CONTENT = /^astro:content$/;

/** @type {Record<string, Layer>} */
export const LAYERS = {
  threads: { layers: [], without: [ASTRO, D3] },
  model: { layers: [], without: [/./] },
  dates: { layers: ['model'], without: [/^(?!date-fns)/] },
  extract: { layers: ['dates', 'model'], without: [ASTRO, NODE, D3] },
  timeline: { layers: ['dates', 'model'], without: [ASTRO, NODE] },
  fonts: { layers: ['model'], without: [ASTRO] },
  i18n: { layers: ['dates', 'model'], without: [ASTRO, NODE, D3] },
  export: { layers: ['timeline', 'fonts', 'i18n', 'dates', 'model'], without: [ASTRO, NODE] },
  editing: { layers: ['dates', 'model'], without: [ASTRO, NODE, D3] },
  loaders: { layers: ['threads', 'editing', 'extract', 'i18n', 'dates', 'model'], without: [CONTENT, D3] },
  'middleware.ts': { layers: ['prerender'], without: [CONTENT, NODE, D3] },
  'content.config.ts': { layers: ['loaders', 'model'], without: [NODE, D3] },
  client: { layers: ['timeline', 'i18n', 'dates', 'model'], without: [ASTRO, NODE] },
  styles: { layers: [], without: [/./] },
  components: {
    layers: ['client', 'styles', 'timeline', 'export', 'fonts', 'i18n', 'dates', 'model'],
    without: [CONTENT, NODE_BUT_HASHES],
  },
  layouts: {
    layers: ['components', 'client', 'styles', 'timeline', 'export', 'fonts', 'i18n', 'dates', 'model'],
    without: [CONTENT, NODE],
  },
  pages: {
    layers: [
      'layouts',
      'components',
      'client',
      'styles',
      'timeline',
      'export',
      'fonts',
      'i18n',
      'dates',
      'model',
    ],
    without: [NODE],
  },
  // Only in development: it sees both what is read and how it is shown.
  desk: {
    layers: ['components', 'styles', 'loaders', 'editing', 'extract', 'i18n', 'dates', 'model'],
    without: [CONTENT, NODE, D3],
  },
  // It draws with the code that Astro has built, whatever is in it.
  prerender: { layers: ['threads'], without: [CONTENT, D3] },
  cli: {
    layers: ['loaders', 'editing', 'extract', 'timeline', 'export', 'fonts', 'i18n', 'dates', 'model'],
    without: [CONTENT],
  },
};
