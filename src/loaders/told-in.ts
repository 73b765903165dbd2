import { type Article, type ExtractedEvent, isExtracted } from '../model/index.ts';
import { editedEvents } from './edited-events.ts';
import { readContent } from './read-content.ts';

/** An article of the content folder with its events as they are published. Undefined when there is no such article. */
export async function toldIn(
  folder: string,
  id: string,
): Promise<{ article: Article; events: ExtractedEvent[] } | undefined> {
  const content = await readContent(folder);
  const article = content.articles.find((one) => one.id === id);
  if (!article) return undefined;
  const events = editedEvents(content)
    .filter(isExtracted)
    .filter((event) =>
      [event, ...(event.also ?? [])].some((one) => isExtracted(one) && one.evidence.article === id),
    );
  return { article, events };
}
