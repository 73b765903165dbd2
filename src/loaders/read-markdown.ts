import { type Article, type Language, LANGUAGES } from '../model/index.ts';
import { ContentError } from './content-error.ts';
import { splitFence } from './fence.ts';
import { EXAMPLE, readFrontMatter } from './front-matter.ts';
import { detectLanguage } from './language.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { publicationProblem } from './publication.ts';

/** An article with the remarks its file deserves. */
export interface MarkdownArticle {
  article: Article;
  warnings: string[];
}

/**
 * Reads an article from Markdown with front matter: `title`, `published` (EDTF), and optionally `lang`, `publisher`,
 * `author` and `url`. Throws a ContentError that names the line.
 */
export function readMarkdown(id: string, text: string, file: string): MarkdownArticle {
  const fail = (line: number, problem: string, advice: string): never => {
    throw new ContentError([{ file, line, problem, advice }]);
  };
  const { yaml, end: from } = splitFence(text, file, EXAMPLE);
  const { values, lines, warnings } = readFrontMatter(yaml, 2, file);
  const { title, published, lang, url } = values;
  if (!title) return fail(lines.title ?? 1, 'The front matter has no title.', 'Add a line "title: …".');
  if (!published)
    return fail(
      lines.published ?? 1,
      'The front matter does not say when the article was published.',
      'Add a line such as "published: 2022-01-02" (the month or the day may be left out).',
    );
  const problem = publicationProblem(published);
  if (problem)
    fail(
      lines.published ?? 1,
      problem,
      'Write a date that exists, as "2022", "2022-01", "2022-01-02" or "2022-01-02/2022-01-05".',
    );
  if (lang && !(LANGUAGES as readonly string[]).includes(lang))
    fail(
      lines.lang ?? 1,
      `Frise does not read the language "${lang}".`,
      `Write one of ${LANGUAGES.join(', ')}, or leave the line out.`,
    );
  if (url && !/^https?:\/\/\S+$/i.test(url))
    fail(
      lines.url ?? 1,
      `The address "${url}" is not one of the web.`,
      'Write an address that starts with https:// or http://.',
    );
  const { blocks, markup } = markdownBlocks(text, from);
  const line = text.slice(0, from).split('\n').length;
  if (blocks.length === 0)
    fail(line, 'The article has no text below its front matter.', 'Write the text after the closing "---".');
  const detected = (lang as Language | undefined) || detectLanguage(text.slice(from));
  if (!detected)
    return fail(
      line,
      'The text is neither French nor English, the languages that Frise reads.',
      'If it is, add a line "lang: fr" or "lang: en" to the front matter.',
    );
  const article: Article = { id, title, lang: detected, published, text, blocks, markup };
  if (values.publisher) article.publisher = values.publisher;
  if (values.author) article.author = values.author;
  if (url) article.url = url;
  return { article, warnings };
}
