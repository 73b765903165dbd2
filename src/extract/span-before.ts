import { addMonths, type Day, dayToEdtf, monthToEdtf } from '../dates/day.ts';
import type { DurationMeaning, Unit } from './meaning.ts';

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/**
 * The span of so many units that ends at the publication, in EDTF. Its start is approximate ("~") and as precise as
 * the unit: "deux mois" before January 2022 starts about November 2021. Undefined for spans of less than a day and for
 * uncounted ones.
 */
export function spanBefore(
  { unit, count }: DurationMeaning,
  published: readonly Day[],
  publishedEdtf: string,
): string | undefined {
  const [first] = published;
  if (first === undefined || count === undefined || unit === 'minute' || unit === 'hour') return undefined;
  const months = MONTHS[unit];
  const end = published.length === 1 ? dayToEdtf(first) : (publishedEdtf.split('/').at(-1) ?? publishedEdtf);
  if (months === undefined) return `${dayToEdtf(first - count * (unit === 'day' ? 1 : 7))}~/${end}`;
  const start = addMonths(first, -count * months);
  return `${months >= 12 ? monthToEdtf(start).slice(0, -3) : monthToEdtf(start)}~/${end}`;
}
