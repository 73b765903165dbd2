import type { EventStatus } from '../model/index.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './mentions.ts';
import type { Placement } from './placing.ts';
import { datesReport } from './reports.ts';

/** Told after so many days, what a participle recalls is context, not news: "a study published last year". */
const RECENT = 60;

/** Older than this (days), anything is context of today's news. */
const OLD = 365;

/** How far before a date (tokens) a word can put it in doubt. */
const DOUBT = 4;

/** How far before a date (tokens) a word can compare with it. */
const COMPARISON = 12;

/** No dateline is longer (tokens). */
const LONGEST_DATELINE = 14;

/** What a present tells of a period no longer than this (days), and not over yet, is announced. */
const SHORT = 31;

/** How a mention becomes an event. */
export interface Selection {
  status: EventStatus;
  /** The index of the noun that names the happening, where the mention dates a noun. */
  noun?: number | undefined;
}

const isWord = (plain: string | undefined) => plain !== undefined && /^\p{L}/u.test(plain);

/** The noun of a happening just before a mention ("une réunion le 12 janvier"), adjectives between them allowed. */
function eventNounBefore(
  { sentence, first, clause }: FoundMention,
  locale: Locale,
  reach: number,
): number | undefined {
  for (let i = first - 1; i >= Math.max(clause.first, first - reach); i--) {
    const { plain } = sentence.tokens[i]!;
    if (locale.eventNouns.has(plain)) return i;
    if (!isWord(plain)) return undefined;
  }
  return undefined;
}

/** Whether the happening is spoken of as something that may never be. */
function isHypothetical(mention: FoundMention, locale: Locale): boolean {
  const { clause, verb, sentence } = mention;
  if (clause.kind === 'condition' || verb?.tense === 'possible') return true;
  const words = sentence.tokens.slice(clause.first, clause.next).map((token) => token.plain);
  return locale.hypothetical.some((word) => words.includes(word)) && verb === undefined;
}

/** Whether something is counted in the stretch: "deux conversations téléphoniques en deux mois". */
function isCounted({ sentence }: FoundMention, noun: number, locale: Locale): boolean {
  const before = sentence.tokens[noun - 1];
  return before !== undefined && (before.kind === 'number' || locale.counting.has(before.plain));
}

/** Whether a sentence without any verb announces what its first words date: "Samedi, 20 h 30, salle des fêtes". */
function isProgramme({ sentence, first, meaning }: FoundMention): boolean {
  const opens = first <= 1 || sentence.tokens[first - 1]?.kind === 'mark';
  const wordy = sentence.tokens.filter(({ kind }) => kind === 'word').length >= 5;
  const isDay = meaning.type !== 'calendar' || meaning.day !== undefined || meaning.weekday !== undefined;
  return opens && wordy && isDay && sentence.verbs.every((verb) => verb.participle);
}

/** Whether something is said to be so only perhaps, by a word just before the date: "perhaps as early as next year". */
function isDoubted({ sentence, first }: FoundMention, locale: Locale): boolean {
  for (let i = first - 1; i >= Math.max(0, first - DOUBT); i--) {
    const { plain, kind } = sentence.tokens[i]!;
    if (locale.doubting.has(plain)) return true;
    if (kind === 'mark') return false;
  }
  return false;
}

/** Whether the date is that of the dispatch: "LONDON, Sept 10 (Reuters) - ". */
function isDateline({ sentence, first, next }: FoundMention, isLead: boolean): boolean {
  if (!isLead || first > LONGEST_DATELINE) return false;
  const { tokens, verbs } = sentence;
  const dash = tokens.findIndex((token, i) => i >= next && /^[-–—]$/.test(token.text) && !token.glued);
  return dash >= 0 && dash <= LONGEST_DATELINE && verbs.every((verb) => verb.first > dash);
}

/** Whether only a figure of the date is given beside another: "compared with a profit of $95 million a year earlier". */
function isCompared({ sentence, first, clause }: FoundMention, locale: Locale): boolean {
  const before = sentence.tokens.slice(Math.max(clause.first, first - COMPARISON), first);
  return before.some(({ plain }) => locale.comparing.has(plain));
}

/** Whether the words around a date make it part of a name, or the end of a stretch, rather than a happening's day. */
function namesSomething(mention: FoundMention, locale: Locale): boolean {
  const { meaning, sentence, first, verb } = mention;
  const before = sentence.tokens.slice(Math.max(0, first - 2), first).map(({ plain }) => plain);
  const lead = before.at(-1) ?? '';
  if (locale.boundary.has(lead)) return true;
  // "is closed since 3 March" tells of the closing; "in office since 2014", "for the first time since May" do not.
  if (locale.ongoing.has(lead))
    return first > 1 && verb?.next !== first - 1 && !locale.lasts?.(sentence.tokens, mention, first - 1);
  if (isCompared(mention, locale) || mention.isAllotted) return true;
  // "du 3 au 5 mai": the words are the range's own.
  if (meaning.type === 'range') return false;
  // "the height of Monday’s rush hour"
  const owns = meaning.type === 'calendar' && /^['’]s?$/.test(sentence.tokens[mention.next]?.text ?? '');
  const attributive =
    (locale.attributive.has(lead) && !owns) || locale.attributive.has(sentence.tokens[first]?.plain ?? '');
  if (!attributive || locale.starting.has(before[0] ?? '')) return false;
  // "la crue de janvier 1910 emporte deux ponts": a happening with a year of its own that does something.
  const happens = locale.eventNouns.has(before[0] ?? '') && verb !== undefined && verb.first >= mention.next;
  return !(happens && meaning.type === 'calendar' && meaning.year !== undefined);
}

/**
 * Whether a mention dates an event that belongs on the line, and with which status. Undefined for what has no place in
 * time, for recurring and vague times, for what is only possible, and for dates that only name something.
 */
export function select(
  mention: FoundMention,
  placement: Placement,
  { window, isLead }: { window: { min: number; max: number }; isLead: boolean },
  locale: Locale,
): Selection | undefined {
  const { meaning, verb, sentence } = mention;
  if (sentence.heading || isDateline(mention, isLead)) return undefined;
  if (isHypothetical(mention, locale) || isDoubted(mention, locale) || mention.isAnyDay) return undefined;
  if (meaning.type === 'duration') {
    const noun =
      meaning.place === 'until-now' && meaning.count ? eventNounBefore(mention, locale, 6) : undefined;
    const counted = noun !== undefined && isCounted(mention, noun, locale) && verb?.tense === 'past';
    return counted ? { status: 'background', noun: noun - 1 } : undefined;
  }
  // A time of the clock belongs to the date beside it, or to the one that the story has come to.
  if (placement.edtf === undefined || meaning.type === 'time' || meaning.type === 'times') return undefined;
  if (datesReport(mention, isLead, locale)) return undefined;
  const noun = eventNounBefore(mention, locale, 4);
  if (namesSomething(mention, locale)) return undefined;
  if (!verb && noun === undefined && !mention.isLabel && !isProgramme(mention)) return undefined;
  const isAhead = verb?.tense === 'future' || verb?.tense === 'planned';
  // What is over is not what the verb announces: "Shareholders will receive the price of the offer made on Aug. 30".
  if (isAhead && !(placement.contradicts && placement.max < window.min)) return { status: 'planned', noun };
  if (placement.min > window.max) return { status: 'planned', noun };
  const isOpen = placement.max > window.max && placement.max - placement.min < SHORT;
  if (verb?.tense === 'present' && isOpen) return { status: 'planned', noun };
  const age = window.min - placement.max;
  const recalled = verb?.participle === true && age > RECENT;
  return { status: age > OLD || recalled ? 'background' : 'past', noun };
}
