/**
 * `npm run --silent tag`: reads documents as JSON lines on standard input, `{id, lang, dct: "YYYY[-MM[-DD]]", text}`,
 * and writes a line each with its temporal expressions, `{id, timexes: [{start, end, text, type, value, edtf?}]}`
 * (TIMEX3; UTF-16 offsets, end exclusive). The last line on standard error gives the time it took without the start.
 */
import { text as readAll } from 'node:stream/consumers';

import { prepare, tag } from '../extract/tag.ts';
import { documentsOf } from './documents.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run --silent tag < documents.jsonl

Each line of the input is {"id": …, "lang": "fr"|"en", "dct": "YYYY[-MM[-DD]]", "text": …};
each line of the output is {"id": …, "timexes": [{"start", "end", "text", "type", "value", "edtf"}]}.`;

/** So much text (UTF-16 units) is read before the samples would be. */
const FEW = 10_000;

await runCommand(async (args) => {
  if (args.includes('--help')) return USAGE;
  const documents = documentsOf(await readAll(process.stdin));
  const chars = documents.reduce((sum, { text }) => sum + text.length, 0);
  // Who asks for a text or two has them sooner without.
  if (chars > FEW) for (const lang of new Set(documents.map((document) => document.lang))) prepare(lang);
  let ms = 0;
  const lines = documents.map((document) => {
    const started = performance.now();
    const timexes = tag(document);
    ms += performance.now() - started;
    return JSON.stringify({ id: document.id, timexes });
  });
  process.stderr.write(
    `#stats ${JSON.stringify({ docs: documents.length, chars, ms: Number(ms.toFixed(1)) })}\n`,
  );
  return lines.join('\n');
}, USAGE);
