import { parseArgs } from 'node:util';

import { extractEvents } from '../../../src/extract/index.ts';
import { evaluate, type Extractor } from './evaluate.ts';
import { PARTS } from './gold.ts';
import { naiveEvents } from './naive.ts';
import { faultList, table } from './report.ts';

const USAGE = `node tests/bench/events/score.ts [dev|held-out] [--errors] [--naive]

Scores the events that Frise finds against those that an editor would choose.
Without a half, both are scored, and --errors lists the faults of dev only: held-out is for measuring.
--naive takes every mention for an event, for comparison.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, naive: { type: 'boolean' }, help: { type: 'boolean' } },
});
const unknown = positionals.find((name) => !(PARTS as readonly string[]).includes(name));
if (values.help || unknown !== undefined) {
  console.log(USAGE);
  process.exit(unknown === undefined ? 0 : 2);
}

const extract: Extractor = values.naive
  ? (article) => naiveEvents(article, extractEvents(article).mentions)
  : (article) => extractEvents(article).events;

let badQuotes = 0;
for (const part of PARTS) {
  const named = positionals.includes(part);
  if (positionals.length > 0 && !named) continue;
  const texts = await evaluate(part, extract);
  console.log(table(part, texts));
  if (values.errors && (named || part === 'dev')) console.log(faultList(texts));
  console.log();
  badQuotes += texts.reduce((sum, text) => sum + text.tally.badQuotes, 0);
}
if (badQuotes > 0) process.exitCode = 1;
