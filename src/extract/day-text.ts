import { type Day, dayToEdtf } from '../dates/day.ts';

/** How many days' texts are kept: each in the place that its number gives it. */
const PLACES = 4096;

const days = new Float64Array(PLACES).fill(NaN);
const texts: string[] = Array.from({ length: PLACES }, () => '');

/** The day as EDTF, as `dayToEdtf` writes it: a text names few days, but those again and again. */
export function dayText(day: Day): string {
  const place = day & (PLACES - 1);
  if (days[place] === day) return texts[place]!;
  days[place] = day;
  return (texts[place] = dayToEdtf(day));
}
