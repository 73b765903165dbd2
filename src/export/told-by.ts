import { type Article, type ExtractedEvent, isExtracted, type TimelineEvent } from '../model/index.ts';

/** What each article tells of an event: its own evidence, under what is said of the event on the line. */
function tellings(event: TimelineEvent): ExtractedEvent[] {
  const { headline, lang, when, status, corrections } = event;
  return [event, ...(event.also ?? [])]
    .filter(isExtracted)
    .map((telling): ExtractedEvent =>
      telling.id === event.id
        ? telling
        : { ...telling, headline, lang, when, status, ...(corrections && { corrections }) },
    );
}

/**
 * The events that an article tells, each with this article's own evidence: where another source is the first to tell it,
 * what is said of it on the line stays, and the words are those of this article. All events are gone through once, for
 * all articles.
 */
export function tellingsOf(
  events: readonly TimelineEvent[],
): (article: Pick<Article, 'id'>) => ExtractedEvent[] {
  const byArticle = new Map<string, ExtractedEvent[]>();
  for (const telling of events.flatMap(tellings)) {
    const own = byArticle.get(telling.evidence.article);
    if (own) own.push(telling);
    else byArticle.set(telling.evidence.article, [telling]);
  }
  return ({ id }) => byArticle.get(id) ?? [];
}
