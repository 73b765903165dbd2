/**
 * Leaves the collections out of the code that draws the pages. Astro writes all of them into it as one text, which the
 * bundler and each thread then take through their memory several times: 22 MB for 2,000 articles. Here the code reads
 * the file that Astro keeps them in.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

/** How Astro names the module of the collections, and the file. Where it names them otherwise, it goes on as ever. */
const MODULE = '\0astro:data-layer-content';
const FILE = 'data-store.json';

export function contentBeside(): AstroIntegration {
  return {
    name: 'frise-content-beside',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL(FILE, config.cacheDir));
        const plugin = {
          name: 'frise:content-beside',
          load: {
            order: 'pre' as const,
            handler(id: string) {
              if (id !== MODULE || !existsSync(file)) return undefined;
              return [
                "import { readFileSync } from 'node:fs';",
                `export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
              ].join('\n');
            },
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
