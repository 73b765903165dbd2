/** `npm run check`: what deserves an editor's look, the worst first, from the same events as the site's. */
import { parseArgs } from 'node:util';

import { extractEvents } from '../extract/index.ts';
import { review } from '../editing/review.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { editedEvents } from '../loaders/edited-events.ts';
import { readContent } from '../loaders/read-content.ts';
import { LANGUAGES } from '../model/index.ts';
import { choice } from './choice.ts';
import { FORMATS, printFindings } from './findings.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run check -- [options]

Lists what deserves an editor's look in the content folder, the worst first: contradictions, dates that other sources
give otherwise, ambiguous dates, low confidence, overlapping events, dates that became no event, missing metadata.

  --format table|json|github   a table (the default), an array in JSON, or annotations of GitHub Actions
  --lang fr|en                 the language of the words; English by default
  --strict                     exit code 1 when there is anything to look at
  --help                       this text`;

async function main(args: string[]): Promise<string> {
  const options = {
    format: { type: 'string' },
    lang: { type: 'string' },
    strict: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args, options });
  if (values.help) return USAGE;
  const format = choice('format', values.format, FORMATS) ?? 'table';
  const lang = choice('lang', values.lang, LANGUAGES) ?? 'en';
  const content = await readContent(contentFolder());
  const reads = content.articles.map((article) => ({ article, ...extractEvents(article) }));
  const events = editedEvents(
    content,
    reads.flatMap((read) => read.events),
  );
  const findings = review(reads, events);
  if (values.strict && findings.length > 0) process.exitCode = 1;
  return printFindings(findings, content, format, lang);
}

await runCommand(main, USAGE);
