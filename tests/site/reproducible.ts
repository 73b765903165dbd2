/**
 * Builds the site twice, from two clean copies of the sources, in two places, time zones and languages, with the line
 * ends of two systems, and compares every byte: a page may depend on nothing but the sources.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { copySources, ROOT, startScript } from './copy.ts';

const PLACES = [
  {
    name: 'west',
    lineEnd: '\n',
    env: { TZ: 'America/New_York', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  },
  {
    name: 'far/to/the/east',
    lineEnd: '\r\n',
    env: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
  },
];

function build(folder: string, env: Record<string, string>): Promise<void> {
  return new Promise((done, fail) => {
    const child = startScript(folder, ['src/cli/astro.ts', 'build', '--silent'], env, 'inherit');
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The build with TZ=${env['TZ']} failed.`));
    });
  });
}

/** Every file under a folder, sorted, by its path in there. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The paths that only one of two folders has, or whose bytes differ. */
function differences(a: string, b: string): string[] {
  const [inA, inB] = [filesIn(a), filesIn(b)];
  return [...new Set([...inA, ...inB])].filter(
    (path) =>
      !inA.includes(path) ||
      !inB.includes(path) ||
      !readFileSync(join(a, path)).equals(readFileSync(join(b, path))),
  );
}

/** Gives the texts of a content folder the line ends of another system, each file written anew. */
function endLines(content: string, lineEnd: string): void {
  for (const path of filesIn(content).filter((name) => /\.(?:txt|md)$/.test(name))) {
    const file = join(content, path);
    const text = readFileSync(file, 'utf8').replace(/\r?\n/g, lineEnd);
    rmSync(file);
    writeFileSync(file, text);
  }
}

/** The path of each build's output, in the order of the places. */
async function buildEverywhere(work: string): Promise<string[]> {
  const outputs: string[] = [];
  for (const { name, lineEnd, env } of PLACES) {
    console.log(`Building with TZ=${env.TZ} …`);
    const folder = join(work, name);
    copySources(folder);
    endLines(join(folder, 'content'), lineEnd);
    await build(folder, env);
    outputs.push(join(folder, 'dist'));
  }
  return outputs;
}

const work = mkdtempSync(join(tmpdir(), 'frise-reproducible-'));
try {
  const [west = '', east = ''] = await buildEverywhere(work);
  const files = filesIn(west);
  const changed = differences(west, east);
  if (changed.length > 0) {
    const kept = join(ROOT, 'test-results/reproducible');
    for (const [place, output] of [
      ['west', west],
      ['east', east],
    ] as const) {
      cpSync(output, join(kept, place), { recursive: true });
    }
    console.error(`The two builds differ. Both are in ${relative(ROOT, kept)}.\n${changed.join('\n')}`);
    process.exitCode = 1;
  } else if (files.length === 0) {
    console.error('The build made no file.');
    process.exitCode = 1;
  } else {
    console.log(`The two builds are the same, byte for byte: ${files.length} files.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
