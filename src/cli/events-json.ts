import { explain } from '../i18n/explain.ts';
import type { Article, ExtractedEvent, Language } from '../model/index.ts';

/** An event as the command line prints it: reasons in words, offsets in UTF-16 units of the text. */
function fieldsOf(event: ExtractedEvent, lang: Language) {
  const {
    id,
    headline,
    when,
    status,
    calledOff,
    evidence,
    notes,
    people,
    organisations,
    places,
    confidence,
    titles,
    corrections,
    comments,
    also,
    disputed,
  } = event;
  const { sentence, mention } = evidence;
  const reasons = evidence.reasons.map((reason) => explain(reason, lang));
  return {
    id,
    headline,
    when,
    status,
    ...(calledOff ? { calledOff } : {}),
    sentence,
    mention,
    notes,
    people,
    organisations,
    places,
    confidence,
    reasons,
    ...(titles ? { titles } : {}),
    ...(corrections ? { corrections } : {}),
    ...(comments ? { comments: comments.map(({ lang: own, text }) => ({ lang: own, text })) } : {}),
    ...(also ? { also: also.map((telling) => telling.id) } : {}),
    ...(disputed ? { disputed } : {}),
  };
}

/** The events of articles as one array. */
export function eventsJson(
  found: readonly { article: Article; events: readonly ExtractedEvent[] }[],
  lang: Language | undefined,
): string {
  const events = found.flatMap(({ article, events: own }) =>
    own.map((event) => fieldsOf(event, lang ?? article.lang)),
  );
  return JSON.stringify(events, null, 2);
}

/** The events of a document of a corpus as one line; its sentences are in the document, by their offsets. */
export function eventsLine(id: string, events: readonly ExtractedEvent[], lang: Language): string {
  const own = events.map((event) => {
    const fields = fieldsOf(event, lang);
    const { start, end } = fields.sentence;
    return { ...fields, sentence: { start, end } };
  });
  return JSON.stringify({ id, events: own });
}
