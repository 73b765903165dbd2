/**
 * `npm run bench`: how well and how fast Frise reads dates, beside chrono-node, and how well it chooses events, beside
 * "every date is an event". Tables on standard output, progress on standard error.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs, styleText } from 'node:util';

import { runCommand } from '../../src/cli/run-command.ts';
import { extractEvents } from '../../src/extract/index.ts';
import { prepare } from '../../src/extract/tag.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { evaluate, type Extractor } from './events/evaluate.ts';
import { PARTS } from './events/gold.ts';
import { naiveEvents } from './events/naive.ts';
import { totals } from './events/report.ts';
import { addTallies } from './events/scoring.ts';
import { measureHostile } from './hostile.ts';
import { readGold } from './mentions/gold.ts';
import { measureMentions } from './mentions/measure.ts';
import { chronoNode, frise } from './mentions/taggers.ts';
import { hostileTable, mentionTable, speedTable } from './report.ts';
import { measureSpeed, ROUNDS } from './speed.ts';

const USAGE = `Usage: npm run bench -- [--json FILE] [CORPUS.jsonl …]

Measures Frise beside chrono-node on the expressions of tests/bench/mentions, and on any corpora named here or in the
environment variable FRISE_CORPORA (separated by commas). Each line of a corpus is a document,
{"id", "lang": "fr"|"en", "dct": "YYYY-MM-DD", "text", "timexes": [{"start", "end", "text", "type", "value"}]}.
--json also writes the figures to a file.`;

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

function measureAllMentions(corpora: Corpora) {
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
    prepare(lang);
    progress(`Speed: ${language}, warming up`);
    const speed = measureSpeed(TAGGERS, documents, (n) =>
      progress(`Speed: ${language}, round ${n} of ${ROUNDS}`),
    );
    return { language, kb: Buffer.byteLength(documents.map(({ text }) => text).join('')) / 1024, ...speed };
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

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return USAGE;
  const fromEnvironment = (process.env['FRISE_CORPORA'] ?? '').split(',').filter((path) => path !== '');
  const corpora = await readCorpora([...positionals, ...fromEnvironment]);

  const mentions = measureAllMentions(corpora);
  const speeds = measureAllSpeeds(corpora);
  progress('Speed: hostile text');
  const hostile = measureHostile(LANGUAGES);
  const events = await measureAllEvents();
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown processor',
    cores: availableParallelism(),
  };

  if (values.json !== undefined) {
    const counts = events.map(({ part, runs }) => ({
      part,
      runs: runs.map(({ name, texts }) => ({ name, ...addTallies(texts.map(({ tally }) => tally)) })),
    }));
    await writeFile(
      values.json,
      `${JSON.stringify({ ...machine, mentions, speeds, hostile, events: counts }, null, 2)}\n`,
    );
  }
  return [
    '',
    mentionTable(mentions),
    '',
    speedTable(
      speeds,
      TAGGERS.map(({ name }) => name),
    ),
    '',
    hostileTable(hostile),
    '',
    ...events.flatMap(({ part, runs }) => [totals(`Events, ${part}`, runs), '']),
    `${machine.date}, Node ${machine.node}, ${machine.cpu}, ${machine.cores} cores`,
  ].join('\n');
}, USAGE);
