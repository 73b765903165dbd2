import { ContentError } from './content-error.ts';
import { splitFence } from './fence.ts';
import { EXAMPLE, readFrontMatter } from './front-matter.ts';
import { plainBlocks } from '../extract/plain-blocks.ts';
import { type Draft, escaped, readPage } from './read-page.ts';

const isPage = (text: string, extension: string) =>
  /^\.x?html?$/i.test(extension) ||
  (extension === '' && /^\s*(?:<!doctype html|<html|<head|<body)/i.test(text));

/** The first line of a text as Frise writes it: "date 2022-01-02 The title". */
const DATED = /^\uFEFF?[ \t]*date[ \t]+(\S+)[ \t]+(\S.*)$/;

/** A plain text: its first line is the title where it has no full stop and a blank line follows. */
function readPlain(text: string): Draft {
  const [first = '', ...rest] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\r?\n/);
  const dated = DATED.exec(first);
  const body = (lines: readonly string[]) => {
    const own = lines.join('\n');
    return plainBlocks(own, 0)
      .map(({ kind, start, end }) => {
        const block = escaped(own.slice(start, end).replace(/\s+/g, ' '));
        return kind === 'heading' ? `## ${block}` : block;
      })
      .join('\n\n');
  };
  if (dated) return { published: dated[1], title: dated[2]?.trim(), body: body(rest) };
  const isTitle =
    rest[0]?.trim() === '' && rest.some((line) => line.trim() !== '') && !/[.!?…»”]\s*$/.test(first);
  return isTitle ? { title: first.trim(), body: body(rest) } : { body: body([first, ...rest]) };
}

/** Markdown: with front matter, or with its title as a heading. */
function readMarkdownDraft(text: string, shown: string): Draft {
  if (/^\uFEFF?---[ \t]*\r?\n/.test(text)) {
    const { yaml, end } = splitFence(text, shown, EXAMPLE);
    return { ...readFrontMatter(yaml, 2, shown).values, body: text.slice(end) };
  }
  const [first = '', ...rest] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\r?\n/);
  if (!/^#\s/.test(first)) return { body: text };
  return { title: first.slice(1).trim(), body: rest.join('\n') };
}

/**
 * What a file says that is to become an article. `extension` (".html") says what kind of file it is; without one, a page
 * is known by its first tag, Markdown by its front matter. Throws a ContentError when there is no text in it.
 */
export function draftOf(text: string, extension: string, shown: string): Draft {
  const isMarkdown =
    /^\.(?:md|markdown)$/i.test(extension) || (extension === '' && /^\uFEFF?---[ \t]*\r?\n/.test(text));
  const draft = isPage(text, extension)
    ? readPage(text)
    : isMarkdown
      ? readMarkdownDraft(text, shown)
      : readPlain(text);
  if (draft && draft.body.trim() !== '') return draft;
  throw new ContentError([
    {
      file: shown,
      problem: 'There is no text in it.',
      advice: 'Save the article’s own page, or its text as .txt.',
    },
  ]);
}
