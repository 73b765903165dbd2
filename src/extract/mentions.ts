import type { Clause, VerbGroup } from './clauses.ts';
import { isOwnWord } from './direct-speech.ts';
import type { FoundMention } from './found-mention.ts';
import { actBehind, clauseBehind, type Governor, governorOf } from './governor.ts';
import type { Find, TokenRange } from './grammar/index.ts';
import { isLabel, labelEnd } from './label.ts';
import { happeningsOf, recalledBy, topicsOf } from './happenings.ts';
import type { Locale } from './locale.ts';
import { mapped } from './mapped.ts';
import { type Meaning, ofYear } from './meaning.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { directionOf, inClause, opensDuring, opensWhen } from './mention-clause.ts';
import type { Direction } from './reading.ts';
import { reducedGovernor } from './reduced.ts';
import { datesReport } from './reports.ts';
import { splitFinds } from './split-finds.ts';
import { tieCounted, tieSteps, tieTimes, tieTwins, tieYears } from './ties.ts';
import type { Token } from './tokens.ts';

/** How far (tokens) before a date a word makes it one of every year: "Chaque année, au 1er mai". */
const EVERY = 5;

/** How far (tokens) before what is counted from it an age can stand. */
const AGE_REACH = 16;

/** The temporal expressions of a sentence, in order and without overlap. */
export function findMentions(sentence: ParsedSentence, locale: Locale): FoundMention[] {
  const read = locale.grammar.read(sentence.tokens, sentence.spot);
  if (read.length === 0) return [];
  const finds = splitFinds(read, sentence, locale);
  const isProgramme = finds.some(({ meaning }) => meaning.type === 'time' && meaning.minute !== undefined);
  const mentions = mapped(finds, (_, index) => new Found(sentence, finds, index, isProgramme, locale));
  if (mentions.length === 1) return mentions;
  tieTwins(mentions, locale);
  tieTimes(mentions);
  tieYears(mentions);
  tieCounted(mentions);
  tieSteps(mentions, locale);
  return mentions;
}

/** A mention whose verb is looked for when it is first asked for: what is counted from today needs none. */
class Found implements FoundMention {
  readonly sentence: ParsedSentence;
  readonly first: number;
  readonly next: number;
  readonly whole: TokenRange;
  readonly start: number;
  readonly end: number;
  meaning: Meaning;
  readonly attributive: boolean;
  readonly since: boolean;
  readonly isTold: boolean;
  isRecounted = false;
  /** The weekday before it, with which it goes: "jeudi et vendredi". */
  twin: Found | undefined;
  beside?: FoundMention;
  readonly parts: TokenRange[] | undefined;
  /** All that was found in the sentence, and the index of this one. */
  private readonly finds: readonly Find[];
  private readonly index: number;
  private readonly isProgramme: boolean;
  private readonly locale: Locale;
  private governor: Governor | undefined;
  private known: Direction | undefined;
  private label: boolean | undefined;

  constructor(
    sentence: ParsedSentence,
    finds: readonly Find[],
    index: number,
    isProgramme: boolean,
    locale: Locale,
  ) {
    const find = finds[index]!;
    const { first, next, meaning } = find;
    const { tokens } = sentence;
    // As written: "des" is attributive, "dès" is not.
    const isAttributive = (token: Token | undefined) => !!token && locale.attributive.has(token.lower);
    this.sentence = sentence;
    this.first = first;
    this.next = next;
    this.whole = find.whole ?? find;
    this.start = tokens[first]!.start;
    this.end = tokens[next - 1]!.end;
    this.finds = finds;
    this.index = index;
    this.isProgramme = isProgramme;
    this.locale = locale;
    // "de 1971 à 1974": the word is the range's own.
    const namesOnly =
      meaning.type !== 'range' && (isAttributive(tokens[first - 1]) || isAttributive(tokens[first]));
    const lead = tokens[first - 1]?.plain ?? '';
    // "the worst accident since 1951, when five men died": what happened then is told.
    this.isTold =
      (locale.dating.whenAfter.has(lead) && opensWhen(tokens, next, locale)) ||
      // "aucun souvenir du 9 mars 2023, au cours duquel elle a été tuée"
      (namesOnly &&
        meaning.type === 'calendar' &&
        meaning.year !== undefined &&
        opensDuring(tokens, next, locale));
    this.attributive = namesOnly && !this.isTold;
    this.since = locale.ongoing.has(lead) && !this.isTold;
    this.parts = find.parts;
    this.meaning = meaning;
    this.meaning = inClause(meaning, sentence, first, () => this.governed(), locale);
  }

  recount(year: number, month?: number): void {
    const recounted = ofYear(this.meaning, year, month);
    if (!recounted) return;
    this.meaning = recounted;
    this.known = 'unknown';
    this.isRecounted = true;
  }

  /** "Chaque année, au 1er mai": a date of every year, before it or behind it. */
  private get recurs(): boolean {
    const { meaning, sentence, first, next, locale } = this;
    if (meaning.type !== 'calendar') return false;
    const { year, toward, yearShift } = meaning;
    if (year !== undefined || toward !== undefined || yearShift !== undefined) return false;
    const { every, periods } = locale.dating;
    const { tokens } = sentence;
    const end = Math.min(tokens.length, next + 3) - 1;
    for (let i = Math.max(0, first - EVERY); i < end; i++)
      if (every.has(tokens[i]!.plain) && periods.has(tokens[i + 1]!.plain)) return true;
    return false;
  }

  get isAnyDay(): boolean {
    const { meaning, sentence, first, next, locale } = this;
    if (this.recurs) return true;
    const isWeekday =
      meaning.type === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined;
    if (!isWeekday || !locale.indefinite.has(sentence.tokens[first - 1]?.plain ?? '')) return false;
    return !locale.eventNouns.has(sentence.tokens[next]?.plain ?? '');
  }

  get happenings(): readonly string[] {
    return happeningsOf(this, this.locale);
  }

  get topics(): readonly string[] {
    return topicsOf(this, this.locale);
  }

  get recalled(): string | undefined {
    return recalledBy(this, this.locale);
  }

  get isAllotted(): boolean {
    const { meaning, sentence, first, locale } = this;
    if (meaning.type !== 'calendar' || !locale.allotting.has(sentence.tokens[first - 1]?.plain ?? ''))
      return false;
    const { year, quarter, half, season, month, day } = meaning;
    const isSpan = [year, quarter, half, season].some((field) => field !== undefined);
    if (!isSpan || month !== undefined || day !== undefined || this.verb?.next === first - 1) return false;
    // "reste prévu pour 2027": a plan, whatever verb stands before it.
    return !sentence.verbs.some(
      (verb) => verb.next === first - 1 && verb.participle && verb.tense === 'planned',
    );
  }

  get isLabel(): boolean {
    return (this.label ??= isLabel(this.sentence, this.first, this.next));
  }

  get isOpen(): boolean {
    const { meaning, locale } = this;
    if (locale.dating.arranged.size === 0) return false;
    if (meaning.type !== 'calendar' || meaning.weekday === undefined || meaning.day !== undefined)
      return false;
    if (meaning.narrative || meaning.overnight || meaning.nth || meaning.toward !== undefined) return false;
    // Its verb is looked for last: that takes longer than all of the above.
    const { verb } = this;
    if (verb?.tense !== 'present' || verb.participle || this.direction !== 'unknown') return false;
    return verb.lemma !== undefined && locale.dating.arranged.has(verb.lemma);
  }

  get isReport(): boolean {
    return datesReport(this, false, this.locale);
  }

  get isOwnWord(): boolean {
    return isOwnWord(this, this.locale);
  }

  get isBesideAhead(): boolean {
    const { finds, index } = this;
    return [finds[index - 1], finds[index + 1]].some((find) => {
      const meaning = find?.meaning;
      return meaning?.type === 'shift' && meaning.anchor === 'publication' && meaning.count > 0;
    });
  }

  get isOfFigure(): boolean {
    return this.locale.dating.asOf?.(this.sentence.tokens, this.first) === true;
  }

  get isOfAct(): boolean {
    const { sentence, first, locale } = this;
    if (locale.mayBeOfAct?.(sentence.tokens, first) === false) return false;
    return locale.isOfAct?.(sentence.tokens, sentence.verbs, first, true) === true;
  }

  get isFromAge(): boolean {
    const { meaning, sentence, first, locale } = this;
    if (meaning.type !== 'shift' || meaning.anchor !== 'narrative' || meaning.unit !== 'year') return false;
    for (let i = first - 2; i >= Math.max(0, first - AGE_REACH); i--)
      if (locale.dating.isAge(sentence.tokens, i)) return true;
    return false;
  }

  private governed(): Governor {
    if (this.governor) return this.governor;
    if (this.twin) return (this.governor = this.twin.governed());
    const { clauses } = this.sentence;
    const leads = this.meaning.type === 'shift' && this.meaning.leads === true;
    const near = governorOf(clauses, leads ? this.next - 1 : this.first, this.next);
    if (this.isTold) return (this.governor = clauseBehind(near, this.sentence, this.next));
    const governor = leads
      ? actBehind(near, this.sentence, this.next)
      : reducedGovernor(near, this.finds, this.index);
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

  get isRelative(): boolean {
    // Most sentences hold no such clause, which is seen sooner than their verbs are found.
    return this.sentence.mayBeRelative(this.next) && this.clause.kind === 'relative';
  }

  get verb(): VerbGroup | undefined {
    return this.governed().verb;
  }

  get direction(): Direction {
    const { locale, sentence, meaning, isProgramme } = this;
    if (this.twin) return (this.known ??= this.twin.direction);
    // "Visite commentée samedi 20 mai, 10 heures": a programme has no verb but participles. Without any, a date beside a
    // time of the clock announces: "Samedi, 20 h 30, salle des fêtes".
    const isNominal = isProgramme && sentence.verbs.every((verb) => verb.participle);
    if (isNominal) return (this.known ??= 'future');
    return (this.known ??=
      locale.bearing?.(sentence.tokens, this.governed(), this.first) ??
      directionOf(meaning, this.governed(), isProgramme || this.isStart, locale));
  }

  /** What begins on a date is announced, where no verb tells it: "Une amende, à compter du 1er septembre". */
  private get isStart(): boolean {
    const { sentence, first, locale } = this;
    return [first - 1, first - 2].some((i) => locale.starting.has(sentence.tokens[i]?.plain ?? ''));
  }
}
