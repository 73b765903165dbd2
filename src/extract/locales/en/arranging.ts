/** Verbs that give something to come its day: "set November 10 for the trial", "has promised it a clinic by Christmas". */
import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { isMonth } from './date-words.ts';
import { weekdays } from './lexicon.ts';

const words = (text: string) => new Set(text.split(' '));

/** Whether the mention at an index is a weekday or a day of a month: "Monday", "June 9", "9 June". */
export function isDay(tokens: readonly Token[], first: number): boolean {
  const start = /^(?:from|between|the)$/.test(tokens[first]!.lower) ? first + 1 : first;
  const [word, after] = [tokens[start], tokens[start + 1]];
  if (!word) return false;
  if (word.lower in weekdays) return true;
  if (isMonth(word)) return (after?.text === '.' ? tokens[start + 2] : after)?.kind === 'number';
  return word.kind === 'number' && isMonth(after);
}

/** Verbs that give something its day: "set November 10 for the start of the trial", "proposed Friday as the date". */
export const APPOINTING = words('set fix pick choose propose select suggest earmark');

/** No day has its "for" or "as" further (tokens) behind its start: "Tuesday, November 10, 2026, for". */
const DAY_LENGTH = 8;

/** Whether a day is what something is set for. */
export function isAppointed(tokens: readonly Token[], verb: VerbGroup | undefined, first: number): boolean {
  if (!verb || verb.passive || verb.participle || verb.next !== first || !isDay(tokens, first)) return false;
  const isFor = tokens.slice(first + 1, first + DAY_LENGTH).some(({ lower }) => /^(?:for|as)$/.test(lower));
  return APPOINTING.has(verb.lemma ?? '') && isFor;
}

/** Verbs that bring something about for a day: "has convened a meeting on Monday". */
const CONVENING = words('convene call schedule arrange summon organise organize');

/** Verbs that order what begins on a day: "declared three days of mourning beginning Thursday". */
const DECREEING = words('declare announce order impose decree grant proclaim introduce');

export const isDecreed = (tokens: readonly Token[], verb: VerbGroup, first: number) =>
  DECREEING.has(verb.lemma ?? '') &&
  verb.next < first &&
  !verb.participle &&
  tokens.slice(first - 2, first).some(({ lower }) => /^(?:beginning|starting|effective)$/.test(lower));

/** Whether a day is that of what was convened: of what has been done one says another day, or none. */
export const isConvened = (tokens: readonly Token[], verb: VerbGroup, first: number) =>
  CONVENING.has(verb.lemma ?? '') &&
  !verb.passive &&
  !verb.participle &&
  /^(?:has|have)$/.test(tokens[verb.first]!.lower) &&
  first - verb.next > 1 &&
  tokens[first - 1]?.lower === 'on' &&
  isDay(tokens, first);

/** Verbs that ask for something, which has the date: "pushed for elections by May", "asked for a trial in June". */
const ASKING = words('ask call push press campaign');

export const isAskedFor = (tokens: readonly Token[], verb: VerbGroup, first: number) =>
  ASKING.has(verb.lemma ?? '') &&
  !verb.participle &&
  tokens[verb.next]?.lower === 'for' &&
  first - verb.next > 2 &&
  /^(?:by|before|in)$/.test(tokens[first - 1]?.lower ?? '');

/** Verbs that promise what is to be by a date: "has promised it a clinic by Christmas". */
const PROMISING = words('promise pledge vow offer guarantee undertake plan aim expect');

/** Whether a date is that by which something was promised. */
export const isPromised = (tokens: readonly Token[], verb: VerbGroup, first: number) =>
  /^(?:by|before)$/.test(tokens[first - 1]?.lower ?? '') &&
  verb.tense === 'past' &&
  verb.next < first &&
  PROMISING.has(verb.lemma ?? '');

/** Verbs that make something of a day: "declared Thursday a day of mourning". */
const NAMING = /^(?:declare|proclaim|designate|name|make)[sd]?$|^made$/;

/** Whether a day is what a verb makes a holiday, or the like. */
export function isNamedDay(tokens: readonly Token[], first: number): boolean {
  if (!NAMING.test(tokens[first - 1]?.lower ?? '') || !isDay(tokens, first)) return false;
  return tokens.slice(first + 1, first + 4).some(({ lower }) => /^(?:an?|as)$/.test(lower));
}
