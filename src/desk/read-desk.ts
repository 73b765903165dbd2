import { noteDraft, type NoteDraft, writtenDraft } from '../editing/note-draft.ts';
import { review } from '../editing/review.ts';
import { extractEvents, type RefusedMention } from '../extract/index.ts';
import { explain, explainFinding } from '../i18n/explain.ts';
import { ContentError } from '../loaders/content-error.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { editedEvents } from '../loaders/edited-events.ts';
import { readContent } from '../loaders/read-content.ts';
import type { Article, ExtractedEvent, Language, Mention, TimelineEvent } from '../model/index.ts';

/** An event as the text alone gives it, and what became of it. */
export interface DeskEvent {
  event: ExtractedEvent;
  reasons: string[];
  /** As it is published; absent when a note hides it. */
  published?: TimelineEvent | undefined;
  draft: NoteDraft;
}

export interface DeskMention {
  mention: Mention;
  event?: ExtractedEvent | undefined;
  /** Why it became none. */
  refused?: RefusedMention | undefined;
  draft?: NoteDraft | undefined;
}

export interface DeskArticle {
  article: Article;
  mentions: DeskMention[];
  events: DeskEvent[];
  /** What deserves a look, in words. */
  findings: string[];
}

/** All of the content as editors see it, read anew; with what is wrong in it where it cannot be published. */
export async function readDesk(lang: Language): Promise<{ articles: DeskArticle[]; broken: string[] }> {
  const broken: string[] = [];
  const attempt = <T>(error: unknown, otherwise: T): T => {
    if (!(error instanceof ContentError)) throw error;
    broken.push(...error.message.split('\n'));
    return otherwise;
  };
  const content = await readContent(contentFolder()).catch((error: unknown) => attempt(error, undefined));
  if (!content) return { articles: [], broken };
  const reads = content.articles.map((article) => ({ article, ...extractEvents(article) }));
  const extracted = reads.flatMap(({ events }) => events);
  let published: TimelineEvent[] = extracted;
  try {
    published = editedEvents(content, extracted);
  } catch (error) {
    attempt(error, undefined);
  }
  const findings = review(reads, published);
  const byId = new Map(
    published.flatMap((event) => [event, ...(event.also ?? [])].map(({ id }) => [id, event] as const)),
  );
  const articles = reads.map(({ article, mentions, events, refused }): DeskArticle => ({
    article,
    mentions: mentions.map((mention) => {
      const event = events.find(({ evidence }) => evidence.mention.start === mention.start);
      const why = refused.find((one) => one.mention === mention);
      return { mention, event, refused: why, draft: why && writtenDraft(article, why) };
    }),
    events: events.map((event) => ({
      event,
      reasons: event.evidence.reasons.map((reason) => explain(reason, lang)),
      published: byId.get(event.id),
      draft: noteDraft(event),
    })),
    findings: findings
      .filter((finding) => finding.article === article.id)
      .map((finding) => explainFinding(finding, lang)),
  }));
  return { articles, broken };
}
