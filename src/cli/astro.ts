/**
 * Runs Astro's command line as it is, but for two things: what must not depend on who calls it is settled, and a build
 * takes the place of the last one only when it is whole (build.ts).
 */
import { astroCommand, SETTLED } from './astro-command.ts';
import { build } from './build.ts';
import { restore } from './output-folder.ts';

const [, , command, ...options] = process.argv;
const asksForHelp = options.some((option) => option === '--help' || option === '-h');

if (command === 'build' && !asksForHelp) {
  process.exitCode = await build(options);
} else {
  if (command === 'preview') restore('dist');
  Object.assign(process.env, SETTLED);
  await import(astroCommand().href);
}
