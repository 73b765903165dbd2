/** Expressions of several dates that tell of several happenings. */
import type { Find } from './grammar/index.ts';
import type { Locale } from './locale.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** How far (tokens) before its dates the verb stands that moves something: "moved the annual meeting from April 22 to May 20". */
const REACH = 12;

const isYear = (meaning: Meaning): meaning is CalendarMeaning =>
  meaning.type === 'calendar' &&
  meaning.year !== undefined &&
  [meaning.month, meaning.day, meaning.season, meaning.quarter, meaning.half, meaning.era].every(
    (field) => field === undefined,
  );

/** Whether the two ends of a range are the day that something was moved from, and the one it was moved to. */
function isMoved({ first, parts }: Find, sentence: ParsedSentence, locale: Locale): boolean {
  const { dating, clauses } = locale;
  // "moved between October and February", "repoussé à la saison 1988-1989"
  const between = sentence.tokens[(parts?.[1]?.first ?? 0) - 1];
  if (between?.kind === 'mark' || clauses.coordinators.has(between?.plain ?? '')) return false;
  const verb = sentence.verbs.findLast(({ next }) => next <= first);
  return verb?.lemma !== undefined && first - verb.next <= REACH && dating.moving.has(verb.lemma);
}

/** What each date of an expression means by itself, where they tell of several happenings. */
function datesOf(find: Find, sentence: ParsedSentence, locale: Locale): readonly Meaning[] | undefined {
  const { meaning } = find;
  // "The championships came in 2005 and 2009"
  if (meaning.type === 'list') return meaning.dates.every(isYear) ? meaning.dates : undefined;
  if (meaning.type !== 'range' || !isMoved(find, sentence, locale)) return undefined;
  return [meaning.from, meaning.to];
}

/** The expressions of a sentence, with each date alone where several happenings have one each. */
export function splitFinds(
  finds: readonly Find[],
  sentence: ParsedSentence,
  locale: Locale,
): readonly Find[] {
  if (finds.every(({ parts }) => parts === undefined)) return finds;
  return finds.flatMap((find): Find[] => {
    const dates = find.parts && datesOf(find, sentence, locale);
    if (!dates || dates.length !== find.parts?.length) return [find];
    return find.parts.map((part, i) => ({ ...part, meaning: dates[i]!, parts: undefined, whole: find }));
  });
}
