import type { Article, ExtractedEvent, ImportedEvent, Sheet, TimelineEvent } from '../model/index.ts';

/** The sources of a list, by id: a page asks for thousands of them. */
const indexes = new WeakMap<readonly { id: string }[], Map<string, unknown>>();

function found<T extends { id: string }>(event: TimelineEvent, id: string, sources: readonly T[]): T {
  let index = indexes.get(sources) as Map<string, T> | undefined;
  if (!index) indexes.set(sources, (index = new Map(sources.map((source) => [source.id, source]))));
  const source = index.get(id);
  if (source) return source;
  throw new Error(`The event "${event.id}" cites a source that does not exist: "${id}".`);
}

/** The article that an event was read in. Throws when there is none: an event without its source is never shown. */
export const articleOf = (event: ExtractedEvent, articles: readonly Article[]): Article =>
  found(event, event.evidence.article, articles);

/** The sheet that an event is a row of. Throws likewise. */
export const sheetOf = (event: ImportedEvent, sheets: readonly Sheet[]): Sheet =>
  found(event, event.row.sheet, sheets);
