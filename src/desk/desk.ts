import type { AstroIntegration } from 'astro';

/** `/desk/` and `/en/desk/`, for editors: only while the site is being worked on, never in what is built. */
export const desk = (): AstroIntegration => ({
  name: 'frise-desk',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      for (const pattern of ['/desk', '/en/desk'])
        injectRoute({ pattern, entrypoint: new URL('Desk.astro', import.meta.url), prerender: true });
    },
  },
});
