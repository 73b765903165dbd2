/** Happenings that are only named, with their date: "versés après le séisme du 9 octobre 2005". */
import type { ClauseWords } from './clauses.ts';
import type { FoundMention } from './found-mention.ts';
import type { Locale } from './locale.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between a happening's noun and what leads to its date: "la réunion publique du 25 avril". */
const EPITHETS = 2;

/** A year in figures. */
export const YEAR = /^[12]\d{3}$/;

/** The index of the noun of a happening before what leads to its date, past its adjectives. */
export function happeningBefore({ sentence, first }: FoundMention, locale: Locale): number | undefined {
  const isEvent = (index: number) =>
    locale.eventNouns.has(sentence.tokens[index]?.plain ?? '') &&
    locale.isIdiom?.(sentence.tokens, index) !== true;
  for (let i = first - 2; i >= Math.max(0, first - 2 - EPITHETS); i--) {
    const token = sentence.tokens[i]!;
    if (isEvent(i)) return i;
    // "le coup d’Etat de 1981": a word with its apostrophe is no noun of its own.
    const isElided = /^\p{L}['’]$/u.test(token.lower);
    if (token.kind !== 'word') return undefined;
    if (!locale.attributive.has(token.lower) || isElided) continue;
    // "le glissement de terrain de février 2007"
    return isEvent(i - 1) ? i - 1 : undefined;
  }
  return undefined;
}

/** The tokens that name a happening, and those behind its date that tell more of it: "the attack" of 3 May 2009 "on a market". */
export interface NamedHappening {
  first: number;
  next: number;
  rest?: { first: number; next: number } | undefined;
}

/** What tells more of a happening behind its date is no longer (tokens). */
const REST = 10;

/** Whether a token is one with which no phrase goes on: a mark, or what opens or joins clauses. */
function endsPhrase({ kind, text, plain }: Token, { relatives, subordinators, coordinators }: ClauseWords) {
  if (kind === 'mark') return !/^['’-]$/.test(text);
  return relatives.has(plain) || subordinators.has(plain) || coordinators.has(plain);
}

/** "du 11 décembre 2018 contre le marché de Noël": a phrase behind a date that opens with a preposition. */
function restBehind({ sentence, next }: FoundMention, locale: Locale): NamedHappening['rest'] {
  const { tokens, verbs } = sentence;
  const isVerb = (index: number) => verbs.some((verb) => verb.first === index);
  const opening = tokens[next];
  if (opening?.kind !== 'word' || !locale.dangling.has(opening.lower)) return undefined;
  let end = next;
  while (
    end < tokens.length &&
    end - next <= REST &&
    !isVerb(end) &&
    !endsPhrase(tokens[end]!, locale.clauses)
  )
    end++;
  // Cut short, it may say something else.
  const isWhole = end < tokens.length && end - next <= REST && (isVerb(end) || tokens[end]!.kind === 'mark');
  return isWhole && end - next > 1 ? { first: next, next: end } : undefined;
}

/** Whether a date says in figures when a happening was: "du 9 octobre", "of May 2019", not "du 11 septembre" of a name. */
function isDated({ meaning, sentence, first, next }: FoundMention): boolean {
  if (meaning.type !== 'calendar' || meaning.month === undefined) return false;
  const figures = sentence.tokens.slice(first, next).filter(({ kind }) => kind === 'number');
  return meaning.year === undefined ? figures.length > 0 : figures.some(({ text }) => YEAR.test(text));
}

/** How the happening of a date is called, which no verb tells: "the great flood" of November 1927. */
export function namedHappening(mention: FoundMention, locale: Locale): NamedHappening | undefined {
  const { sentence, first } = mention;
  const { tokens } = sentence;
  if (!isDated(mention) || !locale.attributive.has(tokens[first - 1]?.lower ?? '')) return undefined;
  const noun = happeningBefore(mention, locale);
  if (noun === undefined) return undefined;
  let from = noun;
  const describes = (index: number) =>
    tokens[index]?.kind === 'word' && !locale.dangling.has(tokens[index].lower.replace('’', "'"));
  while (noun - from < EPITHETS && describes(from - 1)) from--;
  return { first: from, next: first - 1, rest: restBehind(mention, locale) };
}
