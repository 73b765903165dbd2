import type { APIRoute, GetStaticPaths } from 'astro';

import { PAUSE } from '../components/first-script.ts';

/** The script that every page with a line waits for, once: its name tells what it holds. */
export const getStaticPaths = (() => [
  { params: { script: PAUSE.file.replace(/\.js$/, '') } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(PAUSE.content, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
