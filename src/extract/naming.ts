import type { VerbGroup } from './clauses.ts';
import { lastsSince } from './lasting.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './mentions.ts';
import type { Placement } from './placing.ts';
import type { Token } from './tokens.ts';

/** The first and the last day on which the article can have appeared. */
export interface Window {
  min: number;
  max: number;
}

/** How a language tells when something was, and what only looks like it. All in plain form but `negations`. */
export interface DatingWords {
  /** Verbs, as lemmas, of which the date is what is told: "le record datait du 25 août". */
  verbs: ReadonlySet<string>;
  /** Words that stand for a happening before its date: "celles d’octobre 2018". */
  pronouns: ReadonlySet<string>;
  /** Words that lead to a happening in which something was done: "in the election of June 1987", "lors de". */
  during: ReadonlySet<string>;
  /** Articles that make a thing of a period: "un premier semestre meilleur que prévu". */
  indefinite: ReadonlySet<string>;
  /** Articles with which a period can be what its verb speaks of: "Le second semestre sera…". */
  definite: ReadonlySet<string>;
  /** Words by which something is not so, in lower case. */
  negations: ReadonlySet<string>;
  /** Words before the date by which something is to be done: "avant la fin de l’année". */
  deadlines: ReadonlySet<string>;
  /** Words that lead to a happening behind which something is told: "after the crash of 9 February". */
  behind: ReadonlySet<string>;
  /** Words that make a habit of the period behind them, and such periods: "chaque année", "every year". */
  every: ReadonlySet<string>;
  periods: ReadonlySet<string>;
  /** Words before a year that make it an adjective: "the 1991 agreement". In lower case. */
  owning: ReadonlySet<string>;
  /** "before then": what a headline says of a date before which nothing will be done. */
  notBefore: string;
  /** Verbs, as lemmas, that give figures of a period to come: "expects a margin of 4% this year". */
  forecasts: ReadonlySet<string>;
  /** Verbs, as lemmas, that make figures known: "will report third-quarter results". */
  publishing: ReadonlySet<string>;
  /** Verbs, as lemmas, that tell figures as well: "made a loss of $3 million". */
  earning?: ReadonlySet<string>;
  /** Words that count happenings, and whether a number stands before them: "three times", "twice". */
  times?: ReadonlyMap<string, boolean>;
  /** Whether a verb tells that somebody said nothing: "declined to comment". */
  silent?: (tokens: readonly Token[], verb: VerbGroup) => boolean;
  /** Words before the date until which something was not so: "did not tell it until June". */
  ends: ReadonlySet<string>;
  /** Verbs, as lemmas, of what is arranged beforehand, and so told in the present: "le conseil se réunit mardi". */
  arranged: ReadonlySet<string>;
  /** Whether an age stands at an index: "at 18", "à 18 ans". */
  isAge: (tokens: readonly Token[], index: number) => boolean;
  /** Words of who speaks of himself: "je", "my". In lower case. */
  firstPerson: ReadonlySet<string>;
  /** Words of those who speak of themselves together, or for a firm: "nous", "our". In lower case. */
  firstPersons: ReadonlySet<string>;
}

/** Whether what stands before a date names a happening. */
const isEventNoun = (plain: string | undefined, locale: Locale) => locale.eventNouns.has(plain ?? '');

/** Whether the words just after a mention, a comma left out, open a relative clause: "celles de 2018, qui ont fait…". */
function recallsInRelative({ sentence, next }: FoundMention): boolean {
  const at = sentence.tokens[next]?.text === ',' ? next + 1 : next;
  const clause = sentence.clauses.find((c) => c.first === at);
  return clause?.kind === 'relative' && clause.verbs.some((verb) => verb.tense === 'past');
}

/** How far (tokens) what leads to a happening stands before its noun, and how far that may stand from a verb's date. */
const PHRASE = 4;

/** Whether a verb tells what was done in a happening, of which the noun stands at an index: "entered it in the election of". */
function isDoneIn({ sentence, clause, verb, first }: FoundMention, noun: number, locale: Locale): boolean {
  if (verb?.tense !== 'past' || verb.participle || verb.next > first) return false;
  if (verb.lemma !== undefined && locale.speechVerbs.has(verb.lemma)) return false;
  for (let i = noun - 1; i >= Math.max(clause.first, verb.next, noun - PHRASE); i--) {
    const { plain } = sentence.tokens[i]!;
    if (locale.dating.during.has(plain)) return true;
    if (!/^\p{L}/u.test(plain)) return false;
  }
  return false;
}

/** How many words may stand between a happening's noun and what leads to its date: "la réunion publique du 25 avril". */
const EPITHETS = 2;

/** The noun of a happening before what leads to its date, past its adjectives. */
function happeningBefore({ sentence, first }: FoundMention, locale: Locale) {
  for (let i = first - 2; i >= Math.max(0, first - 2 - EPITHETS); i--) {
    const token = sentence.tokens[i]!;
    if (isEventNoun(token.plain, locale)) return token;
    if (token.kind !== 'word' || locale.attributive.has(token.lower)) return undefined;
  }
  return undefined;
}

/** Whether a date is of a day, or of a month or year that is named. */
const isDay = (meaning: FoundMention['meaning'], isDated: boolean) =>
  meaning.type === 'calendar' && (isDated || (meaning.month !== undefined && meaning.day !== undefined));

/** Whether a happening before its date is one from which on, or after which, something is so: "since the storm of 1999". */
function followsFrom({ sentence, first }: FoundMention, { ongoing, dating, attributive }: Locale): boolean {
  for (let i = first - 2; i >= Math.max(0, first - 2 - PHRASE); i--) {
    const { plain, kind, lower } = sentence.tokens[i]!;
    if (ongoing.has(plain) || dating.behind.has(plain)) return true;
    if ((kind !== 'word' && !/^['’-]$/.test(lower)) || attributive.has(lower)) return false;
  }
  return false;
}

/** Whether a date is of some day, month or year, and no period. */
const isPlaced = (meaning: FoundMention['meaning']) =>
  meaning.type === 'calendar' &&
  [meaning.year, meaning.month, meaning.weekday].some((field) => field !== undefined);

/** How far (tokens) from the head of its sentence a phrase that opens it can end. */
const FRONT = 7;

/** Whether a date ends the phrase that opens its sentence, and so tells when: "In the rains of 1961 a river burst". */
function opensIn({ sentence, first, next, clause, verb }: FoundMention, locale: Locale): boolean {
  if (first > FRONT || !verb || verb.participle || verb.first < next || verb.tense !== 'past') return false;
  const { tokens } = sentence;
  const isMain = clause.kind === 'main' || clause.kind === 'aside';
  return isMain && locale.dating.during.has(tokens[0]!.plain) && tokens.slice(0, first).every(isPlainWord);
}

const isPlainWord = ({ kind, text }: Token) => kind === 'word' || /^['’-]$/.test(text);

/** Whether an attributive date ("du 12 mai") only names what stands before it. */
function onlyNames(mention: FoundMention, placement: Placement, window: Window, locale: Locale): boolean {
  const { meaning, sentence, first, next, verb } = mention;
  const [lead, noun] = [sentence.tokens[first - 1], sentence.tokens[first - 2]];
  const isLead = locale.attributive.has(lead?.lower ?? '');
  // "au cours de l’hiver prochain": the words that lead to a date may be its own.
  if (locale.starting.has((isLead ? noun : lead)?.plain ?? '')) return false;
  // "datait du 25 août 2021", "remonte à mars": the date is what is told.
  const named = isLead ? (happeningBefore(mention, locale) ?? noun) : lead;
  const happens = isEventNoun(named?.plain, locale);
  if (isLead && isPlaced(meaning) && opensIn(mention, locale)) return false;
  const reach = happens ? PHRASE : 1;
  if (verb?.lemma !== undefined && locale.dating.verbs.has(verb.lemma) && verb.next >= first - reach)
    return false;
  const isDated = meaning.type === 'calendar' && meaning.year !== undefined;
  if (happens && isDated && isDoneIn(mention, first - (isLead ? 2 : 1), locale)) return false;
  // "boycotteront la réunion de vendredi": what is still to come is a plan, however it is told.
  if (happens && placement.min > window.max) return false;
  // "la crue de janvier 1910 emporte deux ponts", "la réunion du 25 avril avait attiré du monde": a happening that does
  // something.
  // "fermée depuis l’accident du 9 février", "after the clashes of August 2018": what happened is told, and when.
  if (happens && isLead && isDay(meaning, isDated) && followsFrom(mention, locale)) return false;
  const recalls = happens || locale.dating.pronouns.has(named?.plain ?? '');
  if (recalls && isPlaced(meaning) && verb !== undefined && !verb.participle && verb.first >= next)
    return false;
  return !(recalls && isDated && recallsInRelative(mention));
}

const isFigure = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'number' || /^[$£€¥]$/.test(token.text));

/** Whether a period, counted from today's or the story's, only goes with a figure: "from 88 million a year earlier". */
function isFigureOf({ meaning }: FoundMention, before: readonly Token[], locale: Locale): boolean {
  if (meaning.type !== 'shift' || meaning.unit === 'day') return false;
  const { against, changes } = locale.figures;
  if (meaning.count === 0)
    // "up 8% this year"
    return before.slice(-4).some(({ plain }, i, near) => changes.has(plain) && isFigure(near[i + 1]));
  return (
    meaning.anchor === 'narrative' &&
    before.some(({ plain }, i) => against.has(plain) && isFigure(before[i + 1]))
  );
}

/** Whether the figures of an earlier period are only given beside today's: "A year earlier, it reported sales of $2bn". */
function isFormerFigure(
  { meaning, sentence, clause, verb, first, next }: FoundMention,
  locale: Locale,
): boolean {
  if (meaning.type !== 'shift' || meaning.anchor !== 'narrative' || meaning.count >= 0) return false;
  if (!/^(?:quarter|half|year|season)$/.test(meaning.unit) || verb?.lemma === undefined) return false;
  if (!locale.dating.publishing.has(verb.lemma) && !locale.dating.earning?.has(verb.lemma)) return false;
  return sentence.tokens.some(
    (token, i) =>
      i >= Math.max(clause.first, verb.next) &&
      i < clause.next &&
      (i < first || i >= next) &&
      isFigure(token),
  );
}

/** Whether the happenings of a period are only counted: "walked out three times this summer". */
function isCountedIn(
  { meaning, sentence, first }: FoundMention,
  placement: Placement,
  locale: Locale,
): boolean {
  if (meaning.type === 'range' || placement.max - placement.min < 6) return false;
  const [before, number] = [sentence.tokens[first - 1], sentence.tokens[first - 2]];
  const { times = new Map<string, boolean>() } = locale.dating;
  const needsNumber = times.get(before?.plain ?? '');
  if (needsNumber === undefined) return false;
  return !needsNumber || number?.kind === 'number' || locale.counting.has(number?.plain ?? '');
}

/** How far before a date (tokens) a word can compare with it. */
const COMPARISON = 12;

/** Whether only a figure of the date is given beside another: "compared with a profit of $95 million a year earlier". */
function isCompared(mention: FoundMention, locale: Locale): boolean {
  const { sentence, first, clause, verb } = mention;
  const start = Math.max(clause.first, first - COMPARISON);
  const before = sentence.tokens.slice(start, first);
  if (isFigureOf(mention, before, locale)) return true;
  return before.some(({ plain }, i) => {
    // "more than 800 people died": only a number is compared.
    const after = before[i + 1];
    const counts = after !== undefined && (after.kind === 'number' || locale.counting.has(after.plain));
    return (
      (locale.comparing.has(plain) && !(counts && plain === 'than')) ||
      // "will wind down from April": the word is its verb's.
      (after !== undefined &&
        locale.comparing.has(`${plain} ${after.plain}`) &&
        !(verb?.next === start + i && verb.lemma !== 'be' && start + i + 2 === first))
    );
  });
}

/** Whether only a figure is expected of a period: "expects a margin of 4% this year", not "expects the opening in 2025". */
function isForecast(mention: FoundMention, placement: Placement, window: Window, locale: Locale): boolean {
  const { sentence, verb, first } = mention;
  if (!verb?.lemma || verb.passive || verb.participle || verb.next > first) return false;
  if (!locale.dating.forecasts.has(verb.lemma) || !isLong(placement)) return false;
  // "are expected by the end of 2023" is a plan, and what somebody "had seen in 1998" no forecast.
  if (verb.tense === 'planned' || placement.max < window.min) return false;
  return !sentence.tokens.slice(verb.next, first).some(({ plain }) => locale.eventNouns.has(plain));
}

/** How far (tokens) figures stand from the verb that makes them known: "reported a 6% fall in second-quarter sales". */
const FIGURES = 8;

/** Whether a quarter only says of what the figures are that a verb makes known: "will report third-quarter results". */
function isOfFigures({ meaning, sentence, next, verb }: FoundMention, locale: Locale): boolean {
  if (meaning.type !== 'calendar' || (meaning.quarter ?? meaning.half) === undefined) return false;
  const follows =
    sentence.tokens[next]?.kind === 'word' && !locale.clauses.coordinators.has(sentence.tokens[next].plain);
  return (
    follows &&
    verb?.lemma !== undefined &&
    locale.dating.publishing.has(verb.lemma) &&
    verb.next >= next - FIGURES
  );
}

/** How far (tokens) what belongs to a day may stand behind it: "Sunday’s cup final". */
const OWNED = 5;

/** Whether what belongs to a day is the object of its verb, and no happening: "was reviewing Tuesday’s ruling". */
function ownsNoHappening({ sentence, first, next, verb }: FoundMention, locale: Locale): boolean {
  const { tokens } = sentence;
  if (!verb || verb.participle || verb.next > first || first - verb.next > 1) return false;
  for (let i = next + 1; i < Math.min(tokens.length, next + 1 + OWNED); i++) {
    if (tokens[i]!.kind !== 'word') return true;
    if (isEventNoun(tokens[i]!.plain, locale)) return false;
  }
  return true;
}

/** What goes on since a day of the last weeks is news (days). */
const LATELY = 31;

/** How far before a date (tokens) a word compares with it: "the first time since Monday". */
const COMPARED = 10;

/** Whether what goes on since a day began lately, and is not only compared with it. */
function hasJustBegun(
  { sentence, first, clause }: FoundMention,
  { min, max }: Placement,
  window: Window,
  { lasting }: Locale,
): boolean {
  if (max - min > window.max - window.min + 1 || max < window.min - LATELY) return false;
  const near = sentence.tokens.slice(Math.max(clause.first, first - COMPARED), first - 1);
  return !near.some(({ plain }) => lasting.compares(plain));
}

/** Whether a bare year stands between an article and a noun: "the 1991 agreement was that…", not "the 1953 coup brought". */
function isAdjective({ meaning, sentence, first, next, verb }: FoundMention, locale: Locale): boolean {
  if (meaning.type !== 'calendar' || meaning.year === undefined || next - first > 1) return false;
  const { tokens } = sentence;
  const fields = [meaning.month, meaning.season, meaning.era, meaning.quarter, meaning.half];
  if (
    fields.some((field) => field !== undefined) ||
    !locale.dating.owning.has(tokens[first - 1]?.lower ?? '')
  )
    return false;
  if (tokens[next]?.kind !== 'word') return false;
  // "since the 2008 election", "the 1953 coup brought the Shah back": a happening that does something, or dates it.
  if (!verb || verb.participle || verb.tense !== 'past' || verb.lemma === 'be') return true;
  const isSubject = verb.first >= next && verb.first - next <= OWNED;
  return !isSubject && !tokens.slice(next, next + 3).some(({ plain }) => isEventNoun(plain, locale));
}

/** Whether the words around a date make it part of a name, or the end of a stretch, rather than a happening's day. */
export function namesSomething(
  mention: FoundMention,
  placement: Placement,
  window: Window,
  locale: Locale,
): boolean {
  const { meaning, sentence, first, next, verb } = mention;
  const lead = sentence.tokens[first - 1];
  const plain = lead?.plain ?? '';
  // "un premier semestre meilleur que prévu", "le second semestre sera…": what is spoken of, not when.
  if (locale.dating.indefinite.has(plain))
    // "bought it in a 2018 deal"
    return !(isEventNoun(sentence.tokens[next]?.plain, locale) && isDoneIn(mention, first, locale));
  if (isAdjective(mention, locale)) return true;
  if (locale.boundary.has(plain)) return true;
  // "is closed since 3 March" tells of the closing; "in office since 2014", "for the first time since May" do not.
  if (mention.since) {
    const lasts = verb?.next === first - 1 || lastsSince(sentence.tokens, mention, first - 1, locale.lasting);
    // "depuis dimanche, les ambulances sont dirigées vers…": at its clause's head, it tells what began then.
    const isFronted = /^[:;]$/.test(sentence.tokens[first - 2]?.text ?? '');
    if (first <= 1 || isFronted) return false;
    return isNegated(mention, locale) || !(lasts || hasJustBegun(mention, placement, window, locale));
  }
  if (isCompared(mention, locale) || mention.isAllotted) return true;
  if (isFormerFigure(mention, locale) || isCountedIn(mention, placement, locale)) return true;
  if (isForecast(mention, placement, window, locale) || isOfFigures(mention, locale)) return true;
  // "du 3 au 5 mai": the words are the range's own.
  if (meaning.type === 'range') return false;
  // "the height of Monday’s rush hour"
  const owns = meaning.type === 'calendar' && /^['’]s?$/.test(sentence.tokens[next]?.text ?? '');
  // "was reviewing Tuesday’s ruling": only a happening of that day has its date.
  if (owns && ownsNoHappening(mention, locale)) return true;
  const isAttributive =
    (locale.attributive.has(lead?.lower ?? '') && !owns) ||
    locale.attributive.has(sentence.tokens[first]?.lower ?? '');
  if (isAttributive) return onlyNames(mention, placement, window, locale);
  return isSubject(mention, placement, locale) && next > first;
}

/** Longer than a month (days), a date is a period. */
const MONTH = 31;
const isLong = ({ min, max }: Placement) => max - min >= MONTH;

/** Whether a clause says that something is not so. */
export const isNegated = ({ sentence, clause }: FoundMention, locale: Locale) =>
  sentence.tokens.slice(clause.first, clause.next).some(({ lower }) => locale.dating.negations.has(lower));

/** Whether a period is itself what its verb speaks of: "Le second semestre sera plus contrasté". */
function isSubject(
  { sentence, first, next, verb, clause }: FoundMention,
  placement: Placement,
  locale: Locale,
) {
  const opens = first === clause.first || /^[«“"]$/.test(sentence.tokens[first - 1]?.text ?? '');
  return (
    isLong(placement) &&
    opens &&
    verb?.first === next &&
    locale.dating.definite.has(sentence.tokens[first]?.plain ?? '')
  );
}
