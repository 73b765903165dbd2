/** What the clause of a mention, or the one behind it, says of its meaning and its direction. */
import type { Governor } from './governor.ts';
import type { Locale } from './locale.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';
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

export const isHabit = (meaning: Meaning): meaning is CalendarMeaning =>
  meaning.type === 'calendar' && meaning.habit === true;

/** A season that is told in the present is that of every year. */
export function habitual(meaning: CalendarMeaning, { verb }: Governor): Meaning {
  if (meaning.season === undefined) return meaning;
  const recurs = meaning.year === undefined && (!verb || verb.tense === 'present');
  return recurs ? { type: 'recurrence', value: `XXXX-${seasonName(meaning.season)}` } : meaning;
}
