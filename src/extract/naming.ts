import type { Locale } from './locale.ts';
import type { FoundMention } from './mentions.ts';
import type { Placement } from './placing.ts';

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
  /** Articles that make a thing of a period: "un premier semestre meilleur que prévu". */
  indefinite: ReadonlySet<string>;
  /** Articles with which a period can be what its verb speaks of: "Le second semestre sera…". */
  definite: ReadonlySet<string>;
  /** Words by which something is not so, in lower case. */
  negations: ReadonlySet<string>;
  /** Words before the date by which something is to be done: "avant la fin de l’année". */
  deadlines: ReadonlySet<string>;
  /** Words of those who speak of themselves: "je", "nous". In lower case. */
  firstPerson: ReadonlySet<string>;
}

/** Whether what stands before a date names a happening. */
const isEventNoun = (plain: string | undefined, locale: Locale) => locale.eventNouns.has(plain ?? '');

/** Whether the words just after a mention, a comma left out, open a relative clause: "celles de 2018, qui ont fait…". */
function recallsInRelative({ sentence, next }: FoundMention): boolean {
  const at = sentence.tokens[next]?.text === ',' ? next + 1 : next;
  const clause = sentence.clauses.find((c) => c.first === at);
  return clause?.kind === 'relative' && clause.verbs.some((verb) => verb.tense === 'past');
}

/** Whether an attributive date ("du 12 mai") only names what stands before it. */
function onlyNames(mention: FoundMention, placement: Placement, window: Window, locale: Locale): boolean {
  const { meaning, sentence, first, next, verb } = mention;
  const [lead, noun] = [sentence.tokens[first - 1], sentence.tokens[first - 2]];
  if (locale.starting.has(noun?.plain ?? '')) return false;
  // "datait du 25 août 2021", "remonte à mars": the date is what is told.
  if (verb?.lemma !== undefined && locale.dating.verbs.has(verb.lemma) && verb.next >= first - 1)
    return false;
  const isLead = locale.attributive.has(lead?.lower ?? '');
  const named = isLead ? noun : lead;
  const happens = isEventNoun(named?.plain, locale);
  const isDated = meaning.type === 'calendar' && meaning.year !== undefined;
  // "boycotteront la réunion de vendredi": what is still to come is a plan, however it is told.
  if (happens && placement.min > window.max) return false;
  // "la crue de janvier 1910 emporte deux ponts": a happening with a year of its own that does something.
  if (happens && isDated && verb !== undefined && verb.first >= next) return false;
  const recalls = happens || locale.dating.pronouns.has(named?.plain ?? '');
  return !(recalls && isDated && recallsInRelative(mention));
}

/** How far before a date (tokens) a word can compare with it. */
const COMPARISON = 12;

/** Whether only a figure of the date is given beside another: "compared with a profit of $95 million a year earlier". */
function isCompared({ sentence, first, clause }: FoundMention, locale: Locale): boolean {
  const before = sentence.tokens.slice(Math.max(clause.first, first - COMPARISON), first);
  return before.some(({ plain }) => locale.comparing.has(plain));
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
  if (locale.dating.indefinite.has(plain)) return true;
  if (locale.boundary.has(plain)) return true;
  // "is closed since 3 March" tells of the closing; "in office since 2014", "for the first time since May" do not.
  if (mention.since) {
    const lasts = verb?.next === first - 1 || locale.lasts?.(sentence.tokens, mention, first - 1) === true;
    return first > 1 && (!lasts || isNegated(mention, locale));
  }
  if (isCompared(mention, locale) || mention.isAllotted) return true;
  // "du 3 au 5 mai": the words are the range's own.
  if (meaning.type === 'range') return false;
  // "the height of Monday’s rush hour"
  const owns = meaning.type === 'calendar' && /^['’]s?$/.test(sentence.tokens[next]?.text ?? '');
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
