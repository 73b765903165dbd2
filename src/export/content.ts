import type { PageRef } from '../i18n/paths.ts';
import type { Article, Language, Sheet, TimelineEvent } from '../model/index.ts';
import type { TimelineWords } from '../timeline/input.ts';

/** What an export is made of: the events of a page, with their sources and what the page says of the whole. */
export interface ExportContent {
  title: string;
  /** The language of the title. */
  titleLang: Language;
  /** What the page tells before the line, in parts. */
  lede: readonly string[];
  articles: readonly Article[];
  sheets: readonly Sheet[];
  /** In the order of the page's list. */
  events: readonly TimelineEvent[];
  /** What a drawing of them says, in the reader's language. */
  words: TimelineWords;
}

/** For whom an export is made, and where it will stand. */
export interface ExportOptions {
  /** The reader's language. */
  lang: Language;
  /** The page whose events these are. */
  page: PageRef;
  /** Where the site is mounted: "/", "/news/". */
  base: string;
  /** The origin that the site will have: "https://example.org". Without it, addresses begin with the base. */
  site?: string;
  /** In an archive, the path of the period's page that lists an event, by the event's id. */
  periods?: ReadonlyMap<string, string>;
}
