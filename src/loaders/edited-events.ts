import { editEvents } from '../editing/edit-events.ts';
import { extractEvents } from '../extract/index.ts';
import type { ExtractedEvent, TimelineEvent } from '../model/index.ts';
import { ContentError } from './content-error.ts';
import { type Content } from './read-content.ts';

/**
 * The events of all content as they are published: those of the texts and sheets, corrected, hidden and joined as notes
 * say, and those that are notes. Throws a ContentError that lists all that is wrong with the notes.
 *
 * @param extracted the events of the articles, where they are known already
 */
export function editedEvents(
  { articles, imported, notes, files }: Pick<Content, 'articles' | 'imported' | 'notes' | 'files'>,
  extracted: readonly ExtractedEvent[] = articles.flatMap((article) => extractEvents(article).events),
): TimelineEvent[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const { events, problems } = editEvents([...extracted, ...imported], notes, {
    article: (id) => byId.get(id),
    fileOf: ({ id }) => files.get(id) ?? id,
    mentionsOf: (article) => extractEvents(article).mentions,
  });
  if (problems.length > 0) throw new ContentError(problems);
  return events;
}
