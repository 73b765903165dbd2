/** Builds sites of made-up articles from nothing, then again after one was edited, and says what that took. */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { copySources, startScript } from '../../site/copy.ts';
import { textTable } from '../report.ts';
import { benchArticles } from './articles.ts';

/** The numbers of articles that are measured unless others are asked for. */
export const BUILD_SIZES = [250, 500, 1_000, 2_000];

/** What the builds of so many articles took. */
export interface BuildFigures {
  articles: number;
  /** From nothing, s. */
  clean: number;
  /** After an edit to one article, s. */
  edited: number;
  /** How many files the second one opened. */
  opened: number;
  /** The most memory that the first one's processes held at once, MB; undefined where the system does not tell. */
  memory: number | undefined;
}

/** The memory of a process and of all that it started, kB (Linux). */
function memoryOf(pid: number): number {
  try {
    const own = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children
      .split(' ')
      .filter(Boolean)
      .reduce((sum, child) => sum + memoryOf(Number(child)), Number(own ?? 0));
  } catch {
    return 0;
  }
}

const SAMPLE_EVERY = 100;
const MB = 1024;

async function build(site: string, content: string) {
  const start = performance.now();
  const child = startScript(site, ['src/cli/astro.ts', 'build'], { FRISE_CONTENT: content });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += String(chunk)));
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  let most = 0;
  const sampling = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), SAMPLE_EVERY);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The site could not be built.\n${said}`);
  const opened = [...said.matchAll(/(\d+) file\(s\) read/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
  return { seconds: (performance.now() - start) / 1000, memory: most === 0 ? undefined : most / MB, opened };
}

/** Measures the builds of so many articles. */
export async function measureBuild(count: number): Promise<BuildFigures> {
  const work = mkdtempSync(join(tmpdir(), 'frise-bench-'));
  try {
    const [site, content] = [join(work, 'site'), join(work, 'content')];
    const articles = benchArticles(count);
    for (const { path, text } of articles) {
      const file = join(content, 'articles', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    copySources(site);
    const clean = await build(site, content);
    appendFileSync(join(content, 'articles', articles[0]!.path), '\nThe mayor resigned on Monday.\n');
    const edited = await build(site, content);
    return {
      articles: count,
      clean: clean.seconds,
      edited: edited.seconds,
      opened: edited.opened,
      memory: clean.memory,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

export function buildTable(figures: readonly BuildFigures[]): string {
  const head = [
    'Build',
    'from nothing, s',
    'ms an article',
    'most memory, MB',
    'after an edit, s',
    'files read',
  ];
  const rows = figures.map(({ articles, clean, edited, opened, memory }) => [
    `${articles.toLocaleString('en')} articles`,
    clean.toFixed(1),
    ((clean * 1000) / articles).toFixed(1),
    memory?.toFixed(0) ?? '–',
    edited.toFixed(1),
    String(opened),
  ]);
  return textTable([head, ...rows]);
}
