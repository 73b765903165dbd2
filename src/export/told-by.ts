import { type Article, type ExtractedEvent, isExtracted, type TimelineEvent } from '../model/index.ts';

/**
 * The events that an article tells, each with this article's own evidence: where another source is the first to tell it,
 * what is said of it on the line stays, and the words are those of this article.
 */
export function toldBy({ id }: Pick<Article, 'id'>, events: readonly TimelineEvent[]): ExtractedEvent[] {
  return events.flatMap((event) => {
    const { headline, lang, when, status, corrections } = event;
    const own = [event, ...(event.also ?? [])]
      .filter(isExtracted)
      .filter(({ evidence }) => evidence.article === id);
    return own.map((telling): ExtractedEvent =>
      telling.id === event.id
        ? telling
        : { ...telling, headline, lang, when, status, ...(corrections && { corrections }) },
    );
  });
}
