import type { LaneKind } from '../client/view-state.ts';
import type { Article, Language, Sheet, TimelineEvent } from '../model/index.ts';
import { facetsOf } from './facets.ts';
import { laneKindsOf } from './lane-kinds.ts';
import { type SiteTitle, siteTitle } from '../export/site-title.ts';

/** What every page with the line says of its content, the site's own and the one for frames. */
export interface TimelinePage {
  /** Whether there is any source at all. */
  sourced: boolean;
  title: SiteTitle;
  /** The articles' publication dates, EDTF. */
  published: { article: string; published: string }[];
  /** The titles of the articles and sheets, by id. */
  sources: Record<string, string>;
  /** What the events can be sorted into lanes by. */
  readonly kinds: LaneKind[];
}

export function timelinePageOf(
  lang: Language,
  articles: readonly Article[],
  sheets: readonly Sheet[],
  events: readonly TimelineEvent[],
): TimelinePage {
  const sources = Object.fromEntries([
    ...articles.map(({ id, title }) => [id, title] as const),
    ...sheets.map(({ id, title, file }) => [id, title ?? file] as const),
  ]);
  return {
    sourced: articles.length + sheets.length > 0,
    title: siteTitle(lang, articles, sheets),
    published: articles.map(({ id, published }) => ({ article: id, published })),
    sources,
    // Paper, which most pages of an archive are for, has no lanes.
    get kinds() {
      return laneKindsOf(events, sources, facetsOf(events, lang));
    },
  };
}
