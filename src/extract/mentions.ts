import type { Article } from '../model/index.ts';
import { type Clause, clausesOf, type Governor, governorOf, type VerbGroup } from './clauses.ts';
import type { Find, TokenRange } from './grammar/index.ts';
import type { Locale } from './locale.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';
import { seasonName } from './periods.ts';
import type { Direction } from './reading.ts';
import { proseOf, type Sentence, sentencesOf } from './sentences.ts';
import { Scan } from './scan.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sentence with its tokens and what they are parted into. */
export interface ParsedSentence extends Sentence {
  tokens: Token[];
  clauses: Clause[];
  verbs: VerbGroup[];
  /** Its first token at which a mention may start. */
  spot: number;
}

/** A temporal expression, before it is resolved. */
export interface FoundMention {
  sentence: ParsedSentence;
  /** Tokens of the sentence: from `first` to `next` (excluded). */
  first: number;
  next: number;
  /** UTF-16 offsets in the article's text. */
  start: number;
  end: number;
  meaning: Meaning;
  clause: Clause;
  verb?: VerbGroup | undefined;
  direction: Direction;
  /** The date that stands after a time of the clock and gives it its day: "vers 0 h 40, jeudi". */
  beside?: FoundMention;
  /** It stands after a word such as "du" and may only name something: "les attentats du 11 septembre". */
  attributive: boolean;
  /** It tells since when something goes on: "depuis 1981". */
  since: boolean;
  /** Where each of its dates stands, if it has several. */
  parts?: TokenRange[];
  /** Gives a date of the calendar its year, from a chronicle that tells in the present: its verb says no more of it. */
  recount: (year: number) => void;
  /** A weekday with an indefinite article and no noun of its own: "on a Sunday", "9 November 1989, a Thursday". */
  isAnyDay: boolean;
  /** The nouns of what it dates, for what is counted from that: "the crash", or "crash" for "crashed". */
  happenings: readonly string[];
  /** Something is only meant for that year, or that part of one: "the forecast for 2025"; "is set for 2025" plans. */
  isAllotted: boolean;
  /** What it dates stands after a colon: "May 2006: New line opens". */
  isLabel: boolean;
}

/** A label is no longer (tokens) than a date, a time and a place. */
const LONGEST_LABEL = 10;

/** Whether a date opens a sentence as a label: a colon follows, and no verb comes before it. */
function isLabel({ tokens, verbs }: ParsedSentence, first: number, next: number): boolean {
  if (first > 1) return false;
  const end = labelEnd(tokens, next);
  const isDash = end !== undefined && tokens[end]!.text !== ':';
  // "On Monday – hours after the vote – he left": a dash ends a label only where the date opens the sentence.
  return (
    end !== undefined && !(isDash && first > 0) && verbs.every((verb) => verb.first > end || verb.participle)
  );
}

/** The mark that ends a label; "20:30" is a time, and "mid-May" a word. */
function labelEnd(tokens: readonly Token[], from: number): number | undefined {
  const end = Math.min(tokens.length - 1, from + LONGEST_LABEL);
  for (let i = from; i < end; i++) {
    const [{ text, glued }, after] = [tokens[i]!, tokens[i + 1]!];
    if (text === ':' ? !(glued && after.glued) : /^[-–—]$/.test(text) && !glued && !after.glued) return i;
  }
  return undefined;
}

const DIRECTIONS = {
  past: 'past',
  future: 'future',
  planned: 'future',
  present: 'unknown',
  possible: 'unknown',
} as const;

/** A sentence whose verbs and clauses are looked for when they are first asked for: most sentences give no date. */
class Parsed implements ParsedSentence {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly heading: boolean;
  readonly opensBlock: boolean;
  readonly tokens: Token[];
  readonly spot: number;
  private readonly locale: Locale;
  private ownVerbs: VerbGroup[] | undefined;
  private ownClauses: Clause[] | undefined;

  constructor(
    { start, end, block, heading, opensBlock }: Sentence,
    tokens: Token[],
    spot: number,
    locale: Locale,
  ) {
    this.start = start;
    this.end = end;
    this.block = block;
    this.heading = heading;
    this.opensBlock = opensBlock;
    this.tokens = tokens;
    this.spot = spot;
    this.locale = locale;
  }

  get verbs(): VerbGroup[] {
    return (this.ownVerbs ??= this.locale.verbs(this.tokens));
  }

  get clauses(): Clause[] {
    return (this.ownClauses ??= clausesOf(this.tokens, this.verbs, this.locale.clauses));
  }
}

/** Reads the tokens of a block; used again for each, because of most it need keep nothing. */
const scan = new Scan();

/** The sentences of an article with their tokens, clauses and verbs. Token offsets are those of the article's text. */
export function parseSentences(article: Article, locale: Locale): ParsedSentence[] {
  return article.blocks.flatMap((block, index) => {
    const prose = proseOf(article, block);
    scan.read(prose, 0, prose.length, locale.apostrophe);
    let next = 0;
    return sentencesOf(article, index, prose, locale).map((sentence) => {
      const first = firstToken(next, sentence.start - block.start);
      next = nextToken(first, sentence.end - block.start);
      return new Parsed(sentence, tokensOf(scan, first, next, block.start), 0, locale);
    });
  });
}

/** The first token of the scan from an index on that starts at an offset or after it. */
function firstToken(index: number, offset: number): number {
  while (index < scan.count && scan.starts[index]! < offset) index++;
  return index;
}

/** The first token of the scan from an index on that ends after an offset. */
function nextToken(index: number, offset: number): number {
  while (index < scan.count && scan.ends[index]! <= offset) index++;
  return index;
}

/**
 * The sentences of an article in which some rule may find something: of those of `parseSentences` all but such as hold
 * no mention for certain.
 */
export function datedSentences(article: Article, locale: Locale): ParsedSentence[] {
  const dated: ParsedSentence[] = [];
  article.blocks.forEach((block, index) => {
    const prose = proseOf(article, block);
    scan.read(prose, 0, prose.length, locale.apostrophe);
    let spot = locale.grammar.spot(scan, 0);
    if (spot < 0) return;
    let next = 0;
    for (const sentence of sentencesOf(article, index, prose, locale)) {
      if (scan.starts[spot]! >= sentence.end - block.start) continue;
      const first = firstToken(next, sentence.start - block.start);
      next = nextToken(first, sentence.end - block.start);
      const tokens = tokensOf(scan, first, next, block.start);
      dated.push(new Parsed(sentence, tokens, Math.max(0, spot - first), locale));
      spot = locale.grammar.spot(scan, next);
      if (spot < 0) return;
    }
  });
  return dated;
}

/** A weekday alone is on the day's side of its verb; a verb of speech in the present tells what was said. */
function directionOf(meaning: Meaning, { verb }: Governor, isProgramme: boolean, locale: Locale): Direction {
  // Without a verb, a date beside a time of the clock announces: "Samedi, 20 h 30, salle des fêtes".
  if (!verb) return isProgramme ? 'future' : 'unknown';
  const isWeekday = meaning.type === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined;
  if (verb.tense === 'present' && isWeekday && verb.lemma && locale.speechVerbs.has(verb.lemma))
    return 'past';
  return DIRECTIONS[verb.tense];
}

const isHabit = (meaning: Meaning): meaning is CalendarMeaning =>
  meaning.type === 'calendar' && meaning.habit === true;

/** A season that is told in the present is that of every year. */
function habitual(meaning: CalendarMeaning, { verb }: Governor): Meaning {
  if (meaning.season === undefined) return meaning;
  const recurs = meaning.year === undefined && (!verb || verb.tense === 'present');
  return recurs ? { type: 'recurrence', value: `XXXX-${seasonName(meaning.season)}` } : meaning;
}

/** Whether a meaning names a day that a time of the clock can belong to. */
const isDay = (meaning: Meaning) =>
  (meaning.type === 'shift' && meaning.unit === 'day') ||
  (meaning.type === 'calendar' &&
    [meaning.day, meaning.weekday, meaning.feast].some((field) => field !== undefined));

/** How many tokens may stand between a time and the date after it: ", le", "du". */
const BESIDE = 2;

/** Ties each time to the date just after it, unless a date stands as near before it. */
function tieTimes(mentions: FoundMention[]): void {
  mentions.forEach((mention, i) => {
    if (mention.meaning.type !== 'time' && mention.meaning.type !== 'times') return;
    const [before, after] = [mentions[i - 1], mentions[i + 1]];
    if (!after || !isDay(after.meaning) || after.first - mention.next > BESIDE) return;
    if (before && isDay(before.meaning) && mention.first - before.next <= BESIDE) return;
    mention.beside = after;
  });
}

/** Whether a date is a month, or a day of one, that was given its year; or one that was given none. */
const isOfYear = (meaning: Meaning, given: boolean): meaning is CalendarMeaning & { month: number } =>
  meaning.type === 'calendar' &&
  meaning.month !== undefined &&
  (meaning.year !== undefined) === given &&
  [meaning.yearShift, meaning.storyYear, meaning.toward, meaning.nth].every((field) => field === undefined);

/** Whether a finite verb tells that it happened. */
const isTold = ({ clause, verb, direction }: FoundMention) =>
  direction === 'past' && verb !== undefined && !verb.participle && clause.kind !== 'relative';

/** A date without a year goes on in that of the date told before it: "was arrested in March 2019 and jailed in June". */
function tieYears(mentions: readonly Found[]): void {
  let dated: { mention: Found; year: number; month: number } | undefined;
  for (const mention of mentions) {
    const { meaning } = mention;
    if (isOfYear(meaning, true)) dated = { mention, year: meaning.year!, month: meaning.month };
    else if (dated && isOfYear(meaning, false) && meaning.month > dated.month) {
      if (isTold(dated.mention) && isTold(mention)) mention.meaning = { ...meaning, year: dated.year };
    }
  }
}

/** What follows a label with a year, in its paragraph, is of that year: "24 February 2020: The trial opens. It resumes in July." */
export function tieToLabels(mentions: readonly FoundMention[]): void {
  let label: { block: number; year: number; month: number } | undefined;
  for (const mention of mentions) {
    const { meaning, sentence } = mention;
    if (isOfYear(meaning, true) && mention.isLabel)
      label = { block: sentence.block, year: meaning.year!, month: meaning.month };
    else if (label?.block === sentence.block && isOfYear(meaning, false) && meaning.month >= label.month)
      mention.recount(label.year);
  }
}

/** The temporal expressions of a sentence, in order and without overlap. */
export function findMentions(sentence: ParsedSentence, locale: Locale): FoundMention[] {
  const finds = locale.grammar.read(sentence.tokens, sentence.spot);
  if (finds.length === 0) return [];
  const isProgramme = finds.some(({ meaning }) => meaning.type === 'time' && meaning.minute !== undefined);
  const mentions = finds.map((find) => new Found(sentence, find, isProgramme, locale));
  tieTimes(mentions);
  tieYears(mentions);
  return mentions;
}

/** A mention whose verb is looked for when it is first asked for: what is counted from today needs none. */
class Found implements FoundMention {
  readonly sentence: ParsedSentence;
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  meaning: Meaning;
  readonly attributive: boolean;
  readonly since: boolean;
  beside?: FoundMention;
  readonly parts?: TokenRange[];
  private readonly isProgramme: boolean;
  private readonly locale: Locale;
  private governor: Governor | undefined;
  private known: Direction | undefined;
  private label: boolean | undefined;

  constructor(sentence: ParsedSentence, find: Find, isProgramme: boolean, locale: Locale) {
    const { first, next, meaning } = find;
    const { tokens } = sentence;
    // As written: "des" is attributive, "dès" is not.
    const isAttributive = (token: Token | undefined) => !!token && locale.attributive.has(token.lower);
    this.sentence = sentence;
    this.first = first;
    this.next = next;
    this.start = tokens[first]!.start;
    this.end = tokens[next - 1]!.end;
    this.isProgramme = isProgramme;
    this.locale = locale;
    // "de 1971 à 1974": the word is the range's own.
    this.attributive =
      meaning.type !== 'range' && (isAttributive(tokens[first - 1]) || isAttributive(tokens[first]));
    this.since = locale.ongoing.has(tokens[first - 1]?.plain ?? '');
    if (find.parts) this.parts = find.parts;
    this.meaning = isHabit(meaning) ? habitual(meaning, this.governed()) : meaning;
  }

  recount(year: number): void {
    if (this.meaning.type !== 'calendar') return;
    this.meaning = { ...this.meaning, year };
    this.known = 'unknown';
  }

  get isAnyDay(): boolean {
    const { meaning, sentence, first, next, locale } = this;
    const isWeekday =
      meaning.type === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined;
    if (!isWeekday || !locale.indefinite.has(sentence.tokens[first - 1]?.plain ?? '')) return false;
    return !locale.eventNouns.has(sentence.tokens[next]?.plain ?? '');
  }

  get happenings(): readonly string[] {
    const { sentence, first, verb, locale } = this;
    const nouns = new Set(verb?.lemma === undefined ? [] : (locale.nounsOf?.(verb.lemma) ?? []));
    // "The vote was held on Sunday", "the vote on Sunday": its subject, or the noun just before it.
    for (const i of [(verb?.first ?? 0) - 1, first - 1, first - 2]) {
      const { plain } = sentence.tokens[i] ?? { plain: '' };
      if (!locale.eventNouns.has(plain)) continue;
      nouns.add(plain);
      for (const noun of locale.nounsOf?.(plain) ?? []) nouns.add(noun);
    }
    return [...nouns];
  }

  get isAllotted(): boolean {
    const { meaning, sentence, first, locale } = this;
    if (meaning.type !== 'calendar' || !locale.allotting.has(sentence.tokens[first - 1]?.plain ?? ''))
      return false;
    const { year, quarter, half, season, month, day } = meaning;
    const isSpan = [year, quarter, half, season].some((field) => field !== undefined);
    return isSpan && month === undefined && day === undefined && this.verb?.next !== first - 1;
  }

  get isLabel(): boolean {
    return (this.label ??= isLabel(this.sentence, this.first, this.next));
  }

  private governed(): Governor {
    if (this.governor) return this.governor;
    const { clauses } = this.sentence;
    const governor = governorOf(clauses, this.first, this.next);
    // What a programme or a chronology tells in the present after its date may be past or to come.
    if (!this.isLabel) return (this.governor = governor);
    const end = labelEnd(this.sentence.tokens, this.next) ?? 0;
    const told = clauses.find((clause) => clause.first > end)?.verbs.find((v) => !v.participle);
    const isOpen = told === undefined || told.tense === 'present';
    return (this.governor = isOpen ? { clause: clauses[0]! } : governor);
  }

  get clause(): Clause {
    return this.governed().clause;
  }

  get verb(): VerbGroup | undefined {
    return this.governed().verb;
  }

  get direction(): Direction {
    const { locale, sentence, meaning, isProgramme } = this;
    return (this.known ??=
      locale.bearing?.(sentence.tokens, this.governed(), this.first) ??
      directionOf(meaning, this.governed(), isProgramme, locale));
  }
}
