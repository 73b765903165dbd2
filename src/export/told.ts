import { formatWhen, sentenceCase } from '../dates/format.ts';
import { explainCorrection } from '../i18n/correction.ts';
import { explain } from '../i18n/explain.ts';
import { t } from '../i18n/messages.ts';
import { ownDate } from '../i18n/own-date.ts';
import { formatPublished } from '../i18n/published.ts';
import {
  type Article,
  type ImportedEvent,
  isExtracted,
  isWebAddress,
  isWritten,
  type Language,
  type Quote,
  type Sheet,
  type Telling,
  visibleText,
} from '../model/index.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { ExportContent } from './content.ts';

/** Where an event was read. What is absent is not known. */
export interface Source {
  id: string;
  kind: 'article' | 'sheet' | 'note';
  title: string;
  lang: Language;
  publisher?: string;
  author?: string;
  /** EDTF. */
  published?: string;
  /** Its address on the web. */
  url?: string;
}

/** An event as every export tells it: plain text without control characters, one line but for `text`. */
export interface Told {
  headline: string;
  /** The date in words, with a capital: "Janvier 2022". */
  date: string;
  /** The sentence that it was read in, or what its row says; paragraphs are parted by line feeds. May be empty. */
  text: string;
  /** Why the date is what it is, in whole sentences. */
  reasons: string[];
  notes: { speaker: string; text: string }[];
  /** What its row says besides: who is credited, addresses, captions. */
  facts: string[];
  source: Source;
}

function articleSource({ id, title, lang, publisher, author, published, url }: Article): Source {
  return {
    id,
    kind: 'article',
    title: cleanLine(title),
    lang,
    published,
    ...(publisher && { publisher: cleanLine(publisher) }),
    ...(author && { author: cleanLine(author) }),
    ...(isWebAddress(url) && { url: cleanLine(url) }),
  };
}

const sheetSource = ({ id, file, title, lang }: Sheet): Source => ({
  id,
  kind: 'sheet',
  title: cleanLine(title ?? file),
  lang,
});

/** What an editor named as the source of an event made by hand; its id is the event's. */
const noteSource = ({ id, lang, source: { text, url } }: Extract<Telling, { source: unknown }>): Source => ({
  id,
  kind: 'note',
  title: cleanLine(text),
  lang,
  ...(isWebAddress(url) && { url: cleanLine(url) }),
});

/** Every source of the content: articles, then sheets, then what editors named for events of their own. */
export function sourcesOf({ articles, sheets, events }: ExportContent): Source[] {
  const tellings = events.flatMap((event): Telling[] => [event, ...(event.also ?? [])]);
  const notes = new Map(tellings.filter(isWritten).map((written) => [written.id, noteSource(written)]));
  return [...articles.map(articleSource), ...sheets.map(sheetSource), ...notes.values()];
}

/** Who published a source and when, after its title: "AFP · Paru en janvier 2022". */
export function sourceFacts({ publisher, author, published }: Source, lang: Language): string[] {
  return [publisher, author, published === undefined ? undefined : formatPublished(published, lang)].filter(
    (fact) => fact !== undefined,
  );
}

/** A source on one line: title, publisher, author, date, address. */
export const sourceLine = (source: Source, lang: Language): string =>
  [source.title, ...sourceFacts(source, lang), source.url].filter((part) => part !== undefined).join(' · ');

function rowTold(
  { row }: ImportedEvent,
  edited: readonly string[],
): Pick<Told, 'text' | 'reasons' | 'notes' | 'facts'> {
  const facts = [row.credit, row.media, row.caption, row.altText, row.link];
  return {
    text: cleanText(row.text),
    reasons: [],
    notes: [],
    facts: [...facts.filter((fact) => fact !== undefined).map(cleanLine), ...edited],
  };
}

/** The kind and the id of the source that a telling cites, as `sourcesOf` has them. */
export function citedBy(telling: Telling): Pick<Source, 'kind' | 'id'> {
  if (isWritten(telling)) return { kind: 'note', id: telling.id };
  return isExtracted(telling)
    ? { kind: 'article', id: telling.evidence.article }
    : { kind: 'sheet', id: telling.row.sheet };
}

type Teller = (event: Telling) => Told;

/** The tellers of contents that are still in use, by language. */
const tellers = new WeakMap<ExportContent, Map<Language, Teller>>();

/** The events' teller: it looks up sources once for all of them, and tells each event once for all exports. */
export function tellerOf(content: ExportContent, lang: Language): Teller {
  const known = tellers.get(content) ?? new Map<Language, Teller>();
  tellers.set(content, known);
  let teller = known.get(lang);
  if (!teller) {
    const tell = newTeller(content, lang);
    const told = new WeakMap<Telling, Told>();
    teller = (event) => {
      const one = told.get(event) ?? tell(event);
      told.set(event, one);
      return one;
    };
    known.set(lang, teller);
  }
  return teller;
}

function newTeller(content: ExportContent, lang: Language): Teller {
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  const sources = new Map(sourcesOf(content).map((source) => [`${source.kind} ${source.id}`, source]));
  return (event) => {
    const date = sentenceCase(formatWhen(event.when, lang), lang);
    const headline = cleanLine(event.headline);
    const corrected = (event.corrections ?? []).map((one) => cleanLine(explainCorrection(one, lang)));
    const added = (event.comments ?? []).map(({ text }) => cleanText(text));
    if (isWritten(event)) {
      const own = { text: added.join('\n'), reasons: [], notes: [], facts: [] };
      return { headline, date, ...own, source: noteSource(event) };
    }
    const { kind, id: cited } = citedBy(event);
    const key = `${kind} ${cited}`;
    const source = sources.get(key);
    if (!source) throw new Error(`The event "${event.id}" cites a source that does not exist: "${key}".`);
    if (!isExtracted(event)) {
      const own = ownDate(event);
      return {
        headline,
        date: own ? `${date} (${cleanLine(own)})` : date,
        ...rowTold(event, [...corrected, ...added]),
        source,
      };
    }
    const { sentence, reasons, article: id } = event.evidence;
    const visible = (quote: Quote) => cleanLine(visibleText(articles.get(id)!, quote));
    return {
      headline,
      date,
      text: visible(sentence),
      reasons: [...corrected, ...reasons.map((reason) => explain(reason, lang))],
      notes: event.notes.map(({ speaker, sentence: said }) => ({
        speaker: cleanLine(speaker),
        text: visible(said),
      })),
      facts: added,
      source,
    };
  };
}

/** What somebody said, after who said it: "Le Kremlin : « … »". */
export const noteLine = ({ speaker, text }: { speaker: string; text: string }, lang: Language): string =>
  t(lang, 'export.note', { speaker, text });
