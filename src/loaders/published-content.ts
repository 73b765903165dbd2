import type { Article, Sheet, TimelineEvent } from '../model/index.ts';
import { editedEvents } from './edited-events.ts';
import { readSiteContent, type Surroundings } from './site-content.ts';

/** What the collections hold, and what deserves a word in the log. */
export interface Published {
  articles: readonly Article[];
  sheets: readonly Sheet[];
  /** As notes correct them. Throws a ContentError that lists all that is wrong with the notes. */
  events: () => readonly TimelineEvent[];
  warnings: readonly string[];
  /** How many files were opened: the others are as they were when they were last read. */
  opened: number;
}

/** The content as it is published, read by this thread. Throws a ContentError that lists all that is wrong in all files. */
export async function publishedContent(surroundings: Surroundings): Promise<Published> {
  const content = await readSiteContent(surroundings);
  const { articles, sheets, warnings, opened } = content;
  return { articles, sheets, events: () => editedEvents(content, content.extracted), warnings, opened };
}
