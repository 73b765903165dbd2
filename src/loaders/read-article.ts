import { readFile } from 'node:fs/promises';

import type { ContentFile } from './content-files.ts';
import { decodeUtf8 } from './decode.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText, type TextDefaults } from './read-text.ts';

/**
 * Reads an article in the bytes of its file. `defaults` stand in for what a plain text does not say.
 * Throws a ContentError when the file is broken.
 */
export function articleFrom(file: ContentFile, bytes: Uint8Array, defaults: TextDefaults = {}) {
  const text = decodeUtf8(bytes, file.shown);
  if (/\.md$/i.test(file.path)) return readMarkdown(file.id, text, file.shown);
  return { article: readText(file.id, text, file.shown, defaults), warnings: [] as string[] };
}

/** Reads one article file, as `articleFrom` does; throws the system's error when it cannot be read. */
export async function readArticle(file: ContentFile, defaults: TextDefaults = {}) {
  return articleFrom(file, await readFile(file.path), defaults);
}
