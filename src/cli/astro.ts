/**
 * Runs Astro's command line as it is, after settling what must not depend on who calls it: nothing is reported to
 * anybody, and the servers stay in the foreground even where Astro thinks that an automated tool started it.
 */
import { readFileSync } from 'node:fs';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';

const manifest = new URL(import.meta.resolve('astro/package.json'));
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
await import(new URL(bin.astro, manifest).href);
