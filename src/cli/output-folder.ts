/**
 * The folder that holds the built site, and the ones beside it that a build needs: one to build in, and one for the last
 * site while the new one takes its place. Their names carry the number of the process, so that what a killed build has
 * left is told from what one is at work on.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const beside = (folder: string, what: string, pid: number | string) =>
  join(dirname(resolve(folder)), `.${basename(folder)}.${what}-${pid}`);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but there is one.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What processes that are no more have left beside a folder. */
function leftovers(folder: string, what: string): string[] {
  const parent = dirname(resolve(folder));
  const start = basename(beside(folder, what, ''));
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .filter((name) => !isAlive(Number(name.slice(start.length))))
    .map((name) => join(parent, name));
}

/**
 * Puts the last site back where a build was killed between taking it away and putting the new one in its place, and
 * removes what killed builds have left. Throws the system's error when it may not.
 */
export function restore(folder: string): void {
  for (const last of leftovers(folder, 'last')) {
    if (existsSync(folder)) rmSync(last, { recursive: true, force: true });
    else renameSync(last, folder);
  }
  for (const unfinished of leftovers(folder, 'new')) rmSync(unfinished, { recursive: true, force: true });
}

/** An empty folder to build in, on the same disk as the one that it will take the place of. */
export function prepare(folder: string): string {
  const unfinished = beside(folder, 'new', process.pid);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  return unfinished;
}

/**
 * Puts a finished site in the place of the last one. No system call exchanges two folders everywhere; between the two
 * that do, nothing of ours runs, and `restore` mends what a sudden end leaves there.
 */
export function replace(folder: string, finished: string): void {
  const last = beside(folder, 'last', process.pid);
  const hasLast = existsSync(folder);
  if (hasLast) renameSync(folder, last);
  try {
    renameSync(finished, folder);
  } catch (error) {
    if (hasLast) renameSync(last, folder);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}
