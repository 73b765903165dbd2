/** `npm run new -- FILE|-`: adds an article from a text, a Markdown file or a saved page, and shows its events. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

import slugify from '@sindresorhus/slugify';
import { stringify } from 'yaml';

import { extractEvents } from '../extract/index.ts';
import { articleId } from '../loaders/article-files.ts';
import { ContentError } from '../loaders/content-error.ts';
import { ARTICLES, contentFolder, shownPath } from '../loaders/content-folder.ts';
import { decodeUtf8 } from '../loaders/decode.ts';
import { draftOf } from '../loaders/draft.ts';
import { publicationProblem } from '../loaders/publication.ts';
import { readMarkdown } from '../loaders/read-markdown.ts';
import { type Language, LANGUAGES } from '../model/index.ts';
import { choice } from './choice.ts';
import { eventsTable } from './events-table.ts';
import { runCommand, UsageError } from './run-command.ts';

const USAGE = `Usage: npm run new -- [options] FILE
       npm run new -- [options] - < FILE

Adds an article to the content folder from a text (.txt), Markdown (.md) or a saved page (.html), and shows its events.
"-" reads standard input. What the file does not say of itself is asked for by an option. No file is ever overwritten.

  --published EDTF   when it was published: 2022, 2022-01, 2022-01-02
  --title TITLE      its title
  --lang fr|en       its language
  --publisher NAME   who published it
  --author NAME      who wrote it
  --url ADDRESS      where it is on the web
  --name NAME        the name of the new file, which becomes the article's address; by default the title's words
  --help             this text`;

async function main(args: string[]): Promise<string> {
  const text = { type: 'string' } as const;
  const options = {
    published: text,
    title: text,
    lang: text,
    publisher: text,
    author: text,
    url: text,
    name: text,
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return USAGE;
  const [source, ...others] = positionals;
  if (source === undefined) throw new UsageError('No file was named.');
  if (others.length > 0) throw new UsageError(`One file at a time: what is "${others[0]}"?`);
  const lang = choice<Language>('lang', values.lang, LANGUAGES);
  const problem = values.published === undefined ? undefined : publicationProblem(values.published);
  if (problem) throw new UsageError(problem);

  // npm runs its scripts in the project's folder, and says here where the user is.
  const path = resolve(process.env['INIT_CWD'] ?? '', source);
  const bytes = source === '-' ? await buffer(process.stdin) : await readFile(path);
  const shown = source === '-' ? 'standard input' : source;
  const draft = draftOf(decodeUtf8(bytes, shown), source === '-' ? '' : extname(path), shown);
  const { body, ...said } = { ...draft, ...values };
  const title = said.title ?? (source === '-' ? undefined : basename(path, extname(path)));
  if (title === undefined) throw new UsageError('The text has no title. Give it one with --title.');
  if (said.published === undefined)
    throw new UsageError(
      `${source === '-' ? 'Standard input' : `"${source}"`} does not say when it was published. Give the date, as far as it is known, with --published: 2022, 2022-01 or 2022-01-02.`,
    );
  const known = lang ?? LANGUAGES.find((one) => one === said.lang);
  const { published, publisher, author, url } = said;
  const front = { title, published, lang: known, publisher, author, url };
  const markdown = `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body.trim()}\n`;

  const folder = join(contentFolder(), ARTICLES);
  const name =
    (values.name ?? title)
      .split('/')
      .map((part) => slugify(part, { decamelize: false }))
      .filter(Boolean)
      .join('/') || 'article';
  const file = join(folder, `${name}.md`);
  if (relative(folder, file).startsWith(`..${sep}`))
    throw new UsageError(`"${name}" lies outside of the articles.`);
  // It is read as the build will read it, before it is written.
  const { article } = readMarkdown(articleId(folder, file), markdown, shownPath(file));
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, markdown, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const advice = 'Choose another name with --name; nothing was written.';
    throw new ContentError([{ file: shownPath(file), problem: 'There is such an article already.', advice }]);
  }
  return `${shownPath(file)}\n\n${eventsTable(article, extractEvents(article).events, article.lang)}`;
}

await runCommand(main, USAGE);
