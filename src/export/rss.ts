import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { group } from 'd3';

import { utcDateOf } from '../dates/day.ts';
import { boundsOf, compareWhen, parseEdtf } from '../dates/edtf.ts';
import { t } from '../i18n/messages.ts';
import { dateWithStatus } from '../i18n/status.ts';
import type { TimelineEvent } from '../model/index.ts';
import { eventAddress, filePath, pageAddress, addressOf } from './address.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { noteLine, type Source, sourceLine, sourcesOf, tellerOf, type Told } from './told.ts';

/** A feed tells what is new: it holds the articles and events of the newest sources, at most so many items. */
const MOST = 200;

/** The library asks for an origin; what it makes of it is replaced. */
const NO_SITE = 'https://site.invalid/';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** An item's address and its lasting name, which are the same thing only where the address is whole. */
const linked = (link: string, id: string) =>
  `<link>${xml(link)}</link><guid isPermaLink="false">${xml(`frise:${id}`)}</guid>`;

/**
 * When a source was added, as far as it says: the day of its publication. Without a day, the item has no date, and the
 * reader's own is the day on which the reader first saw it.
 */
function addedOn({ published }: Source): Date | undefined {
  if (published === undefined) return undefined;
  const { min, max } = boundsOf(parseEdtf(published));
  return min === max ? utcDateOf(min) : undefined;
}

const dated = (source: Source): Pick<RSSFeedItem, 'pubDate'> => {
  const pubDate = addedOn(source);
  return pubDate ? { pubDate } : {};
};

function articleItem(source: Source, options: ExportOptions): RSSFeedItem {
  const link = pageAddress(options, { name: 'article', id: source.id });
  return {
    title: source.title,
    description: sourceLine(source, options.lang),
    customData: linked(link, source.id),
    ...dated(source),
  };
}

function eventItem(event: TimelineEvent, told: Told, options: ExportOptions): RSSFeedItem {
  const { lang } = options;
  const description = [
    dateWithStatus(event, lang),
    told.text,
    ...told.notes.map((note) => noteLine(note, lang)),
    t(lang, 'export.source', { source: sourceLine(told.source, lang) }),
  ];
  return {
    title: `${told.date}${t(lang, 'export.colon')}${told.headline}`,
    description: description.filter(Boolean).join('\n'),
    customData: linked(eventAddress(event.id, options), event.id),
    ...(event.group && { categories: [event.group] }),
    ...dated(told.source),
  };
}

/** The newest source first: by its publication; sheets, which have none, after the articles. */
function newestFirst(a: Source, b: Source): number {
  if (a.published === undefined || b.published === undefined)
    return Number(a.published === undefined) - Number(b.published === undefined);
  return compareWhen(parseEdtf(b.published), parseEdtf(a.published));
}

/**
 * A feed (RSS 2.0) of articles and events, those of the newest articles first; the rows of a sheet from its last up.
 * Nothing in it comes from the clock.
 */
export async function rss(content: ExportContent, options: ExportOptions): Promise<string> {
  const { lang, base } = options;
  const tell = tellerOf(content, lang);
  const bySource = group(content.events, (event) => tell(event).source.id);
  const items: RSSFeedItem[] = [];
  for (const source of sourcesOf(content).sort(newestFirst)) {
    if (items.length >= MOST) break;
    if (source.kind === 'article') items.push(articleItem(source, options));
    const events = (bySource.get(source.id) ?? []).toSorted((a, b) =>
      'row' in a && 'row' in b ? b.row.number - a.row.number : 0,
    );
    for (const event of events.slice(0, MOST - items.length))
      items.push(eventItem(event, tell(event), options));
  }
  const self = addressOf(filePath('rss.xml', lang, options.page, base), options);
  const home = `<link>${xml(pageAddress(options))}</link><language>${lang}</language>`;
  return getRssString({
    title: `Frise · ${content.title}`,
    description: content.lede.join(' · '),
    site: options.site ?? NO_SITE,
    items,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: options.site
      ? `${home}<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>`
      : home,
  });
}
