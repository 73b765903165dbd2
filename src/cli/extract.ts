/** `npm run extract -- FILE…`: the events of any text file, by the same functions as the site's. */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { extractEvents } from '../extract/index.ts';
import { articleId } from '../loaders/article-files.ts';
import { readArticle } from '../loaders/read-article.ts';
import { publicationProblem } from '../loaders/publication.ts';
import { type Article, type Language, LANGUAGES, type TimelineEvent } from '../model/index.ts';
import { eventsJson } from './events-json.ts';
import { eventsTable } from './events-table.ts';
import { runCommand, UsageError } from './run-command.ts';

const USAGE = `Usage: npm run extract -- [options] FILE…

Prints the dated events of text files (.txt, .md).

  --format table|json   a table (the default), or an array of events in JSON
  --lang fr|en          the language of the reasons and dates; the article's by default
  --published EDTF      when the text was published, for a file whose first line does not say it
  --title TITLE         its title, likewise
  --help                this text`;

const FORMATS = ['table', 'json'] as const;

function choice<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((option) => option === value);
  if (found) return found;
  throw new UsageError(`"${value}" is not a value of --${name}. Choose one of ${allowed.join(', ')}.`);
}

async function main(args: string[]): Promise<string> {
  const options = {
    format: { type: 'string' },
    lang: { type: 'string' },
    published: { type: 'string' },
    title: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return USAGE;
  if (positionals.length === 0) throw new UsageError('No file was named.');
  const format = choice('format', values.format, FORMATS) ?? 'table';
  const lang = choice<Language>('lang', values.lang, LANGUAGES);
  const problem = values.published === undefined ? undefined : publicationProblem(values.published);
  if (problem) throw new UsageError(problem);
  const found: { article: Article; events: TimelineEvent[] }[] = [];
  for (const name of positionals) {
    // npm runs its scripts in the project's folder, and says here where the user is.
    const path = resolve(process.env['INIT_CWD'] ?? '', name);
    const file = { id: articleId(resolve(path, '..'), path), path, shown: name };
    const { article } = await readArticle(file, {
      published: values.published,
      title: values.title ?? basename(name),
    });
    found.push({ article, events: extractEvents(article).events });
  }
  if (format === 'json') return eventsJson(found, lang);
  return found.map(({ article, events }) => eventsTable(article, events, lang ?? article.lang)).join('\n\n');
}

await runCommand(main, USAGE);
