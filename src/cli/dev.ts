/**
 * `npm run dev`: Astro's development server, started anew when the code changes that turns articles into events. Astro
 * loads that code once, and would go on showing the events of the old one. (It watches articles and pages itself.)
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { resolve } from 'node:path';

const SOURCE = resolve(import.meta.dirname, '..');
const FOLDERS = ['extract', 'dates', 'editing', 'loaders', 'model'];

/** Editors write a file in several steps (ms). */
const SETTLED = 200;

const start = () =>
  spawn(process.execPath, [resolve(import.meta.dirname, 'astro.ts'), 'dev', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });

let server = start();
let restarting = false;
let timer: NodeJS.Timeout | undefined;

/** Without a restart on its way, the end of the server is the end of the command. */
const follow = () =>
  server.once('exit', (code, signal) => {
    if (!restarting) process.exit(code ?? (signal ? 1 : 0));
    restarting = false;
    server = start();
    follow();
  });
follow();

for (const folder of FOLDERS) {
  watch(resolve(SOURCE, folder), { recursive: true }, (_, name) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`src/${folder}/${name ?? ''} has changed: the events are extracted anew.`);
      restarting = true;
      server.kill();
    }, SETTLED);
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    restarting = false;
    server.kill(signal);
  });
}
