/** What the clause of a mention, or the one behind it, says of its meaning and its direction. */
import type { Governor } from './governor.ts';
import type { Locale } from './locale.ts';
import type { CalendarMeaning, Meaning, RecurrenceMeaning, ShiftMeaning } from './meaning.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { seasonName } from './periods.ts';
import type { Direction } from './reading.ts';
import type { Token } from './tokens.ts';

const DIRECTIONS = {
  past: 'past',
  future: 'future',
  planned: 'future',
  present: 'unknown',
  possible: 'unknown',
} as const;

/** A weekday alone is on the day's side of its verb; a verb of speech in the present tells what was said. */
export function directionOf(
  meaning: Meaning,
  { verb, clause }: Governor,
  announces: boolean,
  locale: Locale,
): Direction {
  if (!verb) return announces ? 'future' : 'unknown';
  const isWeekday = meaning.type === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined;
  if (verb.tense === 'present' && isWeekday && verb.lemma && locale.speechVerbs.has(verb.lemma))
    return 'past';
  // "le tournoi, qui débute dimanche": what is told of something by the way is announced.
  const isArranged = locale.dating.arranged.has(verb.lemma ?? '') && clause.kind === 'relative';
  if (verb.tense === 'present' && isWeekday && isArranged) return 'future';
  return DIRECTIONS[verb.tense];
}

/** Whether a clause about what happened then stands behind a date and its comma: ", when five men died". */
export const opensWhen = (tokens: readonly Token[], next: number, { dating }: Locale) =>
  tokens[next]?.text === ',' && dating.whens.has(tokens[next + 1]?.plain ?? '');

/** Likewise with a preposition: ", au cours de laquelle elle a été tuée", ", during which it burned". */
export const opensDuring = (tokens: readonly Token[], next: number, { dating }: Locale) =>
  tokens[next]?.text === ',' && tokens.slice(next + 2, next + 5).some(({ plain }) => dating.thens.has(plain));

/** "By the end of the month, crews had counted 214 fish": what had come to be by then is told of the story's month. */
function endOfStory(meaning: ShiftMeaning, { verb }: Governor): Meaning {
  const isBefore = verb?.tense === 'past' && (verb.anterior === true || verb.remote === true);
  return isBefore ? { ...meaning, anchor: 'narrative', orToday: true } : meaning;
}

/** Whether a meaning is the end of a period of today's: "the end of the month", "la fin de l’année". */
const isEndOfThis = (meaning: Meaning): meaning is ShiftMeaning =>
  meaning.type === 'shift' &&
  meaning.anchor === 'publication' &&
  meaning.count === 0 &&
  (meaning.part === 'late' || meaning.ending === true) &&
  (meaning.unit === 'month' || meaning.unit === 'year');

/** "Le lendemain, le film sera présenté, et le dimanche sera réservé aux enfants": the next one of the story. */
function toldOnce(
  { once }: RecurrenceMeaning,
  tokens: readonly Token[],
  { verb }: Governor,
  { dating }: Locale,
): Meaning | undefined {
  if (!verb || verb.participle || !once) return undefined;
  if (verb.tense === 'future') return once;
  if (verb.tense !== 'past' || dating.isOnce?.(tokens, verb) !== true) return undefined;
  return { ...once, toward: verb.remote && !verb.simple ? -1 : 1 };
}

/** A season that is told in the present is that of every year. */
function habitual(meaning: CalendarMeaning, { verb }: Governor): Meaning {
  if (meaning.season === undefined) return meaning;
  const recurs = meaning.year === undefined && (!verb || verb.tense === 'present');
  return recurs ? { type: 'recurrence', value: `XXXX-${seasonName(meaning.season)}` } : meaning;
}

/**
 * What a mention, which starts at a token, means in its clause, where that tells which of two things it is; most mentions do
 * not ask for their governor.
 */
export function inClause(
  meaning: Meaning,
  { tokens }: ParsedSentence,
  first: number,
  governor: () => Governor,
  locale: Locale,
): Meaning {
  if (meaning.type === 'recurrence' && meaning.once)
    return toldOnce(meaning, tokens, governor(), locale) ?? meaning;
  if (isEndOfThis(meaning)) return endOfStory(meaning, governor());
  if (meaning.type !== 'calendar' || !meaning.habit) return meaning;
  const governed = governor();
  // "espère conclure avant l’été": the coming one.
  const isBefore =
    locale.dating.deadlines.has(tokens[first - 1]?.plain ?? '') && governed.verb?.tense === 'present';
  return isBefore ? { ...meaning, toward: 1 } : habitual(meaning, governed);
}
