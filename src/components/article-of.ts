import type { Article, TimelineEvent } from '../model/index.ts';

/** The article that an event was read in. Throws when there is none: an event without its source is never shown. */
export function articleOf(event: TimelineEvent, articles: readonly Article[]): Article {
  const article = articles.find(({ id }) => id === event.evidence.article);
  if (article) return article;
  throw new Error(
    `The event "${event.id}" cites an article that does not exist: "${event.evidence.article}".`,
  );
}
