/** What is to be done before a date, behind it, or within a term: "avant samedi", "after Easter", "within six weeks". */
import { addMonths, type Day, dayToEdtf } from '../dates/day.ts';
import type { Locale } from './locale.ts';
import type { DurationMeaning, Unit } from './meaning.ts';
import type { FoundMention } from './found-mention.ts';
import { isNegated } from './naming.ts';

/** Whether something is to be done before a date, or by then; what will not be done before it has no end. */
export function deadlineOf(mention: FoundMention, locale: Locale): 'before' | 'by' | undefined {
  const { tokens } = mention.sentence;
  // "before Saturday’s match"
  if (/^['’]s?$/.test(tokens[mention.next]?.text ?? '') || isNegated(mention, locale)) return undefined;
  if (locale.dating.isBy(tokens, mention.first)) return 'by';
  return locale.dating.deadlines.has(tokens[mention.first - 1]?.plain ?? '') ? 'before' : undefined;
}

/** Whether something will not be done before a date, or cannot be, and so perhaps from then on. */
export const isOpening = (mention: FoundMention, locale: Locale) =>
  locale.dating.deadlines.has(mention.sentence.tokens[mention.first - 1]?.plain ?? '') &&
  (/^(?:future|planned|possible)$/.test(mention.verb?.tense ?? '') || mention.verb?.passive === true) &&
  isNegated(mention, locale);

/** Whether something will be done behind a date, and no more is known: "la suite viendra après Pâques". */
export function isAfter(mention: FoundMention, dates: readonly FoundMention[], { dating }: Locale): boolean {
  const { sentence, first, next, verb, meaning } = mention;
  if (meaning.type !== 'calendar' || !verb) return false;
  if (!dating.behind.has(sentence.tokens[first - 1]?.plain ?? '')) return false;
  const after = sentence.tokens[next];
  // "after the May elections", "after Saturday’s match": a happening.
  const ends = after?.kind !== 'word' || sentence.clauses.some((clause) => clause.first === next);
  return (
    ends &&
    !/^['’]/.test(after?.text ?? '') &&
    dates.every((other) => other === mention || other.verb !== verb)
  );
}

/** The hours of a day. */
const HOURS = 24;

/** What is to be within longer (days) is foretold rather than planned. */
const LONGEST = 731;

const DAYS: Partial<Record<Unit, number>> = { hour: 1 / HOURS, day: 1, week: 7 };
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The last day of a term that begins on a day; undefined where its length is not known. */
function lastDay({ unit, count }: DurationMeaning, from: Day): Day | undefined {
  const [days, months] = [DAYS[unit], MONTHS[unit]];
  if (count === undefined || (days === undefined && months === undefined)) return undefined;
  return days === undefined ? addMonths(from, count * months!) : from + Math.ceil(count * days);
}

/** Any day up to the end of a term, EDTF, from the last day on which the article may have appeared. */
export function termEnd(meaning: DurationMeaning, published: readonly Day[]): string | undefined {
  const from = published.at(-1);
  const last = from === undefined ? undefined : lastDay(meaning, from);
  return last === undefined ? undefined : `../${dayToEdtf(last)}`;
}

/**
 * Whether a length of time is the term of what is to come. `dates` are those of its sentence: beside one of them, and under
 * a condition, it is counted from that.
 */
export function isTerm(mention: FoundMention, dates: readonly FoundMention[], locale: Locale): boolean {
  const { meaning, sentence, first, next, verb, direction, clause } = mention;
  const isOther = dates.some((date) => date.clause === clause || clause.kind === 'relative');
  if (isOther || sentence.clauses[0]?.kind === 'condition' || isNegated(mention, locale)) return false;
  if (meaning.type !== 'duration' || !locale.dating.isTerm(sentence.tokens, first, next)) return false;
  const end = lastDay(meaning, 0);
  if (end === undefined || end > LONGEST) return false;
  return direction === 'future' || verb?.tense === 'future' || verb?.tense === 'planned';
}
