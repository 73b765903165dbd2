import type { Article } from '../model/index.ts';
import { ContentError } from './content-error.ts';
import { detectLanguage } from './language.ts';
import { plainBlocks } from '../extract/plain-blocks.ts';
import { publicationProblem } from './publication.ts';

const EXAMPLE = 'date 2022-01-02 The title of the article';

/** What the command line may say of a text in place of its first line. */
export interface TextDefaults {
  published?: string | undefined;
  title?: string | undefined;
  lang?: Article['lang'] | undefined;
}

/**
 * Reads an article from plain text whose first line is `date YYYY[-MM[-DD]] TITLE`.
 * Throws a ContentError that names the line.
 */
export function readText(id: string, text: string, file: string, defaults: TextDefaults = {}): Article {
  const fail = (line: number, problem: string, advice: string): never => {
    throw new ContentError([{ file, line, problem, advice }]);
  };
  // Wire copy may start with a byte order mark or with a space.
  const header = /^\uFEFF?[ \t]*date(?:[ \t]+([^\s]*))?[ \t]*([^\r\n]*)/i.exec(text);
  const dated = header?.[1] !== undefined && /^\d/.test(header[1]);
  if (!header || !dated) {
    if (defaults.published === undefined) {
      if (text.trim() === '' || text === '\uFEFF')
        fail(1, 'This file is empty.', `Start it with a line such as "${EXAMPLE}", then the text.`);
      fail(
        1,
        'The first line does not say when the article was published.',
        `Start the file with a line such as "${EXAMPLE}" (the month or the day may be left out).`,
      );
    }
  }
  const published = (dated ? header?.[1] : undefined) ?? defaults.published ?? '';
  const shape = /^\d{4}(-\d\d(-\d\d)?)?$/.test(published);
  const problem =
    dated && !shape
      ? `The publication date "${published}" is not written YYYY, YYYY-MM or YYYY-MM-DD.`
      : publicationProblem(published);
  if (problem) fail(1, problem, `Write a date that exists, such as in "${EXAMPLE}".`);
  const title = (dated ? header?.[2]?.trim() : defaults.title) ?? '';
  if (title === '')
    fail(1, 'The first line has a date but no title.', `Write the title after the date, as in "${EXAMPLE}".`);
  const from = dated && header ? header[0].length : 0;
  const blocks = plainBlocks(text, from);
  if (blocks.length === 0)
    fail(
      1,
      'The article has a title but no text.',
      'Write the text below the first line, after a blank line.',
    );
  const body = text.slice(from);
  const lang =
    defaults.lang ??
    detectLanguage(body) ??
    fail(
      2,
      'The text is neither French nor English, the languages that Frise reads.',
      'If it is, save it as a Markdown file with "lang: fr" or "lang: en" in its front matter.',
    );
  return { id, title, lang, published, text, blocks, markup: [] };
}
