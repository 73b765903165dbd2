import { explain } from '../i18n/explain.ts';
import type { Article, Language, TimelineEvent } from '../model/index.ts';

/** The events of articles as the command line prints them: reasons in words, offsets in UTF-16 units of the file. */
export function eventsJson(
  found: readonly { article: Article; events: readonly TimelineEvent[] }[],
  lang: Language | undefined,
): string {
  const events = found.flatMap(({ article, events: own }) =>
    own.map(({ id, headline, when, status, evidence, notes }) => ({
      id,
      headline,
      when,
      status,
      sentence: evidence.sentence,
      mention: evidence.mention,
      notes,
      reasons: evidence.reasons.map((reason) => explain(reason, lang ?? article.lang)),
    })),
  );
  return JSON.stringify(events, null, 2);
}
