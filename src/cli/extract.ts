/** `npm run extract -- FILE…`: the events of any text file, by the same functions as the site's. */
import { basename, join, resolve, sep } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

import { articleOf, extractEvents } from '../extract/index.ts';
import { articleId } from '../loaders/article-files.ts';
import { ARTICLES, contentFolder } from '../loaders/content-folder.ts';
import { toldIn } from '../loaders/told-in.ts';
import { readArticle } from '../loaders/read-article.ts';
import { inLanguage } from '../i18n/in-language.ts';
import { publicationProblem } from '../loaders/publication.ts';
import { type Article, type ExtractedEvent, type Language, LANGUAGES } from '../model/index.ts';
import { choice } from './choice.ts';
import { documentsOf } from './documents.ts';
import { eventsJson, eventsLine } from './events-json.ts';
import { eventsTable } from './events-table.ts';
import { runCommand, UsageError } from './run-command.ts';

const USAGE = `Usage: npm run extract -- [options] FILE…
       npm run --silent extract -- --jsonl [--lang fr|en] < documents.jsonl

Prints the dated events of text files (.txt, .md), or of documents.

  --format table|json   a table (the default), or an array of events in JSON
  --lang fr|en          the language of the reasons and dates; the article's by default
  --published EDTF      when the text was published, for a file whose first line does not say it
  --title TITLE         its title, likewise
  --raw                 what the text alone gives: an article of the content folder is otherwise shown as it is
                        published, with the corrections of its notes
  --jsonl               reads documents as JSON lines on standard input, as "npm run tag" does,
                        {"id", "lang", "dct", "text"}, and writes a line each, {"id", "events": […]}
  --help                this text`;

const FORMATS = ['table', 'json'] as const;

/** The events of the documents on standard input, a line each. */
async function eventLines(lang: Language | undefined): Promise<string> {
  const documents = documentsOf(await readAll(process.stdin));
  return documents
    .map((document) => {
      const { events } = extractEvents(articleOf(document, document.id));
      return eventsLine(document.id, events, lang ?? document.lang);
    })
    .join('\n');
}

/** The article of the content folder that a file is, with its events as notes correct them; undefined for other files. */
async function publishedIn(path: string, raw = false) {
  const folder = join(contentFolder(), ARTICLES);
  if (raw || !path.startsWith(folder + sep)) return undefined;
  return toldIn(contentFolder(), articleId(folder, path));
}

async function main(args: string[]): Promise<string> {
  const options = {
    format: { type: 'string' },
    lang: { type: 'string' },
    published: { type: 'string' },
    title: { type: 'string' },
    raw: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return USAGE;
  if (values.jsonl) {
    const other = [...positionals, values.format, values.published, values.title].find(
      (v) => v !== undefined,
    );
    if (other !== undefined)
      throw new UsageError(`--jsonl reads documents on standard input: it does not go with "${other}".`);
    return eventLines(choice<Language>('lang', values.lang, LANGUAGES));
  }
  if (positionals.length === 0) throw new UsageError('No file was named.');
  const format = choice('format', values.format, FORMATS) ?? 'table';
  const lang = choice<Language>('lang', values.lang, LANGUAGES);
  const problem = values.published === undefined ? undefined : publicationProblem(values.published);
  if (problem) throw new UsageError(problem);
  const found: { article: Article; events: ExtractedEvent[] }[] = [];
  for (const name of positionals) {
    // npm runs its scripts in the project's folder, and says here where the user is.
    const path = resolve(process.env['INIT_CWD'] ?? '', name);
    const published = await publishedIn(path, values.raw);
    if (published) {
      const { article, events } = published;
      found.push({ article, events: events.map((event) => inLanguage(event, lang ?? article.lang)) });
      continue;
    }
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
