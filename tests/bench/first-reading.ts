import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import type { CorpusDocument } from '../../src/cli/documents.ts';
import { median, type Speed } from './speed.ts';

const ROOT = join(import.meta.dirname, '../..');

/** How Frise and chrono-node are started; what `npm run tag` starts is the first. */
const COMMANDS = [
  ['--import', './src/cli/runtime.ts', 'src/cli/tag.ts'],
  ['tests/bench/mentions/chrono-command.ts'],
] as const;

/** Odd, so that the median is one of them. */
export const PROCESSES = 9;

/** The milliseconds that a command says it has read for. */
function readingTime(command: readonly string[], input: string): number {
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, input, encoding: 'utf8' });
  const stats = /#stats (\{.*\})/.exec(stderr)?.[1];
  if (status !== 0 || stats === undefined) throw new Error(`${command.join(' ')} failed: ${stderr}`);
  return (JSON.parse(stats) as { ms: number }).ms;
}

/**
 * Lets Frise and chrono-node each read the texts once in a process of its own, by turns, and takes the time that each
 * says it took. Starting is left out, and with it the samples that Frise reads before.
 *
 * @param onRound is told the number of each round, from 1, before it begins
 */
export function measureFirstReading(
  documents: readonly CorpusDocument[],
  onRound: (round: number) => void = () => undefined,
): Speed {
  const kb = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
  // The gold never reaches a tagger.
  const lines = documents.map(({ id, lang, dct, text }) => JSON.stringify({ id, lang, dct, text }));
  const input = `${lines.join('\n')}\n`;
  // What has been compiled once is kept from then on.
  for (const command of COMMANDS) readingTime(command, input);
  const rounds = Array.from({ length: PROCESSES }, (_, index) => {
    onRound(index + 1);
    return COMMANDS.map((command) => (kb / readingTime(command, input)) * 1000) as [number, number];
  });
  return {
    kbPerSecond: [median(rounds.map(([a]) => a)), median(rounds.map(([, b]) => b))],
    ratio: median(rounds.map(([a, b]) => a / b)),
  };
}
