import { dayToEdtf } from '../dates/day.ts';
import type { Meaning } from './meaning.ts';
import type { FoundMention } from './found-mention.ts';
import type { Placement } from './placing.ts';

/** An interval of which the event took only some day: "la semaine dernière" is one day of that week. */
export function momentOf(edtf: string, placement: Placement): string {
  const isWithin = placement.readings.some((reading) => reading?.within);
  return isWithin && /^[^[{]+\/[^/]+$/.test(edtf) ? `[${edtf.replace('/', '..')}]` : edtf;
}

/** Whether the end of a period is what is named: "before the end of the month". */
const namesEnd = (meaning: Meaning): boolean =>
  (meaning.type === 'calendar' || meaning.type === 'shift') &&
  (meaning.part === 'late' || meaning.ending === true);

/** Any day before the date; up to its end, where its end is what is named. */
export function untilDate({ meaning }: FoundMention, { min, max }: Placement): string {
  return `../${dayToEdtf(namesEnd(meaning) ? max : min - 1)}`;
}

/** The date or any day after it; from its end, where that is what is named. */
export function fromDate({ meaning }: FoundMention, { edtf, min, max }: Placement): string {
  // Of a season nobody knows the last day.
  const isSeason = meaning.type === 'shift' && meaning.unit === 'season';
  if (namesEnd(meaning)) return `${dayToEdtf(isSeason ? min : max)}/..`;
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf ?? '') ? `${edtf}/..` : `${dayToEdtf(min)}/..`;
}
