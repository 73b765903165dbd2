import type {
  CollectionPage,
  Dataset,
  Event as EventNode,
  EventStatusType,
  Graph,
  NewsArticle,
} from 'schema-dts';

import { datetimeAttribute } from '../dates/datetime.ts';
import { parseEdtf, type When } from '../dates/edtf.ts';
import type { TimelineEvent } from '../model/index.ts';
import { addressOf, eventAddress, filePath, pageAddress } from './address.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { exportsBeside } from './index.ts';
import { type Source, sourcesOf, tellerOf, type Told } from './told.ts';

/** So many articles, and events, a search engine is told of at most: the files have them all for programs. */
const MOST = 200;

const STATUS: Record<'planned' | 'cancelled' | 'postponed', EventStatusType> = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
};

/**
 * The dates of an event as schema.org has them (ISO 8601, as precise as it is known: "2022-01", never its first day).
 * A date that ISO 8601 cannot tell, because it is in doubt or one of several, is left to the words.
 */
function datesOf(when: When): { startDate?: string; endDate?: string } {
  if (when.kind !== 'interval') {
    const date = datetimeAttribute(when);
    return date === undefined ? {} : { startDate: date };
  }
  const [start, end] = [when.start, when.end].map((point) => point && datetimeAttribute(point));
  return { ...(start && { startDate: start }), ...(end && { endDate: end }) };
}

/** What happened, when and where to read it. The text of the event is on the page, and is not sent a second time. */
function eventNode(event: TimelineEvent, told: Told, options: ExportOptions): EventNode {
  const { status, calledOff, people, places } = event;
  const when = parseEdtf(event.when);
  const dates = datesOf(when);
  const isWhole = dates.startDate !== undefined && (when.kind !== 'interval' || dates.endDate !== undefined);
  return {
    '@type': 'Event',
    url: eventAddress(event.id, options),
    name: told.headline,
    ...(!isWhole && { description: told.date }),
    ...(event.lang !== options.lang && { inLanguage: event.lang }),
    ...dates,
    ...(status === 'planned' && { eventStatus: STATUS[calledOff ?? status] }),
    ...(places.length > 0 && { location: places.map((name) => ({ '@type': 'Place', name })) }),
    ...(people.length > 0 && { contributor: people.map((name) => ({ '@type': 'Person', name })) }),
  };
}

function articleNode(source: Source, options: ExportOptions): NewsArticle {
  const published = source.published === undefined ? undefined : datetimeAttribute(source.published);
  const address = pageAddress(options, { name: 'article', id: source.id });
  return {
    '@type': 'NewsArticle',
    '@id': address,
    headline: source.title,
    inLanguage: source.lang,
    ...(published && { datePublished: published }),
    ...(source.author && { author: { '@type': 'Person', name: source.author } }),
    ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
    url: source.url ?? address,
  };
}

/** The events as data, with the files that hold them; none beside which no file stands. */
function datasetNodes(content: ExportContent, options: ExportOptions): Dataset[] {
  const files = exportsBeside(options.page, options.periods !== undefined).filter(
    ({ scope, purpose }) => scope === 'article' && purpose !== undefined,
  );
  if (files.length === 0) return [];
  const node: Dataset = {
    '@type': 'Dataset',
    name: content.title,
    description: content.lede.join(' · '),
    inLanguage: options.lang,
    isAccessibleForFree: true,
    distribution: files.map(({ file, type }) => ({
      '@type': 'DataDownload',
      name: file,
      encodingFormat: type.replace(/;.*/, ''),
      contentUrl: addressOf(filePath(file, options.lang, options.page, options.base), options),
    })),
  };
  return [node];
}

/**
 * What a page tells search engines (schema.org): the articles, the events, the files to take away. The text may stand in
 * a `<script>`: no mark-up of a source gets out of it.
 */
export function jsonLd(content: ExportContent, options: ExportOptions): string {
  const tell = tellerOf(content, options.lang);
  const articles = sourcesOf(content).filter(({ kind }) => kind === 'article');
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': pageAddress(options),
    url: pageAddress(options),
    name: content.title,
    description: content.lede.join(' · '),
    inLanguage: options.lang,
  };
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      ...(options.page.name === 'article' ? [] : [page]),
      ...articles.slice(0, MOST).map((source) => articleNode(source, options)),
      ...datasetNodes(content, options),
      ...content.events.slice(0, MOST).map((event) => eventNode(event, tell(event), options)),
    ],
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
