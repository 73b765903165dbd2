/** Where Astro, and we, keep what is of use for the next build. */
export const CACHE_FOLDER = new URL('../../.astro/', import.meta.url);
