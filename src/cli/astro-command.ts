/** How Astro's own command line is started. */
import { readFileSync } from 'node:fs';

/**
 * What must not depend on who calls it: nothing is reported to anybody, and the servers stay in the foreground even
 * where Astro thinks that an automated tool started it.
 */
export const SETTLED = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** The address of the file that runs Astro's command line when it is imported. */
export function astroCommand(): URL {
  const manifest = new URL(import.meta.resolve('astro/package.json'));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
  return new URL(bin.astro, manifest);
}
