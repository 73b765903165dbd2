import type { Day } from '../dates/day.ts';
import { daysOf, hullOf } from '../dates/day-set.ts';
import { daysOfEdtf } from '../dates/edtf.ts';
import type { Article, ExtractedEvent, Mention, MentionKind, Quote } from '../model/index.ts';
import { type Chosen, isRefined, isRepeated, isTakenUp } from './chosen.ts';
import { confidenceOf } from './confidence.ts';
import { readEntities } from './entities.ts';
import { dateOf } from './event-date.ts';
import { EventIds } from './event-id.ts';
import { writeHeadline } from './event-headline.ts';
import type { Locale } from './locale.ts';
import { locales } from './locales/index.ts';
import type { Meaning } from './meaning.ts';
import { datedSentences, type ParsedSentence, parseSentences } from './parsed-sentence.ts';
import type { FoundMention } from './found-mention.ts';
import { findMentions } from './mentions.ts';
import { tieToLabels } from './ties.ts';
import { mapped } from './mapped.ts';
import { place, type Placement } from './placing.ts';
import { readoutsAfter } from './readouts.ts';
import { reasonsOf } from './reasons.ts';
import { tieToSections } from './section-years.ts';
import { type Refusal, select } from './selection.ts';
import { wholeNames } from './whole-names.ts';
import { timeValue } from './time-of-day.ts';
import { durationValue } from './timex-duration.ts';

/** A mention that became no event. */
export interface RefusedMention {
  mention: Mention;
  sentence: Quote;
  why: Refusal;
}

/** What an article says of time. */
export interface Extraction {
  /** All its temporal expressions, in the order of the text, without overlap. */
  mentions: Mention[];
  /** Its events, in the order of the text. */
  events: ExtractedEvent[];
  /** The mentions that became no event, and why, in the order of the text. */
  refused: RefusedMention[];
}

/** What a TIMEX3 value is of: a day with a time is a time. */
function kindOf({ type }: Meaning, value: string): MentionKind {
  if (type === 'recurrence' || value.startsWith('XXXX-WXX')) return 'set';
  if (type === 'duration' || (type === 'shift' && value.startsWith('P'))) return 'duration';
  return /^[\dX-]+T/.test(value) ? 'time' : 'date';
}

/** A time of which the day cannot be known still has its hour; any other mention without a place has no date at all. */
function unplacedValue(meaning: Meaning): string {
  if (meaning.type === 'reference' || meaning.type === 'recurrence') return meaning.value;
  if (meaning.type === 'duration') return durationValue(meaning);
  // "le mercredi", and no story was told that has one: any of them.
  if (meaning.type === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined)
    return `XXXX-WXX-${meaning.weekday}`;
  // "deux jours plus tard", and nothing was told to count from: so much is known, that it is two days.
  if (meaning.type === 'shift' && meaning.count !== 0)
    return durationValue({ type: 'duration', unit: meaning.unit, count: Math.abs(meaning.count) });
  return meaning.type === 'time' ? `XXXX-XX-XX${timeValue(meaning)}` : 'XXXX-XX-XX';
}

function quote(article: Article, { start, end }: { start: number; end: number }): Quote {
  return { start, end, text: article.text.slice(start, end) };
}

function mentionOf(article: Article, found: FoundMention, placement: Placement | undefined): Mention {
  const { meaning, start, end } = found;
  const value = placement?.value ?? unplacedValue(meaning);
  const edtf = placement?.edtf;
  const text = article.text.slice(start, end);
  const kind = kindOf(meaning, value);
  return edtf === undefined
    ? { start, end, text, kind, value, reasons: [] }
    : { start, end, text, kind, value, edtf, reasons: [] };
}

/** The mentions of several dates that one is; undefined for any other. */
function partsOf(
  article: Article,
  found: FoundMention,
  placement: Placement | undefined,
): Mention[] | undefined {
  const { meaning, parts, sentence } = found;
  if (!parts) return undefined;
  const values =
    meaning.type === 'recurrence' ? meaning.values?.map((value) => ({ value })) : placement?.parts;
  if (values?.length !== parts.length) return undefined;
  return mapped(parts, ({ first, next }, i) => {
    const [head, last] = [sentence.tokens[first]!, sentence.tokens[next - 1]!];
    return {
      ...quote(article, { start: head.start, end: last.end }),
      kind: kindOf(meaning, values[i]!.value),
      ...values[i]!,
      reasons: [],
    };
  });
}

/** The windows of the publication dates that were met: a corpus has many texts of one day. */
const windows = new Map<string, readonly Day[]>();

/** How many of them are kept, and of how many days. */
const MOST_WINDOWS = 1000;
const LONGEST_WINDOW = 31;

/** The days on which an article can have appeared. */
function windowOf(published: string): readonly Day[] {
  const known = windows.get(published);
  if (known) return known;
  const window = daysOf(daysOfEdtf(published));
  if (windows.size >= MOST_WINDOWS) windows.clear();
  if (window.length <= LONGEST_WINDOW) windows.set(published, window);
  return window;
}

/** The temporal expressions of some sentences of an article, and their places; for `checks`, see `place`. */
function read(article: Article, sentences: readonly ParsedSentence[], locale: Locale, checks: boolean) {
  const window = windowOf(article.published);
  const all: FoundMention[] = [];
  for (const sentence of sentences) for (const mention of findMentions(sentence, locale)) all.push(mention);
  tieToSections(sentences, all, locale);
  tieToLabels(all);
  const opening = article.blocks.findIndex(({ kind }) => kind !== 'heading');
  const { placed, published } = place(all, window, checks, opening);
  return { all, placed, published };
}

/** Whether a mention is a date: a day's number alone is one only where the story gives it its month. */
function isMention({ meaning }: FoundMention, { edtf }: Placement): boolean {
  if (edtf !== undefined) return true;
  const date = meaning.type === 'range' ? meaning.from : meaning;
  return date.type !== 'calendar' || !(date.narrative || date.storyYear !== undefined);
}

/**
 * The temporal expressions of an article alone, as TIMEX3 has them: each end of a range and each date of a list is one.
 * Each is put into a form of the caller's at once, so that a text of many need not keep them in two. See `extractEvents`.
 */
export function extractMentions<T>(article: Article, form: (mention: Mention) => T): T[] {
  const locale = locales[article.lang];
  const { all, placed } = read(article, datedSentences(article, locale), locale, false);
  const formed: T[] = [];
  for (let i = 0; i < all.length; i++) {
    const [mention, placement] = [all[i]!, placed[i]!];
    if (!isMention(mention, placement)) continue;
    const parts = partsOf(article, mention, placement);
    if (parts) for (const part of parts) formed.push(form(part));
    else formed.push(form(mentionOf(article, mention, placement)));
  }
  return formed;
}

/**
 * The temporal expressions and the events of an article. Offsets are UTF-16 and count in `article.text`.
 * Throws an EdtfError when `article.published` is not EDTF; any text gives events or none.
 */
export function extractEvents(article: Article): Extraction {
  const locale = locales[article.lang];
  const sentences = parseSentences(article, locale);
  const { all, placed, published } = read(article, sentences, locale, true);
  const found = all.filter((mention, i) => isMention(mention, placed[i]!));
  const placements = new Map(all.map((mention, i) => [mention, placed[i]!]));
  const bounds = hullOf(daysOfEdtf(article.published)) ?? { min: 0, max: 0 };
  const ids = new EventIds(article.id);
  const chosen: Chosen[] = [];
  const byDate = new Map<string, Chosen[]>();
  const indices = new Map(sentences.map((sentence, index) => [sentence, index]));
  const lead = sentences.find((sentence) => !sentence.heading);
  const refusals = new Map<FoundMention, Refusal>();
  const datesOf = new Map<ParsedSentence, FoundMention[]>();
  for (const mention of found) {
    const isTime = mention.meaning.type === 'time' || mention.meaning.type === 'times';
    if (isTime || placements.get(mention)?.edtf === undefined) continue;
    const others = datesOf.get(mention.sentence);
    if (others) others.push(mention);
    else datesOf.set(mention.sentence, [mention]);
  }
  for (const [index, mention] of found.entries()) {
    const id = ids.next(article.text.slice(mention.start, mention.end));
    const placement = placements.get(mention)!;
    const isLead = lead === mention.sentence;
    const after = sentences[indices.get(mention.sentence)! + 1];
    const following = after?.block === mention.sentence.block ? after : undefined;
    const selection = select(
      mention,
      placement,
      { window: bounds, isLead, following, dates: datesOf.get(mention.sentence) ?? [] },
      locale,
    );
    if (typeof selection === 'string') {
      refusals.set(mention, selection);
      continue;
    }
    const when = dateOf(mention, selection, placement, { after: found[index + 1], published, article });
    const onDate = byDate.get(when ?? '') ?? [];
    if (when === undefined || isRepeated(onDate, mention)) {
      refusals.set(mention, when === undefined ? 'unplaced' : 'told');
      continue;
    }
    const choice = { mention, selection, id, when };
    byDate.set(when, onDate);
    onDate.push(choice);
    chosen.push(choice);
  }
  const finest: Chosen[] = [];
  chosen.forEach((one, at) => {
    if (isTakenUp(chosen, at, placements)) refusals.set(one.mention, 'told');
    else if (isRefined(chosen, at, placements)) refusals.set(one.mention, 'finer');
    else finest.push(one);
  });
  const mentions = found.map((mention) => mentionOf(article, mention, placements.get(mention)));
  const refused = found.flatMap((mention, i): RefusedMention[] => {
    const why = refusals.get(mention);
    return why ? [{ mention: mentions[i]!, sentence: quote(article, mention.sentence), why }] : [];
  });
  if (finest.length === 0) return { mentions, events: [], refused };
  const eventSentences = new Set<ParsedSentence>(finest.map(({ mention }) => mention.sentence));
  const firsts = new Map<ParsedSentence, FoundMention>();
  for (const { mention } of finest) if (!firsts.has(mention.sentence)) firsts.set(mention.sentence, mention);
  const inSentence = new Map<ParsedSentence, FoundMention[]>();
  for (const mention of found) {
    const others = inSentence.get(mention.sentence);
    if (others) others.push(mention);
    else inSentence.set(mention.sentence, [mention]);
  }
  const entitiesOf = readEntities(sentences, found, locale);
  const entities = new Map(Array.from(eventSentences, (sentence) => [sentence, entitiesOf(sentence)]));
  const names = wholeNames(entities.values());
  const events = finest.map(({ mention, selection, id, when }): ExtractedEvent => {
    const { sentence } = mention;
    const isFirst = firsts.get(sentence) === mention;
    const index = indices.get(sentence)!;
    const isEvent = (other: ParsedSentence) => eventSentences.has(other);
    const headline = writeHeadline(
      article,
      { sentences, index, mentions: inSentence.get(sentence) ?? [], names },
      mention,
      selection,
      locale,
    );
    return {
      id,
      headline: headline.text,
      lang: article.lang,
      when,
      status: selection.status,
      ...(selection.end ? { calledOff: selection.end.how } : {}),
      evidence: {
        article: article.id,
        sentence: quote(article, sentence),
        mention: quote(article, mention),
        reasons: reasonsOf(article, mention, selection.status, placements),
      },
      notes: isFirst ? readoutsAfter(article, sentences, index, isEvent, locale) : [],
      ...entities.get(sentence)!,
      confidence: confidenceOf(mention, placements.get(mention)!, { when, ...selection, ...headline }),
    };
  });
  return { mentions, events, refused };
}
