/**
 * `npm run bench`: how well and how fast Frise reads dates, beside chrono-node, how well it chooses events, beside
 * "every date is an event", and what its page takes and gives, beside other timelines. Tables on standard output,
 * progress on standard error.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs, styleText } from 'node:util';

import { runCommand, UsageError } from '../../src/cli/run-command.ts';
import { extractEvents } from '../../src/extract/index.ts';
import { prepare } from '../../src/extract/tag.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { LAYOUT_SIZES, measureLayout } from './browser/layout.ts';
import { measurePages, RUNS } from './browser/page.ts';
import { layoutTable, pageTable } from './browser/report.ts';
import { BUILD_SIZES, buildTable, measureBuild } from './build/build.ts';
import { evaluate, type Extractor } from './events/evaluate.ts';
import { PARTS } from './events/gold.ts';
import { naiveEvents } from './events/naive.ts';
import { totals } from './events/report.ts';
import { addTallies } from './events/scoring.ts';
import { measureFirstReading, PROCESSES } from './first-reading.ts';
import { measureHostile } from './hostile.ts';
import { readGold } from './mentions/gold.ts';
import { measureMentions } from './mentions/measure.ts';
import { chronoNode, frise } from './mentions/taggers.ts';
import { hostileTable, mentionTable, speedTable } from './report.ts';
import { measureSpeed, ROUNDS } from './speed.ts';

const USAGE = `Usage: npm run bench -- [SECTION …] [--n COUNT,…] [--json FILE] [CORPUS.jsonl …]

The sections; all of them when none is named, or the first three when a corpus is:
  mentions  the dates that Frise finds, beside chrono-node, in tests/bench/mentions
  speed     how fast it finds them
  events    the events that it chooses, beside every date, in tests/bench/events
  layout    how long the layout of a line takes in Node, beside labella
  page      the page in Chromium, beside a plain list, vis-timeline and TimelineJS3, ${RUNS} runs each
  build     how long the site of 250, 500, 1,000 and 2,000 articles takes to build, from nothing and after an edit
Corpora of dates are named here or in the environment variable FRISE_CORPORA (separated by commas). Each line of one is
a document, {"id", "lang": "fr"|"en", "dct": "YYYY-MM-DD", "text", "timexes": [{"start", "end", "text", "type", "value"}]}.
--n says how many events the pages have (100,1000), and how many articles the built sites (250,500,1000,2000). --json also writes the figures to a file.`;

const SECTIONS = ['mentions', 'speed', 'events', 'layout', 'page', 'build'] as const;
type Section = (typeof SECTIONS)[number];
const ABOUT_TEXTS: readonly Section[] = ['mentions', 'speed', 'events'];

const isSection = (word: string): word is Section => SECTIONS.some((section) => section === word);

/** How many events a page has unless others are asked for. */
const PAGE_SIZES = [100, 1_000];

/** More events than this take longer to build than to measure. */
const MOST = 50_000;

function countsOf(text: string): number[] {
  const counts = text.split(',').map(Number);
  if (counts.every((count) => Number.isInteger(count) && count > 0 && count <= MOST)) return counts;
  throw new UsageError(`"${text}" is not how many events a page may have: write 100,1000.`);
}

const TAGGERS = [frise, chronoNode] as const;
const NAMES = { fr: 'French', en: 'English' };

const EXTRACTORS: { name: string; extract: Extractor }[] = [
  { name: 'Frise', extract: (article) => extractEvents(article).events },
  { name: 'every date', extract: (article) => naiveEvents(article, extractEvents(article).mentions) },
];

const progress = (what: string) => process.stderr.write(`${styleText('dim', `… ${what}`)}\n`);

/** What a corpus is called in the tables: its file and the folder that holds it. */
const nameOf = (path: string) => join(basename(dirname(path)), basename(path, '.jsonl'));

async function readCorpora(paths: readonly string[]) {
  const own = LANGUAGES.map((lang) => ({
    name: `Frise’s own, ${NAMES[lang]}`,
    path: join(import.meta.dirname, 'mentions', `${lang}.jsonl`),
  }));
  const named = paths.map((path) => ({ name: nameOf(path), path }));
  return Promise.all(
    [...own, ...named].map(async ({ name, path }) => ({ name, documents: await readGold(path) })),
  );
}

type Corpora = Awaited<ReturnType<typeof readCorpora>>;

function measureAllMentions(corpora: readonly Corpora[number][]) {
  return corpora.map(({ name, documents }) => {
    progress(`Mentions: ${name}`);
    return {
      name,
      documents: documents.length,
      timexes: documents.reduce((sum, { timexes }) => sum + timexes.length, 0),
      taggers: TAGGERS.map((tagger) => measureMentions(tagger, documents)),
    };
  });
}

function measureAllSpeeds(corpora: Corpora) {
  return LANGUAGES.map((lang) => {
    const documents = corpora
      .flatMap((corpus) => corpus.documents)
      .filter((document) => document.lang === lang);
    const language = NAMES[lang];
    const first = measureFirstReading(documents, (n) =>
      progress(`Speed: ${language}, first reading ${n} of ${PROCESSES}`),
    );
    prepare(lang);
    progress(`Speed: ${language}, warming up`);
    const speed = measureSpeed(TAGGERS, documents, (n) =>
      progress(`Speed: ${language}, round ${n} of ${ROUNDS}`),
    );
    const kb = Buffer.byteLength(documents.map(({ text }) => text).join('')) / 1024;
    return { language, kb, first, speed };
  });
}

function measureAllEvents() {
  return Promise.all(
    PARTS.map(async (part) => {
      progress(`Events: ${part}`);
      const runs = EXTRACTORS.map(async ({ name, extract }) => ({
        name,
        texts: await evaluate(part, extract),
      }));
      return { part, runs: await Promise.all(runs) };
    }),
  );
}

/** Page by page: they share the browser's machine. */
async function inTurn<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      n: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return USAGE;
  const counts = values.n === undefined ? PAGE_SIZES : countsOf(values.n);
  const sizes = values.n === undefined ? BUILD_SIZES : counts;
  const paths = positionals.filter((word) => !isSection(word));
  const chosen = positionals.filter(isSection);
  const sections = chosen.length > 0 ? chosen : paths.length > 0 ? ABOUT_TEXTS : SECTIONS;
  const of = <T>(section: Section, items: readonly T[]) => (sections.includes(section) ? items : []);
  const fromEnvironment = (process.env['FRISE_CORPORA'] ?? '').split(',').filter((path) => path !== '');
  const corpora = await readCorpora([...paths, ...fromEnvironment]);

  const mentions = measureAllMentions(of('mentions', corpora));
  const speeds = sections.includes('speed') ? measureAllSpeeds(corpora) : [];
  if (sections.includes('speed')) progress('Speed: hostile text');
  const hostile = sections.includes('speed') ? measureHostile(LANGUAGES) : [];
  const events = sections.includes('events') ? await measureAllEvents() : [];
  const layouts = await inTurn(of('layout', LAYOUT_SIZES), (count) => {
    progress(`Layout: ${count} labels`);
    return measureLayout(count);
  });
  const pages = await inTurn(of('page', counts), (count) => measurePages(count, progress));
  const builds = await inTurn(of('build', sizes), (count) => {
    progress(`Build: ${count} articles`);
    return measureBuild(count);
  });
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown processor',
    cores: availableParallelism(),
  };

  if (values.json !== undefined) {
    const tallies = events.map(({ part, runs }) => ({
      part,
      runs: runs.map(({ name, texts }) => ({ name, ...addTallies(texts.map(({ tally }) => tally)) })),
    }));
    await writeFile(
      values.json,
      `${JSON.stringify({ ...machine, mentions, speeds, hostile, events: tallies, layouts, pages, builds }, null, 2)}\n`,
    );
  }
  const tables = [
    ...(mentions.length > 0 ? [mentionTable(mentions)] : []),
    ...(speeds.length > 0
      ? [
          speedTable(
            speeds,
            TAGGERS.map(({ name }) => name),
          ),
        ]
      : []),
    ...(hostile.length > 0 ? [hostileTable(hostile)] : []),
    ...events.map(({ part, runs }) => totals(`Events, ${part}`, runs)),
    ...(layouts.length > 0 ? [layoutTable(layouts)] : []),
    ...pages.map(pageTable),
    ...(builds.length > 0 ? [buildTable(builds)] : []),
  ];
  return [
    '',
    ...tables.flatMap((table) => [table, '']),
    `${machine.date}, Node ${machine.node}, ${machine.cpu}, ${machine.cores} cores`,
  ].join('\n');
}, USAGE);
