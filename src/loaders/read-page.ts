import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

import { publicationProblem } from './publication.ts';

/** What a text or a page says, before it is an article. */
export interface Draft {
  title?: string | undefined;
  /** EDTF, where it says so. */
  published?: string | undefined;
  lang?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  url?: string | undefined;
  /** Paragraphs, parted by blank lines; sub-headings are Markdown's. */
  body: string;
}

const oneLine = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || undefined;

/** The day of a time stamp as a page writes it: the part that is a date, not the same moment elsewhere. */
function dayOf(text: string | null | undefined): string | undefined {
  const day = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=$|[T\s])/.exec(text ?? '')?.[1];
  return day !== undefined && publicationProblem(day) === undefined ? day : undefined;
}

/** Where pages say when they were published, the most trusted first. */
const DATES = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"][datetime]', 'datetime'],
  ['meta[name="date"]', 'content'],
  ['meta[name="DC.date" i]', 'content'],
  ['meta[name="dcterms.date" i]', 'content'],
  ['meta[name="parsely-pub-date"]', 'content'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
] as const;

/** The first value of a key in JSON-LD, however deep it lies. */
function jsonLd(document: Document, key: string): string | undefined {
  const find = (node: unknown, depth: number): string | undefined => {
    if (typeof node !== 'object' || node === null || depth > 6) return undefined;
    const own = (node as Record<string, unknown>)[key];
    if (typeof own === 'string') return own;
    for (const child of Object.values(node)) {
      const found = find(child, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      const found = find(JSON.parse(script.textContent ?? ''), 0);
      if (found !== undefined) return found;
    } catch {
      // A page's broken metadata is no metadata.
    }
  return undefined;
}

const BLOCKS = 'p, h2, h3, h4, h5, h6, li, blockquote, pre, td, figcaption';

/** The text of a readable page, a paragraph for each of its blocks. */
function bodyOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const blocks = [...document.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const texts = blocks.flatMap((block) => {
    const text = oneLine(block.textContent);
    if (text === undefined || block.tagName === 'FIGCAPTION') return [];
    return /^H\d$/.test(block.tagName) ? [`## ${escaped(text)}`] : [escaped(text)];
  });
  return texts.length > 0 ? texts.join('\n\n') : escaped(oneLine(document.body.textContent) ?? '');
}

/** A text of one line that Markdown shows as it is. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(?:[#+-]|\d+[.)])(?=\s)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);

/** The title without the name of the site that many pages add to it. */
const titleOf = (title: string | undefined, heading: string | undefined) =>
  heading !== undefined && title?.startsWith(heading) ? heading : (title ?? heading);

/** Reads a saved page: its text by Readability, the rest from its metadata. Undefined when it has no text. */
export function readPage(html: string): Draft | undefined {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const meta = (selector: string, attribute = 'content') =>
    oneLine(document.querySelector(selector)?.getAttribute(attribute));
  const published =
    dayOf(jsonLd(document, 'datePublished')) ??
    DATES.map(([selector, attribute]) => dayOf(meta(selector, attribute))).find((day) => day !== undefined);
  const url = meta('link[rel="canonical"]', 'href') ?? meta('meta[property="og:url"]');
  const lang = (document.documentElement.getAttribute('lang') ?? meta('meta[property="og:locale"]'))?.slice(
    0,
    2,
  );
  const heading = oneLine(document.querySelector('h1')?.textContent);
  const author = meta('meta[name="author"]');
  const parsed = new Readability(document).parse();
  const body = bodyOf(parsed?.content ?? '');
  if (body === '') return undefined;
  const byline = oneLine(parsed?.byline)?.replace(/^(?:par|by)\s+/i, '');
  return {
    title: titleOf(meta('meta[property="og:title"]') ?? oneLine(parsed?.title), heading),
    published: published ?? dayOf(parsed?.publishedTime),
    lang: lang?.toLowerCase(),
    publisher: oneLine(parsed?.siteName),
    author: author ?? byline,
    url: url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined,
    body,
  };
}
