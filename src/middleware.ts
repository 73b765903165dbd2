import { defineMiddleware } from 'astro:middleware';

import { ReadyResponse } from './prerender/ready-response.ts';

const MODULE = '<script type="module" src=';
const ASYNC = Buffer.from(MODULE.replace('<script', '<script async'));

/** A page with each of its module scripts `async`. The bytes of a page without any are given back as they are. */
function withAsyncScripts(html: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = html.indexOf(MODULE); at >= 0; at = html.indexOf(MODULE, from)) {
    parts.push(html.subarray(from, at), ASYNC);
    from = at + MODULE.length;
  }
  return from === 0 ? html : Buffer.concat([...parts, html.subarray(from)]);
}

/**
 * Lets the pages' scripts run as soon as they have arrived, while a long list may still be arriving: a module script
 * waits for the whole page unless it is `async`, which Astro has no setting for. Each script waits by itself for what it
 * needs.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { buffer, byteOffset, byteLength } = withAsyncScripts(Buffer.from(await response.arrayBuffer()));
  const isWhole = byteLength === buffer.byteLength;
  return new ReadyResponse(isWhole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength), response);
});
