import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { unpackChromium } from './packaged-chromium.ts';

/** How to start a Chromium; spread it into Playwright's launch options. */
export interface Chromium {
  /** Which browser it is and where it came from, for people. */
  name: string;
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'msedge',
];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((root) =>
    join(process.env[root] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
];

/** The browser asks nobody for anything while a test runs, and draws the same on every screen. */
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const inherited = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => !!pair[1]));

/** Chromium's sandbox refuses to run as root, which is who a container's user mostly is. */
const sandbox = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** What a browser says of itself; undefined when it does not start, as an empty Snap launcher does not. */
function versionOf(path: string): string | undefined {
  // On Windows, Chrome opens a window when it is asked.
  if (process.platform === 'win32') return path;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout.trim() : undefined;
}

function installed(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const commands = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  return [...commands, ...USUAL_PLACES].filter((path) => existsSync(path));
}

function systemChromium(paths: string[]): Chromium | undefined {
  for (const executablePath of paths) {
    const version = versionOf(executablePath);
    if (version) {
      const name = `${version} (${executablePath})`;
      return { name, executablePath, args: [...ARGS, ...sandbox()], env: inherited() };
    }
  }
  return undefined;
}

async function packagedChromium(): Promise<Chromium> {
  const { executablePath, env } = await unpackChromium();
  const { status, stdout, stderr, error } = spawnSync(executablePath, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    env: { ...inherited(), ...env },
  });
  if (status !== 0) throw new Error(error?.message ?? stderr.trim());
  return {
    name: `${stdout.trim()} (the one in @sparticuz/chromium)`,
    executablePath,
    // It is built without the sandbox's helper program and without a graphics card in mind.
    args: [...ARGS, '--no-sandbox', '--no-zygote', '--disable-gpu'],
    env: { ...inherited(), ...env },
  };
}

/**
 * Finds a Chromium that starts: the machine's own, else the one inside the npm package.
 *
 * `FRISE_CHROMIUM` chooses: the path of a browser, `system`, or `packaged`.
 *
 * @throws when there is none. Tests that need a browser fail then; they are never skipped.
 */
export async function findChromium(choice = process.env['FRISE_CHROMIUM'] ?? ''): Promise<Chromium> {
  if (choice && choice !== 'system' && choice !== 'packaged') {
    const chosen = systemChromium([choice]);
    if (chosen) return chosen;
    throw new Error(
      `FRISE_CHROMIUM is "${choice}", which does not start. Give the path of a Chrome or Chromium.`,
    );
  }

  const own = choice === 'packaged' ? undefined : systemChromium(installed());
  if (own) return own;
  let why = 'FRISE_CHROMIUM is "system"';
  if (choice !== 'system') {
    try {
      return await packagedChromium();
    } catch (error) {
      why = `the packaged one does not start: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  throw new Error(
    `No Chromium was found (${why}). Install Google Chrome or Chromium (on Debian: apt-get install chromium), ` +
      'or set FRISE_CHROMIUM to the path of one.',
  );
}
