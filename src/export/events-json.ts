import { dayToEdtf } from '../dates/day.ts';
import { boundsOf, isUncertain, parseEdtf } from '../dates/edtf.ts';
import { isExtracted, isImported, LANGUAGES, type Telling, type TimelineEvent } from '../model/index.ts';
import { addressOf, eventAddress, filePath, pageAddress } from './address.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { SCHEMA_FILE } from './events-schema.ts';
import { citedBy, type Source, sourcesOf, tellerOf, type Told } from './told.ts';

/** EDTF, the same in words, and the first and the last day that it allows; null where the end is open. */
function dateOf({ when }: TimelineEvent, { date }: Told) {
  const parsed = parseEdtf(when);
  const { min, max } = boundsOf(parsed);
  const day = (at: number) => (Number.isFinite(at) ? dayToEdtf(at) : null);
  return { edtf: when, text: date, earliest: day(min), latest: day(max), uncertain: isUncertain(parsed) };
}

/** Tells what the content tells, and knows which tellings that are. */
interface Teller {
  of: (telling: Telling) => Told;
  knows: (telling: Telling) => boolean;
}

const keyOf = ({ kind, id }: Pick<Source, 'kind' | 'id'>) => `${kind} ${id}`;

/** What else tells of it: the same event in other sources, and what seems the same but is dated otherwise. */
function joinedOf({ also = [], disputed = [] }: TimelineEvent, tell: Teller) {
  const others = also.map((telling) => ({
    id: telling.id,
    source: citedBy(telling).id,
    edtf: telling.when,
    // The files of an article hold no other one's text.
    ...(tell.knows(telling) && { text: tell.of(telling).text }),
  }));
  return {
    ...(others.length > 0 && { also: others }),
    ...(disputed.length > 0 && { disputed: disputed.map(({ id, when }) => ({ id, edtf: when })) }),
  };
}

function eventOf(event: TimelineEvent, tell: Teller, options: ExportOptions) {
  const told = tell.of(event);
  const { id, lang, status, calledOff, people, organisations, places, group, confidence } = event;
  const own = isExtracted(event)
    ? { quote: told.text, mention: event.evidence.mention.text, reasons: told.reasons }
    : { text: told.text, ...(isImported(event) && { row: event.row.number }), facts: told.facts };
  return {
    id,
    address: eventAddress(id, options),
    headline: told.headline,
    language: lang,
    date: dateOf(event, told),
    status,
    ...(calledOff && { calledOff }),
    source: told.source.id,
    ...own,
    notes: told.notes,
    people,
    organisations,
    places,
    ...(group !== undefined && { group }),
    confidence,
    ...joinedOf(event, tell),
  };
}

function sourceOf({ lang, ...source }: Source, options: ExportOptions) {
  const address =
    source.kind === 'article' ? { address: pageAddress(options, { name: 'article', id: source.id }) } : {};
  return { ...source, language: lang, ...address };
}

/** The events for programs, as `events-schema.ts` describes them. Dates keep their EDTF. */
export function eventsJson(content: ExportContent, options: ExportOptions): string {
  const sources = sourcesOf(content);
  const keys = new Set(sources.map(keyOf));
  const tell: Teller = {
    of: tellerOf(content, options.lang),
    knows: (telling) => keys.has(keyOf(citedBy(telling))),
  };
  const data = {
    $schema: addressOf(filePath(SCHEMA_FILE, LANGUAGES[0], { name: 'home' }, options.base), options),
    title: content.title,
    language: options.lang,
    address: pageAddress(options),
    sources: sources.map((source) => sourceOf(source, options)),
    events: content.events.map((event) => eventOf(event, tell, options)),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
