/**
 * `npm run build`: Astro's build, into a folder of its own that takes the place of the last one when it is whole. A build
 * that fails, or is killed, leaves the last good site where it is.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { SETTLED } from './astro-command.ts';
import { writeHeaders } from './headers.ts';
import { prepare, replace, restore } from './output-folder.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Where the site goes, and the other options: `--outDir` is ours to give. */
export function readOptions(options: readonly string[]): { folder: string; others: string[] } {
  let folder = 'dist';
  const others: string[] = [];
  for (let i = 0; i < options.length; i++) {
    const [, given] = /^--out-?dir(?:=(.*))?$/i.exec(options[i]!) ?? [];
    if (!/^--out-?dir\b/i.test(options[i]!)) others.push(options[i]!);
    else folder = given ?? options[++i] ?? folder;
  }
  return { folder, others };
}

/** What a system's error says of a build, and what to do, by its code. */
const CAUSES: [sign: RegExp, sentence: string][] = [
  [/ENOSPC|[Nn]o space left on device/, 'The disk is full. Make room on it, then build again.'],
  [/EDQUOT/, 'Your share of the disk is used up. Make room, then build again.'],
  [
    /EXDEV/,
    'The site cannot be built on another disk than the project. Build it into dist/, then copy that folder.',
  ],
  [/EROFS/, 'The disk can only be read. Build on another one.'],
  [/EACCES|EPERM/, 'A file or folder may not be read or written: see the path above.'],
  [/EMFILE|ENFILE/, 'The system has too many files open. Raise the limit (ulimit -n), then build again.'],
  [
    /heap out of memory|ERR_WORKER_OUT_OF_MEMORY/,
    'Node has run out of memory. Give it more: NODE_OPTIONS=--max-old-space-size=4096.',
  ],
];

/** Where the site is mounted, as astro.config.mjs and Astro's own option have it; ends in a slash. */
export function readBase(options: readonly string[]): string {
  const at = options.findIndex((option) => /^--base(?:=|$)/.test(option));
  const mounted = URL.parse(process.env['FRISE_SITE'] ?? '')?.pathname;
  const given = at < 0 ? mounted : (options[at]!.split('=')[1] ?? options[at + 1]);
  const folders = (given ?? '').split('/').filter(Boolean);
  return `/${folders.map((name) => `${name}/`).join('')}`;
}

/** The sentence for whatever the last words of a build name; undefined where they say it themselves. */
export const causeIn = (said: string): string | undefined => CAUSES.find(([sign]) => sign.test(said))?.[1];

/** So many of the last words of a build are looked at for a cause, UTF-16 units. */
const LAST_WORDS = 20_000;

/**
 * Node tidies its memory once what it holds has doubled, where it would else let it grow to several times as much:
 * what a page was made of is soon of no use. The bytes of finished pages count with the rest, where they would else have
 * all of it looked through whenever there are 64 MB of them. No limit is set, since nobody knows how large a site is.
 * What runs at all is compiled at once, quickly: most of a build is code that has just begun to run.
 */
const FRUGAL = [
  '--heap-growing-percent=100',
  '--external-memory-accounted-in-global-limit',
  '--always-sparkplug',
];

/** What runs Astro's build. */
const BUILD = fileURLToPath(new URL('build-astro.ts', import.meta.url));

interface End {
  code: number;
  /** What it died of. */
  signal: NodeJS.Signals | null;
  /** The last that it said on standard error. */
  said: string;
}

function runAstro(args: readonly string[]): Promise<End> {
  const child = spawn(process.execPath, [...FRUGAL, BUILD, 'build', ...args], {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: { ...process.env, ...SETTLED, ...(process.stderr.isTTY && { FORCE_COLOR: '1' }) },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    said = (said + chunk.toString()).slice(-LAST_WORDS);
  });
  const handOn = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, handOn);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      for (const name of SIGNALS) process.off(name, handOn);
      done({ code: code ?? 1, signal, said });
    });
  });
}

/** Builds the site with Astro's options. Gives the exit code: not 0 when the site in the folder is still the last one. */
export async function build(options: readonly string[]): Promise<number> {
  const { folder, others } = readOptions(options);
  const tell = (sentence: string) => process.stderr.write(`${sentence}\n`);
  let unfinished: string | undefined;
  try {
    restore(folder);
    unfinished = prepare(folder);
    const { code, signal, said } = await runAstro([...others, '--outDir', unfinished]);
    if (code === 0 && signal === null) {
      writeHeaders(unfinished, readBase(others));
      replace(folder, unfinished);
      return 0;
    }
    if (signal) tell(`The build was ended (${signal}).`);
    const cause = causeIn(said);
    if (cause) tell(cause);
    tell(`Nothing was replaced: ${folder}/ is as it was before this build.`);
    return code === 0 ? 1 : code;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    tell(`The site could not be put into ${folder}/: ${message}\n${causeIn(message) ?? ''}`.trim());
    return 1;
  } finally {
    if (unfinished !== undefined) rmSync(unfinished, { recursive: true, force: true });
  }
}
