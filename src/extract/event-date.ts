import { type Day, dayToEdtf } from '../dates/day.ts';
import type { Article } from '../model/index.ts';
import type { Meaning, TimeMeaning } from './meaning.ts';
import type { FoundMention } from './found-mention.ts';
import type { Placement } from './placing.ts';
import type { Selection } from './selection.ts';
import { spanBefore } from './span-before.ts';
import { termEnd } from './terms.ts';

/** An interval of which the event took only some day: "la semaine dernière" is one day of that week. */
function momentOf(edtf: string, placement: Placement): string {
  const isWithin = placement.readings.some((reading) => reading?.within);
  return isWithin && /^[^[{]+\/[^/]+$/.test(edtf) ? `[${edtf.replace('/', '..')}]` : edtf;
}

/** Whether the end of a period is what is named: "before the end of the month". */
const namesEnd = (meaning: Meaning): boolean =>
  (meaning.type === 'calendar' || meaning.type === 'shift') &&
  (meaning.part === 'late' || meaning.ending === true);

/** Whether a date ends in the course of its day: "avant samedi midi", "before 6 p.m. on Friday". `after` is what is told next. */
function isInDay({ meaning, sentence, next }: FoundMention, after: FoundMention | undefined): boolean {
  if (meaning.type !== 'calendar' && meaning.type !== 'shift') return false;
  if (meaning.minute || /^(?:MI|AF|EV)$/.test(meaning.partOfDay ?? '')) return true;
  const isBeside = after?.sentence === sentence && after.first - next <= 1 && after.meaning.type === 'time';
  return isBeside && (after.meaning as TimeMeaning).minute !== 0;
}

/** Any day before the date; up to its end, where its end, or an hour of it, is what is named. */
function untilDate(mention: FoundMention, { min, max }: Placement, after: FoundMention | undefined): string {
  return `../${dayToEdtf(namesEnd(mention.meaning) || isInDay(mention, after) ? max : min - 1)}`;
}

/** The date or any day after it; from its end, where that is what is named. */
function fromDate({ meaning }: FoundMention, { edtf, min, max }: Placement): string {
  // Of a season nobody knows the last day.
  const isSeason = meaning.type === 'shift' && meaning.unit === 'season';
  if (namesEnd(meaning)) return `${dayToEdtf(isSeason ? min : max)}/..`;
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf ?? '') ? `${edtf}/..` : `${dayToEdtf(min)}/..`;
}

/** What the date of an event depends on besides its words: what is told next, and when the article appeared. */
interface Around {
  after: FoundMention | undefined;
  /** The days on which it may have appeared. */
  published: readonly Day[];
  article: Article;
}

/** The date of an event, EDTF; undefined where its words give none. */
export function dateOf(
  mention: FoundMention,
  selection: Selection,
  placement: Placement,
  { after, published, article }: Around,
): string | undefined {
  const { meaning } = mention;
  if (meaning.type === 'duration')
    return selection.term ? termEnd(meaning, published) : spanBefore(meaning, published, article.published);
  if (selection.deadline === 'by') return `../${dayToEdtf(placement.max)}`;
  if (selection.deadline) return untilDate(mention, placement, after);
  if (selection.opening) return fromDate(mention, placement);
  if (selection.after) return `${dayToEdtf(placement.max + 1)}/..`;
  return momentOf(placement.edtf!, placement);
}
