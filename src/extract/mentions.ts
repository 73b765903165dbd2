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
  /** Where each of its dates stands, if it has several. */
  parts?: TokenRange[];
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
  readonly tokens: Token[];
  readonly spot: number;
  private readonly locale: Locale;
  private ownVerbs: VerbGroup[] | undefined;
  private ownClauses: Clause[] | undefined;

  constructor({ start, end, block, heading }: Sentence, tokens: Token[], spot: number, locale: Locale) {
    this.start = start;
    this.end = end;
    this.block = block;
    this.heading = heading;
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
    return sentencesOf(article, index, prose, locale.abbreviations).map((sentence) => {
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
    for (const sentence of sentencesOf(article, index, prose, locale.abbreviations)) {
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

/** The temporal expressions of a sentence, in order and without overlap. */
export function findMentions(sentence: ParsedSentence, locale: Locale): FoundMention[] {
  const finds = locale.grammar.read(sentence.tokens, sentence.spot);
  if (finds.length === 0) return [];
  const isProgramme = finds.some(({ meaning }) => meaning.type === 'time' && meaning.minute !== undefined);
  const mentions = finds.map((find): FoundMention => new Found(sentence, find, isProgramme, locale));
  tieTimes(mentions);
  return mentions;
}

/** A mention whose verb is looked for when it is first asked for: what is counted from today needs none. */
class Found implements FoundMention {
  readonly sentence: ParsedSentence;
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly attributive: boolean;
  beside?: FoundMention;
  readonly parts?: TokenRange[];
  private readonly isProgramme: boolean;
  private readonly locale: Locale;
  private governor: Governor | undefined;
  private known: Direction | undefined;

  constructor(sentence: ParsedSentence, find: Find, isProgramme: boolean, locale: Locale) {
    const { first, next, meaning } = find;
    const { tokens } = sentence;
    const isAttributive = (token: Token | undefined) => !!token && locale.attributive.has(token.plain);
    this.sentence = sentence;
    this.first = first;
    this.next = next;
    this.start = tokens[first]!.start;
    this.end = tokens[next - 1]!.end;
    this.isProgramme = isProgramme;
    this.locale = locale;
    this.attributive = isAttributive(tokens[first - 1]) || isAttributive(tokens[first]);
    if (find.parts) this.parts = find.parts;
    this.meaning = isHabit(meaning) ? habitual(meaning, this.governed()) : meaning;
  }

  private governed(): Governor {
    return (this.governor ??= governorOf(this.sentence.clauses, this.first, this.next));
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
