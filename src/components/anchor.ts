import type { ExtractedEvent } from '../model/index.ts';

/**
 * The HTML id of an event's words on its article's page: "m-le-17-decembre". The article's id is left out, because the
 * page is already the article's; the prefix keeps it apart from the ids of events, which contain a slash.
 */
export function mentionAnchor({ id, evidence }: Pick<ExtractedEvent, 'id' | 'evidence'>): string {
  const own = id.startsWith(`${evidence.article}/`) ? id.slice(evidence.article.length + 1) : id;
  return `m-${own}`;
}
