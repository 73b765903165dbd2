import type { MessageKey } from '../i18n/messages.ts';
import type { PageRef } from '../i18n/paths.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { eventsCsv } from './events-csv.ts';
import { eventsIcs } from './events-ics.ts';
import { eventsJson } from './events-json.ts';
import { eventsMd } from './events-md.ts';
import { eventsSchema, SCHEMA_FILE } from './events-schema.ts';
import { favicon, icon } from './icon.ts';
import { openGraphImage } from './open-graph.ts';
import { rss } from './rss.ts';
import { ICON_SIZES, iconFile, robots, webManifest } from './site-files.ts';
import { timelineJsCsv } from './timelinejs-csv.ts';
import { timelinePng, timelineSvg } from './timeline-picture.ts';

type Written = string | Uint8Array<ArrayBuffer>;

/** A file that the site gives away. */
export interface Export {
  /** Its name, which is the last part of its address. */
  file: string;
  /** Its media type. */
  type: string;
  /**
   * Where it is: once, at the root (`site`); beside the timeline of each language (`language`); or beside each article
   * as well, with its events alone (`article`).
   */
  scope: 'site' | 'language' | 'article';
  /** What it is for, in words, under its link; without them nothing on the page leads to it. */
  purpose?: MessageKey;
  /** It is a drawing of the line: an archive, whose line is drawn year by year, has none of the whole. */
  draws?: true;
  /** Pure: the same content gives the same file. */
  write: (content: ExportContent, options: ExportOptions) => Written | Promise<Written>;
}

/** The site's icon, `size` px wide. */
const iconExport = (file: string, size: number): Export => ({
  file,
  type: 'image/png',
  scope: 'site',
  write: () => icon(size),
});

/** Every export. Adding one is adding its file and a line here. */
export const EXPORTS: readonly Export[] = [
  {
    file: 'events.json',
    type: 'application/json',
    scope: 'article',
    purpose: 'export.purpose.json',
    write: eventsJson,
  },
  {
    file: 'events.csv',
    type: 'text/csv; charset=utf-8',
    scope: 'article',
    purpose: 'export.purpose.csv',
    write: eventsCsv,
  },
  {
    file: 'timelinejs.csv',
    type: 'text/csv; charset=utf-8',
    scope: 'article',
    purpose: 'export.purpose.timelinejs',
    write: timelineJsCsv,
  },
  {
    file: 'events.ics',
    type: 'text/calendar; charset=utf-8',
    scope: 'article',
    purpose: 'export.purpose.ics',
    write: eventsIcs,
  },
  {
    file: 'events.md',
    type: 'text/markdown; charset=utf-8',
    scope: 'article',
    purpose: 'export.purpose.md',
    write: eventsMd,
  },
  {
    file: 'timeline.svg',
    type: 'image/svg+xml',
    scope: 'article',
    purpose: 'export.purpose.svg',
    draws: true,
    write: timelineSvg,
  },
  {
    file: 'timeline.png',
    type: 'image/png',
    scope: 'article',
    purpose: 'export.purpose.png',
    draws: true,
    write: timelinePng,
  },
  {
    file: 'rss.xml',
    type: 'application/rss+xml; charset=utf-8',
    scope: 'language',
    purpose: 'export.purpose.rss',
    write: rss,
  },
  { file: 'open-graph.png', type: 'image/png', scope: 'language', write: openGraphImage },
  { file: 'manifest.webmanifest', type: 'application/manifest+json', scope: 'language', write: webManifest },
  {
    file: SCHEMA_FILE,
    type: 'application/schema+json',
    scope: 'site',
    purpose: 'export.purpose.schema',
    write: eventsSchema,
  },
  { file: 'robots.txt', type: 'text/plain; charset=utf-8', scope: 'site', write: robots },
  { file: 'favicon.svg', type: 'image/svg+xml', scope: 'site', write: favicon },
  iconExport('apple-touch-icon.png', 180),
  ...ICON_SIZES.map((size) => iconExport(iconFile(size), size)),
];

/**
 * The exports that stand beside a page. The files of an archive stand beside its first page alone, since thousands of
 * articles would each have as many.
 */
export function exportsBeside(page: PageRef, isArchive: boolean): Export[] {
  if (page.name === 'home') return EXPORTS.filter(({ draws }) => !draws || !isArchive);
  return page.name === 'article' && !isArchive ? EXPORTS.filter(({ scope }) => scope === 'article') : [];
}
