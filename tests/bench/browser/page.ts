/** Builds a site of made-up events, and measures its page beside a plain list and other timelines. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Chromium, findChromium } from '../../../src/cli/browser/chromium.ts';
import { copySources, ROOT, runScript } from '../../site/copy.ts';
import { benchEvents } from './events.ts';
import { measureReadings, measureSpeeds, type Readings, type Speeds } from './measure.ts';
import { FRISE, PEERS, type Target, versionOf } from './peers.ts';
import { serve, type Served } from './serve.ts';
import { sheetOf } from './sheet.ts';
import { median } from './statistics.ts';

export const RUNS = 3;

/** What was found of one page. */
export interface PageFigures {
  name: string;
  /** Why there are no figures, or not all. */
  failed?: string;
  /** The medians of the runs. */
  speeds?: Speeds;
  readings?: Readings;
}

export interface PageBench {
  count: number;
  pages: PageFigures[];
}

interface Place {
  target: Target;
  address: string;
}

async function buildSite(work: string, count: number): Promise<string> {
  const site = join(work, 'site');
  const content = join(work, 'content');
  mkdirSync(join(content, 'imports'), { recursive: true });
  writeFileSync(join(content, 'imports', 'bench.csv'), sheetOf(benchEvents(count)));
  copySources(site);
  const { code, said } = await runScript(site, ['src/cli/astro.ts', 'build'], { FRISE_CONTENT: content });
  if (code !== 0) throw new Error(`The site of ${count} events could not be built.\n${said}`);
  return join(site, 'dist');
}

function writePeers(work: string, count: number): string {
  const folder = join(work, 'peers');
  mkdirSync(folder);
  const events = benchEvents(count);
  for (const { file, html } of PEERS) writeFileSync(join(folder, file), html(events));
  return folder;
}

function medians(runs: readonly Speeds[]): Speeds {
  const of = (name: keyof Speeds) => median(runs.map((run) => run[name]));
  return {
    ready: of('ready'),
    blocked: of('blocked'),
    pan: of('pan'),
    wheel: of('wheel'),
    script: of('script'),
  };
}

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

const pageNamed = (name: string): PageFigures => ({ name });

/** Every page in turn, over and over, so that whatever else the machine does falls on all of them. */
async function measureAll(
  browser: Chromium,
  places: readonly Place[],
  count: number,
  progress: (what: string) => void,
): Promise<PageFigures[]> {
  const pages = places.map(({ target, address }) => ({
    target,
    address,
    runs: new Array<Speeds>(),
    figures: pageNamed(target.name),
  }));
  const attempt = async (page: (typeof pages)[number], work: () => Promise<void>) => {
    if (page.figures.failed !== undefined) return;
    await work().catch((error: unknown) => (page.figures.failed = firstLine(error)));
  };
  for (let run = 1; run <= RUNS; run++) {
    progress(`Page: ${count} events, run ${run} of ${RUNS}`);
    for (const page of pages)
      await attempt(page, async () => {
        page.runs.push(await measureSpeeds(browser, page.target, page.address));
      });
  }
  progress(`Page: ${count} events, what can be read`);
  for (const page of pages)
    await attempt(page, async () => {
      page.figures.readings = await measureReadings(browser, page.target, page.address, count);
    });
  return pages.map(({ runs, figures }) => ({
    ...figures,
    ...(runs.length > 0 && { speeds: medians(runs) }),
  }));
}

/** Measures the pages of so many events. */
export async function measurePages(count: number, progress: (what: string) => void): Promise<PageBench> {
  const browser = await findChromium();
  const work = mkdtempSync(join(tmpdir(), 'frise-bench-'));
  const served: Served[] = [];
  try {
    progress(`Page: building a site of ${count} events`);
    const site = await serve(await buildSite(work, count), ROOT);
    const peers = await serve(writePeers(work, count), ROOT);
    served.push(site, peers);
    const installed = PEERS.filter((peer) => versionOf(peer) !== undefined);
    const places: Place[] = [
      { target: FRISE, address: `${site.address}/` },
      ...installed.map((peer) => ({
        target: { ...peer, name: `${peer.name} ${versionOf(peer)}`.trim() },
        address: `${peers.address}/${peer.file}`,
      })),
    ];
    const absent = PEERS.filter((peer) => !installed.includes(peer));
    return {
      count,
      pages: [
        ...(await measureAll(browser, places, count, progress)),
        ...absent.map(({ name }) => ({ name, failed: 'not installed' })),
      ],
    };
  } finally {
    for (const { close } of served) close();
    rmSync(work, { recursive: true, force: true });
  }
}
