import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** What a clone has not: what is installed, built or kept from an earlier run. */
const NOT_SOURCES = ['node_modules', 'dist', '.astro', '.git', 'test-results'].map((name) =>
  join(ROOT, name),
);

/** Copies the sources of the project, as a fresh clone would have them, with this one's packages. */
export function copySources(folder: string): void {
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !NOT_SOURCES.includes(path) });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Writes files below a folder, each by its path in there. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The environment that a person has: Vitest's own variables make Astro's server leave its pages out. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV$|TEST$|VITE_|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(name),
  ),
);

/** Starts one of the project's command lines in a folder; its output is piped unless `stdio` says otherwise. */
export function startScript(
  folder: string,
  args: string[],
  env: Record<string, string> = {},
  stdio: 'pipe' | 'inherit' = 'pipe',
): ChildProcess {
  return spawn(process.execPath, args, { cwd: folder, env: { ...ENVIRONMENT, ...env }, stdio });
}

/** How a command ended, and all that it said. */
export interface Ended {
  code: number | null;
  said: string;
}

/** Runs one of the project's command lines to its end. */
export function runScript(folder: string, args: string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = startScript(folder, args, env);
    let said = '';
    const hear = (chunk: unknown) => (said += String(chunk));
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', fail);
    child.on('close', (code) => done({ code, said }));
  });
}
