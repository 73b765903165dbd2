import { defineMiddleware } from 'astro:middleware';

const MODULE = '<script type="module" src=';

/**
 * Lets the pages' scripts run as soon as they have arrived, while a long list may still be arriving: a module script
 * waits for the whole page unless it is `async`, which Astro has no setting for. Each script waits by itself for what it
 * needs.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = (await response.text()).replaceAll(MODULE, MODULE.replace('<script', '<script async'));
  return new Response(html, response);
});
