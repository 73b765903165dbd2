/** The nouns by which what a mention dates is spoken of again: "the crash", "le drame". */
import type { FoundMention } from './found-mention.ts';
import type { Locale } from './locale.ts';

/** How far (tokens) before a relative clause, or a participle, the happening stands of which it tells. */
const TOLD_REACH = 8;

/** How far (tokens) behind a date who or what brought it about is told: "détruit dimanche par une explosion". */
const AGENT_REACH = 5;

/** No subject has its noun further (tokens) before its verb. */
const SUBJECT_REACH = 10;

/** A noun of a happening, and what else it is spoken of as; nothing for any other word. */
function namesOf(plain: string | undefined, locale: Locale): readonly string[] {
  if (plain === undefined || !locale.eventNouns.has(plain)) return [];
  return [plain, ...(locale.nounsOf?.(plain) ?? [])];
}

/** The names of the last happening in some tokens, from the end on. */
function lastIn({ sentence }: FoundMention, first: number, next: number, locale: Locale): readonly string[] {
  for (let i = next - 1; i >= Math.max(0, first); i--) {
    const names = namesOf(sentence.tokens[i]?.plain, locale);
    if (names.length > 0) return names;
  }
  return [];
}

/** "le déraillement qui a fait quatre morts le 19 août": what a relative clause tells of. */
function relativeOf(mention: FoundMention, locale: Locale): readonly string[] {
  const { first } = mention.clause;
  return mention.isRelative ? lastIn(mention, first - TOLD_REACH, first, locale) : [];
}

/** "l’accident d’un autocar survenu samedi": what a participle tells of. */
function participleOf(mention: FoundMention, locale: Locale): readonly string[] {
  const { verb } = mention;
  return verb?.participle ? lastIn(mention, verb.first - TOLD_REACH, verb.first, locale) : [];
}

/** "Une explosion de gaz a détruit un immeuble dimanche": the first noun of its subject. */
function subjectOf({ sentence, clause, verb }: FoundMention, locale: Locale): readonly string[] {
  if (!verb || verb.participle) return [];
  for (let i = Math.max(clause.first, verb.first - SUBJECT_REACH); i < verb.first; i++) {
    const { plain } = sentence.tokens[i]!;
    // "Après l’attentat, la police a arrêté": that only says when.
    if (locale.dating.behind.has(plain) || locale.boundary.has(plain)) return [];
    const names = namesOf(plain, locale);
    if (names.length > 0) return names;
  }
  return [];
}

/** "détruit dimanche par une explosion", "died on Sunday in a crash". */
function agentOf(mention: FoundMention, locale: Locale): readonly string[] {
  const { sentence, next } = mention;
  const lead = sentence.tokens[next]?.plain ?? '';
  if (!locale.dating.agents.has(lead) && !locale.dating.during.has(lead)) return [];
  for (let i = next + 1; i < next + AGENT_REACH; i++) {
    const names = namesOf(sentence.tokens[i]?.plain, locale);
    if (names.length > 0) return names;
  }
  return [];
}

/** How far (tokens) before the verb by which it takes place a happening is named, past insertions. */
const HELD_REACH = 14;

/** "le premier tour, initialement fixé au 22 février, se tiendra le 12 avril": what takes place then. */
function heldOf({ sentence: { tokens }, verb }: FoundMention, locale: Locale): readonly string[] {
  if (!verb || verb.participle || !locale.plans.isHeld(tokens, verb)) return [];
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - HELD_REACH); i--) {
    const { plain } = tokens[i]!;
    const names = locale.nounsOf?.(plain) ?? [];
    if (locale.eventNouns.has(plain) || (locale.topics.has(plain) && names.length > 0))
      return [plain, ...names];
  }
  return [];
}

/** The nouns, in plain form, of what a mention dates: what is counted from a happening counts from them. */
export function happeningsOf(mention: FoundMention, locale: Locale): readonly string[] {
  const { sentence, first, verb } = mention;
  const nouns = new Set(verb?.lemma === undefined ? [] : (locale.nounsOf?.(verb.lemma) ?? []));
  // "The vote was held on Sunday", "the vote on Sunday": its subject, or the noun just before it.
  for (const i of [(verb?.first ?? 0) - 1, first - 1, first - 2])
    for (const noun of namesOf(sentence.tokens[i]?.plain, locale)) nouns.add(noun);
  for (const noun of relativeOf(mention, locale)) nouns.add(noun);
  for (const noun of heldOf(mention, locale)) nouns.add(noun);
  return [...nouns];
}

/** The same, and what else of its clause may be meant where a later sentence opens with it. */
export function topicsOf(mention: FoundMention, locale: Locale): readonly string[] {
  const others = [participleOf, subjectOf, agentOf].flatMap((of) => of(mention, locale));
  return [...mention.happenings, ...others];
}

/**
 * The happening with which the sentence of a mention opens: "L’explosion, entendue de loin, s’était produite vers 7 h 15". Only
 * times and what is counted from the story ask what it was.
 */
export function recalledBy(mention: FoundMention, locale: Locale): string | undefined {
  const { meaning, sentence } = mention;
  const { tokens } = sentence;
  const isTime = meaning.type === 'time' || meaning.type === 'times';
  const isOfStory = meaning.type === 'shift' && meaning.anchor === 'narrative';
  const isOpen = meaning.type === 'calendar' && meaning.year === undefined && meaning.month !== undefined;
  if (!isTime && !isOfStory && !isOpen) return undefined;
  const opening = tokens[0]!.kind === 'mark' ? 1 : 0;
  if (!locale.dating.definite.has(tokens[opening]?.plain ?? '')) return undefined;
  const noun = tokens[opening + 1]?.plain ?? '';
  if (!locale.topics.has(noun)) return undefined;
  // Its verb is looked for last: that takes longer than all of the above.
  return !isOpen || mention.verb?.remote || mention.verb?.anterior ? noun : undefined;
}
