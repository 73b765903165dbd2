import {
  isCensus,
  isCompared,
  isCountedIn,
  isForecast,
  isFormerFigure,
  isLong,
  isOfFigures,
} from './figures.ts';
import { lastsSince } from './lasting.ts';
import { happeningBefore, YEAR } from './named-happening.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';
import type { Placement } from './placing.ts';
import type { Token } from './tokens.ts';

/** The first and the last day on which the article can have appeared. */
export type Window = { min: number; max: number };

/** Whether what stands before a date names a happening. */
const isEventNoun = (plain: string | undefined, locale: Locale) => locale.eventNouns.has(plain ?? '');

/** Whether the words just after a mention, a comma left out, open a relative clause: "celles de 2018, qui ont fait…". */
export function recallsInRelative({ sentence, next }: FoundMention): boolean {
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

/** Whether a happening before its date is what its participle was done by. */
function isBroughtAbout({ sentence, first, verb }: FoundMention, { dating }: Locale): boolean {
  return (
    verb !== undefined &&
    verb.next < first &&
    sentence.tokens.slice(verb.next, first).some(({ plain }) => dating.agents.has(plain))
  );
}

/** Whether the verb of a date has a year of its own before it: "rénové en 2009 après l’incendie du 4 février". */
const isToldInYear = ({ sentence, clause, verb, first }: FoundMention): boolean =>
  sentence.tokens.slice(verb?.next ?? clause.first, first).some(({ text }) => YEAR.test(text));

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
  const at = (isLead ? happeningBefore(mention, locale) : undefined) ?? first - (isLead ? 2 : 1);
  const named = sentence.tokens[at];
  const happens = isEventNoun(named?.plain, locale) && locale.isIdiom?.(sentence.tokens, at) !== true;
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
  if (happens && isLead && isDay(meaning, isDated) && followsFrom(mention, locale) && !isToldInYear(mention))
    return false;
  // "Porté au pouvoir par le coup d’Etat de mars 1981"
  if (happens && isLead && isDated && verb?.participle && isBroughtAbout(mention, locale)) return false;
  const recalls = happens || locale.dating.pronouns.has(named?.plain ?? '');
  // "Les victimes de l’attentat du 3 mai 2009 seront reçues": they do it on another day.
  const isAhead = verb?.tense === 'future' && placement.max < window.min;
  if (recalls && isPlaced(meaning) && verb && !verb.participle && verb.first >= next && !isAhead)
    return false;
  return !(recalls && isDay(meaning, isDated) && recallsInRelative(mention));
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

/** Whether what is so since a date is compared with all since: "It was the first he had missed since April 2023". */
function comparesSince({ sentence, verb, clause }: FoundMention, { lasting }: Locale): boolean {
  if (!verb || verb.participle) return false;
  const before = sentence.tokens.slice(Math.max(clause.first, verb.first - COMPARED), verb.first);
  return before.some(({ plain }) => lasting.compares(plain));
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
  if (!verb || verb.participle || verb.tense !== 'past' || locale.dating.copulas.has(verb.lemma ?? ''))
    return true;
  const isSubject = verb.first >= next && verb.first - next <= OWNED;
  return !isSubject && !tokens.slice(next, next + 3).some(({ plain }) => isEventNoun(plain, locale));
}

/** Whether something was done about an hour: "was found shortly after 7am on Tuesday", "peu avant 7 heures mardi". */
function isAboutHour({ meaning, sentence, first, direction }: FoundMention, { dating }: Locale): boolean {
  if (meaning.type !== 'calendar' && meaning.type !== 'shift' && meaning.type !== 'time') return false;
  const { plain } = sentence.tokens[first - 1]!;
  const leads = dating.deadlines.has(plain) || dating.behind.has(plain);
  if (!leads || meaning.minute === undefined || direction !== 'past') return false;
  return meaning.type !== 'time' || dating.close.has(sentence.tokens[first - 2]?.plain ?? '');
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
  const isOwner = /^['’]s?$/.test(sentence.tokens[next]?.text ?? '');
  // "will be held before Saturday’s match"
  // "was arrested before dawn": early that day.
  const isEdge = meaning.type === 'time' && meaning.minute === undefined;
  const isEnd = locale.boundary.has(plain) && !isEdge && !mention.isTold;
  if (isEnd && !(isOwner && placement.min > window.max) && !isAboutHour(mention, locale)) return true;
  // "is closed since 3 March" tells of the closing; "in office since 2014", "for the first time since May" do not.
  if (mention.since) {
    const lasts = verb?.next === first - 1 || lastsSince(sentence.tokens, mention, first - 1, locale.lasting);
    // "depuis dimanche, les ambulances sont dirigées vers…": at its clause's head, it tells what began then.
    const isFronted = /^[:;]$/.test(sentence.tokens[first - 2]?.text ?? '');
    // "Depuis le début de l’année, 6.100 hectares ont été détruits": all that time.
    if (meaning.type === 'shift' && meaning.part === 'early') return true;
    // "Indépendante depuis le 3 juin 1991, l’île…": a word that opens the sentence, and the day on which it came to be so.
    const isApposed = first === 2 && sentence.clauses[0]!.kind === 'aside' && isDay(meaning, false);
    if (first <= 1 || isFronted || (isApposed && sentence.tokens[next]?.text === ',')) return false;
    // "n’accueille plus de patientes depuis le 3 février": since then it does no more.
    if (verb?.tense === 'present' && locale.dating.ended.some((word) => clauseHas(mention, word)))
      return false;
    // "sans nouvelles depuis lundi" tells of what is so.
    const isNot = clauseHasNot(mention, locale);
    if (isNot || comparesSince(mention, locale)) return true;
    return !(lasts || hasJustBegun(mention, placement, window, locale));
  }
  if (isCompared(mention, locale) || mention.isAllotted) return true;
  if (isFormerFigure(mention, locale) || isCountedIn(mention, placement, locale)) return true;
  if (isCensus(mention, placement, locale)) return true;
  if (isForecast(mention, placement, window, locale) || isOfFigures(mention, locale)) return true;
  // "du 3 au 5 mai": the words are the range's own.
  if (meaning.type === 'range') return false;
  // "the height of Monday’s rush hour"
  const owns = meaning.type === 'calendar' && isOwner;
  // "was reviewing Tuesday’s ruling": only a happening of that day has its date.
  if (owns && ownsNoHappening(mention, locale)) return true;
  const isAttributive =
    (locale.attributive.has(lead?.lower ?? '') && !owns) ||
    locale.attributive.has(sentence.tokens[first]?.lower ?? '');
  if (isAttributive && !mention.isTold) return onlyNames(mention, placement, window, locale);
  return isSubject(mention, placement, locale) && next > first;
}

/** Whether a word, or two in a row, stand in a mention's clause. */
function clauseHas({ sentence, clause }: FoundMention, words: string): boolean {
  const [first, second] = words.split(' ');
  for (let i = clause.first; i < clause.next; i++) {
    const [token, after] = [sentence.tokens[i]!, sentence.tokens[i + 1]];
    if (token.plain === first && (second === undefined || after?.plain === second)) return true;
  }
  return false;
}

/** Whether a clause says that something is not so. */
export const isNegated = ({ sentence, clause, first }: FoundMention, locale: Locale) =>
  sentence.tokens.slice(clause.first, clause.next).some(({ lower }) => locale.dating.negations.has(lower)) ||
  // "sans doute pas avant le second semestre"
  locale.dating.notYet?.has(sentence.tokens[first - 2]?.lower ?? '') === true;

/** The same, but not for words that lead to what is lacking: "sans nouvelles". */
const clauseHasNot = ({ sentence, clause }: FoundMention, { dating, clauses }: Locale) =>
  sentence.tokens
    .slice(clause.first, clause.next)
    .some(({ lower }) => dating.negations.has(lower) && !clauses.leads.has(lower));

/** Whether a period is itself what its verb speaks of: "Le second semestre sera plus contrasté". */
function isSubject(
  { sentence, first, next, verb, clause }: FoundMention,
  placement: Placement,
  locale: Locale,
) {
  const { tokens } = sentence;
  const isDefinite = (at: number) => locale.dating.definite.has(tokens[at]?.plain ?? '');
  // "La Belle Époque passe": the article may stand before the name.
  const from = !isDefinite(first) && isDefinite(first - 1) ? first - 1 : first;
  const opens = from === clause.first || /^[«“"]$/.test(tokens[from - 1]?.text ?? '');
  return isLong(placement) && opens && verb?.first === next && isDefinite(from);
}
